// The library's own modules for tests in the page of a real browser.

export { articleOf, judgeStory, profileOf, readArticle } from '../../../src/engine/index.ts';
export { chooseReference, rankReferences } from '../../../src/library/choose.ts';
export { open } from '../../../src/library/database.ts';
export {
  changeArticle,
  keepArticle,
  readListings,
  removeArticle,
  restoreArticle,
} from '../../../src/library/library.ts';
export { findReferences } from '../../../src/library/references.ts';
export { service } from '../../../src/library/service.ts';
export { damagedIn, openShelf } from '../../../src/library/shelf.ts';
export { exportLibrary, importLibrary, readLibraryFile } from '../../../src/library/transfer.ts';
