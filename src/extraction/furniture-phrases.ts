// What furniture says, by language, so that its blocks are left out of the article (what a wall says is in wall-phrases.ts).
// Asked of another language than its own it costs ten points of F1 (measured), so a page meets only the phrases of its
// language. Whatever matched nothing that Readability keeps on the dev pages is gone.

import { ofLanguage } from './language.ts';

const LEAD_IN = new RegExp(`^(?:▶|►|→|>|•|\\*)?\\s*(?:${[
  'read( more| next| also| on)?', 'more', 'see (also|more)', 'also (read|see|on)', 'related( (story|stories|articles?|video|links?|topics?|content))?',
  'don.?t miss', 'trending( now)?', 'click here( to)?.*', 'editor.?s? (picks?|choice)', '(story|article) continues.*', 'continue reading.*', 'advert(isement)?s?', 'skip (to|past).*',
  'listen( to this)?( article)?', 'more (from|on|stories).*', 'latest (news|stories|headlines)', 'comments?', 'sign (in|up).*', 'subscribe.*', 'home', 'news', 'follow (us|topics).*',
  'mehr( zum thema)?', 'lesen sie( auch| mehr)?', 'auch interessant', 'weiterlesen', 'anzeige', 'werbung', 'lire aussi', 'à lire( aussi)?', 'sur le même sujet', 'publicité', 'leia (também|mais)', 'lea también',
  'leer más', 'más información', 'publicidad', 'leggi anche', 'pubblicità', 'lees ook', 'les også', 'læs også', 'läs (också|mer)', 'annons',
].join('|')})\\s*(?::|\\||–|-|—|»|>|\\.\\.\\.|…|$)`, 'iu');

