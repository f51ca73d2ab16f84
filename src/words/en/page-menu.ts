// The entries in the menu of a page.

export const compare = 'Compare this page with Crossread';
export const save = 'Save this page as a reference';
export const trace = 'Who else has these words?';
