// What Dutch tells of facts: how sure they are, which way they move, what is their opposite, and numbers.

import { paired, wordSet } from '../lists.ts';
import { print as english } from '../en/print.ts';

export const facts = {
  certainty: new Map(
    Object.entries({
      zou: 2,
      zouden: 2,
      misschien: 2,
      mogelijk: 2,
      vermeend: 2,
      blijkbaar: 2,
      waarschijnlijk: 3,
      vermoedelijk: 3,
      zeker: 6,
      ongetwijfeld: 6,
    }),
  ),
  hedges: wordSet('misschien mogelijk blijkbaar waarschijnlijk vermoedelijk'),
  allegations: wordSet('vermeend'),
  doubting: wordSet('vermeende vermoedelijke mogelijke verdachte'),
  negatives: wordSet(`
    weigert weigerde weigerden geweigerd verwerpt verwierp verworpen ontkent ontkende verbiedt verbood verboden
    voorkomt voorkwam mislukt mislukte nauwelijks zelden zonder onmogelijk ontbreekt`),
  upward: wordSet('stijgt steeg stegen gestegen groeit groeide gegroeid toegenomen hoger'),
  downward: wordSet('daalt daalde daalden gedaald zakt zakte gezakt krimpt kromp afgenomen lager'),
  opposites: paired(`
    toegestaan verboden|aanvaard verworpen|aangenomen verworpen|bevestigt ontkent|bevestigde ontkende|
    geopend gesloten|open dicht|open gesloten|begonnen beëindigd|begon eindigde|gewonnen verloren|
    won verloor|winst verlies|overwinning nederlaag|vrijgesproken veroordeeld|vrijgelaten aangehouden|
    schuldig onschuldig|levend dood|mogelijk onmogelijk|maximum minimum|legaal illegaal`),
  scales: new Map(Object.entries({ duizend: 1e3, miljoen: 1e6, miljard: 1e9, mln: 1e6, mld: 1e9 })),
  many: wordSet('duizenden honderden'),
  beforeNames: new Set([...english.beforeNames, ...wordSet('dhr mevr mr dr prof drs ir ing')]),
  beforeNumbers: new Set([...english.beforeNumbers, ...wordSet('nr art')]),
  oftenJoined: new Set([...english.oftenJoined, ...wordSet('enz etc ca bijv')]),
  starter:
    /^["“„'(]*(?:De|Het|Een|Hij|Zij|Ze|Wij|We|Ik|Dit|Dat|Deze|Die|Maar|En|In|Op|Bij|Volgens|Na|Als|Ook|Er|Toen|Wie)\b(?!\.)/,
  capitalPronoun: /^(?:Hij|Zij|Ze|Wij|We|Ik|Het)\b/,
};
