// Rules on structure, by the file they stand in: what is taken away, and what stands in its place then.

import type { Rule } from './rules.ts';

const never = (file: string, name: string, condition: string): Rule => ({
  name,
  edit: { file, from: `if (${condition})`, to: `if (false && (${condition}))` },
});

const swap = (file: string, name: string, from: string, to: string): Rule => ({ name, edit: { file, from, to } });

export const STRUCTURE: readonly Rule[] = [
  never('classify.ts', 'class hides it', 'light.some(element => isHiddenByClass(element) || isUnseen(element))'),
  never('classify.ts', 'figcaption', "tags.has('FIGCAPTION')"),
  never('classify.ts', 'figure', "isOfFigure && !tags.has('BLOCKQUOTE') && !tags.has('TABLE')"),
  never('classify.ts', 'named caption', "near(4).some(element => means(element, 'caption'))"),
  never('classify.ts', 'named embedded', "chain.some(element => means(element, 'embedded'))"),
  never('classify.ts', 'named aside', "light.some(element => means(element, 'aside'))"),
  never(
    'classify.ts',
    'nav, form, fieldset, label',
    "['NAV', 'FORM', 'FIELDSET'].some(tag => tags.has(tag)) || tagOf(elementOf(block)) === 'LABEL'",
  ),
  never('classify.ts', 'footer with links', "tags.has('FOOTER') && linked > 0.3"),
  never('classify.ts', 'named furniture', "near(5).some(element => means(element, 'furniture')) && !isText()"),
  never('classify.ts', 'italics with a link', 'block.links > 0 && block.italic > WHOLE * text.length'),
  never('classify.ts', 'phrase of boilerplate', 'words < 60 && isBoilerplate(text, phrases)'),
  never('classify.ts', 'phrase of credit', 'words < 45 && isCredit(text, phrases)'),
  never(
    'classify.ts',
    'label and one link',
    'words < 30 && linked > 0.5 && block.links === 1 && LABEL.test(text) && !SENTENCE_END.test(text)',
  ),
  never(
    'classify.ts',
    'lead-in phrase',
    'isLeadIn(text) && (words < 4 || linked > 0.3 || (words < 25 && leadsToLink(block)))',
  ),
  never(
    'classify.ts',
    'all link',
    'linked > 0.8 && words < 35 && !isHeading(block) && !ADDRESS.test(text) && !isSentence',
  ),
  never(
    'classify.ts',
    'list item half link',
    "tagOf(elementOf(block)) === 'LI' && linked > 0.5 && words < 35 && !/[.!?]$/.test(text)",
  ),
  never('classify.ts', 'no letters', '!/[\\p{L}\\p{N}]/u.test(text)'),
  never('classify.ts', 'byline', 'words < 14 && isByline(text) && !/[.!?]$/.test(text)'),
  never('furniture.ts', 'stray div', '!isTold[at] && inParagraphs && STRAY.test(tag)'),
  never(
    'furniture.ts',
    'repeated or part of another',
    '!isEntry && (isPartOfOther(block, words, surroundings) || (isSeen && words > 3))',
  ),
  never('furniture.ts', 'date line', "isDateLine(block, words) && (at < first || at > last || tag === 'TIME')"),
  never('furniture.ts', 'label above', "isAbove && (isLabel || (words < 25 && tag === 'LI' && !isTold[at]))"),
  swap('furniture.ts', 'label below', 'isBelow && isLabel && count - last < NEAR_END', 'false'),
  swap('furniture.ts', 'lists spared', '  spareLists(found, surroundings.isTold);', ''),
  swap('furniture.ts', 'empty headings', '  dropEmptyHeadings(kept, found);', ''),
  swap('furniture.ts', 'title', "isTitle(block, i, surroundings) ? 'title' :", ''),
  swap('furniture.ts', 'a rule that takes most is wrong', 'if (!most) return kinds;', 'return kinds;'),
  swap('body.ts', 'text kept where rules leave none', 'if (sentences < LEAST_SENTENCES) return body;', 'return body;'),
  swap('body.ts', 'text rescued', 'page.metadata.article && wordsOf(own) < PERHAPS_MISSED', 'false'),
  swap('body.ts', 'siblings rescued', 'for (const block of rescueSiblings(page, own)) own.add(block);', ''),
  swap('rescue.ts', 'hidden rest', 'const rest = findRest(page, own, inner);', 'const rest: Block[] = [];'),
  swap('scope.ts', 'within the scope', 'if (!scope) return body;', 'return body;'),
  swap('scope.ts', 'looks like the text below the scope', '(i <= to || goesOn)', 'i <= to'),
  swap('scope.ts', 'no label above the scope', '(i >= from || mayOpen(block))', 'true'),
  swap(
    'rescue.ts',
    'parts that look alike',
    'const outer = findParts(page, own, inner, prose);',
    'const outer = null as Element | null;',
  ),
  swap('rescue.ts', 'rescued among', '(isAmong(block) ||', '(false ||'),
  swap('rescue.ts', 'rescued alike', '(isAlike(block) && !isHidden(block))', 'false'),
  swap('parts.ts', 'articleBody on collapse', 'if (!hasCollapsed) return', 'if (true) return'),
  swap('consent.ts', 'consent by name', "(means(element, 'consent') ||\n", '(false ||\n'),
  swap('consent.ts', 'dialog by role', "element.getAttribute('role') === 'dialog' ||", ''),
  swap(
    'blocks.ts',
    'inline furniture',
    'return kept !== undefined && !kept.has(element) && kept.has(this.#own()) && !isPieceOfWord(element, before);',
    'return false;',
  ),
  swap('recognise.ts', 'link notes', "text.replace(LINK_NOTE, '')", 'text'),
  swap('standfirst.ts', 'standfirst described', 'between.find(block => isDescribed(opening, block)) ??', ''),
  swap('standfirst.ts', 'standfirst named', 'between.find(block => isNamed(opening, block)) ??', ''),
  swap('standfirst.ts', 'standfirst beside', 'between.find(block => isBeside(opening, block)) ??', ''),
  swap('standfirst.ts', 'points of a summary', '...findPoints(opening, found, below)', ''),
];
