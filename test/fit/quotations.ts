// utterance: hand-labelled pairs of quotations from BASIL articles.  speech: quoted passages of PolNeAR, attributed by people or not.

import { quotedWords } from '../../src/engine/quotations/align-quotations.ts';
import { attribute } from '../../src/engine/quotations/attribute.ts';
import { findQuotations } from '../../src/engine/quotations/find.ts';
import { readQuotations } from '../../src/engine/quotations/quotations.ts';
import { relate } from '../../src/engine/quotations/relate.ts';
import { SPEECH_FEATURES } from '../../src/engine/quotations/speech.ts';
import { f1Of, files, read, report, sets, type Bare } from './bench.ts';
import { balance, crossValidate, fit, type Example } from './logistic.ts';

const { quoteRelations } = await sets('compare');
const { polnear } = await sets('quotations');

export const fitQuotations = async (): Promise<unknown> => ({ utterance: await fitUtterances(), ...await fitSpeech() });

async function fitUtterances(): Promise<unknown> {
  const examples: Bare[] = [];
  for await (const { request, gold, group } of quoteRelations.items(files)) {
    const words = [request.reference, request.report].map(given => {
      const reading = read(given);
      const inside = readQuotations(reading)[0];
      return quotedWords(reading.sentences.flatMap(s => s.words).filter(w => inside?.runs.some(run => w.start >= run.start && w.end <= run.end)));
    });
    examples.push({ features: relate(words[0], words[1]).features, positive: gold !== 'different', group });
  }
  const names = ['run', 'content', 'shorterShared', 'inner', 'sides'];
  report('utterance', balance(examples), names);
  return fit(balance(examples), names, { penalty: 0.01 });
}

async function fitSpeech(): Promise<Record<string, unknown>> {
  const examples: Example[] = [];
  for await (const { request, passages, group } of polnear.items(files)) {
    const reading = read(request.article);
    attribute(reading, findQuotations(reading.article), (quotation, features) => {
      const passage = passages.find((one: { start: number; end: number }) => quotation.runs.some(run => Math.min(run.end, one.end) - Math.max(run.start, one.start) > (one.end - one.start) / 2));
      if (passage) examples.push({ features, positive: passage.attributed, weight: 1, group });
    });
  }
  report('speech', balance(examples), SPEECH_FEATURES);
  const scores = crossValidate(examples, SPEECH_FEATURES, 10);
  const labels = examples.map(example => (example.positive ? 'speech' : 'label'));
  let best = { from: 0.5, sum: 0, f1: 0, accuracy: 0 };
  for (let from = 0.3; from < 0.97; from += 0.01) {
    const said = scores.map(score => (score >= from ? 'speech' : 'label'));
    const right = (kind: string): number => said.filter((one, i) => one === kind && labels[i] === kind).length / labels.filter(one => one === kind).length;
    const [f1, accuracy] = [f1Of(said, labels, 'speech'), (right('speech') + right('label')) / 2];
    // a remark taken for a label is lost to the reader, a label taken for a remark is one row too many: F1 weighs double
    if (2 * f1 + accuracy > best.sum) best = { from: Number(from.toFixed(2)), sum: 2 * f1 + accuracy, f1, accuracy };
  }
  console.log(`speech: from ${best.from}, F1 held out ${best.f1.toFixed(3)}, balanced accuracy ${best.accuracy.toFixed(3)}`);
  return { speech: fit(examples, SPEECH_FEATURES), speechFrom: best.from };
}
