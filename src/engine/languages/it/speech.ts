// How Italian reports speech, and who speaks in it.

import { wordSet } from '../lists.ts';

export const speech = {
  // every form on the list is a finite verb or a participle
  inflected: /./,
  cueVerbs: wordSet(`
    dice disse dicono dissero detto dichiara dichiarò dichiarato afferma affermò affermato affermano aggiunge aggiunse
    aggiunto spiega spiegò spiegato spiegano assicura assicurato prosegue proseguito precisa precisato sottolinea
    sottolineato risponde rispose risposto conclude concluso ribadisce ribadito racconta raccontato scrive scrisse
    scritto chiede chiese chiesto avverte avvertito denuncia denunciato critica criticato insiste insistito ammette
    ammesso nega negato smentisce smentito conferma confermato annuncia annunciato promette promesso ricorda ricordato
    commenta commentato sostiene sostenuto osserva osservato replica replicato`),
  plainCues: wordSet('dice disse detto dichiara dichiarato afferma affermato aggiunge aggiunto spiega spiegato scrive'),
  neutralCues: wordSet('dice disse detto dichiara dichiarato aggiunge aggiunto scrive scritto'),
  plainestCues: wordSet('dice disse detto afferma spiega scrive'),
  askingCues: wordSet('chiede chiese chiesto'),
  denyingCues: wordSet('nega negato smentisce smentito'),
  speechNouns: wordSet('dichiarazione dichiarazioni parole comunicato discorso risposta domanda accusa opinione'),
  articles: wordSet('il lo la i gli le l un uno una'),
  indefinite: wordSet('un uno una'),
  possessives: wordSet('suo sua suoi sue loro mio mia nostro nostra'),
  demonstratives: wordSet('questo questa questi queste quello quella'),
  determiners: wordSet('il lo la i gli le l’ un uno una suo sua loro questo questa'),
  pronouns: wordSet('lui lei loro io noi'),
  singular: wordSet('lui lei'),
  neuter: wordSet(''),
  collective: wordSet('loro noi'),
  relatives: wordSet('che cui'),
  plainRelatives: wordSet(''),
  complementizers: wordSet('che'),
  prepositions: wordSet(
    'a al alla di del della da dal dalla in nel nella con su sul sulla per tra fra contro secondo dopo',
  ),
  coordinators: wordSet('e ed o ma'),
  additive: wordSet('e ed'),
  genitivePrepositions: wordSet('di del della dei delle dell'),
  partitive: wordSet('di'),
  nounLinks: wordSet('di del della dei delle dell'),
  agentive: wordSet('da dal dalla'),
  auxiliaries: wordSet('ha hanno aveva avevano era sono'),
  behindSubjects: wordSet('ha hanno aveva avevano era sono si che – —'),
  behindNames: wordSet('ha hanno aveva avevano era sono si che – —'),
  behindActors: wordSet('ha hanno aveva avevano era sono si che – —'),
  besideVerbs: wordSet('ha hanno aveva avevano anche poi ancora'),
  titles: wordSet(`
    sig dott dottor dottoressa prof professor professoressa presidente ministro ministra sindaco sindaca senatore
    senatrice deputato deputata onorevole generale procuratore giudice re regina papa direttore direttrice avvocato
    avvocata portavoce segretario segretaria prefetto governatore ambasciatore`),
  speakerNouns: wordSet(`
    presidente ministro ministra sindaco sindaca portavoce procuratore procura giudice polizia governo comune partito
    sindacato azienda esperto esperti testimone testimoni direttore direttrice avvocato prefetto madre padre uomo donna`),
  masculine: wordSet('lui sig uomo padre figlio fratello re ministro sindaco direttore'),
  feminine: wordSet('lei signora donna madre figlia sorella regina ministra sindaca direttrice dottoressa'),
  nameLinks: wordSet("di de del della d' - . '"),
  firstPerson: /(?<![\p{L}])(?:io|mi|mio|mia|noi|ci|nostro|nostra|voi)(?![\p{L}])/iu,
};
