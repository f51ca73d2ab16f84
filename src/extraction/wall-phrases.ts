// How a wall speaks, by language: its block stays where it is, but tells that the article goes on unseen (what furniture says
// is in furniture-phrases.ts). Asked of a page of that language only, since a phrase of one is a common word of another.

const NORWEGIAN = /\bfor å lese (?:videre|hele|resten)|\b(?:saken|artikkelen) er (?:kun |bare )?for abonnenter|allerede abonnent/i;

/** An invitation to pay or sign in that stands in for the text. */
export const WALLS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:subscribe|sign in|log in|register|create (?:a|an) (?:free )?account|become a (?:member|subscriber)|start your free trial)\b.{0,60}\b(?:to (?:continue|read|keep reading|unlock)|for full access|for unlimited)|\b(?:to (?:continue reading|read (?:the (?:full|rest)|more of)|keep reading))\b.{0,60}\b(?:subscribe|sign in|log in|register|subscription|account)\b|this (?:article|story|content) is (?:for|exclusive to|reserved for|available to) (?:subscribers|members)|already a subscriber\?/i,
  de: /\bweiterlesen mit\b|\bum (?:weiterzulesen|(?:diesen|den (?:ganzen|vollständigen|kompletten)) (?:artikel|text|beitrag) zu lesen)|\b(?:artikel|text|beitrag|inhalt) (?:ist|steht)\b.{0,30}\b(?:für|nur) (?:\S+ )?(?:abonnent|mitglieder)|\bnur für (?:abonnent|mitglieder)|bereits (?:abonnent|kunde)|haben sie (?:bereits|schon) ein abo/i,
  fr: /\b(?:article|contenu) (?:est )?(?:réservé|exclusivement) .{0,20}abonnés|\bpour (?:lire la suite|continuer (?:à lire|votre lecture))|\bdéjà abonnée?\b|\babonnez-vous pour (?:lire|accéder|continuer)/i,
  es: /\b(?:contenido|artículo) (?:exclusivo|solo|reservado) para (?:suscriptores|socios)|\bpara (?:seguir|continuar) leyendo\b|\b(?:suscríbete|regístrate|inicia sesión) para (?:leer|seguir|continuar|acceder)|¿ya eres suscriptor/i,
  it: /\b(?:articolo|contenuto) (?:è )?(?:riservato|esclusivo) (?:agli|per gli) abbonati|\bper continuare a leggere|\b(?:abbonati|registrati|accedi) per (?:leggere|continuare)|sei già abbonato/i,
  pt: /\b(?:conteúdo|artigo|matéria) exclusiv[oa] para assinantes|\bpara continuar (?:lendo|a ler)\b|\b(?:assine|cadastre-se|registe-se) para (?:ler|continuar)|já é assinante/i,
  nl: /\b(?:artikel|verhaal) is (?:alleen|exclusief|enkel) voor (?:abonnees|leden)|\bom (?:verder te|dit artikel te) lezen|\blees verder met\b|al abonnee\?/i,
  sv: /\b(?:artikeln|texten) är (?:endast |bara )?för prenumeranter|\bför att läsa (?:vidare|hela|resten)|redan prenumerant/i,
  nb: NORWEGIAN, nn: NORWEGIAN, no: NORWEGIAN,
  da: /\bfor at læse (?:videre|hele|resten)|\bartiklen er (?:kun )?for abonnenter|allerede abonnent/i,
  pl: /\b(?:artykuł|treść) (?:jest )?(?:dostępn[ya]|tylko) .{0,20}(?:subskrybentów|prenumeratorów)|\baby (?:czytać dalej|przeczytać cały)/i,
};

/** The page says that there is more than it shows; said beside a mark of payment, it holds below a text of any length. */
export const REST_IS_PAID: Readonly<Record<string, RegExp>> = {
  en: /\bthe rest of this (?:article|story) is (?:for|reserved|available|only)\b|\b\d+ ?% of (?:this|the) (?:article|story) (?:left|remain)/i,
  de: /\b(?:der rest|die fortsetzung) (?:des|dieses|von diesem) (?:artikels?|textes|beitrags) (?:ist|steht|lesen)/i,
  fr: /\b(?:la suite|le reste) (?:de (?:cet|l[’'])\s?article )?est réservée? (?:à|aux) |\bil (?:vous )?reste \d+(?:[.,]\d+)? ?% de cet article/i,
  es: /\bel resto de(?:l| este) (?:artículo|contenido) es (?:exclusivo|solo|para)\b/i,
  it: /\bil resto (?:dell[’']|di questo )articolo è (?:riservato|per)\b/i,
  pt: /\bo resto (?:deste|do) (?:artigo|conteúdo) é (?:exclusivo|para|reservado)\b/i,
  nl: /\bde rest van dit (?:artikel|verhaal) is (?:alleen|exclusief|voor)\b/i,
};
