// Italian.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of Italian pages. */
export const italian: PagePhrases = {
  codes: ['it'],
  boilerplate: anyOf`
    \biscriviti\b
    \babbonati\b
    riproduzione riservata
    diritti riservati
    informativa sulla privacy
    seguici su
    sei già abbonato
    scarica l.app`,
  walls: anyOf`
    \b(?:articolo|contenuto) (?:è )?(?:riservato|esclusivo) (?:agli|per gli) abbonati
    \bper continuare a leggere
    \b(?:abbonati|registrati|accedi) per (?:leggere|continuare)
    sei già abbonato`,
  restIsPaid: anyOf`
    \bil resto (?:dell[’']|di questo )articolo è (?:riservato|per)\b`,
  leadIns: anyOf`
    pubblicità`,
  bylines: anyOf`di`,
  months: anyOf`gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic`,
};
