// Makes the model.json beside alignment, speakers, quotations, claims and story: the weights of the engine's logistic
// models.
//   npm run fit -- [alignment] [speakers] [quotations] [claims] [story] [--bench FOLDER]
// Each file here says from which labelled data; printed figures are cross-validated, whole groups (stories, pages) held
// out together.

import { writeFileSync } from 'node:fs';
import { wanted } from './bench.ts';
import { fitAlignment } from './alignment.ts';
import { fitClaims } from './claims.ts';
import { fitQuotations } from './quotations.ts';
import { fitSpeakersAndSpeech } from './speakers.ts';
import { fitStory } from './story.ts';

const models: Record<string, () => Promise<unknown>> = {
  alignment: fitAlignment,
  speakers: fitSpeakersAndSpeech,
  quotations: fitQuotations,
  claims: fitClaims,
  story: fitStory,
};

for (const name of wanted.length ? wanted : Object.keys(models)) {
  writeFileSync(
    new URL(`../../src/engine/${name}/model.json`, import.meta.url),
    `${JSON.stringify(await models[name](), null, 1)}\n`,
  );
}
