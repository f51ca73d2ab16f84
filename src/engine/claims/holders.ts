// Who is named for an office: "Lorne museum director Chad Lee" in one article, "Ann Ray, director of the museum in
// Lorne" in the other. Any report has many persons, but one office has one holder at a time, so no likeness of the
// sentences is asked for, only that they are near; where either article gives the office to both, it says nothing.
// Cost: descriptions of a sentence and its few nearest.

import { overlap, spanAcross, type Span } from '../article.ts';
import { isSameOffice, readHolders, type Holder } from '../facts/offices.ts';
import { mayBeOne } from '../facts/same-name.ts';
import type { ReadSentence } from '../text/reading.ts';
import type { Range, Word } from '../text/words.ts';

/** Two names for one office. */
export interface OtherHolder {
  a: { sentence: ReadSentence; range: Range };
  b: { sentence: ReadSentence; range: Range };
}

/** A person of a sentence with a description. */
interface Described {
  sentence: ReadSentence;
  holder: Holder;
}

type Nearest = ReadonlyMap<ReadSentence, readonly ReadSentence[]>;

/** @param nearest sentences of the other article nearest to each of the reference and of the report */
export function findOtherHolders(nearest: Record<'a' | 'b', Nearest>): OtherHolder[] {
  const [left, right] = [nearest.a, nearest.b].map(sentences => readAll([...sentences.keys()]));
  const persons = new Map<ReadSentence, Described[]>();
  for (const one of right) persons.set(one.sentence, [...(persons.get(one.sentence) ?? []), one]);
  return left.flatMap(a =>
    nearest.a
      .get(a.sentence)!
      .flatMap(sentence => persons.get(sentence) ?? [])
      .filter(
        b =>
          isSameOffice(a.holder, b.holder) &&
          !isNamed(a, b.sentence) &&
          !isNamed(b, a.sentence) &&
          !holdsToo(a, b.holder, right) &&
          !holdsToo(b, a.holder, left),
      )
      .map(b => ({
        a: { sentence: a.sentence, range: a.holder.name },
        b: { sentence: b.sentence, range: b.holder.name },
      })),
  );
}

/** A name as a sentence of an article prints it. */
interface Printed {
  sentence: ReadSentence;
  span: Span;
}

/** Whether both names are described, and by no office that is the same: then they are two persons' names. */
export function holdOthers(a: Printed, b: Printed): boolean {
  const [x, y] = [a, b].map(({ sentence: { words }, span }) =>
    readHolders(words).filter(({ name, of }) => of.size > 0 && overlap(spanAcross(words, ...name), span) > 0),
  );
  return x.length > 0 && y.length > 0 && !x.some(one => y.some(other => isSameOffice(one, other)));
}

const readAll = (sentences: readonly ReadSentence[]): Described[] =>
  sentences.flatMap(sentence => readHolders(sentence.words).map(holder => ({ sentence, holder })));

const nameIn = ({ sentence, holder }: Described): Word[] => sentence.words.slice(...holder.name);

const isNamed = (one: Described, { words }: ReadSentence): boolean =>
  mayBeOne(
    nameIn(one),
    words.filter(word => word.capital),
  );

/** Whether one of these articles' persons in the same office may be this one. */
const holdsToo = (one: Described, office: Holder, others: readonly Described[]): boolean =>
  others.some(other => isSameOffice(other.holder, office) && mayBeOne(nameIn(one), nameIn(other)));
