// What the first paint does not need, loaded right after it: menus, forms, the screens without findings, keys, and what
// a reader can do there.

export { actionsOf } from '../session/actions.ts';
export { onKey } from './keyboard.ts';
export { Apart, OpenMenu, Overlaid, State } from './other-screens.tsx';
export { Notices } from './notices.tsx';
export { FileInput } from '../parts/file-input.tsx';
export { LISTS } from '../parts/lists.tsx';
