// Makes the model.json beside alignment, speakers, quotations, claims and story: the weights of the engine's logistic
// models. What a model.json holds besides stays as it is.
//   npm run fit -- [alignment] [speakers] [quotations] [claims] [importance] [story] [--bench FOLDER]
// Each file here says from which labelled data; printed figures are cross-validated, whole groups (stories, pages) held
// out together.

import { readFileSync, writeFileSync } from 'node:fs';
import { wanted } from './bench.ts';
import { fitAlignment } from './alignment.ts';
import { fitClaims } from './claims.ts';
import { fitImportance } from './importance.ts';
import { fitQuotations } from './quotations.ts';
import { fitSpeakersAndSpeech } from './speakers.ts';
import { fitStory } from './story.ts';

/** Each with the room whose model.json it goes into. */
const models: Record<string, [room: string, fit: () => Promise<unknown>]> = {
  alignment: ['alignment', fitAlignment],
  speakers: ['speakers', fitSpeakersAndSpeech],
  quotations: ['quotations', fitQuotations],
  claims: ['claims', fitClaims],
  importance: ['claims', fitImportance],
  story: ['story', fitStory],
};

for (const name of wanted.length ? wanted : Object.keys(models)) {
  const [room, fit] = models[name];
  const file = new URL(`../../src/engine/${room}/model.json`, import.meta.url);
  const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(Object.assign(kept as object, await fit()), null, 1)}\n`);
}
