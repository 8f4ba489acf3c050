import { BODY_RULES } from '../../src/findings/actor/body-roles.ts';
import { EDGE_RULES } from '../../src/findings/actor/edges.ts';
import { JOIN_RULES, SPLIT_RULES, WHOLE_RULES } from '../../src/findings/actor/parts.ts';
import { PERSON_RULES } from '../../src/findings/actor/roles.ts';
import { TYPE_RULES } from '../../src/findings/actor/types.ts';
import type { Rule } from '../../src/findings/rules/index.ts';

/** All rules of the analysis, in the order of their modules. */
export const rules: Pick<Rule<never, unknown>, 'id' | 'yes' | 'no'>[] = [
  ...[...SPLIT_RULES, ...WHOLE_RULES, ...JOIN_RULES],
  ...[...TYPE_RULES, ...EDGE_RULES, ...PERSON_RULES, ...BODY_RULES],
];
