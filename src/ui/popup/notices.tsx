// What is said above everything: what is wrong with the library, and what stands in for the page.

import { StandInNote } from '../parts/stand-in.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { readOf } from '../session/state.ts';
import type { Controls } from './controls.ts';

/** Nothing while no page is read. */
export function Notices({ controls: { session, act }, covered }: { controls: Controls; covered: boolean }) {
  const read = readOf(session.screen);
  if (!read) return null;
  const { apart, answer } = read;
  const { damaged = [], closed } = answer;
  const aside = read.name === 'findings' && apart !== 'page'; // what is shown stands apart from the library
  return (
    <>
      {!aside && (
        <Trouble
          damaged={damaged.length}
          closed={closed}
          onRemove={() => act(actions => actions.removeDamaged(damaged))}
        />
      )}
      {apart !== 'page' && !covered && <StandInNote apart={apart} onLeave={() => act(actions => actions.leave())} />}
    </>
  );
}