const BOILERPLATE: Readonly<Record<string, RegExp>> = {
  en: anyOf('sign(ing)? up (to|for)', '(subscribe|subscription) (to|for|now|today)', 'our (free )?(daily |weekly |morning )?(newsletter|e-?mail|app)\\b', 'delivered (straight |directly |right )?to your (inbox|e-?mail)',
    '(get|our|receive).{0,40}(inbox|newsletter)', 'privacy (policy|notice)', 'terms (of (use|service)|and conditions)', '©', '\\bcopyright\\b', 'click (here|to) ((to )?(get|sign|read|subscribe|download|join)|for more)',
    '(download|get) (our|the) .{0,20}\\bapp\\b', 'follow (us|him|her|them|\\w+) on', 'follow \\S+ full coverage', '(get in touch|contact us|e-?mail us)', 'have (a|you got a) (tip|story)', 'for more stories like this', 'contributed to this (report|story|article)', '^\\W*(additional )?reporting by\\b', '; editing by\\b', '^(first|originally) published (in|by|on)\\b',
    'more to follow', 'enable javascript', 'browser (does not|that) support', 'media playback is unsupported', 'affiliate\\b.{0,20}\\b(links?|commission)', 'please enter a valid e-?mail', 'unlimited (online |digital )?access', 'access to select articles',
    '(is|was) a (\\w+[ ,]*){0,6}(reporter|writer|editor|correspondent|journalist|columnist|producer|contributor)( (for|at|with|based|on|who|covering)\\b|\\.)', 'add us as a preferred source'),
  de: anyOf('newsletter\\b.*\\b(sie|ihr|ihnen|du|dich|jetzt|hier|kostenlos|abonnieren|anmelden|bestellen)\\b', '\\b(unser\\w*|jetzt|hier|kostenlose[nr]?|tägliche[nr]?|sie)\\b.*newsletter\\b', '(jetzt|hier|kostenlos|gratis)\\b.{0,30}\\b(abonnieren|anmelden|registrieren|herunterladen)',
    'empfohlener (\\S+ )?inhalt', 'externe[nr] inhalt', 'personenbezogene daten an', 'klick für den datenschutz', 'datenschutzerklärung', 'alle rechte vorbehalten', 'nutzungsbedingungen', 'fehler (\\S+ )*(gefunden|entdeckt|melden)', '(lesen|finden|erfahren) sie (auch|hier|dazu|mehr|in unserem)',
    'hat ihnen (dieser|der) (artikel|beitrag)', '(news|nachrichten)-?app\\b.*(herunterladen|laden|android)', 'whatsapp-?kanal', 'bereits (ein )?(abonnent|abo)\\b', 'nur für abonnent'),
  fr: anyOf('(newsletter|lettre d.information)\\b.*\\b(vous|votre|nos|notre)\\b', '\\b(vous|votre|nos|notre)\\b.*(newsletters?|lettres? d.information)\\b', '(inscrivez|abonnez|identifiez|connectez)-vous', 'réservée?s? (aux|à nos) abonnés', 'il (vous )?reste .{1,30}à lire', 'déjà abonné',
    'politique de confidentialité', 'conditions générales d', 'tous droits réservés', 'suivez-nous', 'votre adresse e-?mail'),
  es: anyOf('suscr[ií]b(e|a|o)(te|se|rte|rse)\\b', 'reg[ií]str(ate|ese)\\b', '\\b(nuestr[oa]s?|tu|su)\\b.*(newsletters?|bolet[ií]n(es)?)\\b', 'bandeja de entrada', 'pol[ií]tica de privacidad', 'todos los derechos reservados', 's[ií]guenos', 'ya eres suscriptor', 'inicia sesión'),
  it: anyOf('\\biscriviti\\b', '\\babbonati\\b', 'riproduzione riservata', 'diritti riservati', 'informativa sulla privacy', 'seguici su', 'sei già abbonato', 'scarica l.app'),
  pt: anyOf('inscreva-se', '\\bassine (já|agora|a|o)\\b', 'todos os direitos reservados', 'siga (o|a|nos)\\b.*(instagram|facebook|whatsapp)', 'política de privacidade', 'clique aqui', 'já é assinante'),
  nl: anyOf('\\b(onze|je|uw)\\b.*nieuwsbrief', '(schrijf|meld) je (nu )?(in|aan)\\b', 'privacy(beleid|verklaring)', 'alle rechten voorbehouden', 'al abonnee'),
  sv: anyOf('\\b(vårt|våra|du)\\b.*nyhetsbrev', 'logga in för', 'bli prenumerant'),
  da: anyOf('\\b(vores|du)\\b.*nyhedsbrev', 'log ind for', 'bliv abonnent', 'alle rettigheder forbeholdes'),
  tr: anyOf('abone ol', 'hakları saklıdır', 'gizlilik politikası'),
};

const CREDIT: Readonly<Record<string, RegExp>> = { en: anyOf('\\((image|photo|picture|pic|credit|source|ap photo|photo by|getty|afp|epa|reuters|ap)\\b[^)]{0,140}\\)?\\s*$', '(image|photo|picture|photograph|credit|source|illustration)( by| credit)?s?\\s*[:©].{0,90}$',
  '^(image|photo|picture|media|video) ?(caption|copyright|credit|\\d+ of \\d+)', '(getty images|shutterstock|ap photo|pa wire|alamy|istock(photo)?|anadolu|nurphoto|via ap|picture alliance|unsplash)[^.!?]{0,40}[)\\]]?\\s*$', '\\bfile (photo|picture)\\b') };

function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join('|'), 'iu');
}

/** "Read more:", in any language. */
export const isLeadIn = (text: string): boolean => LEAD_IN.test(text);
/** Sign-up, legal text, who wrote it. */
export const isBoilerplate = (text: string, language: string): boolean => ofLanguage(BOILERPLATE, language)?.test(text) ?? false;
/** The words below a picture, with whose it is; English only, elsewhere the names of elements tell. */
export const isCredit = (text: string, language: string): boolean => (ofLanguage(CREDIT, language)?.test(text) ?? false) && !/@\w+\)/.test(text) && !/[“”"«»]/.test(text.slice(-60));
