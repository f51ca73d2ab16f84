// The findings as one HTML file: it opens offline, prints, and needs no script. A policy of its own forbids it to load
// anything. Only addresses on the web are links.

import type { Article, Span, TextSpan } from '../engine/index.ts';
import { speakerOf } from '../findings/findings.ts';
import { nearness } from '../findings/nearness.ts';
import type { Side } from '../findings/spans.ts';
import * as words from '../words/en/export.ts';
import { webAddress } from './address.ts';
import { documentOf, element, styleSheet, type Child } from './elements.ts';
import { SIDES, type Exported } from './exported.ts';
import STYLE from './html.css?raw';
import { detailsOf, oneLine, printoutOf, saidIn, type Entry, type Printout } from './lines.ts';
import { provenanceOf } from './provenance.ts';
import { exportRows, type ExportRow, type Located } from './rows.ts';
import { linksOf } from './text-fragment.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The findings as a page of their own. */
export function toHtml(exported: Exported): string {
  const printout = printoutOf(exported);
  return documentOf(
    element(
      'html',
      { lang: 'en' },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
        element('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
        element('meta', { name: 'referrer', content: 'no-referrer' }),
        element('title', {}, printout.title),
        styleSheet(STYLE),
      ),
      element(
        'body',
        {},
        headOf(exported, printout),
        element('main', {}, sectionsOf(exported, printout)),
        element('footer', {}, element('p', {}, words.engine(exported.version))),
      ),
    ),
  );
}

const headOf = (exported: Exported, { title, summary, notes }: Printout): Child =>
  element(
    'header',
    {},
    element('h1', {}, title),
    element('p', { class: 'summary' }, summary),
    notes.map(note => element('p', { class: 'withheld' }, note)),
    element(
      'div',
      { class: 'texts' },
      SIDES.map(side => textOf(exported, side)),
    ),
  );

function textOf(exported: Exported, side: Side): Child {
  const article = exported.comparison[side];
  const address = webAddress(article.url);
  return element(
    'section',
    { class: side },
    element('h2', {}, words.sides[side]),
    element('p', { class: 'title', ...spoken(article) }, linked(address, oneLine(article.title) || words.untitled)),
    element('p', {}, oneLine(provenanceOf(exported, side).join(', '))),
    address && element('p', { class: 'address' }, address),
  );
}

const linked = (href: string | undefined, text: string): Child =>
  href ? element('a', { href, rel: 'noreferrer' }, text) : text;

const spoken = ({ lang }: Article): { dir: string; lang?: string } => ({ dir: 'auto', ...(lang && { lang }) });

/** The sections of the printout, its rows with their passages. */
function sectionsOf(exported: Exported, { sections }: Printout): Child {
  const { listed, hidden, remarked } = exportRows(exported);
  const { reference, report } = exported.comparison;
  const card = cardWith({ reference: linksOf(reference), report: linksOf(report) }, remarked.comparison);
  const rows = [...listed, ...hidden];
  let number = 0; // entries run through the rows in their order; what fits no row comes behind them
  const cardOf = (entry: Entry): Child => {
    const row = rows[number];
    number += 1;
    return row ? card(row, entry, number) : orphan(entry);
  };
  return sections.map(({ title, entries, empty }) =>
    element(
      'section',
      {},
      element('h2', {}, title, ' ', element('span', {}, String(entries.length))),
      entries.length ? entries.map(cardOf) : element('p', {}, empty),
    ),
  );
}

const orphan = ({ label, text, details }: Entry): Child =>
  element(
    'article',
    {},
    element('h3', {}, label),
    element('blockquote', { dir: 'auto' }, text),
    details.map(detail => element('p', { class: 'note' }, detail)),
  );

type Links = Record<Side, ReturnType<typeof linksOf>>;

const cardWith =
  (links: Links, comparison: Exported['comparison']) =>
  (shown: ExportRow, { label }: Entry, number: number): Child => {
    const { row, remarks } = shown;
    const details = detailsOf(row).map(oneLine);
    const speaker = row.row === 'quote' && !row.speakerChanged ? speakerOf(row) : undefined;
    return element(
      'article',
      { id: `finding-${number}` },
      element('h3', {}, label, speaker && [' ', element('span', {}, oneLine(speaker))]),
      element(
        'div',
        { class: 'sides' },
        SIDES.map(side => sideOf(shown, side, comparison[side], links[side])),
      ),
      details.length
        ? element(
            'ul',
            {},
            details.map(detail => element('li', {}, detail)),
          )
        : undefined,
      saidIn(remarks).map(note => element('p', { class: 'note' }, oneLine(note))),
    );
  };

function sideOf({ row, sides }: ExportRow, side: Side, article: Article, link: Links[Side]): Child {
  const isNearest = row.row === (side === 'report' ? 'claim' : 'added');
  const near = isNearest ? words.nearest[side](nearness(row).name) : undefined;
  const passages = sides[side];
  if (!passages.length)
    return element('div', { class: side }, element('p', { class: 'nothing' }, near ?? words.nothingThere[side]));
  const speaker = row.row === 'quote' && row.speakerChanged ? row[side]?.speaker?.name : undefined;
  const isSpeech = row.row === 'quote' && row[side]?.speech;
  const heading = [near ?? words.sides[side], ...(speaker ? [oneLine(speaker)] : []), ''].join(', ');
  return element(
    'div',
    { class: side },
    passages.map(passage => [
      element('p', { class: 'where' }, heading, placeOf(passage, article, link)),
      element('blockquote', { ...spoken(article), ...(isSpeech && { class: 'speech' }) }, marked(passage)),
    ]),
  );
}

const placeOf = ({ paragraph, spans }: Located, { url }: Article, link: Links[Side]): Child =>
  paragraph === undefined
    ? linked(webAddress(url), words.inTheHeadline)
    : linked(link(spans[0]), words.paragraph(paragraph));

/** A passage, each of its runs, with what differs marked. */
const marked = ({ spans, marks }: Located): Child => spans.map((span, i) => [i ? ' ' : '', markedSpan(span, marks)]);

function markedSpan({ text, start, end }: TextSpan, marks: readonly Span[]): Child {
  const parts: Child[] = [];
  let at = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(at, mark.start), Math.min(end, mark.end)];
    if (from >= to) continue;
    parts.push(text.slice(at - start, from - start), element('mark', {}, text.slice(from - start, to - start)));
    at = to;
  }
  return [...parts, text.slice(at - start)];
}
