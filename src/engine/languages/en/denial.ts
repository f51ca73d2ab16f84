// How English denies.

import { wordSet } from '../lists.ts';
import type { Denial } from '../sections/denial.ts';

export const denial: Denial = {
  negations: wordSet("not n't no never nor neither none nobody nothing without cannot"),
  joiningNegations: wordSet('nor without'),
  contractedDenials: wordSet(`
    dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt wont cant couldnt wouldnt shouldnt`),
  denyingInfinitive: /^(?:fail|declin|refus|unable)/,
  prefixedDenial: /^(?:un|non|in|dis)[a-z]{4,}|^non$/,
  denyingCues: wordSet('deny denies denied denying'),
  besideDenials: wordSet('some any all every longer yet fully entirely completely wholly quite really both'),
  limiters: wordSet('only just merely'),
  idlers: wordSet('more less later doubt matter but'),
  raisingStems: wordSet('expect hope want seem plan intend need try abl allow like go'),
  fallingShort: /^(?:fell|fall|falls|came|comes) short of$/,
  reaching: wordSet(`
    reached reaches met meets won wins topped tops exceeded exceeds passed surpassed surpasses secured hit`),
  negatives: wordSet(`
    decline declined declines declining deny denied denies denying refuse refused refuses refusing fail failed
    fails failing failure reject rejected rejects rejecting lack lacked lacks lacking unable unlikely hardly
    barely little prevent prevented avoid avoided rule ruled stop stopped cease ceased former formerly rarely
    seldom scarcely remove removed exclude excluded without yet until zero lose lost ban banned bans bar
    barred forbid forbidden forbids prohibit prohibited prohibits block blocked absent absence missing`),
  shortOf: ['short', 'of'],
  verbNegations: wordSet('never cannot'),
  openQuestions: wordSet('whether if'),
  privatives: wordSet('without'),
  falseDenials: wordSet('doubt question wonder only just merely simply least'),
  raising: wordSet('think believe expect want say mean suggest agree claim'),
  deniesAnywhere: /\b(?:not|no|never|n[’']t)\b/i,
};
