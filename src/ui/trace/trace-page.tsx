// Who else has these words: each stored article in which they stand, who says them there, and how.

import { useEffect, useState } from 'preact/hooks';
import { speakerOf } from '../../findings/findings.ts';
import type { Traced } from '../../library/trace.ts';
import { dayOf } from '../../words/dates.ts';
import { failed } from '../../words/en/frame.ts';
import { quotations } from '../../words/en/status.ts';
import * as words from '../../words/en/trace.ts';
import { Tag } from '../parts/card-top.tsx';
import { DeskBar } from '../parts/desk.tsx';
import { QUOTATION_HUES } from '../parts/hues.ts';
import { webAddress } from '../parts/web-address.ts';
import { around, Marked, type Mark } from '../parts/marked.tsx';

/** What the page asks of the world around it. */
export interface TracePorts {
  trace: (asked: string) => Promise<{ found: Traced[]; of: number }>;
  /** puts the words into the page's address */
  ask: (asked: string) => void;
}

/** The whole page. */
export function TracePage({ ports, asked }: { ports: TracePorts; asked: string }) {
  const [answer, setAnswer] = useState<{ found: Traced[]; of: number }>();
  const [problem, setProblem] = useState('');
  const [draft, setDraft] = useState(asked);
  useEffect(() => {
    if (!asked) return;
    ports.trace(asked).then(setAnswer, (reason: unknown) => setProblem(failed(String(reason))));
  }, []);
  const said = asked ? words.searching : words.ask;
  return (
    <>
      <DeskBar />
      <main class="trace">
        <h1>{words.title}</h1>
        <form
          onSubmit={event => {
            event.preventDefault();
            ports.ask(draft);
          }}
        >
          <textarea
            aria-label={words.label}
            rows={3}
            value={draft}
            onInput={event => setDraft(event.currentTarget.value)}
          />
          <button class="btn primary" type="submit">
            {words.search}
          </button>
        </form>
        <p role="status">{problem || (answer ? words.found(answer.found.length, answer.of) : said)}</p>
        {answer?.found.map(one => (
          <Place key={one.id} one={one} />
        ))}
      </main>
    </>
  );
}

const LONGEST = 420; // characters of a paragraph that are shown around the words

function Place({ one }: { one: Traced }) {
  const { relation, there, siteName, title, publishedTime, url, lang, changes } = one;
  const speaker = speakerOf({ report: there });
  const differing = changes.flatMap(({ report }): Mark[] => (report ? [{ ...report, as: 'now' }] : []));
  const marks = differing.length ? differing : there.runs.map((run): Mark => ({ ...run, as: 'was' }));
  const { text, start, before, behind } = around(one.around, there.runs, LONGEST);
  return (
    <article class="card">
      <div class="top">
        <Tag hue={QUOTATION_HUES[relation]} icon={relation}>
          {quotations[relation]}
        </Tag>
        {speaker && <span class="who">{speaker}</span>}
        {!there.speech && <span class="who">{words.unquoted}</span>}
      </div>
      <p class={`src ${differing.length ? '' : 'soft'}`} dir="auto" lang={lang}>
        {before && '… '}
        <Marked text={text} start={start} marks={marks} />
        {behind && ' …'}
      </p>
      <p class="say">
        {siteName && <b>{siteName}</b>} {title} · {dayOf(publishedTime) ?? words.undated}{' '}
        {webAddress(url) && (
          <a href={url} target="_blank" rel="noreferrer">
            {words.openPage}
          </a>
        )}
      </p>
    </article>
  );
}
