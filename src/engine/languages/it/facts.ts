// What Italian tells of facts: how sure they are, which way they move, what is their opposite, and numbers.

import { paired, wordSet } from '../lists.ts';
import { print as english } from '../en/print.ts';

export const facts = {
  certainty: new Map(
    Object.entries({
      potrebbe: 2,
      potrebbero: 2,
      forse: 2,
      presumibilmente: 2,
      presuntamente: 2,
      apparentemente: 2,
      probabilmente: 3,
      dovrebbe: 3,
      dovrebbero: 3,
      certamente: 6,
      sicuramente: 6,
    }),
  ),
  hedges: wordSet('forse presumibilmente presuntamente apparentemente probabilmente'),
  allegations: wordSet('presuntamente'),
  doubting: wordSet('presunto presunta presunti presunte possibile possibili'),
  negatives: wordSet(`
    rifiuta rifiutato rifiutano respinge respinto nega negato smentisce smentito vieta vietato impedisce impedito
    fallisce fallito evita evitato appena raramente senza impossibile manca`),
  upward: wordSet('sale salito saliti aumenta aumentato aumentano cresce cresciuto rialzo'),
  downward: wordSet('scende sceso scesi cala calato diminuisce diminuito riduce ridotto ribasso'),
  opposites: paired(`
    consente vieta|permesso vietato|accettato rifiutato|accetta rifiuta|approvato respinto|
    approva respinge|confermato smentito|conferma smentisce|aperto chiuso|aperta chiusa|iniziato finito|
    vinto perso|vittoria sconfitta|assolto condannato|liberato arrestato|colpevole innocente|vivo morto|
    possibile impossibile|aumento calo|massimo minimo|legale illegale`),
  scales: new Map(Object.entries({ mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 })),
  many: wordSet('migliaia centinaia'),
  percent: ['per', 'cento'] as const,
  beforeNames: new Set([...english.beforeNames, ...wordSet('sig dott prof on ing avv')]),
  beforeNumbers: new Set([...english.beforeNumbers, ...wordSet('n art pag')]),
  oftenJoined: new Set([...english.oftenJoined, ...wordSet('ecc')]),
  starter:
    /^["“«(]*(?:Il|Lo|La|I|Gli|Le|Un|Una|Lui|Lei|Loro|Questo|Questa|Ma|E|In|Nel|Per|Secondo|Dopo|Se|Non|Anche|Quando)\b(?!\.)/,
  capitalPronoun: /^(?:Lui|Lei|Loro|Io|Noi)\b/,
};
