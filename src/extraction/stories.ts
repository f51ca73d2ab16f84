// Pages with several whole stories one below the other or side by side: the next one is added as the reader scrolls. The
// page's own is the one whose headline is the page's title, not the longest; the others are left out before anything is
// read.

import type { Means } from './names.ts';
import { countSentences } from './prose.ts';
import { keyOf, wordCount } from './text.ts';

const HEADLINE = /^h[1-3]$/;
const SAME_TITLE = 0.6; // of the words of a headline that the title says too, or the other way round
const LEAST_SENTENCES = 3; // of a story, in paragraphs of its own
const LEAST_WORDS = 40;

/**
 * The parts of a page that are other stories than its own; none where the page's own is not known for certain.
 * @param elements every element of the page, in its order
 */
export function findOtherStories(elements: readonly Element[], means: Means): readonly Element[] {
  const headlines = elements.filter(element => HEADLINE.test(element.localName));
  if (headlines.length < 2) return [];
  const main = headlines.filter(({ localName }) => localName === 'h1');
  for (const own of ownHeadlines(main.length ? main : headlines, titlesOf(elements))) {
    const others = headlines.filter(other => opensLike(other, own));
    const stories = others.length ? storiesOf(others, own) : [];
    const story = stories.length ? largestWithout(own, others) : null;
    // the posts of a live blog are one story
    if (story && isStory(story, own) && !isLive(own, means)) return stories;
  }
  return [];
}

function storiesOf(headlines: readonly Element[], own: Element): readonly Element[] {
  const parts = headlines.map(headline => ({ headline, part: largestWithout(headline, [own]) }));
  return [...new Set(parts.flatMap(({ headline, part }) => (part && isStory(part, headline) ? part : [])))];
}

function isLive(element: Element, means: Means): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (means(at, 'live')) return true;
  const data = [...element.ownerDocument.querySelectorAll('script[type="application/ld+json"]')];
  return data.some(({ textContent }) => textContent.includes('LiveBlogPosting'));
}

/** What the page calls itself: as its window shows it, which follows the reader, then as it is shared. */
function titlesOf(elements: readonly Element[]): string[] {
  const shared = elements.find(element => element.getAttribute('property') === 'og:title');
  const title = elements.find(element => element.localName === 'title');
  return [title?.textContent, shared?.getAttribute('content')].map(text => keyOf(text ?? '')).filter(Boolean);
}

/** The headlines that say most of a title: one, or the same again elsewhere. */
function ownHeadlines(headlines: readonly Element[], titles: readonly string[]): readonly Element[] {
  for (const title of titles) {
    const shares = headlines.map(({ textContent }) => shareOfWords(keyOf(textContent), title));
    const best = Math.max(...shares);
    if (best >= SAME_TITLE) return headlines.filter((_, i) => shares[i] === best);
  }
  return [];
}

/** Of the words of a headline how many the title has; a headline of one word is an outlet or a section. */
function shareOfWords(headline: string, title: string): number {
  const words = new Set(headline.split(' '));
  if (wordCount(headline) < 2) return 0;
  const said = new Set(title.split(' '));
  return [...words].filter(word => said.has(word)).length / words.size;
}

/** Whether another headline opens a story as the page's own does: of the same look, or of an <article> of its own. */
function opensLike(other: Element, own: Element): boolean {
  if (keyOf(other.textContent) === keyOf(own.textContent)) return false;
  if (other.localName === own.localName && classOf(other) === classOf(own)) return true;
  const [around, ours] = [other.closest('article'), own.closest('article')];
  return around !== null && ours !== null && !around.contains(own) && !ours.contains(other);
}

const classOf = (element: Element): string => (element.getAttribute('class') ?? '').trim().replace(/\d+/g, '#');

/** The largest element around one that holds none of the others. */
function largestWithout(element: Element, others: readonly Element[]): Element | null {
  let at: Element | null = null;
  for (
    let next = element.parentElement;
    next && !others.some(other => next!.contains(other));
    next = next.parentElement
  )
    at = next;
  return at;
}

/** Whether a part tells a story below its headline: in sentences of its own, not in links. */
function isStory(part: Element, headline: Element): boolean {
  const told = [...part.querySelectorAll('p')].filter(
    paragraph => !headline.contains(paragraph) && !paragraph.closest('a,nav,footer,aside'),
  );
  const text = told.map(({ textContent }) => textContent.trim()).filter(line => wordCount(line) >= 8);
  return countSentences(text.join('\n')) >= LEAST_SENTENCES && wordCount(text.join(' ')) >= LEAST_WORDS;
}
