// How French reports speech, and who speaks in it.

import { wordSet } from '../lists.ts';

export const speech = {
  // every form on the list is a finite verb or a participle
  inflected: /./,
  cueVerbs: wordSet(`
    dit disent disait déclare déclaré déclarent affirme affirmé affirment ajoute ajouté ajoutent explique expliqué
    expliquent assure assuré assurent estime estimé estiment souligne souligné soulignent précise précisé précisent
    indique indiqué indiquent répond répondu répondent lance lancé conclut conclu confie confié poursuit poursuivi
    raconte raconté racontent promet promis promettent prévient prévenu dénonce dénoncé dénoncent regrette regretté
    rappelle rappelé écrit écrivent demande demandé demandent martèle martelé soutient soutenu insiste insisté reconnaît
    reconnu admet admis critique critiqué nie nié dément démenti confirme confirmé annonce annoncé réagit réagi
    témoigne témoigné inquiète indigne juge jugé salue salué`),
  plainCues: wordSet('dit déclare déclaré ajoute ajouté explique expliqué affirme affirmé écrit demande demandé'),
  neutralCues: wordSet('dit déclare déclaré ajoute ajouté indique indiqué écrit'),
  plainestCues: wordSet('dit déclare déclaré écrit explique'),
  askingCues: wordSet('demande demandé demandent'),
  denyingCues: wordSet('nie nié dément démenti'),
  speechNouns: wordSet('declaration declarations propos mots mot communique discours reponse question accusation avis'),
  articles: wordSet('le la les l un une des du'),
  indefinite: wordSet('un une des'),
  possessives: wordSet('son sa ses leur leurs mon ma mes notre nos'),
  demonstratives: wordSet('ce cet cette ces'),
  determiners: wordSet('le la les l’ l un une des du son sa ses leur ce cet cette'),
  pronouns: wordSet('il elle ils elles on je nous'),
  singular: wordSet('il elle'),
  neuter: wordSet(''),
  collective: wordSet('ils elles on nous'),
  relatives: wordSet('qui que dont'),
  plainRelatives: wordSet('qui'),
  personalRelatives: wordSet('qui'),
  complementizers: wordSet('que'),
  prepositions: wordSet(
    'a au aux en dans sur sous par pour avec chez vers entre contre depuis de du d selon apres avant',
  ),
  coordinators: wordSet('et ou mais'),
  additive: wordSet('et'),
  genitivePrepositions: wordSet('de du d'),
  partitive: wordSet('de d'),
  nounLinks: wordSet('de du d des'),
  agentive: wordSet('par'),
  auxiliaries: wordSet('a ont avait avaient est sont etait aura'),
  behindSubjects: wordSet('a ont avait avaient est etait sera s qui que – —'),
  behindNames: wordSet('a ont avait avaient est etait sera s qui que – —'),
  behindActors: wordSet('a ont avait avaient est etait sera s qui que – —'),
  besideVerbs: wordSet('s se a ont avait avaient est aussi encore ensuite plus tard -'),
  titles: wordSet(`
    m mme mlle dr pr professeur president presidente ministre maire depute deputee senateur senatrice general prefet
    prefete procureur procureure juge roi reine pape directeur directrice avocat avocate porte-parole secretaire
    capitaine commissaire ambassadeur ambassadrice`),
  speakerNouns: wordSet(`
    president presidente ministre maire depute deputee senateur senatrice procureur procureure juge avocat avocate
    police prefecture gouvernement parquet syndicat association entreprise societe parti expert experts temoin temoins
    directeur directrice responsable porte-parole mere pere homme femme habitant habitants prefet`),
  masculine: wordSet(
    'il lui m monsieur homme pere fils frere roi president directeur avocat procureur senateur depute prefet',
  ),
  feminine: wordSet(
    'elle mme mlle madame femme mere fille soeur reine presidente directrice avocate procureure deputee',
  ),
  nameLinks: wordSet("de du des d la le - . '"),
  firstPerson: /(?<![\p{L}])(?:je|j|nous|moi|mon|ma|mes|notre|nos|vous|tu)(?![\p{L}])/iu,
};
