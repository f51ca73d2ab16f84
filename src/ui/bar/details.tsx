// What was found in one passage: how it is called, the words of the reference, the words of this page.

import type { MarkFinding, MarkSide, MarkTag } from '../../findings/mark.ts';
import type { PageMark, PageMarks } from '../../findings/marks.ts';
import * as words from '../../words/en/marks.ts';
import { around, Marked } from '../parts/marked.tsx';
import { ScreenIcon } from '../parts/screen-icons.tsx';
import { iconOfTag, MARK_HUES, TAG_HUES } from './looks.ts';

/** Findings of one passage, the most telling first. */
export function Details({ wanted, mark }: { wanted: PageMarks; mark: PageMark }) {
  if (!mark.findings.length)
    return (
      <div class="top">
        <span class={`kind k-${MARK_HUES[mark.kind]}`}>{words.kinds[mark.kind]}</span>
      </div>
    );
  return (
    <>
      {mark.findings.map((finding, i) => (
        <Finding key={i} finding={finding} wanted={wanted} />
      ))}
    </>
  );
}

function Finding({ finding, wanted }: { finding: MarkFinding; wanted: PageMarks }) {
  const { tags, paragraph, reference, report } = finding;
  return (
    <div class="finding">
      <div class="top">
        {tags.map(tag => (
          <Tag key={tag} tag={tag} />
        ))}
        {paragraph !== undefined && <span class="place">{words.place(wanted.reference, paragraph)}</span>}
      </div>
      <dl class={`pair ${finding.kind === 'reworded' ? 'soft' : ''}`}>
        {reference && (
          <>
            <dt>{words.reference}</dt>
            <Side side={reference} lang={wanted.langs.reference} />
          </>
        )}
        <dt>{words.thisPage}</dt>
        <Side side={report} lang={wanted.langs.report} />
      </dl>
    </div>
  );
}

const Tag = ({ tag }: { tag: MarkTag }) => (
  <span class={`kind k-${TAG_HUES[tag]}`}>
    <ScreenIcon name={iconOfTag(tag)} />
    {words.tags[tag]}
  </span>
);

const MOST = 180; // characters that there is room for

function Side({ side, lang }: { side: MarkSide; lang?: string }) {
  const passage = { ...side, end: side.start + side.text.length };
  const { text, start, before, behind } = around(passage, side.marks, MOST);
  return (
    <dd dir="auto" lang={lang}>
      {before && '… '}
      <Marked text={text} start={start} marks={side.marks} />
      {behind && ' …'}
    </dd>
  );
}
