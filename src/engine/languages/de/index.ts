// German: what a text of it must bring to be compared by words, names, numbers, days and denials.

import { stemmer } from '@orama/stemmers/german';
import type { Brought, Language } from '../language.ts';
import { englishForms, wordSet } from '../lists.ts';
import { facts } from './facts.ts';
import { speech } from './speech.ts';

export const german: Brought & Partial<Language> = {
  code: 'de',
  common: wordSet('der die und das nicht ist mit den auf eine sich dem auch von wird'),
  little: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn weil dass ob wenn als wie
    da damit obwohl wahrend bevor nachdem seit bis in im an am auf aus bei beim mit nach von vom vor zu zum zur uber
    unter durch fur gegen um hinter neben zwischen wegen trotz ins ans ich du er sie es wir ihr ihn ihm ihnen uns euch
    mich mir dich dir sich man mein meine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere dieser
    diese dieses diesen diesem jede jeder jedes alle allen welche welcher was wer wo bin ist sind war waren sei seien
    gewesen habe hat haben hatte hatten wird werden wurde wurden worden kann konnen konnte konnten soll sollen sollte
    sollten muss mussen musste mussten will wollen wollte wollten darf durfen durfte auch nur noch schon so sehr hier
    dort dann nun mehr bereits`),
  stem: stemmer,
  english: englishForms({
    denials:
      'nicht:not kein:no keine:no keinen:no keinem:no keiner:no nie:never niemals:never nichts:nothing niemand:nobody ohne:without',
    // from two on: "one" is the article as well
    numbers: 'zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
    times: `
      heute:today gestern:yesterday prozent:percent tage:days tagen:days tag:day wochen:weeks woche:week
      monate:months monaten:months monat:month jahre:years jahren:years jahr:year stunden:hours
      stunde:hour minuten:minutes`,
  }),
  capitalNouns: true,
  ordinalPoint: true,
  starter:
    /^["„“»(]*(?:Der|Die|Das|Den|Dem|Ein|Eine|Er|Sie|Es|Wir|Ich|Man|Und|Aber|Doch|Auch|Nach|Bei|In|Im|Am|Auf|Mit|Zu|Seit|Wenn|Als|Dort|Hier|Jetzt|Später|Dabei|Damit|Danach|Diese|Dieser|Dieses|Alle|Viele|Für|Von)\b(?!\.)/,
  ...speech,
  ...facts,
};
