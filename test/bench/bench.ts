// Speed, side by side in one run: what we do beside the plain thing that does less.
//   npm run bench -- [compare] [quotations]

import { benchCompare } from './compare.ts';
import { benchQuotations } from './quotations.ts';

const benches: Record<string, () => void> = { compare: benchCompare, quotations: benchQuotations };
const wanted = process.argv.slice(2);

for (const name of wanted.length ? wanted : Object.keys(benches)) benches[name]();
