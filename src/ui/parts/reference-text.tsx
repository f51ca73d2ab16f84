// The reference's own text with one passage marked: the evidence behind a finding, without leaving the popup.

import { useEffect, useRef } from 'preact/hooks';
import type { Article, Span } from '../../engine/index.ts';
import type { Target } from '../../findings/spans.ts';
import { dayOf } from '../../words/dates.ts';
import * as words from '../../words/en/overlays.ts';
import { Marked } from './marked.tsx';

export function ReferenceText({ article, target, onBack }: { article: Article; target: Target; onBack: () => void }) {
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    view.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
    view.current?.focus();
  }, []);
  return (
    <>
      <main ref={view} class="reading" tabIndex={0} aria-label={words.reference} lang={article.lang}>
        <h1 dir="auto">
          {target === 'headline' ? (
            <Marked text={article.title} start={0} marks={[{ start: 0, end: article.title.length, as: 'gone' }]} />
          ) : (
            article.title
          )}
        </h1>
        {article.paragraphs.map(({ start, end }) => (
          <p key={start} dir="auto">
            <Marked
              text={article.text.slice(start, end)}
              start={start}
              marks={target === 'headline' ? [] : clip(target, start, end)}
            />
          </p>
        ))}
      </main>
      <footer class="foot">
        <span>{[article.siteName, dayOf(article.publishedTime)].filter(Boolean).join(', ')}</span>
        <button class="btn" type="button" onClick={onBack}>
          {words.backToFindings}
        </button>
      </footer>
    </>
  );
}

const clip = (span: Span, start: number, end: number) =>
  span.start < end && span.end > start
    ? [{ start: Math.max(start, span.start), end: Math.min(end, span.end), as: 'gone' as const }]
    : [];
