// What French tells of facts: how sure they are, which way they move, what is their opposite, and numbers.

import { paired, wordSet } from '../lists.ts';
import { print as english } from '../en/print.ts';

export const facts = {
  certainty: new Map(
    Object.entries({
      pourrait: 2,
      pourraient: 2,
      'peut-etre': 2,
      apparemment: 2,
      pretendument: 2,
      eventuellement: 2,
      probablement: 3,
      vraisemblablement: 3,
      devrait: 3,
      devraient: 3,
      certainement: 6,
      assurement: 6,
    }),
  ),
  hedges: wordSet('apparemment pretendument probablement vraisemblablement eventuellement'),
  allegations: wordSet('pretendument'),
  doubting: wordSet('présumé présumée présumés supposé supposée prétendu prétendue éventuel éventuelle'),
  negatives: wordSet(`
    refuse refusé refusent rejette rejeté rejettent nie nié dément démenti interdit interdite empêche empêché échoue
    échoué manque manqué rarement guère sans impossible`),
  upward: wordSet('augmente augmenté augmentent hausse grimpe grimpé progresse progressé monte monté accru accrue'),
  downward: wordSet('baisse baissé baissent diminue diminué diminuent chute chuté recule reculé descend descendu'),
  opposites: paired(`
    autorisé interdit|autorise interdit|accepté refusé|accepte refuse|confirmé démenti|confirme dément|
    approuvé rejeté|adopté rejeté|ouvert fermé|ouverte fermée|ouverts fermés|commencé terminé|
    gagné perdu|victoire défaite|acquitté condamné|libéré arrêté|coupable innocent|vivant mort|
    possible impossible|hausse baisse|augmenté diminué|augmenté baissé|maximum minimum|légal illégal`),
  scales: new Map(Object.entries({ mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 })),
  many: wordSet('milliers centaines'),
  percent: ['pour', 'cent'] as const,
  beforeNames: new Set([...english.beforeNames, ...wordSet('m mm mme mmes mlle dr pr me')]),
  beforeNumbers: new Set([...english.beforeNumbers, ...wordSet('n no art')]),
  oftenJoined: new Set([...english.oftenJoined, ...wordSet('etc av bd env')]),
  starter:
    /^["“«»(]*(?:Le|La|Les|Un|Une|Des|Il|Elle|Ils|Elles|On|Nous|Je|Ce|Cette|Ces|Mais|Et|En|Dans|Pour|Selon|Après|Avant|Depuis|Si|Alors|Son|Sa|Ses)\b(?!\.)/,
  capitalPronoun: /^(?:Il|Elle|Ils|Elles|On|Nous|Je)\b/,
};
