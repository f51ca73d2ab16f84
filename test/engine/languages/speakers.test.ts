// Who is said to speak in other languages: invented attributions, in the ways each language prints them.

import { describe, expect, it } from 'vitest';
import { articleOf, findQuotations } from '../../../src/engine/index.ts';

/** As it is named: what stands before a name that is told only once may be a part of it. */
const speakerIn = (lang: string, text: string): string | undefined =>
  findQuotations({ ...articleOf({ text }), lang })[0]?.speaker?.name;

describe('the speaker of a quotation', () => {
  it.each([
    ['de', '„Wir haben genug gewartet“, sagte Ministerin Anna Krüger.', 'Anna Krüger'],
    ['de', 'Anna Krüger sagte am Montag: „Wir haben genug gewartet.“', 'Anna Krüger'],
    ['de', '„Wir haben“, betonte Anna Krüger, „lange genug gewartet.“', 'Anna Krüger'],
    ['de', '„Das Wasser steht im Keller“, berichtete der Anwohner Uwe Jahn.', 'Uwe Jahn'],
    ['de', 'Uwe Jahn klagte: „Das Wasser steht im Keller.“', 'Uwe Jahn'],
    ['fr', '« Nous avons assez attendu », a déclaré la ministre Anne Morel.', 'Anne Morel'],
    ['fr', 'Anne Morel a déclaré lundi : « Nous avons assez attendu. »', 'Anne Morel'],
    ['fr', '« L’eau est dans la cave », raconte Luc Petit, un habitant.', 'Luc Petit'],
    ['fr', '« L’eau est dans la cave », s’inquiète Luc Petit.', 'Luc Petit'],
    ['fr', 'Luc Petit explique : « L’eau est dans la cave. »', 'Luc Petit'],
    ['es', '«Ya hemos esperado bastante», dijo la ministra Ana Robles.', 'Ana Robles'],
    ['es', 'Ana Robles declaró el lunes: «Ya hemos esperado bastante».', 'Ana Robles'],
    ['es', '«El agua está en el sótano», cuenta Luis Prado, un vecino.', 'Luis Prado'],
    ['es', '“El agua está en el sótano”, lamentó Luis Prado.', 'Luis Prado'],
    ['es', 'Luis Prado advirtió: «El agua está en el sótano».', 'Luis Prado'],
    ['it', '«Abbiamo aspettato abbastanza», ha detto la ministra Anna Riva.', 'Anna Riva'],
    ['it', 'Anna Riva ha dichiarato: «Abbiamo aspettato abbastanza».', 'Anna Riva'],
    ['it', '«L’acqua è in cantina», racconta Luca Neri.', 'Luca Neri'],
    ['pt', '“Já esperamos o bastante”, disse a ministra Ana Lima.', 'Ana Lima'],
    ['pt', 'Ana Lima afirmou: “Já esperamos o bastante.”', 'Ana Lima'],
    ['pt', '“A água está no porão”, contou Rui Melo.', 'Rui Melo'],
    ['nl', '“Wij hebben lang genoeg gewacht”, zei minister Anna Visser.', 'Anna Visser'],
    ['nl', 'Anna Visser zei maandag: “Wij hebben lang genoeg gewacht.”', 'Anna Visser'],
    ['nl', '“Het water staat in de kelder”, vertelt Jan Mulder.', 'Jan Mulder'],
    ['es', 'La concejala Eva Ríos pidió ayuda. «Ya hemos esperado bastante», afirmó.', 'Eva Ríos'],
    ['it', 'La sindaca Eva Riva ha chiesto aiuto. «Abbiamo aspettato abbastanza», ha detto.', 'Eva Riva'],
    ['pt', 'A prefeita Eva Reis pediu ajuda. “Já esperamos o bastante”, disse.', 'Eva Reis'],
  ])('%s: %s is %s', (lang, text, speaker) => expect(speakerIn(lang, text)).toMatch(speaker));

  it.each([
    ['de', 'Anna Krüger kam am Montag. „Wir haben genug gewartet“, stand auf einem Plakat.'],
    ['de', '„Wir haben genug gewartet“, hieß es in der Stadt. Uwe Jahn schwieg.'],
    ['fr', 'Anne Morel est venue lundi. « Nous avons assez attendu », pouvait-on lire sur une pancarte.'],
    ['es', 'Ana Robles llegó el lunes. «Ya hemos esperado bastante», se leía en una pancarta.'],
    ['nl', 'Anna Visser kwam maandag. “Wij hebben lang genoeg gewacht”, stond op een bord.'],
  ])('%s: is nobody in %s', (lang, text) => expect(speakerIn(lang, text)).toBeUndefined());
});
