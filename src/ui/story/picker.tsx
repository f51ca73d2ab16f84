// Choosing the reports of a board from the library.

import { useEffect, useState } from 'preact/hooks';
import { FEWEST_REPORTS, MOST_REPORTS } from '../../findings/board.ts';
import { dayOf } from '../../words/dates.ts';
import * as words from '../../words/en/board.ts';
import type { BoardPorts, Pickable } from './ports.ts';

/** @param props.chosen those that are on the board already */
export function Picker({ ports, chosen }: { ports: BoardPorts; chosen: readonly string[] }) {
  const [articles, setArticles] = useState<Pickable[]>();
  const [ids, setIds] = useState<readonly string[]>(chosen);
  useEffect(() => {
    void ports.list().then(setArticles);
  }, []);
  if (!articles) return null;
  const toggle = (id: string): void => setIds(ids.includes(id) ? ids.filter(one => one !== id) : [...ids, id]);
  const addSame = async (): Promise<void> => {
    const same = await ports.sameStory(ids[0]);
    setIds([...new Set([...ids, ...same])].slice(0, MOST_REPORTS));
  };
  const isFull = ids.length >= MOST_REPORTS;
  return (
    <form
      class="picker"
      onSubmit={event => {
        event.preventDefault();
        if (ids.length >= FEWEST_REPORTS) ports.choose(ids);
      }}
    >
      <h1>{words.pickTitle}</h1>
      <p class="meta">{articles.length < FEWEST_REPORTS ? words.pickNone : words.pickLead(MOST_REPORTS)}</p>
      <ul class="panel">
        {articles.map(one => (
          <li key={one.id}>
            <Choice
              article={one}
              checked={ids.includes(one.id)}
              disabled={isFull && !ids.includes(one.id)}
              onToggle={() => toggle(one.id)}
            />
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button class="btn primary" type="submit" aria-disabled={ids.length < FEWEST_REPORTS}>
          {words.pickDone(ids.length)}
        </button>
        {ids.length > 0 && (
          <button class="btn" type="button" onClick={() => void addSame()}>
            {words.pickSame}
          </button>
        )}
      </p>
    </form>
  );
}

interface ChoiceProps {
  article: Pickable;
  checked: boolean;
  disabled: boolean;
  onToggle: () => void;
}

const Choice = ({ article, checked, disabled, onToggle }: ChoiceProps) => (
  <label>
    <input type="checkbox" checked={checked} disabled={disabled} onChange={onToggle} />
    <b>{article.siteName}</b>
    <span class="src" dir="auto">
      {article.title}
    </span>
    <small>{dayOf(article.publishedTime) ?? words.undated}</small>
  </label>
);
