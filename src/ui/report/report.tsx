// The report page: finds what its address names, compares the two texts again, and shows them.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Comparison } from '../../engine/index.ts';
import { asShown } from '../../findings/findings.ts';
import type { KeptReport } from '../../library/stored.ts';
import { sinceThen } from '../../words/dates.ts';
import * as words from '../../words/en/report.ts';
import { failed } from '../../words/en/frame.ts';
import { apart, compareAnyway } from '../../words/en/states.ts';
import { DeskBar } from '../parts/desk.tsx';
import { Toast, useToast } from '../parts/toast.tsx';
import { webAddress } from '../parts/web-address.ts';
import type { ToExport } from '../session/ports.ts';
import { ReportBar, type Settings } from './bar.tsx';
import { Compared } from './compared.tsx';
import { NoReport, type ReportProblem } from './no-report.tsx';
import { Exports } from './exports.tsx';
import type { ReportPorts } from './ports.ts';
import { useRemarks } from './use-remarks.ts';

type Page =
  | { name: 'reading' }
  | { name: 'none'; problem?: ReportProblem }
  | { name: 'compared'; kept: KeptReport; comparison: Comparison };

const asked = (): URLSearchParams => new URLSearchParams(location.search);

/** The whole page. */
export function Report({ ports, now }: { ports: ReportPorts; now: () => number }) {
  const [swapped, setSwapped] = useState(asked().has('swapped'));
  const [page, setPage] = useState<Page>({ name: 'reading' });
  const [message, say] = useToast();
  useEffect(() => {
    let left = false;
    const load = async (): Promise<void> => {
      const next = await open(ports, swapped).catch((): Page => ({ name: 'none', problem: 'failed' }));
      if (!left) setPage(next);
    };
    void load();
    return () => {
      left = true;
    };
  }, [swapped]);
  const settings = useSettings(ports, swapped, () => {
    history.replaceState(null, '', `?${swappedQuery(!swapped)}`);
    setSwapped(!swapped);
  });
  return (
    <>
      {page.name === 'compared' ? (
        <Opened page={page} settings={settings} ports={ports} now={now} say={say} onPage={setPage} />
      ) : (
        <DeskBar page="report" />
      )}
      {page.name === 'reading' && <Waiting />}
      {page.name === 'none' && <NoReport problem={page.problem} list={ports.list} />}
      <Toast message={message} say={say} />
    </>
  );
}

function swappedQuery(swapped: boolean): string {
  const id = asked().get('r') ?? '';
  return `r=${id}${swapped ? '&swapped' : ''}`;
}

async function open(ports: ReportPorts, swapped: boolean): Promise<Page> {
  const id = asked().get('r');
  if (!id) return { name: 'none' };
  const reading = await ports.read(id);
  if ('problem' in reading) return { name: 'none', problem: reading.problem };
  const { report: kept } = reading;
  const comparison = await (swapped
    ? ports.compare(kept.report, kept.reference)
    : ports.compare(kept.reference, kept.report));
  return { name: 'compared', kept, comparison };
}

const USUAL_SIZE = 1;

function useSettings(ports: ReportPorts, swapped: boolean, onSwap: () => void): Settings {
  const [differencesOnly, onDifferencesOnly] = useState(false);
  const [inStep, onInStep] = useState(true);
  const [textSize, setTextSize] = useState(USUAL_SIZE);
  useEffect(() => {
    void ports.textSize().then(size => (size === 0 || size === 1 || size === 2) && setTextSize(size));
  }, []);
  const onTextSize = (size: number): void => {
    setTextSize(size);
    ports.keepTextSize(size);
  };
  return { swapped, onSwap, differencesOnly, onDifferencesOnly, inStep, onInStep, textSize, onTextSize };
}

const PATIENCE = 300; // milliseconds before it is said that something is under way

function Waiting() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="no-report" aria-busy="true">
      <p role="status">{long && words.fetching}</p>
    </main>
  );
}

interface OpenedProps {
  page: Extract<Page, { name: 'compared' }>;
  settings: Settings;
  ports: ReportPorts;
  now: () => number;
  say: ReturnType<typeof useToast>[1];
  onPage: (page: Page) => void;
}

function Opened({ page, settings, ports, now, say, onPage }: OpenedProps) {
  const { kept, comparison } = page;
  const shown = useMemo(() => asShown(comparison, kept.anyway), [comparison, kept.anyway]);
  const { reference, report, story } = shown;
  const trouble = (problem: unknown): void => say({ text: failed(String(problem)) });
  const { remarks, saying } = useRemarks(ports, shown, say, trouble);
  const found = { comparison: shown, remarks, readAt: readAtOf(kept, settings.swapped) };
  useEffect(() => {
    document.title = words.title(report.title, reference.title);
  }, [report, reference]);
  const anyway = (): void => {
    const asking = { ...kept, anyway: true };
    onPage({ ...page, kept: asking });
    void ports.keepAnyway(asking);
  };
  const isVersion = comparison.revision && reference.url !== undefined && reference.url === report.url;
  const other = story.withheld?.reason === 'different-story' || story.withheld?.reason === 'language';
  return (
    <>
      <ReportBar settings={settings} address={webAddress(kept.report.url)}>
        {!other && <Exports ports={ports} found={found} say={say} onTrouble={trouble} />}
      </ReportBar>
      {other ? (
        <OtherStory story={story} onAnyway={anyway} />
      ) : (
        <Compared
          saying={saying}
          settings={settings}
          savedAgo={isVersion ? sinceThen(kept.savedAt ?? kept.readAt, now()) : undefined}
          readAt={kept.readAt}
          say={say}
          copy={ports.copy}
          onAnyway={anyway}
        />
      )}
    </>
  );
}

/** A reference was read when it was saved. */
function readAtOf({ readAt, savedAt }: KeptReport, swapped: boolean): ToExport['readAt'] {
  const [first, second] = [savedAt, readAt].map(time => time && new Date(time).toISOString());
  const [reference, report] = swapped ? [second, first] : [first, second];
  return { ...(reference && { reference }), ...(report && { report }) };
}

function OtherStory({ story, onAnyway }: { story: Comparison['story']; onAnyway: () => void }) {
  const { title, lead } = apart(story);
  return (
    <main class="no-report">
      <h1>{title}</h1>
      <p>{lead}</p>
      <button class="btn" type="button" onClick={onAnyway}>
        {compareAnyway}
      </button>
    </main>
  );
}
