// How Spanish reports speech, and who speaks in it.

import { wordSet } from '../lists.ts';

export const speech = {
  // every form on the list is a finite verb or a participle
  inflected: /./,
  cueVerbs: wordSet(`
    dice dijo dicen dijeron dicho declara declaró declararon declarado afirma afirmó afirmaron afirmado añade añadió
    añadieron añadido agrega agregó agregaron explica explicó explicaron explicado asegura aseguró aseguraron asegurado
    señala señaló señalaron señalado sostiene sostuvo responde respondió concluye concluyó continúa continuó indica
    indicó indicaron cuenta contó relata relató escribe escribió pregunta preguntó advierte advirtió denuncia denunció
    denunciaron lamenta lamentó critica criticó insiste insistió subraya subrayó destaca destacó reconoce reconoció
    admite admitió niega negó niegan desmiente desmintió confirma confirmó confirmaron anuncia anunció promete prometió
    exige exigió pide pidió recuerda recordó manifiesta manifestó comenta comentó opina opinó`),
  plainCues: wordSet('dice dijo dijeron declaró afirmó añadió explicó escribió preguntó señaló contó'),
  neutralCues: wordSet('dice dijo dijeron declaró añadió señaló indicó escribió'),
  plainestCues: wordSet('dice dijo dijeron afirmó declaró explicó'),
  askingCues: wordSet('pregunta preguntó'),
  denyingCues: wordSet('niega negó niegan desmiente desmintió'),
  speechNouns: wordSet('declaracion declaraciones palabras comunicado discurso respuesta pregunta acusacion opinion'),
  articles: wordSet('el la los las un una unos unas lo'),
  indefinite: wordSet('un una unos unas'),
  possessives: wordSet('su sus mi mis nuestro nuestra'),
  demonstratives: wordSet('este esta estos estas ese esa aquel'),
  determiners: wordSet('el la los las un una unos unas su sus este esta ese esa'),
  pronouns: wordSet('ella ellos ellas yo nosotros'),
  singular: wordSet('ella'),
  neuter: wordSet(''),
  collective: wordSet('ellos ellas nosotros'),
  relatives: wordSet('que quien'),
  plainRelatives: wordSet('quien'),
  personalRelatives: wordSet('quien'),
  complementizers: wordSet('que'),
  prepositions: wordSet('a al de del en con por para sobre entre contra desde hasta hacia tras durante ante segun'),
  coordinators: wordSet('y e o u pero'),
  additive: wordSet('y e'),
  genitivePrepositions: wordSet('de del'),
  partitive: wordSet('de'),
  nounLinks: wordSet('de del'),
  agentive: wordSet('por'),
  auxiliaries: wordSet('ha han habia habian es son fue'),
  behindSubjects: wordSet('ha han habia habian es era fue se que quien – —'),
  behindNames: wordSet('ha han habia habian es era fue se que quien – —'),
  behindActors: wordSet('ha han habia habian es era fue se que quien – —'),
  besideVerbs: wordSet('ha han habia habian tambien luego despues aun'),
  titles: wordSet(`
    sr sra srta don dona dr dra presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador
    senadora general fiscal juez jueza rey reina papa director directora abogado abogada portavoz secretario secretaria
    concejal concejala gobernador gobernadora profesor profesora embajador embajadora`),
  speakerNouns: wordSet(`
    presidente presidenta ministro ministra alcalde alcaldesa diputado diputada portavoz fiscal fiscalia juez jueza
    policia gobierno ayuntamiento partido sindicato empresa experto expertos testigo testigos vecino vecinos director
    directora abogado abogada concejal concejala madre padre hombre mujer`),
  masculine: wordSet('sr don hombre padre hijo hermano rey presidente ministro alcalde director'),
  feminine: wordSet(
    'ella sra srta dona mujer madre hija hermana reina presidenta ministra alcaldesa concejala directora',
  ),
  nameLinks: wordSet("de del la las los y - . '"),
  firstPerson: /(?<![\p{L}])(?:yo|me|mi|mis|nosotros|nos|nuestro|nuestra|usted|ustedes|tú)(?![\p{L}])/iu,
};
