// How German reports speech, and who speaks in it. Nouns in their capitals are folded to small letters before they are
// looked up; verbs of speech are asked for as printed.

import { wordSet } from '../lists.ts';

export const speech = {
  // every form on the list is a finite verb or a participle
  inflected: /./,
  cueVerbs: wordSet(`
    sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte betonten meint meinte meinten schreibt schrieb
    schrieben geschrieben fragt fragte fragten antwortet antwortete antworteten erwidert erwiderte erwiderten
    entgegnet entgegnete entgegneten ergänzt ergänzte ergänzten fügt fügte warnt warnte warnten fordert forderte
    forderten kritisiert kritisierte kritisierten lobt lobte lobten versichert versicherte versicherten behauptet
    behauptete behaupteten berichtet berichtete berichteten erzählt erzählte erzählten bestätigt bestätigte bestätigten
    kündigt kündigte verspricht versprach versprachen klagt klagte klagten räumt räumte twittert twitterte mitteilt
    mitteilte mitteilten teilt teilte teilten nennt nannte nannten ruft rief riefen bestreitet bestritt bestritten
    verteidigt verteidigte verteidigten urteilt urteilte urteilten resümiert resümierte begründet begründete
    unterstreicht unterstrich`),
  plainCues: wordSet(
    'sagt sagte sagten erklärt erklärte erklärten schreibt schrieb schrieben fragt fragte betonte meinte',
  ),
  neutralCues: wordSet('sagt sagte sagten gesagt erklärt erklärte erklärten schreibt schrieb schrieben teilt teilte'),
  plainestCues: wordSet('sagt sagte sagten erklärt erklärte schreibt schrieb fragt fragte'),
  askingCues: wordSet('fragt fragte fragten'),
  addressing: wordSet('versichert versicherte'),
  denyingCues: wordSet('bestreitet bestritt bestritten dementiert dementierte'),
  speechNouns: wordSet(`
    aussage aussagen behauptung erklarung mitteilung vorwurf vorwurfe kritik forderung warnung frage antwort rede
    worte wort ansicht meinung`),
  articles: wordSet('der die das den dem des ein eine einen einem einer eines'),
  indefinite: wordSet('ein eine einen einem einer eines'),
  possessives: wordSet('sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine unser unsere'),
  demonstratives: wordSet('dieser diese dieses diesen diesem jener jene'),
  determiners: wordSet('der die das den dem des ein eine einen einem einer eines sein seine ihr ihre dieser diese'),
  pronouns: wordSet('er sie es man wir ich'),
  singular: wordSet('er'),
  neuter: wordSet('es'),
  collective: wordSet('es sie wir'),
  relatives: wordSet('der die das welcher welche'),
  prepositions: wordSet(`
    in im an am auf aus bei beim mit nach von vom vor zu zum zur uber unter durch fur gegen um wegen trotz seit bis`),
  coordinators: wordSet('und oder aber'),
  additive: wordSet('und'),
  genitivePrepositions: wordSet('von'),
  nounLinks: wordSet('der des von vom fur aus in im'),
  auxiliaries: wordSet('hat hatte haben hatten ist war wird wurde'),
  behindSubjects: wordSet('ist war hat hatte hatten wird wurde will soll kann der die das – —'),
  behindNames: wordSet('ist war hat hatte hatten wird wurde will soll kann der die das – —'),
  behindActors: wordSet('ist war hat hatte hatten wird wurde will soll kann der die das – —'),
  besideVerbs: wordSet('hat hatte haben ist war wird wurde auch dann spater noch am'),
  titles: wordSet(`
    herr frau dr prof professor professorin prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin
    minister ministerin ministerprasident ministerprasidentin burgermeister burgermeisterin oberburgermeister
    oberburgermeisterin landrat landratin sprecher sprecherin chef chefin general papst konig konigin richter richterin
    anwalt anwaltin staatsanwalt staatsanwaltin senator senatorin direktor direktorin vorsitzender vorsitzende
    generalsekretar generalsekretarin trainer trainerin abgeordneter abgeordnete botschafter botschafterin`),
  speakerNouns: wordSet(`
    sprecher sprecherin prasident prasidentin kanzler kanzlerin minister ministerin burgermeister burgermeisterin
    landrat landratin polizei behorde behorden ministerium regierung staatsanwaltschaft gericht partei unternehmen
    betreiber experte experten expertin anwalt anwaltin richter richterin zeuge zeugin zeugen vorsitzende vorsitzender
    leiter leiterin chef chefin verband gewerkschaft feuerwehr opposition mann frau mutter vater`),
  masculine: wordSet('er ihn ihm sein herr mann vater sohn bruder konig sprecher minister prasident'),
  feminine: wordSet('frau mutter tochter schwester konigin sprecherin ministerin prasidentin kanzlerin landratin'),
  nameLinks: wordSet("von van der de zu - . '"),
  firstPerson: /(?<![\p{L}])(?:ich|wir|mein|meine|mich|mir|uns|unser|unsere|sie|du|ihr)(?![\p{L}])/iu,
};
