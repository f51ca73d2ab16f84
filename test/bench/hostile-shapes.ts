// Shapes of text that no outlet prints and anybody may bring: each made of one thing that repeats, as long as asked for.

import { sampleReport } from '../../src/library/sample.ts';

/** A text of about so many characters; the two seeds of a pair give two texts of one shape. */
export type Shape = (size: number, seed: number) => string;

const repeated =
  (part: string): Shape =>
  size =>
    part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Parts that are all different, put one behind the other. */
const counted =
  (part: (place: number, seed: number) => string): Shape =>
  (size, seed) => {
    const parts: string[] = [];
    for (let length = 0, place = 0; length < size; place++) {
      const next = part(place, seed);
      parts.push(next);
      length += next.length;
    }
    return parts.join('').slice(0, size);
  };

/** A pronounceable word for each number, no two alike. */
export function wordOf(number: number): string {
  let [word, rest] = ['', number];
  do {
    word += 'bdfgklmnprstvz'[rest % 14] + 'aeiou'[Math.floor(rest / 14) % 5];
    rest = Math.floor(rest / 70);
  } while (rest > 0);
  return word;
}

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1);
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => wordOf((from * 7919 + i * 104_729) % 68_000)).join(' ');

/** One opening mark and no end: the whole text is one quotation. */
const quoted =
  (inner: Shape): Shape =>
  (size, seed) =>
    `“${inner(size - 20, seed)}” said Ann Lee.`;

const prose = sampleReport()
  .paragraphs.map(({ start, end }) => sampleReport().text.slice(start, end))
  .join(' ');

