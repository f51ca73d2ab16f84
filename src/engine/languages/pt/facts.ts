// What Portuguese tells of facts: how sure they are, which way they move, what is their opposite, and numbers.

import { paired, wordSet } from '../lists.ts';
import { print as english } from '../en/print.ts';

export const facts = {
  certainty: new Map(
    Object.entries({
      poderia: 2,
      poderiam: 2,
      talvez: 2,
      possivelmente: 2,
      alegadamente: 2,
      supostamente: 2,
      aparentemente: 2,
      provavelmente: 3,
      deveria: 3,
      deveriam: 3,
      certamente: 6,
    }),
  ),
  hedges: wordSet('talvez possivelmente alegadamente supostamente aparentemente provavelmente'),
  allegations: wordSet('alegadamente'),
  doubting: wordSet('suposto suposta supostos alegado alegada possível possíveis suspeito suspeita'),
  negatives: wordSet(`
    recusa recusou recusaram rejeita rejeitou rejeitado nega negou desmente desmentiu proíbe proibiu proibido impede
    impediu impedido fracassa fracassou evita evitou raramente sem impossível falta`),
  upward: wordSet('sobe subiu subiram aumenta aumentou aumentaram cresce cresceu cresceram alta'),
  downward: wordSet('desce desceu desceram cai caiu caíram diminui diminuiu reduz reduziu queda'),
  opposites: paired(`
    permite proíbe|permitido proibido|aceitou recusou|aceita recusa|aprovou rejeitou|aprovado rejeitado|
    confirmou desmentiu|confirma desmente|confirmou negou|aberto fechado|aberta fechada|abriu fechou|
    começou terminou|ganhou perdeu|vitória derrota|absolvido condenado|libertado detido|
    culpado inocente|vivo morto|possível impossível|alta queda|máximo mínimo|legal ilegal`),
  scales: new Map(Object.entries({ mil: 1e3, milhao: 1e6, milhoes: 1e6, bilhao: 1e9, bilhoes: 1e9 })),
  many: wordSet('milhares centenas'),
  percent: ['por', 'cento'] as const,
  beforeNames: new Set([...english.beforeNames, ...wordSet('sr sra dr dra prof eng')]),
  beforeNumbers: new Set([...english.beforeNumbers, ...wordSet('n art pág')]),
  oftenJoined: new Set([...english.oftenJoined, ...wordSet('etc av')]),
  starter:
    /^["“«(]*(?:O|A|Os|As|Um|Uma|Ele|Ela|Eles|Elas|Este|Esta|Mas|E|Em|No|Na|Por|Para|Segundo|Após|Se|Não|Também|Quando)\b(?!\.)/,
  capitalPronoun: /^(?:Ele|Ela|Eles|Elas|Eu|Nós)\b/,
};
