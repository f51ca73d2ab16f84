// Words that deny each other by a prefix: legal and illegal, known and unknown, agreed and disagreed.

import type { Word } from '../text/words.ts';

/** Suffixes of adjectives: without one, "in" and "im" seldom deny (form and inform, press and impress). */
const ADJECTIVE = /(?:able|ible|al|ant|ent|ate|ous|ive|ect|ete|ic|ar|ary|ure|ite|ly)$/;
const SHORTEST = 5; // letters of the plain word behind "in": tent and intent, sect and insect
const SHORTEST_UN = 4;
/** Denied by neither, though they look it. */
const OTHERS = /^(?:less|valuable|famous|different|flammable)/;
/** Stems that "dis" denies; most other words in "dis" are no denial (play and display, close and disclose). */
const DENIED_BY_DIS = /^(?:agree|approv|allow|trust|honest|loyal|satisf|advantag|obey|obedien|qualif|prov|connect|continu|engag|respect|believ|similar|own|arm|honou?r)/;

export function isPrefixed(x: Word, y: Word): boolean {
  if (x.mark || y.mark) return false;
  const [plain, longer] = x.form.length < y.form.length ? [x.form, y.form] : [y.form, x.form];
  if (!longer.endsWith(plain) || OTHERS.test(plain)) return false;
  switch (longer.slice(0, longer.length - plain.length)) {
    case 'un': return plain.length >= SHORTEST_UN;
    case 'non': return plain.length >= SHORTEST;
    case 'in': return plain.length >= SHORTEST && ADJECTIVE.test(plain);
    case 'im': return /^[mp]/.test(plain) && ADJECTIVE.test(plain);
    case 'il': return plain.startsWith('l') && ADJECTIVE.test(plain);
    case 'ir': return plain.startsWith('r') && ADJECTIVE.test(plain);
    case 'dis': return DENIED_BY_DIS.test(plain);
    default: return false;
  }
}
