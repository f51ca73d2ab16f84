// What Spanish tells of facts: how sure they are, which way they move, what is their opposite, and numbers.

import { paired, wordSet } from '../lists.ts';
import { print as english } from '../en/print.ts';

export const facts = {
  certainty: new Map(
    Object.entries({
      podria: 2,
      podrian: 2,
      quiza: 2,
      quizas: 2,
      posiblemente: 2,
      presuntamente: 2,
      supuestamente: 2,
      aparentemente: 2,
      probablemente: 3,
      deberia: 3,
      seguramente: 6,
      ciertamente: 6,
    }),
  ),
  hedges: wordSet('quiza quizas posiblemente presuntamente supuestamente aparentemente probablemente'),
  allegations: wordSet('presuntamente'),
  doubting: wordSet('presunto presunta presuntos supuesto supuesta supuestos posible posibles'),
  negatives: wordSet(`
    rechaza rechazó rechazaron rechazado niega negó niegan prohíbe prohibió prohibido impide impidió impedido fracasa
    fracasó evita evitó apenas sin imposible falta`),
  upward: wordSet('sube subió subieron aumenta aumentó aumentaron crece creció crecieron incrementó alza'),
  downward: wordSet('baja bajó bajaron cae cayó cayeron disminuye disminuyó reduce redujo redujeron descendió'),
  opposites: paired(`
    permite prohíbe|permitido prohibido|aceptó rechazó|aceptado rechazado|aprobó rechazó|
    aprobado rechazado|confirmó desmintió|confirma desmiente|confirmó negó|abierto cerrado|
    abierta cerrada|abrió cerró|empezó terminó|comenzó terminó|ganó perdió|victoria derrota|
    absuelto condenado|liberado detenido|culpable inocente|vivo muerto|posible imposible|alza baja|
    máximo mínimo|legal ilegal`),
  scales: new Map(Object.entries({ mil: 1e3, millon: 1e6, millones: 1e6 })),
  many: wordSet('miles cientos'),
  percent: ['por', 'ciento'] as const,
  beforeNames: new Set([...english.beforeNames, ...wordSet('sr sra srta dr dra d dña')]),
  beforeNumbers: new Set([...english.beforeNumbers, ...wordSet('núm art pág')]),
  oftenJoined: new Set([...english.oftenJoined, ...wordSet('etc av avda')]),
  starter:
    /^["“«¿¡(]*(?:El|La|Los|Las|Un|Una|Su|Sus|Ella|Ellos|Este|Esta|Pero|Y|En|Por|Para|Según|Tras|Desde|Cuando|Si|No|También|Además)\b(?!\.)/,
  capitalPronoun: /^(?:Él|Ella|Ellos|Ellas|Yo|Nosotros)\b/,
};
