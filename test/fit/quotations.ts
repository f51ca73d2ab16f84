// utterance: hand-labelled pairs of quotations from BASIL articles.

import { liesWithin } from '../../src/engine/article.ts';
import { quotedWords } from '../../src/engine/quotations/align-quotations.ts';
import { readQuotations } from '../../src/engine/quotations/quotations.ts';
import { relate, UTTERANCE_FEATURES } from '../../src/engine/quotations/relate.ts';
import { files, read, report, sets, type Bare } from './bench.ts';
import { balance, fit } from './logistic.ts';

const { quoteRelations } = await sets('compare');

export async function fitQuotations(): Promise<unknown> {
  const examples: Bare[] = [];
  for await (const { request, gold, group } of quoteRelations.items(files)) {
    const words = [request.reference, request.report].map(given => {
      const reading = read(given);
      const inside = readQuotations(reading)[0];
      return quotedWords(
        reading.sentences.flatMap(sentence => sentence.words).filter(word => liesWithin(word, inside?.runs ?? [])),
      );
    });
    examples.push({ features: relate(words[0], words[1]).features, positive: gold !== 'different', group });
  }
  report('utterance', balance(examples), UTTERANCE_FEATURES);
  return { utterance: fit(balance(examples), UTTERANCE_FEATURES, { penalty: 0.01 }) };
}
