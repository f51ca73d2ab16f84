import { expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';
import { MILL, readParagraphs } from './pages.ts';

const POST = '<blockquote class="twitter-tweet"><p>The wheel turns again on Friday.</p><p>— The mill</p></blockquote>';
const bodyWith = (post: string, aside = ''): string =>
  `<main><article><h1>The old mill</h1><p>${MILL[0]}</p><p>${MILL[1]}</p>${post}<p>${MILL[2]}</p><p>${MILL[3]}</p></article>${aside}</main>`;

async function postsOf(body: string): Promise<string[] | undefined> {
  const reading = await readHtml(
    `<!doctype html><html lang="en"><title>The old mill</title><body>${body}</body></html>`,
  );
  return 'article' in reading ? reading.article.posts : undefined;
}

it('keeps what a post within the article says, beside its text', async () => {
  expect(await postsOf(bodyWith(POST))).toEqual(['The wheel turns again on Friday. — The mill']);
  expect(await readParagraphs(bodyWith(POST))).toEqual(MILL);
});

it('keeps no post from beside the article, and names none where there is none', async () => {
  expect(await postsOf(bodyWith('', `<aside>${POST}</aside>`))).toBeUndefined();
  expect(await postsOf(bodyWith(''))).toBeUndefined();
});
