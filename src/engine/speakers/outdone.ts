// One who only hands on what another says: "Bob Ray said Ann Lee told him: “…”".

import { isA } from '../text/words.ts';
import type { Standing } from './standing.ts';

/**
 * Without those in whose clause somebody else says it: "Bob Ray said Ann Lee told him", "Bob Ray said “…” and Ann Lee
 * said".
 */
export function withoutOutdone(sites: readonly Standing[]): Standing[] {
  return sites.flatMap((one): Standing[] => {
    const behind = one.cue?.end ?? one.speaker.end;
    const nearer = sites.filter(
      ({ cue, speaker, signs }) =>
        cue && cue.start > behind && speaker.start > Math.max(behind, one.speaker.end) && !signs.inverted,
    );
    if (nearer.some(other => (one.signs.quotedBetween ? !other.signs.quotedBetween : isToldIn(one, other)))) return [];
    return [nearer.length ? { ...one, signs: { ...one.signs, outdone: 1 } } : one];
  });
}

/** Right behind a cue, "that" or a comma stands another speaker who tells something: the first only hands it on. */
function isToldIn({ words, cue, speaker, signs }: Standing, inner: Standing): boolean {
  const behind = signs.according ? speaker.end : (cue?.end ?? speaker.end);
  const between = words.filter(word => word.start >= behind && word.end <= inner.speaker.start);
  const verb = words.find(word => word.start === inner.cue?.start);
  return (
    between.every(word => word.text === ',' || isA(word, 'complementizers')) &&
    isA(verb, 'tellingCues') &&
    !words.some(word => word.start === inner.speaker.start && isA(word, 'pronouns'))
  );
}
