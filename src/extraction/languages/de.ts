// German.

import { anyOf, type PagePhrases } from './phrases.ts';

const THIS_ARTICLE = '(?:diesen|den (?:ganzen|vollständigen|kompletten)) (?:artikel|text|beitrag)';

/** The phrases of German pages. */
export const german: PagePhrases = {
  codes: ['de'],
  boilerplate: anyOf`
    newsletter\b.*\b(sie|ihr|ihnen|du|dich|jetzt|hier|kostenlos|abonnieren|anmelden|bestellen)\b
    \b(unser\w*|jetzt|hier|kostenlose[nr]?|tägliche[nr]?|sie)\b.*newsletter\b
    (jetzt|hier|kostenlos|gratis)\b.{0,30}\b(abonnieren|anmelden|registrieren|herunterladen)
    empfohlener (\S+ )?inhalt
    externe[nr] inhalt
    personenbezogene daten an
    datenschutzerklärung
    (lesen|finden|erfahren) sie (auch|hier|dazu|mehr|in unserem)
    (news|nachrichten)-?app\b.*(herunterladen|laden|android)
    whatsapp-?kanal`,
  walls: anyOf`
    \bweiterlesen mit\b
    \bum (?:weiterzulesen|${THIS_ARTICLE} zu lesen)
    \b(?:artikel|text|beitrag|inhalt) (?:ist|steht)\b.{0,30}\b(?:für|nur) (?:\S+ )?(?:abonnent|mitglieder)
    \bnur für (?:abonnent|mitglieder)
    bereits (?:abonnent|kunde)
    haben sie (?:bereits|schon) ein abo`,
  restIsPaid: anyOf`
    \b(?:der rest|die fortsetzung) (?:des|dieses|von diesem) (?:artikels?|textes|beitrags) (?:ist|steht|lesen)`,
  leadIns: anyOf`
    mehr( zum thema)?
    lesen sie( auch| mehr)?
    auch interessant
    weiterlesen
    anzeige
    werbung`,
  bylines: anyOf`(text )?von|text`,
  months: anyOf`jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez`,
  timeLines: anyOf`stand|aktualisiert`,
};
