// What is compared in a language other than English, told from what its lists hold: a language that brings verbs of
// speech has speakers, one that brings none has none. Nobody keeps a second list of it.

import { english } from '../languages/languages.ts';
import type { Reading } from '../text/reading.ts';

/** What may be compared, in the order in which it is told. */
export type ComparedKind = 'quotes' | 'speakers' | 'numbers' | 'dates' | 'names' | 'denials' | 'doubt' | 'opposites';

/** A language other than English, and what is compared in it and what is not. */
export interface ComparedLanguage {
  /** a BCP 47 language or the name of a script; undefined where neither text nor page tell */
  tongue?: string;
  compared: ComparedKind[];
  not: ComparedKind[];
}

/** What is compared in the language of these texts; undefined in English, and between two languages. */
export function findCompared(reference: Reading, report: Reading): ComparedLanguage | undefined {
  const { language, tongue } = report;
  if (language === english || language !== reference.language || tongue !== reference.tongue) return undefined;
  const denials = [...language.english.values()].some(form => english.negations.has(form));
  const holds: Record<ComparedKind, boolean> = {
    quotes: true,
    speakers: language.cueVerbs !== english.cueVerbs,
    numbers: true,
    dates: language.english.size > 0, // whoever brings any English forms has days and months among them
    names: [reference, report].every(hasNames),
    denials,
    doubt: language.certainty !== english.certainty,
    opposites: language.opposites !== english.opposites,
  };
  const kinds = Object.keys(holds) as ComparedKind[];
  return {
    ...(tongue && { tongue }),
    compared: kinds.filter(kind => holds[kind]),
    not: kinds.filter(kind => !holds[kind]),
  };
}

/** Whether the script has capitals, or the language another sign of a name. */
function hasNames({ language, sentences }: Reading): boolean {
  if (language.nameEndings) return true;
  const words = sentences.flatMap(sentence => sentence.words).filter(word => !word.mark && word.value === null);
  const cased = words.filter(({ text }) => text.toLowerCase() !== text.toUpperCase());
  return 2 * cased.length > words.length;
}
