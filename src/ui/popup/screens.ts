// What the first paint does not need, loaded right after it: menus, forms, and the screens without findings.

export { CommandMenu, ReferenceMenu } from './menus.tsx';
export { Paste } from './paste.tsx';
export { ReferenceText } from './reference-text.tsx';
export { FirstRun, Keys, OtherStory, OwnReference, Unreadable } from './states.tsx';
