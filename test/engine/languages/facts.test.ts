// What the lists of a language find between two sentences, and what they leave alone. Invented lines.

import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

const changesIn = (lang: string, reference: string, report: string): string[][] =>
  compare({ ...articleOf({ text: reference }), lang }, { ...articleOf({ text: report }), lang })
    .wording.flatMap(({ changes }) => changes)
    .filter(({ kind, severity }) => kind !== 'wording' && severity !== 'cosmetic')
    .map(({ kind, reference: before, report: now }) => [kind, before?.text ?? '', now?.text ?? '']);

describe('a fact that differs', () => {
  it.each([
    ['de', 'Das Gericht hat den Bau der Brücke erlaubt.', 'Das Gericht hat den Bau der Brücke verboten.', 'negation'],
    [
      'de',
      'Die Stadt zahlt 3 Millionen Euro für den Hafen.',
      'Die Stadt zahlt 5 Millionen Euro für den Hafen.',
      'number',
    ],
    ['de', 'Der Rat tagt am 3. Oktober im alten Rathaus.', 'Der Rat tagt am 7. Oktober im alten Rathaus.', 'date'],
    [
      'fr',
      'Le tribunal a autorisé la construction du pont.',
      'Le tribunal a interdit la construction du pont.',
      'negation',
    ],
    [
      'fr',
      'La ville paie 3 milliards pour le port de Lorne.',
      'La ville paie 5 milliards pour le port de Lorne.',
      'number',
    ],
    ['fr', 'Le conseil se réunit le 3 mai à la mairie.', 'Le conseil se réunit le 7 mai à la mairie.', 'date'],
    ['es', 'El juez ha permitido la obra del puente.', 'El juez ha prohibido la obra del puente.', 'negation'],
    ['es', 'La ciudad paga 3 millones por el puerto.', 'La ciudad paga 5 millones por el puerto.', 'number'],
    ['es', 'El pleno se reúne el 3 de mayo en la plaza.', 'El pleno se reúne el 7 de mayo en la plaza.', 'date'],
    [
      'it',
      'Il giudice ha confermato la notizia del crollo.',
      'Il giudice ha smentito la notizia del crollo.',
      'negation',
    ],
    ['it', 'La città paga 3 milioni per il porto.', 'La città paga 5 milioni per il porto.', 'number'],
    ['pt', 'A câmara tinha aprovado a obra da ponte.', 'A câmara tinha rejeitado a obra da ponte.', 'negation'],
    ['pt', 'O conselho reúne no dia 3 de maio na praça.', 'O conselho reúne no dia 7 de maio na praça.', 'date'],
    [
      'nl',
      'De rechter heeft de bouw van de brug toegestaan.',
      'De rechter heeft de bouw van de brug verboden.',
      'negation',
    ],
    ['nl', 'De stad betaalt 3 miljoen voor de haven.', 'De stad betaalt 5 miljoen voor de haven.', 'number'],
  ])('%s: %s / %s is a %s', (lang, reference, report, kind) =>
    expect(changesIn(lang, reference, report).map(([found]) => found)).toEqual([kind]),
  );

  it.each([
    ['de', 'Die Brücke ist gesperrt.', 'Die Brücke ist angeblich gesperrt.'],
    ['fr', 'Le pont est fermé depuis hier.', 'Le pont est apparemment fermé depuis hier.'],
    ['es', 'El puente está cerrado.', 'El puente está supuestamente cerrado.'],
    ['it', 'Il ponte è crollato nella notte.', 'Il ponte è forse crollato nella notte.'],
    ['nl', 'De brug is gesloten.', 'De brug is waarschijnlijk gesloten.'],
  ])('%s: %s / %s is less sure', (lang, reference, report) =>
    expect(changesIn(lang, reference, report).map(([found]) => found)).toEqual(['certainty']),
  );
});

describe('the same fact in other words', () => {
  it.each([
    ['de', 'Die Feuerwehr löschte den Brand vor dem Rathaus.', 'Vor dem Rathaus hat die Feuerwehr das Feuer gelöscht.'],
    ['de', 'Der Verein sammelte Geld für die Opfer der Flut.', 'Für die Flutopfer wurde mit Listen Geld gesammelt.'],
    [
      'de',
      'Nach dem Spiel kam es zu Streit ohne Verletzte.',
      'Zu Streit kam es nach dem Spiel, verletzt wurde niemand.',
    ],
    [
      'fr',
      'Les pompiers ont lutté contre le feu pour sauver la halle.',
      'Pour sauver la halle, les pompiers ont combattu le feu.',
    ],
    [
      'fr',
      'Le maire a parlé avant la séance avec les habitants.',
      'Avant la séance, le maire a rencontré les habitants.',
    ],
    ['fr', 'Plus de 300 habitants ont quitté la ville.', 'La ville a vu partir plus de 300 habitants.'],
    [
      'es',
      'Los bomberos lucharon contra el fuego con agua del río.',
      'Con agua del río combatieron el fuego los bomberos.',
    ],
    ['es', 'El alcalde habló antes de la reunión.', 'Antes de la reunión tomó la palabra el alcalde.'],
    [
      'it',
      'I pompieri hanno lottato contro il fuoco con due mezzi.',
      'Con due mezzi i pompieri hanno domato il fuoco.',
    ],
    ['pt', 'Os bombeiros lutaram contra o fogo com água do rio.', 'Com água do rio os bombeiros combateram o fogo.'],
    [
      'nl',
      'De brandweer vocht met water uit de rivier tegen het vuur.',
      'Met rivierwater bestreed de brandweer het vuur.',
    ],
    [
      'de',
      'Der Umsatz stieg um 3 Prozent auf 2,5 Millionen Euro.',
      'Der Umsatz stieg um 3 Prozent auf 2.500.000 Euro.',
    ],
    ['fr', 'Le budget atteint 2,5 millions d’euros.', 'Le budget atteint 2 500 000 euros.'],
    ['es', 'El presupuesto llega a 2,5 millones de euros.', 'El presupuesto llega a 2.500.000 euros.'],
  ])('%s: %s / %s is none', (lang, reference, report) => expect(changesIn(lang, reference, report)).toEqual([]));
});
