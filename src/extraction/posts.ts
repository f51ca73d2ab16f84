// Posts of others that the article shows. Their words are none of its own text, but they stand on the page: who looks
// for a quotation has to know of them.

import type { Block } from './blocks.ts';
import type { Page } from './page.ts';
import { findScope } from './scope.ts';

/** The text of each post within the article. */
export function findPosts({ blocks, means }: Page, body: readonly Block[]): string[] {
  const scope = findScope(body);
  const posts = new Map<Element, string[]>();
  for (const { chain, text } of blocks) {
    const post = chain.find(element => means(element, 'embedded'));
    if (!post || (scope && !scope.contains(post))) continue;
    posts.set(post, [...(posts.get(post) ?? []), text]);
  }
  return [...posts.values()].map(texts => texts.join(' '));
}
