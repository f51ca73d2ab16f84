// What German tells of facts: how sure they are, which way they move, what is their opposite, and numbers.

import { paired, wordSet } from '../lists.ts';
import { print as english } from '../en/print.ts';

export const facts = {
  certainty: new Map(
    Object.entries({
      konnte: 2,
      konnten: 2,
      durfte: 3,
      moglicherweise: 2,
      vielleicht: 2,
      angeblich: 2,
      offenbar: 2,
      mutmasslich: 2,
      wohl: 3,
      voraussichtlich: 3,
      wahrscheinlich: 3,
      vermutlich: 3,
      sicher: 6,
      sicherlich: 6,
    }),
  ),
  hedges: wordSet(
    'angeblich offenbar moglicherweise vielleicht wohl wahrscheinlich vermutlich mutmasslich anscheinend',
  ),
  allegations: wordSet('angeblich'),
  doubting: wordSet(
    'angebliche angeblichen angeblicher mutmaßliche mutmaßlichen mutmaßlicher mögliche möglichen vermeintliche',
  ),
  negatives: wordSet(`
    verweigert verweigerte verweigerten bestreitet bestritt bestritten dementiert dementierte ablehnt ablehnte
    abgelehnt scheitert scheiterte gescheitert verbietet verbot verboten verhindert verhinderte kaum selten fehlt fehlte
    ohne unmöglich`),
  upward: wordSet(`
    steigt stieg stiegen gestiegen steigen wächst wuchs gewachsen erhöht erhöhte erhöhten klettert kletterte zunimmt
    zugenommen höher`),
  downward: wordSet(`
    sinkt sank sanken gesunken sinken fällt fiel fielen gefallen fallen schrumpft schrumpfte verringert verringerte
    gesenkt senkt senkte niedriger`),
  opposites: paired(`
    erlaubt verboten|erlaubte verbot|bestätigt dementiert|bestätigte dementierte|bestätigt bestritten|
    angenommen abgelehnt|zugestimmt abgelehnt|begonnen beendet|begann endete|geöffnet geschlossen|
    gewonnen verloren|gewann verlor|freigesprochen verurteilt|freigelassen festgenommen|lebend tot|
    schuldig unschuldig|möglich unmöglich|sicher unsicher|zugenommen abgenommen|gewinn verlust|
    unterstützt abgelehnt|maximum minimum`),
  scales: new Map(
    Object.entries({
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      billionen: 1e12,
    }),
  ),
  many: wordSet('tausende hunderte'),
  beforeNames: new Set([...english.beforeNames, ...wordSet('dr prof hr fr dipl ing st')]),
  beforeNumbers: new Set([...english.beforeNumbers, ...wordSet('nr abs art kap bd')]),
  oftenJoined: new Set([...english.oftenJoined, ...wordSet('bzw ca etc usw evtl inkl vgl str mio mrd tel')]),
  neverLast: wordSet('z.b d.h u.a i.d.r'),
  // hours and zones are no words of German print
  capitalPronoun: /^(?:Er|Sie|Es|Wir|Ich|Man)\b/,
};
