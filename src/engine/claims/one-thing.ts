// Whether two facts are told of one thing: a logistic model of six signs that any reader would name. How much of the
// rest of both sentences is the same, how much of the words around both facts, how near to both the nearest word stands
// that both have, whether the reference tells the report's fact of something else, how far two numbers lie apart, and
// whether a name before the one stands before the other: who acts.
// Fitted on facts changed in one place of real reports against the facts of reports as they are (test/fit/rivals.ts).
// Signs of grammar (the governing word, the words beside, other facts of the role, shares of names and plain words
// apart) gained nothing on stories held out.

import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import { likenessOf, type Frame } from './frames.ts';

/** The signs. */
export const RIVAL_FEATURES = ['both', 'likeness', 'gap', 'elsewhere', 'ratio', 'actor'] as const;
/** One of them. */
export type RivalFeature = (typeof RIVAL_FEATURES)[number];
/** Kinds of facts that have a model of their own. */
export type RivalKind = 'day' | 'date' | 'number' | 'name';

const MODELS: Record<RivalKind, Model<RivalFeature>> = fitted.rivals;

/** How surely two facts with these signs are told of one thing, 0 to 1. */
export const scoreOneThing = (kind: RivalKind, features: Record<RivalFeature, number>): number =>
  probability(MODELS[kind], features);

/**
 * The signs of two facts.
 * @param elsewhere likeness to the best place where the reference tells what the report's fact tells
 */
export const rivalFeatures = (a: Frame, b: Frame, elsewhere: number): Record<RivalFeature, number> => ({
  both: Math.sqrt(shareOf(a, b) * shareOf(b, a)),
  likeness: likenessOf(a, b),
  gap: Math.log(nearestShared(a, b)),
  elsewhere,
  ratio: ratioOf(a, b),
  actor: shareActor(a, b),
});

/** Share of the weight of a fact's sentence that the other sentence has; the fact itself counts for neither. */
function shareOf({ fact, sentence, weights }: Frame, { sentence: other }: Frame): number {
  const own = new Set(sentence.words.slice(...fact.range).map(word => word.stem));
  let [shared, total] = [0, 0];
  for (const [stem, weight] of weights) {
    if (own.has(stem)) continue;
    total += weight;
    if (other.stems.has(stem)) shared += weight;
  }
  return total ? shared / total : 0;
}

const FURTHEST = 40; // words; further apart, or nothing shared, is the same

/** Words from both facts, together, to the nearest content word that both sentences have. */
function nearestShared(a: Frame, b: Frame): number {
  let nearest = FURTHEST;
  for (const [stem, away] of a.away) nearest = Math.min(nearest, away + (b.away.get(stem) ?? FURTHEST));
  return nearest;
}

const MOST = 6; // nats between two numbers; further is no less likely
const SCALE = Math.log(1000); // "million" for "billion" is a slip like any other

function ratioOf({ fact: { kind, tells: x } }: Frame, { fact: { tells: y } }: Frame): number {
  if (kind !== 'number' || !('quantity' in x && 'quantity' in y)) return 0;
  const ratio = Math.abs(Math.log(x.quantity.value / y.quantity.value));
  if (Number.isNaN(ratio)) return MOST;
  return Math.abs(ratio - SCALE) < 1e-6 ? 0 : Math.min(MOST, ratio);
}

const UNKNOWN = 0.5;

/** Whether a name stands before both facts. */
function shareActor(a: Frame, b: Frame): number {
  const [x, y] = [a, b].map(({ sentence: { words }, fact }) =>
    words.slice(0, fact.range[0]).filter(word => word.capital && !word.function),
  );
  if (!x.length || !y.length) return UNKNOWN;
  return Number(x.some(({ stem }) => y.some(other => other.stem === stem)));
}
