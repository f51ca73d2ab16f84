// Speed, side by side in one run: what we do beside the plain thing that does less. And whether jsdom and Chromium
// agree.
//   npm run bench -- [compare] [board] [library] [quotations] [extraction] [lost-text] [chromium-extraction] [rules]
//   [hostile [SHAPE …]] [--bench FOLDER]

import { benchBoard } from './board.ts';
import { benchChromiumExtraction } from './chromium-extraction.ts';
import { benchCompare } from './compare.ts';
import { benchExtraction, benchLostText } from './extraction.ts';
import { benchHostile } from './hostile.ts';
import { benchLibrary } from './library/library.ts';
import { benchQuotations } from './quotations.ts';
import { benchRules } from './rules/table.ts';

const benches: Record<string, () => void | Promise<void>> = {
  compare: benchCompare,
  board: benchBoard,
  library: benchLibrary,
  quotations: benchQuotations,
  extraction: benchExtraction,
  'lost-text': benchLostText,
  'chromium-extraction': benchChromiumExtraction,
  rules: benchRules,
  hostile: benchHostile,
};
const wanted = process.argv.slice(2).filter(name => name in benches);

for (const name of wanted.length ? wanted : Object.keys(benches)) await benches[name]();
