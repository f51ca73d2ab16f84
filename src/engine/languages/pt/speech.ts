// How Portuguese reports speech, and who speaks in it.

import { wordSet } from '../lists.ts';

export const speech = {
  // every form on the list is a finite verb or a participle
  inflected: /./,
  cueVerbs: wordSet(`
    diz disse dizem disseram dito declara declarou declararam afirma afirmou afirmaram acrescenta acrescentou explica
    explicou explicaram garante garantiu assegura assegurou sublinha sublinhou destaca destacou responde respondeu
    conclui concluiu conta contou relata relatou escreve escreveu pergunta perguntou alerta alertou denuncia denunciou
    lamenta lamentou critica criticou insiste insistiu reconhece reconheceu admite admitiu nega negou desmente
    desmentiu confirma confirmou anuncia anunciou promete prometeu exige exigiu pede pediu lembra lembrou comenta
    comentou considera considerou`),
  plainCues: wordSet('diz disse disseram declarou afirmou acrescentou explicou escreveu perguntou contou'),
  neutralCues: wordSet('diz disse disseram declarou acrescentou escreveu'),
  plainestCues: wordSet('diz disse disseram afirmou declarou explicou'),
  askingCues: wordSet('pergunta perguntou'),
  denyingCues: wordSet('nega negou desmente desmentiu'),
  speechNouns: wordSet('declaracao declaracoes palavras comunicado discurso resposta pergunta acusacao opiniao'),
  articles: wordSet('o a os as um uma uns umas'),
  indefinite: wordSet('um uma uns umas'),
  possessives: wordSet('seu sua seus suas meu minha nosso nossa'),
  demonstratives: wordSet('este esta estes estas esse essa aquele'),
  determiners: wordSet('o a os as um uma seu sua este esta esse essa'),
  pronouns: wordSet('ele ela eles elas eu nos'),
  singular: wordSet('ele ela'),
  neuter: wordSet(''),
  collective: wordSet('eles elas nos'),
  relatives: wordSet('que quem'),
  plainRelatives: wordSet('quem'),
  personalRelatives: wordSet('quem'),
  complementizers: wordSet('que'),
  prepositions: wordSet(
    'a ao de do da dos das em no na nos nas por pelo pela para com sobre entre contra desde ate apos',
  ),
  coordinators: wordSet('e ou mas'),
  additive: wordSet('e'),
  genitivePrepositions: wordSet('de do da dos das'),
  partitive: wordSet('de'),
  nounLinks: wordSet('de do da dos das'),
  agentive: wordSet('por pelo pela'),
  auxiliaries: wordSet('tem ha havia foi era sao'),
  behindSubjects: wordSet('tem havia foi era vai que quem – —'),
  behindNames: wordSet('tem havia foi era vai que quem – —'),
  behindActors: wordSet('tem havia foi era vai que quem – —'),
  besideVerbs: wordSet('tem havia tambem depois ainda'),
  titles: wordSet(`
    sr sra dr dra dom dona presidente ministro ministra prefeito prefeita deputado deputada senador senadora general
    procurador procuradora juiz juiza rei rainha papa diretor diretora advogado advogada porta-voz secretario secretaria
    vereador vereadora governador governadora professor professora embaixador embaixadora`),
  speakerNouns: wordSet(`
    presidente ministro ministra prefeito prefeita deputado deputada porta-voz procurador juiz juiza policia governo
    partido sindicato empresa especialista especialistas testemunha testemunhas morador moradores diretor diretora
    advogado advogada mae pai homem mulher`),
  masculine: wordSet('ele sr dom homem pai filho irmao rei ministro prefeito diretor'),
  feminine: wordSet('ela sra dona mulher mae filha irma rainha ministra prefeita diretora'),
  nameLinks: wordSet("de do da dos das e - . '"),
  firstPerson: /(?<![\p{L}])(?:eu|me|meu|minha|nós|nos|nosso|nossa|você|vocês)(?![\p{L}])/iu,
};
