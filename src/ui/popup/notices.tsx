// What is said above everything: what is wrong with the library, and what stands in for the page.

import type { Ranked } from '../../library/choose.ts';
import { RevisedNote, StandInNote } from '../parts/stand-in.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { readOf, type Compared, type Uncompared } from '../session/state.ts';
import type { Controls } from './controls.ts';

/** Nothing while no page is read. */
export function Notices({ controls: { session, act }, covered }: { controls: Controls; covered: boolean }) {
  const read = readOf(session.screen);
  if (!read) return null;
  const { apart, answer } = read;
  const { damaged = [], closed } = answer;
  const aside = read.name === 'findings' && apart !== 'page'; // what is shown stands apart from the library
  const earlier = earlierOf(read);
  return (
    <>
      {!aside && (
        <Trouble
          damaged={damaged.length}
          closed={closed}
          onRemove={() => act(actions => actions.removeDamaged(damaged))}
        />
      )}
      {earlier && !covered && <RevisedNote onSee={() => act(actions => actions.choose(earlier.id))} />}
      {apart !== 'page' && !covered && <StandInNote apart={apart} onLeave={() => act(actions => actions.leave())} />}
    </>
  );
}

/** An earlier version of this page, where it is read against something else: what the reader chose goes on. */
function earlierOf(read: Compared | Uncompared): Ranked | undefined {
  if (read.name !== 'findings' || read.apart !== 'page' || read.reference.version === 'revised') return undefined;
  return read.answer.ranked.find(({ version }) => version === 'revised');
}
