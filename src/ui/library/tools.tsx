// Above the list: the search, what brings in and takes out, and what can be done with what is selected.

import { useEffect, useRef } from 'preact/hooks';
import { FEWEST_REPORTS, MOST_REPORTS } from '../../findings/board.ts';
import type { Listing } from '../../library/listing.ts';
import * as words from '../../words/en/library.ts';
import { ScreenIcon } from '../parts/screen-icons.tsx';
import type { Search } from './use-search.ts';

interface ToolsProps {
  search: Search;
  onPaste: () => void;
  onImport: () => void;
  onExport?: () => void;
}

/** The search and the ways in and out. */
export function Tools({ search, onPaste, onImport, onExport }: ToolsProps) {
  const { query, setQuery, found, progress } = search;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest('input:not([type=checkbox]),textarea')) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <div class="tools">
        <label class="find">
          <ScreenIcon name="search" />
          <span class="vh">{words.search}</span>
          <input
            ref={field}
            placeholder={words.searchHint}
            value={query}
            onInput={event => setQuery(event.currentTarget.value)}
            onKeyDown={event => event.key === 'Escape' && setQuery('')}
          />
          <span role="status">{query.trim() && words.found(found.length)}</span>
          <kbd aria-hidden="true">/</kbd>
        </label>
        <div class="ways">
          <button class="btn" type="button" onClick={onPaste}>
            <ScreenIcon name="paste" />
            {words.paste}
          </button>
          <button class="btn" type="button" onClick={onImport}>
            <ScreenIcon name="import" />
            {words.importFiles}
          </button>
          <button class="btn" type="button" disabled={!onExport} onClick={onExport}>
            <ScreenIcon name="export" />
            {words.exportAll}
          </button>
        </div>
      </div>
      {progress && (
        <p class="indexing">
          <progress aria-label={words.indexing(progress.done, progress.of)} value={progress.done} max={progress.of} />
          {words.indexing(progress.done, progress.of)}
        </p>
      )}
    </>
  );
}

interface SelectionProps {
  selected: readonly Listing[];
  onSave: (ids: readonly string[]) => void;
  onRemove: (listings: readonly Listing[]) => void;
  onClear: () => void;
}

/** What can be done with what is selected; nothing where nothing is. */
export function Selection({ selected, onSave, onRemove, onClear }: SelectionProps) {
  if (!selected.length) return null;
  return (
    <div class="selection">
      <b role="status">{words.selected(selected.length)}</b>
      {selected.length >= FEWEST_REPORTS && selected.length <= MOST_REPORTS && (
        <a class="btn quiet" href={`/story.html?of=${selected.map(({ id }) => id).join(',')}`}>
          <ScreenIcon name="story" />
          {words.newBoard}
        </a>
      )}
      <button class="btn quiet" type="button" onClick={() => onSave(selected.map(({ id }) => id))}>
        <ScreenIcon name="export" />
        {words.exportThem}
      </button>
      <button
        class="btn quiet"
        type="button"
        onClick={() => {
          onRemove(selected);
          onClear();
        }}
      >
        <ScreenIcon name="trash" />
        {words.deleteThem}
      </button>
      <button class="btn quiet clear" type="button" onClick={onClear}>
        {words.clear}
      </button>
    </div>
  );
}
