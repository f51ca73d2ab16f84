// How marks look in somebody else's page: all that ::highlight() may style. Each kind has a line of its own, so that
// colour is never the only sign. The page's own ink stays, but for the words in question.

/** Names of highlights begin with this. */
export const PREFIX = 'crossread-';

/** The highlight of the words in question, above all others. */
export const CURRENT = 'current';

/** What a kind is drawn with: the line's style, its thickness, and its ink and ground on light and on dark pages. */
interface Look {
  line: string;
  thickness: string;
  light: readonly [ink: string, ground: string];
  dark: readonly [ink: string, ground: string];
}

const NONE = 'transparent';

const LOOKS: Record<string, Look> = {
  conflicting: {
    line: 'double',
    thickness: '1.5px',
    light: ['#b0261b', 'rgb(220 70 50/.13)'],
    dark: ['#ff9d90', 'rgb(255 120 100/.18)'],
  },
  partly: {
    line: 'dashed',
    thickness: '1.5px',
    light: ['#8a5300', 'rgb(236 184 96/.16)'],
    dark: ['#ecb860', 'rgb(236 184 96/.14)'],
  },
  added: {
    line: 'dotted',
    thickness: '2px',
    light: ['#17509c', 'rgb(60 120 220/.11)'],
    dark: ['#92c2ff', 'rgb(110 165 255/.16)'],
  },
  reworded: { line: 'dotted', thickness: '1px', light: ['#68645d', NONE], dark: ['#a09c94', NONE] },
  stated: { line: 'solid', thickness: '1px', light: ['rgb(8 102 79/.55)', NONE], dark: ['rgb(104 208 176/.6)', NONE] },
  nearest: { line: 'dashed', thickness: '1px', light: ['#7f2f87', NONE], dark: ['#e0a0e4', NONE] },
};

/** Kinds of marks that have a look. */
export const MARKED_KINDS: readonly string[] = Object.keys(LOOKS);

const rule = (name: string, look: string): string =>
  `::highlight(${PREFIX}${name}){${look};text-underline-offset:.2em}`;

const lined = ({ line, thickness }: Look, [ink, ground]: Look['light']): string =>
  `background-color:${ground};text-decoration:underline ${line} ${ink} ${thickness}`;

/** The style sheet of all marks, for light and for dark pages. */
export const MARKS_CSS: string = [
  ...Object.entries(LOOKS).flatMap(([kind, look]) => [
    rule(kind, lined(look, look.light)),
    rule(`${kind}-dark`, lined(look, look.dark)),
  ]),
  rule(CURRENT, 'background-color:#ffe27a;color:#1d1c1a;text-decoration:underline solid #875000 2px'),
  rule(`${CURRENT}-dark`, 'background-color:#5c4a00;color:#fff;text-decoration:underline solid #ecb860 2px'),
].join('');
