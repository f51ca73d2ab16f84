import { readPage } from '../src/extraction/read-page.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  registration: 'runtime',
  main: () => {
    const reading = readPage(document, location.href);
    return 'failure' in reading ? reading : { article: reading.article };
  },
});
