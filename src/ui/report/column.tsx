// One of the two texts, drawn once: what is selected, dimmed or joined is put on it afterwards by stage.ts, since
// thousands of words drawn anew at every step would make it stutter.

import type { ComponentChildren } from 'preact';
import type { Article } from '../../engine/index.ts';
import { runsOf, type ColumnParagraph, type Piece, type QuotedPart } from '../../findings/columns.ts';
import type { Entry, EntryKind } from '../../findings/entries.ts';
import type { Side } from '../../findings/spans.ts';
import * as words from '../../words/en/report.ts';
import { Marked } from '../parts/marked.tsx';
import { ScreenIcon } from '../parts/screen-icons.tsx';
import { wordsWithin, type Word } from './marks.ts';
import { mostTelling, SIGNS } from './signs.ts';

/** What a column is drawn of. */
export interface ColumnProps {
  side: Side;
  article: Article;
  paragraphs: readonly ColumnParagraph[];
  entries: readonly Entry[];
  marks: readonly Word[];
  names: Record<EntryKind, string>;
  /** paragraphs that are alike are folded, but for those whose run begins at one of these */
  folding: boolean;
  unfolded: ReadonlySet<string>;
  onUnfold: (run: string) => void;
}

/** The paragraphs, numbered; those that are alike folded where the reader wants the differences alone. */
export function ColumnText(props: ColumnProps) {
  const { side, article, paragraphs, folding, unfolded, onUnfold } = props;
  const draw = (from: number, to: number): ComponentChildren =>
    paragraphs.slice(from, to).map((paragraph, i) => (
      <p key={paragraph.start} dir="auto" data-paragraph={from + i}>
        <span class="pn" aria-hidden="true">
          {from + i + 1}
        </span>
        {paragraph.pieces.map(piece => (
          <PieceText key={piece.start} piece={piece} {...props} />
        ))}
      </p>
    ));
  return (
    <div class="colb" lang={article.lang}>
      {folding
        ? runsOf(paragraphs).map(({ from, to, alike }) => {
            const run = `${side}${from}`;
            if (!alike || unfolded.has(run)) return draw(from, to);
            return (
              <button
                key={run}
                class="folded"
                type="button"
                title={words.unfold(to - from)}
                onClick={() => onUnfold(run)}
              >
                {words.folded(to - from)}
              </button>
            );
          })
        : draw(0, paragraphs.length)}
    </div>
  );
}

type PieceProps = Pick<ColumnProps, 'side' | 'article' | 'entries' | 'marks' | 'names'> & { piece: Piece };

/** A sentence is a button with all that stands in it; a quotation by itself is one too. */
function PieceText({ piece, ...rest }: PieceProps) {
  const { entries, names } = rest;
  const parts = piece.parts.map(part => (
    <PartText key={part.start} part={part} inside={piece.entries.length > 0} {...rest} />
  ));
  const near: Record<string, string> = piece.near.length ? { 'data-near': piece.near.join(' ') } : {};
  if (!piece.entries.length) return piece.near.length ? <span {...near}>{parts}</span> : <>{parts}</>;
  const kind = mostTelling(piece.entries.map(number => entries[number].kinds[0]));
  return (
    <Spot kind={kind} numbers={piece.entries} at={piece.start} name={names[kind]} rest={near}>
      {parts}
    </Spot>
  );
}

interface SpotProps {
  kind: EntryKind;
  numbers: readonly number[];
  at: number;
  name: string;
  rest?: Record<string, string>;
  children: ComponentChildren;
}

const Spot = ({ kind, numbers, at, name, rest, children }: SpotProps) => (
  <span
    class={`c k-${SIGNS[kind].hue} ${kind}`}
    role="button"
    tabIndex={-1}
    data-e={numbers.join(' ')}
    data-at={at}
    {...rest}
  >
    <span class="vh">{words.spot(name)}</span>
    {children}
  </span>
);

type PartProps = Omit<PieceProps, 'piece'> & { part: QuotedPart; inside: boolean };

/** Quotations that are printed as they are need no sign: that is what a reader expects of them. */
const SIGNED: ReadonlySet<EntryKind> = new Set(['trimmed', 'altered', 'speaker', 'paraphrased']);

function PartText({ part, inside, side, article, entries, marks, names }: PartProps) {
  const { start, end, quotes } = part;
  const text = <ToneText text={article.text.slice(start, end)} start={start} marks={wordsWithin(marks, start, end)} />;
  if (!quotes.length) return text;
  const kind = mostTelling(quotes.map(number => entries[number].kinds[0]));
  const begins = quotes.some(number => entries[number].spans[side].some(span => span.start === start));
  const sign = begins && SIGNED.has(kind) && <ScreenIcon name={SIGNS[kind].icon} />;
  if (!inside)
    return (
      <Spot kind={kind} numbers={quotes} at={start} name={names[kind]}>
        {sign}
        {text}
      </Spot>
    );
  return (
    <span class={`q k-${SIGNS[kind].hue} ${kind}`} data-e={quotes.join(' ')} data-at={start}>
      {sign}
      {text}
    </span>
  );
}

/** Each mark in its own tone. */
function ToneText({ text, start, marks }: { text: string; start: number; marks: readonly Word[] }) {
  const plain = marks.every(({ tone }) => tone === 'fact');
  if (plain) return <Marked text={text} start={start} marks={marks} />;
  const end = start + text.length;
  const pieces: ComponentChildren[] = [];
  let at = start;
  for (const mark of marks) {
    const [from, to] = [Math.max(start, mark.start), Math.min(end, mark.end)];
    pieces.push(
      text.slice(at - start, from - start),
      <span key={from} class={mark.tone}>
        <Marked text={text.slice(from - start, to - start)} start={from} marks={[mark]} />
      </span>,
    );
    at = to;
  }
  return (
    <>
      {pieces}
      {text.slice(at - start)}
    </>
  );
}
