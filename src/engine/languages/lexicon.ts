// bridge, to be deleted
import { english } from './languages.ts';
export { wordSet } from './language.ts';
export const { little: FUNCTION_WORDS, determiners: DETERMINERS, pronouns: PRONOUNS, cueVerbs: CUE_VERBS, plainCues: PLAIN_CUES, speechNouns: SPEECH_NOUNS, speakerNouns: SPEAKER_NOUNS, titles: TITLES, negations: NEGATIONS, months: MONTHS, weekdays: WEEKDAYS, certainty: CERTAINTY, neutralCues: NEUTRAL_CUES } = english;
