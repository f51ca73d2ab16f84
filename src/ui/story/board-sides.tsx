// What one report alone tells, and which of them share their text.

import { useState } from 'preact/hooks';
import type { Board } from '../../findings/board.ts';
import * as words from '../../words/en/board.ts';

interface Props {
  board: Board;
  outlets: readonly string[];
}

const SHOWN_FIRST = 8; // rows, the most important

/** Claims of one report alone. */
export function OnlyList({ board, outlets }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? board.only : board.only.slice(0, SHOWN_FIRST);
  return (
    <section>
      <h2>
        {words.only} <span>{words.shownOf(shown.length, board.only.length)}</span>
      </h2>
      {shown.length ? (
        <ul class="panel only">
          {shown.map(({ report, passage }) => (
            <li key={`${report}-${passage.start}`}>
              <b>{outlets[report]}</b>
              <span class="src" dir="auto" lang={board.reports[report].lang}>
                {passage.text}
              </span>
              <small>{words.paragraph(passage.paragraph)}</small>
            </li>
          ))}
        </ul>
      ) : (
        <p class="panel nothing">{words.noneOnly}</p>
      )}
      {shown.length < board.only.length && (
        <button class="btn quiet more-rows" type="button" onClick={() => setAll(true)}>
          {words.showAll(board.only.length)}
        </button>
      )}
    </section>
  );
}

interface OriginProps extends Props {
  asOne: boolean;
  onAsOne: (asOne: boolean) => void;
}

/** Reports that carry the same unquoted text. */
export function OriginPanel({ board, outlets, asOne, onAsOne }: OriginProps) {
  const names = (reports: readonly number[]): string[] => reports.map(place => outlets[place]);
  const [most] = board.shared;
  const joined = board.groups.some(group => group.length > 1);
  return (
    <section>
      <h2>{words.origin}</h2>
      <div class="panel origin">
        <p>{most ? words.sharing(names(most.reports), most.share) : words.noneShared}</p>
        {joined && <p>{words.oneVoice}</p>}
        {board.shared.length > 1 && (
          <dl>
            {board.shared.map(({ reports, share }) => (
              <div key={reports.join()}>
                <dt>{names(reports).join(', ')}</dt>
                <dd class="bar" aria-hidden="true">
                  <i style={{ width: `${share * 100}%` }} />
                </dd>
                <dd class="num">{words.percent(share)}</dd>
              </div>
            ))}
          </dl>
        )}
        {most && <blockquote dir="auto">{words.excerpt(most.text)}</blockquote>}
        {joined && (
          <label>
            <input type="checkbox" checked={asOne} onChange={event => onAsOne(event.currentTarget.checked)} />
            {words.countAsOne}
          </label>
        )}
      </div>
    </section>
  );
}
