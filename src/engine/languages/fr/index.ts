// French: what a text of it must bring to be compared by words, names, numbers, days and denials.

import { stemmer } from '@orama/stemmers/french';
import type { Brought, Language } from '../language.ts';
import { englishForms, wordSet } from '../lists.ts';
import { facts } from './facts.ts';
import { speech } from './speech.ts';

export const french: Brought & Partial<Language> = {
  code: 'fr',
  common: wordSet('les des est dans une pour qui pas sur avec sont par aux cette ete et du le'),
  little: wordSet(`
    le la les l un une des du de d et ou mais donc car que qu qui quoi dont quand si comme parce puisque lorsque a au
    aux en dans sur sous par pour avec chez vers entre contre depuis pendant avant apres jusque il elle on nous vous
    ils elles je tu me te se lui leur y ce cet cette ces son sa ses mon ma mes ton notre nos votre vos leurs est sont
    etait etaient sera seront serait ete etre ai as avons avez ont avait avaient aura auront aurait eu avoir fait peut
    peuvent pourrait doit doivent ne n plus aussi tres tout tous toute toutes deja encore alors ainsi c s j m`),
  stem: stemmer,
  english: englishForms({
    denials: 'pas:not jamais:never aucun:no aucune:no rien:nothing sans:without',
    // from two on: "one" is the article as well; "neuf" is left out: it is "new" as often
    numbers: 'deux trois quatre cinq six sept huit - dix onze douze',
    times: `
      aujourd'hui:today hier:yesterday demain:tomorrow jours:days jour:day semaines:weeks semaine:week
      mois:months ans:years annees:years annee:year an:year heures:hours heure:hour minutes:minutes`,
  }),
  elided: /^(?:[cdjlmnst]|(?:lors|puis|jus)?qu)['’ʼ](?=.)/i,
  // closed: the verbs that agencies put there
  insertedCue:
    /,\s+(?:(?:a|ont|avait|avaient)-(?:t-)?(?:il|elle|on|ils|elles)\s+\p{L}+|\p{L}+-(?:t-)?(?:il|elle|ils|elles)(?![\p{L}-])|(?:a\s+|ont\s+)(?:dit|déclaré|affirmé|ajouté|expliqué|assuré|estimé|poursuivi|précisé|souligné|indiqué|répondu|lancé|conclu|confié)(?!\p{L}))/giu,
  ...speech,
  ...facts,
};
