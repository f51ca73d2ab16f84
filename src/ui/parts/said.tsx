import type { Said } from '../../words/said.ts';

/** Pieces of a sentence, the stressed ones bold. */
export const Saying = ({ pieces }: { pieces: readonly Said[] }) => (
  <>
    {pieces.map(({ strong, text }) => (
      <>
        {strong && <b>{strong}</b>}
        {text}
      </>
    ))}
  </>
);