export const SHAPES: Readonly<Record<string, Shape>> = {
  spaces: size => `The mayor spoke.${' '.repeat(size)}The council left.`,
  'a line of spaces': size => ' '.repeat(size),
  tabs: repeated('\t'),
  'non-breaking spaces': repeated('a\u00a0\u00a0\u00a0'),
  'empty lines': repeated('\n'),
  'lines of spaces': repeated('          \n'),
  dots: repeated('.'),
  'dots and spaces': repeated('. '),
  'end marks and closing marks': repeated('.”'),
  'question marks': repeated('a?! '),
  dashes: repeated('— '),
  hyphens: repeated('a-'),
  'hyphens alone': repeated('-'),
  asterisks: repeated('a*'),
  slashes: repeated('a/'),
  ampersands: repeated('A&'),
  brackets: repeated('[a '),
  'brackets within brackets': size => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`,
  'opening marks': repeated('“a '),
  'single opening marks': repeated("'a "),
  'curly single opening marks': repeated('‘a '),
  'straight marks': repeated('"a '),
  'marks alone': repeated('"'),
  'two single marks': repeated("''a "),
  guillemets: repeated('»a '),
  'low marks': repeated('„a '),
  'marks of all kinds': repeated('“a ‘b "c «d '),
  'digits and primes': size => `“${'1"a '.repeat(size / 4)}`,
  'feet and inches': repeated('5\'10" '),
  possessives: repeated("‘the soldiers' "),
  apostrophes: repeated("a'b’"),
  'one word': repeated('a'),
  'one capital word': repeated('A'),
  'one long number': repeated('1'),
  'numbers grouped': repeated('1,000,'),
  'numbers with spaces': repeated('1 000 '),
  'number words': repeated('twenty-one hundred and '),
  'capitals with dots': repeated('U.S.A.'),
  'capital word again': repeated('Lee '),
  'capital words': counted((place, seed) => `${capital(wordOf(place * 3 + seed))} `),
  'links of names': repeated('Ann de la '),
  titles: repeated('Mr. Dr. Sen. '),
  initials: repeated('A. B. '),
  money: repeated('$5 million '),
  'different money': counted((place, seed) => `$${place * 3 + seed} million, `),
  percentages: counted((place, seed) => `${place * 2 + seed} percent of 5, `),
  dates: counted((place, seed) => `on May ${(place * (seed + 1)) % 31} `),
  ranges: repeated('5-10 to 20 '),
  'one-word sentences': repeated('Yes. '),
  'different one-word sentences': counted((place, seed) => `${capital(wordOf(place * 2 + seed))}. `),
  'one sentence again': repeated('The council of the valley buys a ferry. '),
  'paragraphs of one word': repeated('Yes\n\n'),
  'lines of their own': counted((place, seed) => `${capital(words(place * 2 + seed, 4))}\n`),
  'a line again': repeated('Read more here\n'),
  'labels of speakers': repeated('Q: What? A: No.\n'),
  'different labels': counted((place, seed) => `${capital(wordOf(place * 2 + seed))}: we go on.\n`),
  'times of captions': counted(place => `00:${String(place % 60).padStart(2, '0')}\nwe go on\n`),
  'cue verbs': repeated('said '),
  'cues and quotations': repeated('“Yes,” he said. '),
  'alike quotations': counted(
    (place, seed) => `“We will not give up the ${wordOf((place * 5 + seed) % 40)},” said Ann Lee. `,
  ),
  'different quotations': counted((place, seed) => `“${capital(words(place * 2 + seed, 6))},” said Ann Lee. `),
  'one-word quotations': counted((place, seed) => `the “${wordOf((place * 3 + seed) % 90)}” plan, `),
  'a quotation interrupted': repeated('“we,” he said, '),
  'paragraphs that open a quotation': repeated('“We go on\n\n'),
  'one quotation': quoted(counted((place, seed) => `${wordOf(place * 2 + seed)} `)),
  'one quotation of one word': quoted(repeated('no ')),
  'one quotation of common words': quoted(counted((place, seed) => `${wordOf((place * 31 + seed) % 500)} `)),
  'ellipses in a quotation': quoted(repeated('… a ')),
  'dots in a quotation': quoted(repeated('... ')),
  'brackets in a quotation': quoted(repeated('[a] b ')),
  'masked words': quoted(repeated('f*** ')),
  'capitals in a quotation': quoted(repeated('Ann Lee ')),
  denials: repeated('not never no '),
  'small words': repeated('of the and to a '),
  'function words and one name': repeated('of the Lee '),
  'different words': counted((place, seed) => `${wordOf(place * 2 + seed)} `),
  'common words at random': counted((place, seed) => `${wordOf((place * place * 31 + seed * 17) % 300)} `),
  'sentences of common words': counted((place, seed) => `${capital(words(place * place + seed, 12))}. `),
  'sentences that differ in a number': counted(
    (place, seed) => `The council of the valley bought ${place * 2 + seed} ferries. `,
  ),
  'sentences that differ in a name': counted(
    (place, seed) => `Mayor ${capital(wordOf(place * 2 + seed))} opened the new bridge on Monday. `,
  ),
  'no language': repeated('中文字符'),
  'a script without spaces': repeated('これは長い文章です。'),
  'right to left': repeated('هذا نص طويل. '),
  'combining marks': size => `e${'\u0301'.repeat(size)}`,
  'invisible signs': repeated('a\u200b\u00ad'),
  'halves of pairs': repeated('\ud83d'),
  emoji: repeated('👩‍🚀'),
  'addresses of mail': repeated('a@b.c '),
  'addresses of pages': repeated('http://a.b/c?d=e&'),
  'a page as text': repeated('<p>a</p>'),
  'quoted lines of mail': repeated('> a\n'),
  headers: counted(place => `X-${wordOf(place)}: a\n`),
  prose: (size, seed) => repeated(`${prose} ${'So it goes. '.repeat(seed)}`)(size, seed),
  'prose in one line, twice': (size, seed) => {
    const half = counted(
      (place, one) => `${capital(words(place * 5 + one, 14))}, said ${capital(wordOf(place % 9))}. `,
    )(size / 2, seed);
    return half + half;
  },
};
