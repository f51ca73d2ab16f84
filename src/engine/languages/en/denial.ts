// How English denies.

import { wordSet, type Denial } from '../language.ts';

export const denial: Denial = {
  negations: wordSet("not n't no never nor neither none nobody nothing without cannot"),
  negatives: wordSet(`
    decline declined declines declining deny denied denies denying refuse refused refuses refusing fail failed
    fails failing failure reject rejected rejects rejecting lack lacked lacks lacking unable unlikely hardly
    barely little prevent prevented avoid avoided rule ruled stop stopped cease ceased former formerly rarely
    seldom scarcely remove removed exclude excluded without yet until zero lose lost ban banned bans bar
    barred forbid forbidden forbids prohibit prohibited prohibits block blocked absent absence missing`),
  refusing: /^(?:refus|fail|declin)/,
  shortOf: ['short', 'of'],
  verbNegations: wordSet('never cannot'),
  openQuestions: wordSet('whether if'),
};
