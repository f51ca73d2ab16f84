// speaker: quoted passages of PolNeAR whose speaker people marked.  speech: the same passages, attributed by people or
// not.

import type { Span } from '../../src/engine/article.ts';
import { findUnattributed } from '../../src/engine/quotations/find.ts';
import { attribute } from '../../src/engine/speakers/attribute.ts';
import fitted from '../../src/engine/speakers/model.json' with { type: 'json' };
import type { PossibleSpeaker } from '../../src/engine/speakers/speakers.ts';
import { SPEECH_FEATURES } from '../../src/engine/speakers/speech.ts';
import { SPEAKER_FEATURES } from '../../src/engine/speakers/standing.ts';
import { f1Of, files, read, report, sets } from './bench.ts';
import { fitChoice, type Choice } from './choice.ts';
import { balance, crossValidate, fit, type Example } from './logistic.ts';

const { polnear } = await sets('quotations');

interface Marked extends Span {
  attributed: boolean;
  sources: Span[];
}
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
/** The passage that people marked where a quotation stands. */
const passageOf = (runs: readonly Span[], passages: readonly Marked[]): Marked | undefined =>
  passages.find(one => runs.some(run => shared(run, one) > (one.end - one.start) / 2));

const LONGEST_SPEAKER = 80; // characters; a longer span than people marked is no speaker but a sentence

const ROUNDS = 3; // a quotation's possible speakers hang on who was chosen before it

export const fitSpeakersAndSpeech = async (): Promise<unknown> => ({
  speaker: await fitSpeakers(),
  ...(await fitSpeech()),
});

/** A choice whose alternatives are known by where their speaker stands: those of one speaker count together. */
interface Attributed extends Choice {
  alternatives: (Choice['alternatives'][number] & { start: number })[];
}

async function fitSpeakers(): Promise<unknown> {
  let choices: Attributed[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    choices = await readChoices();
    Object.assign(fitted.speaker, fitChoice(choices, SPEAKER_FEATURES)); // the engine reads the same object
  }
  reportChoices(choices);
  return fitted.speaker;
}

async function readChoices(): Promise<Attributed[]> {
  const choices: Attributed[] = [];
  for await (const { request, passages, group } of polnear.items(files)) {
    const reading = read(request.article);
    attribute(reading, findUnattributed(reading.article), (quotation, possible) => {
      const passage = passageOf(quotation.runs, passages);
      if (!passage?.attributed || !passage.sources.length) return;
      const right = ({ speaker }: PossibleSpeaker): boolean =>
        passage.sources.some(
          one =>
            shared(one, speaker) > 0 && speaker.end - speaker.start <= Math.max(LONGEST_SPEAKER, one.end - one.start),
        );
      choices.push({
        group,
        alternatives: possible.map(one => ({ features: one.features, right: right(one), start: one.speaker.start })),
      });
    });
  }
  return choices;
}

const BARS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]; // probabilities from which a speaker may be named

/** Held out by article: how often the likeliest alternative is right, of all choices and of those made. */
function reportChoices(choices: readonly Attributed[]): void {
  const reachable = choices.filter(({ alternatives }) => alternatives.some(one => one.right)).length;
  console.log(
    `speaker: ${choices.length} quotations, the right one among the possible speakers of ${(reachable / choices.length).toFixed(3)}`,
  );
  const likeliest: { probability: number; right: boolean }[] = [];
  for (const fold of [0, 1, 2, 3, 4]) {
    const inFold = ({ group }: Choice): boolean =>
      [...group].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5 === fold;
    const weights = fitChoice(
      choices.filter(choice => !inFold(choice)),
      SPEAKER_FEATURES,
    );
    for (const { alternatives } of choices.filter(inFold)) {
      const odds = alternatives.map(({ features }) =>
        Math.exp(SPEAKER_FEATURES.reduce((sum, name) => sum + weights[name] * (features[name] ?? 0), 0)),
      );
      const total = odds.reduce((a, b) => a + b, 1);
      const together = alternatives.map(({ start }) =>
        alternatives.reduce((sum, other, k) => sum + (other.start === start ? odds[k] : 0), 0),
      );
      const most = Math.max(0, ...together);
      const right = alternatives[together.indexOf(most)]?.right ?? false;
      likeliest.push({ probability: most / total, right });
    }
  }
  for (const from of BARS) {
    const named = likeliest.filter(one => one.probability >= from);
    const right = named.filter(one => one.right).length;
    const shares = [named.length / choices.length, right / named.length, right / choices.length];
    const [share, ofNamed, ofAll] = shares.map(one => one.toFixed(3));
    console.log(`speaker, held out, from ${from}: ${share} named, right ${ofNamed} of them, ${ofAll} of all`);
  }
}

async function fitSpeech(): Promise<Record<string, unknown>> {
  const examples: Example[] = [];
  for await (const { request, passages, group } of polnear.items(files)) {
    const reading = read(request.article);
    attribute(reading, findUnattributed(reading.article), (quotation, _, features) => {
      const passage = passageOf(quotation.runs, passages);
      if (passage) examples.push({ features, positive: passage.attributed, weight: 1, group });
    });
  }
  report('speech', balance(examples), SPEECH_FEATURES);
  const scores = crossValidate(examples, SPEECH_FEATURES, 10);
  const labels = examples.map(example => (example.positive ? 'speech' : 'label'));
  let best = { from: 0.5, sum: 0, f1: 0, accuracy: 0 };
  for (let from = 0.3; from < 0.97; from += 0.01) {
    const said = scores.map(score => (score >= from ? 'speech' : 'label'));
    const right = (kind: string): number =>
      said.filter((one, i) => one === kind && labels[i] === kind).length / labels.filter(one => one === kind).length;
    const [f1, accuracy] = [f1Of(said, labels, 'speech'), (right('speech') + right('label')) / 2];
    if (f1 + accuracy > best.sum) best = { from: Number(from.toFixed(2)), sum: f1 + accuracy, f1, accuracy };
  }
  console.log(
    `speech: from ${best.from}, F1 held out ${best.f1.toFixed(3)}, balanced accuracy ${best.accuracy.toFixed(3)}`,
  );
  return { speech: fit(examples, SPEECH_FEATURES), speechFrom: best.from };
}
