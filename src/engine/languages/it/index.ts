// Italian: what a text of it must bring to be compared by words, names, numbers, days and denials.

import { stemmer } from '@orama/stemmers/italian';
import type { Brought, Language } from '../language.ts';
import { englishForms, wordSet } from '../lists.ts';
import { facts } from './facts.ts';
import { speech } from './speech.ts';

export const italian: Brought & Partial<Language> = {
  code: 'it',
  common: wordSet('che della per non una sono gli nel alla anche piu dei delle dal questo di il'),
  little: wordSet(`
    il lo la i gli le l un uno una e ed o ma che chi cui quando se come perche di del dello della dei degli delle a al
    allo alla ai agli alle da dal dalla dai dalle in nel nello nella nei nelle con su sul sulla sui sulle per tra fra
    contro io tu lui lei noi voi loro mi ti si ci vi suo sua suoi sue mio mia questo questa questi queste quello
    quella e sono era erano fu sara saranno sarebbe stato stata essere ha hanno aveva avevano avere puo possono deve
    devono molto piu anche gia ancora tutto tutti cosi allora dopo prima`),
  stem: stemmer,
  english: englishForms({
    denials: 'non:not mai:never nessun:no nessuno:no nessuna:no niente:nothing nulla:nothing senza:without',
    // from two on: "one" is the article as well; "sei" is left out: it is "you are" as often
    numbers: 'due tre quattro cinque - sette otto nove dieci undici dodici',
    times: `
      oggi:today ieri:yesterday domani:tomorrow giorni:days giorno:day settimane:weeks settimana:week
      mesi:months mese:month anni:years anno:year ore:hours ora:hour minuti:minutes`,
  }),
  elided: /^(?:[cdlmstv]|un|dell|all|dall|nell|sull|quell|quest)['’ʼ](?=.)/i,
  // closed: the verbs that agencies put there
  insertedCue:
    /,\s+(?:(?:ha|hanno|aveva|avevano)\s+(?:detto|dichiarato|affermato|aggiunto|spiegato|assicurato|proseguito|precisato|sottolineato|risposto|concluso|ribadito)|(?:dice|disse|spiega|aggiunge|afferma|conclude|prosegue))(?!\p{L})/giu,
  dropsPronouns: true,
  ...speech,
  ...facts,
};
