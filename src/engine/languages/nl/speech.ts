// How Dutch reports speech, and who speaks in it.

import { wordSet } from '../lists.ts';

export const speech = {
  // every form on the list is a finite verb or a participle
  inflected: /./,
  cueVerbs: wordSet(`
    zegt zei zeggen zeiden gezegd verklaart verklaarde verklaarden benadrukt benadrukte vindt vond schrijft schreef
    schreven vraagt vroeg vroegen antwoordt antwoordde vult vulde waarschuwt waarschuwde eist eiste eisten bekritiseert
    bekritiseerde verzekert verzekerde beweert beweerde beweerden vertelt vertelde vertelden bevestigt bevestigde
    bevestigden kondigt kondigde belooft beloofde klaagt klaagde meldt meldde meldden noemt noemde ontkent ontkende
    ontkenden verdedigt verdedigde oordeelt oordeelde stelt stelde reageert reageerde erkent erkende concludeert
    concludeerde`),
  plainCues: wordSet('zegt zei zeiden verklaart verklaarde schrijft schreef vraagt vroeg vertelt vertelde'),
  neutralCues: wordSet('zegt zei zeiden verklaart verklaarde schrijft schreef meldt meldde'),
  plainestCues: wordSet('zegt zei zeiden schrijft schreef vertelt vertelde'),
  askingCues: wordSet('vraagt vroeg vroegen'),
  denyingCues: wordSet('ontkent ontkende ontkenden'),
  speechNouns: wordSet('uitspraak uitspraken verklaring woorden toespraak antwoord vraag beschuldiging mening kritiek'),
  articles: wordSet('de het een'),
  indefinite: wordSet('een'),
  possessives: wordSet('zijn haar hun mijn onze ons'),
  demonstratives: wordSet('deze dit die dat'),
  determiners: wordSet('de het een zijn haar hun deze dit die'),
  pronouns: wordSet('hij zij ze het men wij we ik'),
  singular: wordSet('hij zij'),
  neuter: wordSet('het'),
  collective: wordSet('het ze wij we'),
  relatives: wordSet('die dat wie'),
  plainRelatives: wordSet('wie'),
  personalRelatives: wordSet('wie'),
  complementizers: wordSet('dat'),
  prepositions: wordSet('in op aan met van voor bij naar uit over onder door tegen om te tot tussen sinds volgens na'),
  coordinators: wordSet('en of maar'),
  additive: wordSet('en'),
  genitivePrepositions: wordSet('van'),
  partitive: wordSet('van'),
  nounLinks: wordSet('van voor uit in'),
  agentive: wordSet('door'),
  auxiliaries: wordSet('heeft had hebben hadden is was werd wordt'),
  behindSubjects: wordSet('heeft had hebben is was werd wordt zal zou die – —'),
  behindNames: wordSet('heeft had hebben is was werd wordt zal zou die – —'),
  behindActors: wordSet('heeft had hebben is was werd wordt zal zou die – —'),
  besideVerbs: wordSet('heeft had hebben is was ook toen later nog'),
  titles: wordSet(`
    dhr mevr mevrouw meneer dr prof professor president premier minister staatssecretaris burgemeester wethouder
    kamerlid senator generaal officier rechter koning koningin paus directeur advocaat woordvoerder woordvoerster
    voorzitter secretaris commissaris ambassadeur`),
  speakerNouns: wordSet(`
    president premier minister burgemeester wethouder woordvoerder woordvoerster officier justitie rechter politie
    kabinet regering gemeente partij vakbond bedrijf deskundige deskundigen getuige getuigen bewoner bewoners directeur
    advocaat voorzitter brandweer moeder vader man vrouw`),
  masculine: wordSet('hij hem dhr meneer man vader zoon broer koning'),
  feminine: wordSet('haar mevr mevrouw vrouw moeder dochter zus koningin woordvoerster'),
  nameLinks: wordSet("van de der den ter ten - . '"),
  firstPerson: /(?<![\p{L}])(?:ik|wij|we|mij|me|mijn|ons|onze|jij|je|u)(?![\p{L}])/iu,
};
