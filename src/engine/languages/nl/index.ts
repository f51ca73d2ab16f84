// Dutch: what a text of it must bring to be compared by words, names, numbers, days and denials.

import { stemmer } from '@orama/stemmers/dutch';
import type { Brought, Language } from '../language.ts';
import { englishForms, wordSet } from '../lists.ts';
import { facts } from './facts.ts';
import { speech } from './speech.ts';

export const dutch: Brought & Partial<Language> = {
  code: 'nl',
  common: wordSet('het een van niet dat zijn voor aan ook wordt naar werd heeft maar bij'),
  little: wordSet(`
    de het een en of maar want dat die dit deze wie wat waar wanneer als dan toen omdat hoewel terwijl voordat nadat
    in op aan met van voor bij naar uit over onder door tegen om te tot tussen sinds ik jij hij zij ze het we wij
    jullie hem haar hun ons mij me zich men mijn zijn haar onze is was waren ben bent geweest wordt worden werd werden
    geworden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest wil willen mag ook
    nog al zo zeer hier daar nu meer er`),
  stem: stemmer,
  english: englishForms({
    denials: 'niet:not nooit:never geen:no niets:nothing niemand:nobody zonder:without',
    // from two on: "one" is the article as well
    numbers: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
    times: `
      vandaag:today gisteren:yesterday procent:percent dagen:days dag:day weken:weeks week:week
      maanden:months maand:month jaren:years jaar:year uren:hours uur:hour minuten:minutes`,
  }),
  ...speech,
  ...facts,
};
