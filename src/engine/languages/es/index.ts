// Spanish: what a text of it must bring to be compared by words, names, numbers, days and denials.

import { stemmer } from '@orama/stemmers/spanish';
import type { Brought, Language } from '../language.ts';
import { englishForms, wordSet } from '../lists.ts';
import { facts } from './facts.ts';
import { speech } from './speech.ts';

export const spanish: Brought & Partial<Language> = {
  code: 'es',
  common: wordSet('los las del una por para con como pero sus fue han esta este desde el y'),
  little: wordSet(`
    el la los las lo un una unos unas y e o u pero sino que quien cuando si como porque aunque a al de del en con por
    para sobre entre contra desde hasta hacia tras durante ante yo tu ella nosotros ellos ellas me te se le les nos su
    sus mi mis este esta estos estas ese esa esos esas aquel es son era eran fue fueron sera seran seria sido ser esta
    estan estaba ha han habia habian haber he hay puede pueden podria debe deben muy mas tambien ya aun todo todos
    toda todas asi entonces`),
  stem: stemmer,
  english: englishForms({
    denials: 'no:not nunca:never jamas:never ningun:no ninguna:no nada:nothing nadie:nobody sin:without',
    // from two on: "one" is the article as well
    numbers: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    times: `
      hoy:today ayer:yesterday dias:days dia:day semanas:weeks semana:week meses:months mes:month
      anos:years ano:year horas:hours hora:hour minutos:minutes`,
  }),
  // closed: the verbs that agencies put there
  insertedCue:
    /,\s+(?:(?:ha|han|había)\s+(?:dicho|declarado|afirmado|añadido|agregado|explicado|asegurado|señalado)|dijo|dijeron|declaró|afirmó|añadió|agregó|explicó|aseguró|señaló|sostuvo|respondió|concluyó|continuó|indicó)(?!\p{L})/giu,
  dropsPronouns: true,
  ...speech,
  ...facts,
};
