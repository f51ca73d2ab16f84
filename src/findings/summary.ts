// The summary sentence: the verdict, then what a reader would want to know first. Each part may lead to the rows it
// counts.

import { isHeadline, type Findings, type Shown, type Tab } from './findings.ts';
import { plural } from '../words/words.ts';

export interface SummaryPart {
  /** set in bold */
  strong?: string;
  text: string;
  /** the tab and filter that show the rows counted */
  leads?: { tab: Tab; filter?: string };
}

/** Why something is withheld, or would be had the reader not asked for it. */
const limitOf = ({ story }: Shown): string | undefined => (story.withheld ?? story.lifted)?.reason;

export function verdictOf(comparison: Shown): string {
  const { story } = comparison;
  const limit = limitOf(comparison);
  if (limit === 'language') return 'Two languages.';
  const partial = limit === 'partial-text' || limit === 'live-blog';
  if (story.verdict === 'same') return partial ? 'Same story, so far.' : 'Same story.';
  return story.verdict === 'related' ? 'Related story.' : 'A different story.';
}

/** Only the start of this page can be read; of a reference cut off the whole page can. */
export const isCutOff = (comparison: Shown): boolean =>
  limitOf(comparison) === 'partial-text' && comparison.report.completeness === 'partial';

export function summarize(comparison: Shown, { counts, missing }: Findings): SummaryPart[] {
  const parts: SummaryPart[] = [{ strong: verdictOf(comparison), text: ' ' }];
  if (counts.quotes) {
    parts.push({
      strong: `${counts.quotesHere} of ${counts.quotes}`,
      text: counts.quotes === 1 ? ' quote' : ' quotes',
      leads: { tab: 'quotes' },
    });
    parts.push({
      text: `${counts.quotesHere === 1 || counts.quotes === 1 ? ' is' : ' are'} ${isCutOff(comparison) ? 'in the part shown' : 'here'}`,
    });
    if (counts.altered)
      parts.push(
        { text: ', ' },
        { strong: String(counts.altered), text: ' altered', leads: { tab: 'quotes', filter: 'changed' } },
      );
    if (counts.otherSpeaker)
      parts.push(
        { text: ', ' },
        {
          strong: String(counts.otherSpeaker),
          text: ' given to another speaker',
          leads: { tab: 'quotes', filter: 'changed' },
        },
      );
    parts.push({ text: '. ' });
  }
  if (missing) {
    if (counts.missing)
      parts.push({
        strong: `${counts.missing} of ${counts.claims}`,
        text: ` claims ${counts.missing === 1 ? 'is' : 'are'} missing`,
        leads: { tab: 'missing', filter: 'missing' },
      });
    else parts.push({ text: `None of ${plural(counts.claims, 'claim')} is missing` });
    if (counts.partly)
      parts.push(
        { text: ', ' },
        { strong: String(counts.partly), text: ' told in part', leads: { tab: 'missing', filter: 'partly' } },
      );
    parts.push({ text: '. ' });
  }
  if (counts.factsDiffer)
    parts.push(
      {
        strong: String(counts.factsDiffer),
        text: counts.factsDiffer === 1 ? ' fact differs' : ' facts differ',
        leads: { tab: 'wording', filter: 'facts' },
      },
      { text: '.' },
    );
  const copied = Math.round(comparison.origin.share * 100);
  if (copied >= COPIED)
    parts.push({ text: ` ${copied}\u00a0% of this page’s own text stands word for word in the reference.` });
  return parts;
}

/** What an outlet did to its own article since the reader saved it. */
export function summarizeRevision({ wording, counts, missing, added }: Findings, savedAgo: string): SummaryPart[] {
  const parts: SummaryPart[] = [{ strong: 'Same article, revised', text: ` since you saved it ${savedAgo}. ` }];
  const sentences = wording.filter(row => !isHeadline(row)).length;
  const headline = sentences < wording.length;
  const [removed, put] = [missing ? counts.missing : 0, added?.length ?? 0];
  if (!wording.length && !removed && !put) return [...parts, { text: 'Only small words changed.' }];
  const counted = (count: number, text: string, leads: SummaryPart['leads']): SummaryPart => ({
    strong: String(count),
    text,
    leads: count ? leads : undefined,
  });
  if (headline)
    parts.push(
      { strong: 'Headline', text: sentences ? '' : ' reworded', leads: { tab: 'wording', filter: 'headline' } },
      { text: sentences ? ' and ' : '' },
    );
  if (sentences || !headline)
    parts.push(counted(sentences, sentences === 1 ? ' sentence reworded' : ' sentences reworded', { tab: 'wording' }));
  return [
    ...parts,
    { text: ', ' },
    counted(removed, ' removed', { tab: 'missing', filter: 'missing' }),
    { text: ', ' },
    counted(put, ' added', { tab: 'added' }),
    { text: '.' },
  ];
}

/** Percent of unquoted text shared word for word from which it is worth saying. */
const COPIED = 5;

export const plainSummary = (parts: readonly SummaryPart[]): string =>
  parts
    .map(({ strong = '', text }) => strong + text)
    .join('')
    .trim();
