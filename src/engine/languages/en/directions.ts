// English words that deny each other: of direction, in pairs, by a prefix.

import { paired, wordSet } from '../lists.ts';
import type { Directions } from '../sections/directions.ts';

/** Each pair in both directions; verbs in the forms that print uses. */
const OPPOSITES = `
  accept reject|accepted rejected|agree refuse|agreed refused|agrees refuses|approve reject|approved rejected|
  approved blocked|allow ban|allow forbid|allow prevent|allowed banned|allowed barred|permit prohibit|
  permitted prohibited|confirm deny|confirmed denied|confirms denies|support oppose|supported opposed|
  supports opposes|supporters opponents|begin end|began ended|start stop|started stopped|opened closed|
  open closed|arrive leave|arrived left|pass fail|passed failed|guilty innocent|convicted acquitted|
  convicted cleared|succeed fail|succeeded failed|alive dead|more less|more fewer|many few|survived died|
  survived killed|alive killed|backed rejected|granted refused|granted rejected|accepted refused|accept refuse|
  wet dry|rich poor|freed jailed|released detained|released arrested|admitted denied|admit deny|hire fire|
  expand shrink|expanded shrank|dismissed upheld|dismissed allowed|prevented caused|avoided suffered|
  everything nothing|somebody nobody|someone nobody|resumed suspended|welcome condemn|succeed failed|
  boosted cut|boost cut|most least|majority minority|before after|above below|over under|win lose|won lost|
  victory defeat|profit loss|income loss|gain loss|best worst|better worse|strong weak|stronger weaker|
  true false|possible impossible|legal illegal|lawful unlawful|likely unlikely|include exclude|
  included excluded|buy sell|bought sold|raise cut|raised cut|hired fired|friend enemy|peace war|safe unsafe|
  supporters critics|praise criticize|praised criticized|confirmed disputed|lifted imposed|lift impose|
  withdraw deploy|withdrew deployed|maximum minimum|continue stop|continued stopped|always never|all none|
  everyone nobody|for against|with without|backed opposed|welcomed condemned|upheld overturned|granted denied|
  able unable|willing unwilling|can cannot`;

export const directions: Directions = {
  upward: wordSet(`
    up rise rose risen rises rising gain gained gains gaining climb climbed climbs climbing jump jumped jumps
    advance advanced advances higher increase increased increases increasing rally rallied surge surged surges
    soar soared grew grow grows growing rebound rebounded improve improved swelled swell swells`),
  downward: wordSet(`
    down fall fell falls fallen falling drop dropped drops dropping slip slipped slips lose lost loses shed
    decline declined declines declining dip dipped sink sank sunk slump slumped shrink shrank eased ease lower
    decrease decreased decreases retreat retreated tumble tumbled plunge plunged slid slide weaken weakened
    plummet plummeted recede receded recedes subside subsided`),
  opposites: paired(OPPOSITES),
  outcomes: [
    ['unhurt unharmed uninjured', 'hurt injured wounded', 'killed died dead slain'],
    ['suspected', 'questioned', 'arrested detained', 'charged indicted', 'tried', 'convicted', 'acquitted'],
    ['proposed drafted', 'approved passed adopted', 'vetoed', 'repealed'],
    ['paused pauses pause suspended suspends suspend', 'ended ends end scrapped scraps scrap abolished abolishes'],
    ['resigned', 'fired sacked dismissed'],
    ['damaged', 'destroyed'],
    ['hospitalized hospitalised', 'died'],
    ['delayed postponed', 'cancelled canceled'],
  ].map(steps => steps.map(wordSet)),
  denyingPrefixes: new Map(
    Object.entries({
      un: { plain: /^.{4}/ },
      non: { plain: /^.{5}/ },
      // form and inform, press and impress, tent and intent: only adjectives are denied so, and no short ones by "in"
      in: { plain: /^.{5}/, adjective: true },
      im: { plain: /^[mp]/, adjective: true },
      il: { plain: /^l/, adjective: true },
      ir: { plain: /^r/, adjective: true },
      // the stems that it denies; most other words in "dis" are no denial (play and display, close and disclose)
      dis: {
        plain:
          /^(?:agree|approv|allow|trust|honest|loyal|satisf|advantag|obey|obedien|qualif|prov|connect|continu|engag|respect|believ|similar|own|arm|honou?r)/,
      },
    }),
  ),
  adjective: /(?:cy|ity|ance|ence|ice|able|ible|al|ant|ent|ate|ous|ive|ect|ete|ic|ar|ary|ure|ite|ly)$/,
  undenied: /^(?:less|valuable|famous|differen|flammable|stance|vice|dependence$)/,
};
