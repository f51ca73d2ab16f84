// What a language does not bring, and what that costs a reader of its texts: where to begin when one is added.

import { sections } from './en/index.ts';
import type { Brought, Language } from './language.ts';

type Section = keyof typeof sections;

/** What is not found, or found wrongly, in a text whose language brings none of a section's lists. */
const COSTS: Readonly<Record<Section, string>> = {
  grammar: 'speakers and claims are cut where English would cut them',
  speech: 'no verb says that somebody speaks, so that quotations have no speaker',
  persons: 'titles stay with names, and bodies may be taken for persons',
  places: 'countries are not known from their people, and no place by another name',
  denial: 'only a lone "not", "no", "never" or "without" is a denial',
  calendar: 'days and months are known, but not "yesterday" or "last week"',
  certainty: 'what may be, is alleged or is planned is taken for done',
  numerals: 'of number words only two to twelve are known',
  spelling: 'two spellings of one word are two words',
  print: 'sentences may end behind an abbreviation',
  furniture: 'datelines, bylines and credits may be taken for claims',
  claims: 'the words that a claim lacks are cut out of their phrase',
  changes: 'small words that come and go count as another wording',
  quantities: 'units, bounds and tolls are not told apart from plain numbers',
  directions: 'no word is known as the opposite of another',
  quoting: 'titles and terms in quotation marks may be taken for speech',
};

/** Lists of one section that a language leaves to English, and what that costs. */
export interface Missing {
  section: Section;
  lists: string[];
  cost: string;
}

/** What a language does not bring, section by section; a section that it brings whole is left out. */
export function missingFrom(brought: Brought & Partial<Language>): Missing[] {
  return (Object.keys(sections) as Section[]).flatMap(section => {
    const lists = Object.keys(sections[section]).filter(name => !(name in brought));
    return lists.length ? [{ section, lists, cost: COSTS[section] }] : [];
  });
}
