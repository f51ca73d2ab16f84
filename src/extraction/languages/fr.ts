// French.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of French pages. */
export const french: PagePhrases = {
  codes: ['fr'],
  boilerplate: anyOf`
    (newsletter|lettre d.information)\b.*\b(vous|votre|nos|notre)\b
    \b(vous|votre|nos|notre)\b.*(newsletters?|lettres? d.information)\b
    (inscrivez|abonnez|identifiez|connectez)-vous
    réservée?s? (aux|à nos) abonnés
    il (vous )?reste .{1,30}à lire
    déjà abonné
    politique de confidentialité
    conditions générales d
    tous droits réservés
    suivez-nous
    votre adresse e-?mail`,
  walls: anyOf`
    \b(?:article|contenu) (?:est )?(?:réservé|exclusivement) .{0,20}abonnés
    \bpour (?:lire la suite|continuer (?:à lire|votre lecture))
    \bdéjà abonnée?\b
    \babonnez-vous pour (?:lire|accéder|continuer)`,
  restIsPaid: anyOf`
    \b(?:la suite|le reste) (?:de (?:cet|l[’'])\s?article )?est réservée? (?:à|aux)\x20
    \bil (?:vous )?reste \d+(?:[.,]\d+)? ?% de cet article`,
  leadIns: anyOf`
    lire aussi
    à lire( aussi)?
    sur le même sujet
    publicité`,
  bylines: anyOf`par`,
  months: anyOf`jan|fév|mar|avr|mai|sep|oct|nov|déc`,
  timeLines: anyOf`publié`,
};
