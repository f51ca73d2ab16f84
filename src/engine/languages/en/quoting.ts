// What English shows of quotation marks: speech or a title, one quotation or two.

import { wordSet } from '../lists.ts';
import type { Quoting } from '../sections/quoting.ts';

export const quoting: Quoting = {
  firstPerson: /\b(?:i|we|you|my|our|me|us|your)\b/i,
  verbal:
    /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|not|\w+n['’]t|\w+['’](?:s|re|ve|ll|m|d))\b/i,
  works: wordSet(`
    book film movie song album show series novel play program programme magazine memoir documentary hit episode sitcom
    host hosts star author network podcast column article`),
  beforeTitles: wordSet('in on of at from with to for like and by'),
  interrogative: /^wh/,
  behindApostrophe: /^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b)/i,
  behindInches: /^\s*(?:\d|x\b|by\b|tall|long|wide)/,
  goesOn: /\b(?:went|goes) on\b/,
  partsRuns: /\b(?:that|before|while|but)\b/,
  quotatives: new Set(),
  naming: new Set(),
  insertedCue: undefined,
};
