// English: the language whose lists every other one falls back on.

import { stemmer } from 'stemmer';
import type { Language } from '../language.ts';
import { wordSet } from '../lists.ts';
import { calendar } from './calendar.ts';
import { certainty } from './certainty.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { denial } from './denial.ts';
import { directions } from './directions.ts';
import { furniture } from './furniture.ts';
import { grammar, little } from './grammar.ts';
import { numerals } from './numerals.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { print } from './print.ts';
import { quantities } from './quantities.ts';
import { quoting } from './quoting.ts';
import { speech } from './speech.ts';
import { spelling } from './spelling.ts';

/** Its lists, by section. */
export const sections = {
  grammar,
  speech,
  persons,
  places,
  denial,
  calendar,
  certainty,
  numerals,
  spelling,
  print,
  furniture,
  claims,
  changes,
  quantities,
  directions,
  quoting,
};

/** All lists of English. */
export const english: Language = {
  code: 'en',
  common: wordSet('the and of that was for with from have which were this their been would'),
  little,
  stem: stemmer,
  english: new Map(),
  ...grammar,
  ...speech,
  ...persons,
  ...places,
  ...denial,
  ...calendar,
  ...certainty,
  ...numerals,
  ...spelling,
  ...print,
  ...furniture,
  ...claims,
  ...changes,
  ...quantities,
  ...directions,
  ...quoting,
};
