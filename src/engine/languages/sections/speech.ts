// How a language reports speech: the verbs, the nouns for what is said, the media.

import type { WordList } from '../lists.ts';

export interface Speech {
  /** verbs that report speech or thought, in every form a sentence shows them; as printed */
  cueVerbs: WordList;
  /** the commonest of them: whoever stands beside one of these has spoken; as printed */
  plainCues: WordList;
  /** ways to say "said" that take no stand; any other cue verb does; as printed */
  neutralCues: WordList;
  /** those that follow a quotation whose full stop stands inside it: “… peace.” Ann Lee said. */
  plainestCues: WordList;
  /** those that stay cues behind "to" */
  infinitiveCues: WordList;
  /** "quoted", "cites": the words are another's, whoever stands beside only hands them on */
  quotingCues: WordList;
  /** verbs of asking: what follows answers what another said */
  askingCues: WordList;
  /** labels in a transcript of whoever asks */
  questionLabels: RegExp;
  /** plain forms behind a subject that may be a name or a word: "Will said" */
  spoke: WordList;
  /** nouns for what somebody has said, behind whose they are: "his claim that" */
  speechNouns: WordList;
  /** forms in which a verb hands over to what is said: "Bob Ray recalled Ann Lee telling him" */
  tellingCues: WordList;
  /** those that name whom they are said to: "told Ann Lee"; the speaker never stands right behind them */
  addressing: WordList;
  /** verbs of asking, whose passive names whoever is to answer: "Asked by Ann Lee" */
  askedCues: WordList;
  /** behind such a passive at the head of a sentence */
  behindAsked: WordList;
  /** a form that is passive behind "was" */
  passiveParticiple: RegExp;
  /** things that bear writing: "a sign saying", "a banner that read" */
  bearers: WordList;
  /** verbs of writing, which name a paper: "wrote in the Post" */
  writingCues: WordList;
  /** verbs of perception: "heard Ann Lee shouting" */
  perception: WordList;
  /** "as": between whoever is quoted and "saying" */
  beforeSaying: WordList;
  /** two words that name a source: "according to" */
  according: readonly [string, string];
  /** a participle behind which "by" names who said it; "asked by" names another */
  saidBy: RegExp;
  /** before "of" and a name: what is quoted is that person's: "in the words of Ann Lee" */
  ownedWords: WordList;
  /** behind a cue: where it was said or written; as printed */
  medium: RegExp;
  /** behind a cue: a medium that has a name; as printed */
  namedMedium: RegExp;
  /** behind a verb of writing: a paper, where behind another cue it would be a place; as printed */
  namedPaper: RegExp;
}
