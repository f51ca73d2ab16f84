// Portuguese: what a text of it must bring to be compared by words, names, numbers, days and denials.

import { stemmer } from '@orama/stemmers/portuguese';
import type { Brought, Language } from '../language.ts';
import { englishForms, wordSet } from '../lists.ts';
import { facts } from './facts.ts';
import { speech } from './speech.ts';

export const portuguese: Brought & Partial<Language> = {
  code: 'pt',
  common: wordSet('nao uma dos das com para por mais foi pelo pela sao como seu sua os um em ao'),
  little: wordSet(`
    o a os as um uma uns umas e ou mas que quem quando se como porque embora de do da dos das em no na nos nas por
    pelo pela pelos pelas para com sobre entre contra desde ate apos durante eu tu ele ela nos eles elas me te lhe
    lhes seu sua seus suas meu minha este esta esse essa aquele isto isso e sao era eram foi foram sera serao seria
    sido ser esta estao estava tem ha havia ter pode podem deve devem muito mais tambem ja ainda todo todos toda todas
    assim entao ao aos`),
  stem: stemmer,
  english: englishForms({
    denials: 'nao:not nunca:never jamais:never nenhum:no nenhuma:no nada:nothing ninguem:nobody sem:without',
    // from two on: "one" is the article as well
    numbers: 'dois tres quatro cinco seis sete oito nove dez onze doze',
    times: `
      hoje:today ontem:yesterday amanha:tomorrow dias:days dia:day semanas:weeks semana:week meses:months
      mes:month anos:years ano:year horas:hours hora:hour minutos:minutes`,
  }),
  dropsPronouns: true,
  ...speech,
  ...facts,
};
