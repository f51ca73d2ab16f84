// Makes the model.json beside quotations, claims, story and wording: the weights of the engine's logistic models.
//   npm run fit -- [quotations] [claims] [story] [wording] [--bench FOLDER]
// Each file here says from which labelled data; printed figures are cross-validated, whole groups (stories, pages) held out together.

import { writeFileSync } from 'node:fs';
import { wanted } from './bench.ts';
import { fitClaims } from './claims.ts';
import { fitQuotations } from './quotations.ts';
import { fitStory } from './story.ts';
import { fitWording } from './wording.ts';

const models: Record<string, () => Promise<unknown>> = { quotations: fitQuotations, claims: fitClaims, story: fitStory, wording: fitWording };

for (const name of wanted.length ? wanted : Object.keys(models)) {
  writeFileSync(new URL(`../../src/engine/${name}/model.json`, import.meta.url), `${JSON.stringify(await models[name](), null, 1)}\n`);
}
