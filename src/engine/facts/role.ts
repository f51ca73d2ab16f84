// The role that a fact plays in its sentence: only facts of one role are told of one thing, a toll against a toll.

/** What a fact is told of, as far as it can be said in a word. */
export type Role =
  | { of: 'day' | 'weekday' | 'month' | 'year' | 'nation' | 'person' | 'percent' | 'points' | 'duration' | 'factor' }
  /** of what there are so many, which is so manieth, or who is so old */
  | { of: 'count' | 'ordinal' | 'age'; noun: string }
  | { of: 'measure'; what: string | undefined }
  | { of: 'money'; currency: string }
  /** who was killed or hurt */
  | { of: 'toll'; whom: string }
  /** what is done or not, and whether it can, must or may be */
  | { of: 'does'; what: string; modal: string };

/** The same text for the same role, to look facts up by. */
export function keyOf(role: Role): string {
  switch (role.of) {
    case 'count':
    case 'ordinal':
    case 'age':
      return `${role.of} ${role.noun}`;
    case 'measure':
      return `${role.of} ${role.what}`;
    case 'money':
      return `${role.of} ${role.currency}`;
    case 'toll':
      return `${role.of} ${role.whom}`;
    case 'does':
      return `${role.of} ${role.what} ${role.modal}`;
    default:
      return role.of;
  }
}

/** Whether facts of two roles may be told of one thing: what is counted, and who died, goes by many words. */
export function areComparable(x: Role, y: Role): boolean {
  const counts = [x, y].filter(({ of }) => of === 'count').length;
  const tolls = [x, y].filter(({ of }) => of === 'toll').length;
  return counts > 0 && counts + tolls === 2 ? true : keyOf(x) === keyOf(y);
}
