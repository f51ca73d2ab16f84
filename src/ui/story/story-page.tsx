// The story board: two to twelve saved reports of one story, and what each of them tells.

import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../engine/index.ts';
import { FEWEST_REPORTS, type Board } from '../../findings/board.ts';
import { countsOf, outletsOf } from '../../findings/board-views.ts';
import * as words from '../../words/en/board.ts';
import { failed } from '../../words/en/frame.ts';
import { DeskBar } from '../parts/desk.tsx';
import { Saying } from '../parts/said.tsx';
import { Toast, useToast } from '../parts/toast.tsx';
import { OnlyList, OriginPanel } from './board-sides.tsx';
import { ClaimTable } from './claim-table.tsx';
import { Picker } from './picker.tsx';
import type { BoardPorts } from './ports.ts';
import { QuoteTable } from './quote-table.tsx';
import { useBoard, type Progress } from './use-board.ts';

interface Props {
  ports: BoardPorts;
  /** of the articles on the board; fewer than two: they are chosen first */
  ids: readonly string[];
  /** those that are chosen to begin with */
  begun: readonly string[];
  /** the board as text, to copy or save */
  print: (board: Board) => Promise<string>;
}

/** The whole page. */
export function StoryPage({ ports, ids, begun, print }: Props) {
  const [message, say] = useToast();
  const [picking, setPicking] = useState(ids.length < FEWEST_REPORTS);
  const [articles, setArticles] = useState<{ id: string; article: Article }[]>();
  const trouble = (problem: unknown): void => say({ text: failed(String(problem)) });
  useEffect(() => {
    if (!picking) ports.articles(ids).then(setArticles, trouble);
  }, [picking]);
  const progress = useBoard(ports, articles, trouble);
  const { board } = progress;
  const copy = async (text: Promise<string>): Promise<void> => {
    await ports.copy(await text);
    say({ text: words.copied });
  };
  return (
    <>
      <DeskBar page="story">
        {!picking && (
          <button class="btn quiet" type="button" onClick={() => setPicking(true)}>
            {words.addReport}
          </button>
        )}
        {board && (
          <Copies
            onCopy={() => copy(print(board))}
            onSave={async () => ports.save(words.fileName, await print(board))}
            onTrouble={trouble}
          />
        )}
      </DeskBar>
      <main class="story">
        {picking ? (
          <Picker ports={ports} chosen={[...ids, ...begun]} />
        ) : (
          <Comparing progress={progress} lost={articles ? ids.length - articles.length : 0} />
        )}
        {board && articles && !picking && (
          <BoardView
            board={board}
            onPair={(a, b) => void ports.openPair(articles[a].id, articles[b].id).catch(trouble)}
          />
        )}
      </main>
      <Toast message={message} say={say} />
    </>
  );
}

interface CopiesProps {
  onCopy: () => Promise<void>;
  onSave: () => Promise<void>;
  onTrouble: (problem: unknown) => void;
}

const Copies = ({ onCopy, onSave, onTrouble }: CopiesProps) => (
  <>
    <button class="btn" type="button" onClick={() => void onCopy().catch(onTrouble)}>
      {words.copy}
    </button>
    <button class="btn" type="button" onClick={() => void onSave().catch(onTrouble)}>
      {words.save}
    </button>
  </>
);

/** How far the comparisons have come, and what is lost of the board. */
const Comparing = ({ progress: { done, of, running, stop, goOn }, lost }: { progress: Progress; lost: number }) => (
  <>
    {lost > 0 && <p class="note k-part">{words.gone(lost)}</p>}
    <p class="progress" role="status">
      {done < of && (running ? words.comparing(done, of) : words.stopped(done, of))}
    </p>
    {done < of && (
      <button class="btn quiet" type="button" onClick={running ? stop : goOn}>
        {running ? words.stop : words.goOn}
      </button>
    )}
  </>
);

/** A board as it is. */
function BoardView({ board, onPair }: { board: Board; onPair: (reference: number, report: number) => void }) {
  const [asOne, setAsOne] = useState(false);
  const outlets = outletsOf(board);
  const [first] = board.order;
  return (
    <>
      <h1 dir="auto" lang={board.reports[first].lang}>
        {board.reports[first].title || words.title(board.reports.length)}
      </h1>
      <p class="meta">
        <Saying pieces={words.summary(countsOf(board))} />
      </p>
      <ClaimTable board={board} outlets={outlets} asOne={asOne} onPair={onPair} />
      <QuoteTable board={board} outlets={outlets} asOne={asOne} onPair={onPair} />
      <div class="two">
        <OnlyList board={board} outlets={outlets} />
        <OriginPanel board={board} outlets={outlets} asOne={asOne} onAsOne={setAsOne} />
      </div>
    </>
  );
}
