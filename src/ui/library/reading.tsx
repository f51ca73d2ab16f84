// One article read in full. Its address holds it, so that the browser's own way back leads to the list.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptArticle } from '../../library/stored.ts';
import { dayOf } from '../../words/dates.ts';
import * as words from '../../words/en/library.ts';
import { Hit } from './hit.tsx';
import type { LibraryPorts } from './ports.ts';

/** What is read. */
export interface BeingRead {
  /** null: nothing is, the list is shown */
  id: string | null;
  /** undefined until it is there */
  kept?: KeptArticle | null;
}

const idIn = (hash: string): string | null => /^#read=([\w-]+)$/.exec(hash)?.[1] ?? null;

/** Follows the page's address. */
export function useReading(ports: LibraryPorts): BeingRead {
  const [reading, setReading] = useState<BeingRead>({ id: idIn(location.hash) });
  useEffect(() => {
    const follow = (): void => {
      const id = idIn(location.hash);
      setReading({ id });
      if (id !== null) void ports.read(id).then(kept => setReading(now => (now.id === id ? { id, kept } : now)));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return reading;
}

interface Props {
  reading: BeingRead;
  words: readonly string[];
  hits: LibraryPorts['hits'];
}

/** The article, with the words marked that are sought. */
export function Reading({ reading: { kept }, words: sought, hits }: Props) {
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    view.current?.focus();
  }, [kept]);
  const back = (
    <a class="btn quiet" href="#">
      {words.backToLibrary}
    </a>
  );
  if (kept === undefined) return null;
  if (kept === null)
    return (
      <main class="text">
        {back}
        <p>{words.gone}</p>
      </main>
    );
  const { article, name, note } = kept;
  const marked = (text: string): { start: number; end: number }[] => hits(text, sought);
  const about = [article.siteName, article.byline, dayOf(article.publishedTime)].filter(Boolean).join(' · ');
  return (
    <main ref={view} class="text" tabIndex={-1} aria-label={name ?? article.title}>
      <nav>
        {back}
        {/^https?:/.test(article.url ?? '') && (
          <a class="btn quiet" href={article.url} target="_blank" rel="noreferrer">
            {words.openPage}
          </a>
        )}
      </nav>
      {about && <p class="about">{about}</p>}
      <h1 dir="auto" lang={article.lang}>
        <Hit text={name ?? article.title} hits={marked} />
      </h1>
      {name && article.title && <p class="about">{words.originalTitle(article.title)}</p>}
      {note && <p class="own-note">{note}</p>}
      <div class="src" lang={article.lang}>
        {article.paragraphs.map(({ start, end }) => (
          <p key={start} dir="auto">
            <Hit text={article.text.slice(start, end)} hits={marked} />
          </p>
        ))}
      </div>
    </main>
  );
}
