// The library's page: what is kept, sought and sorted; a text read; what was brought in and taken out.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Listing } from '../../library/listing.ts';
import * as words from '../../words/en/library.ts';
import { DeskBar } from '../parts/desk.tsx';
import { Paste, type Draft } from '../parts/paste.tsx';
import { Toast, useToast } from '../parts/toast.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { DropZone, useDrop } from './drop-zone.tsx';
import { useHoldings, useQuotes, type Kept } from './holdings.ts';
import type { LibraryPorts } from './ports.ts';
import { Reading, useReading } from './reading.tsx';
import { rowsOf, type Order } from './rows.ts';
import { Selection, Tools } from './tools.tsx';
import { Storage } from './storage.tsx';
import { Table } from './table.tsx';
import { useHits, useSearch, type Search } from './use-search.ts';

/** The whole page. */
export function LibraryPage({ ports }: { ports: LibraryPorts }) {
  const [message, say] = useToast();
  const kept = useHoldings(ports, say);
  const search = useSearch(ports, kept.holdings?.listings ?? NOTHING);
  const reading = useReading(ports);
  const [pasting, setPasting] = useState(false);
  useDrop(files => kept.bring(ports.bringFiles(files)));
  return (
    <>
      <DeskBar page="library" />
      {pasting && (
        <PasteText
          onBack={() => setPasting(false)}
          onText={(text, about) => {
            setPasting(false);
            kept.bring(ports.bringText(text, about));
          }}
        />
      )}
      {!pasting && reading.id !== null && <Reading reading={reading} words={search.words} hits={ports.hits} />}
      {/* stays as it is behind a text that is read, so that going back finds the same place */}
      <main class="library" hidden={pasting || reading.id !== null}>
        <Shelves ports={ports} kept={kept} search={search} onPaste={() => setPasting(true)} />
      </main>
      <Toast message={message} say={say} />
    </>
  );
}

const NOTHING: readonly Listing[] = [];

interface ShelvesProps {
  ports: LibraryPorts;
  kept: Kept;
  search: Search;
  onPaste: () => void;
}

function Shelves({ ports, kept, search, onPaste }: ShelvesProps) {
  const { holdings } = kept;
  const file = useRef<HTMLInputElement>(null);
  if (!holdings) return <p role="status">{words.loading}</p>;
  const { listings, damaged, closed } = holdings;
  const bring = (files: readonly File[]): void => kept.bring(ports.bringFiles(files));
  return (
    <>
      <h1>
        {words.title} <span>{words.kept(listings.length)}</span>
      </h1>
      {closed && <p role="alert">{words.closed(closed)}</p>}
      <Trouble damaged={damaged.length} onRemove={kept.removeDamaged} />
      <Tools
        search={search}
        onPaste={onPaste}
        onImport={() => file.current?.click()}
        onExport={listings.length ? () => kept.save() : undefined}
      />
      <List ports={ports} kept={kept} search={search} listings={listings} pinned={holdings.pinned} />
      <DropZone of={file} onFiles={bring} />
      <Storage ports={ports} listings={listings.length} />
    </>
  );
}

const PAGE = 100; // rows drawn at once

interface ListProps extends Omit<ShelvesProps, 'onPaste'> {
  listings: readonly Listing[];
  pinned?: string;
}

function List({ ports, kept, search, listings, pinned }: ListProps) {
  const { found, words: sought } = search;
  const [order, setOrder] = useState<Order>({ by: 'published', descending: true });
  const [page, setPage] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => rowsOf(found, order), [found, order]);
  useEffect(() => setPage(0), [sought, order]);
  const at = Math.min(page, Math.max(0, Math.ceil(rows.length / PAGE) - 1)) * PAGE;
  const shown = rows.slice(at, at + PAGE);
  const drawn = shown.flatMap(({ listing, older }) => [listing, ...older]);
  const hits = useHits(ports, drawn, sought);
  useQuotes(ports, order.by === 'quotes' ? found : drawn, kept.draw);
  if (!listings.length) return <p class="none">{words.none}</p>;
  if (!rows.length) return <p class="none">{words.noneFound}</p>;
  const select = (ids: readonly string[], on: boolean): void => {
    const others = [...selected].filter(id => !ids.includes(id));
    setSelected(new Set(on ? [...others, ...ids] : others));
  };
  return (
    <div class="panel">
      <Selection
        selected={listings.filter(({ id }) => selected.has(id))}
        onSave={kept.save}
        onRemove={kept.remove}
        onClear={() => setSelected(new Set())}
      />
      <Table
        rows={shown}
        order={order}
        onOrder={setOrder}
        selected={selected}
        onSelect={select}
        all={found.map(({ id }) => id)}
        hits={text => ports.hits(text, sought)}
        inText={hits}
        pinned={pinned}
        actions={kept}
      />
      {rows.length > PAGE && <Pager from={at} of={rows.length} onPage={setPage} />}
    </div>
  );
}

function Pager({ from, of, onPage }: { from: number; of: number; onPage: (page: number) => void }) {
  const page = from / PAGE;
  const to = Math.min(from + PAGE, of);
  const turn = (by: number) => (): void => {
    onPage(page + by);
    document.querySelector('.panel')?.scrollIntoView();
  };
  return (
    <nav class="pager" aria-label={words.pages}>
      <button class="btn" type="button" disabled={from === 0} onClick={turn(-1)}>
        {words.previous}
      </button>
      <span role="status">{words.range(from + 1, to, of)}</span>
      <button class="btn" type="button" disabled={to === of} onClick={turn(1)}>
        {words.next}
      </button>
    </nav>
  );
}

interface PasteProps {
  onText: (text: string, about: { siteName?: string; publishedTime?: string }) => void;
  onBack: () => void;
}

function PasteText({ onText, onBack }: PasteProps) {
  const [draft, setDraft] = useState<Draft>({ text: '', outlet: '', date: '' });
  return <Paste as="library" draft={draft} onDraft={setDraft} onSave={onText} onBack={onBack} />;
}
