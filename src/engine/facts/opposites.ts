// Words that deny each other: listed pairs, prefixes, words of direction.

import { lowerOf, type Word } from '../text/words.ts';
import { directionOf } from './directions.ts';
import { isPrefixed } from './prefixes.ts';

/** Each pair in both directions; verbs in the forms that print uses. */
const OPPOSITES = opposites(`accept reject|accepted rejected|agree refuse|agreed refused|agrees refuses|approve reject|approved rejected|approved blocked|
  allow ban|allow forbid|allow prevent|allowed banned|allowed barred|permit prohibit|permitted prohibited|confirm deny|confirmed denied|confirms denies|
  support oppose|supported opposed|supports opposes|supporters opponents|begin end|began ended|start stop|started stopped|opened closed|open closed|
  arrive leave|arrived left|pass fail|passed failed|guilty innocent|convicted acquitted|convicted cleared|succeed fail|succeeded failed|alive dead|
  more less|more fewer|many few|survived died|survived killed|alive killed|backed rejected|granted refused|granted rejected|accepted refused|accept refuse|wet dry|rich poor|
  freed jailed|released detained|released arrested|admitted denied|admit deny|hire fire|expand shrink|expanded shrank|dismissed upheld|dismissed allowed|prevented caused|avoided suffered|
  everything nothing|somebody nobody|someone nobody|resumed suspended|welcome condemn|succeed failed|boosted cut|boost cut|most least|majority minority|before after|above below|over under|win lose|won lost|victory defeat|profit loss|income loss|gain loss|best worst|
  better worse|strong weak|stronger weaker|true false|possible impossible|legal illegal|lawful unlawful|likely unlikely|include exclude|included excluded|
  buy sell|bought sold|raise cut|raised cut|hired fired|friend enemy|peace war|safe unsafe|supporters critics|praise criticize|praised criticized|
  confirmed disputed|lifted imposed|lift impose|withdraw deploy|withdrew deployed|maximum minimum|continue stop|continued stopped|always never|all none|
  everyone nobody|for against|with without|backed opposed|welcomed condemned|upheld overturned|granted denied|able unable|willing unwilling|can cannot`);

const NONE: ReadonlySet<string> = new Set();

/** The words that are listed against a word, in small letters. */
export const oppositesOf = (word: Word): ReadonlySet<string> => OPPOSITES.get(lowerOf(word)) ?? NONE;
export const areOpposite = (x: Word, y: Word): boolean => oppositesOf(x).has(lowerOf(y)) || isPrefixed(x, y) || directionOf(x) * directionOf(y) < 0;

function opposites(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const pair of list.split('|')) {
    const [x, y] = pair.trim().split(' ');
    found.set(x, (found.get(x) ?? new Set()).add(y));
    found.set(y, (found.get(y) ?? new Set()).add(x));
  }
  return found;
}
