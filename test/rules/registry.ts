import { ROLE_RULES } from '../../src/findings/actor/role.ts';
import type { Rule } from '../../src/findings/rules/index.ts';

/** All rules of the analysis, in the order of their modules. */
export const rules: Pick<Rule<never, unknown>, 'id' | 'yes' | 'no'>[] = [...ROLE_RULES];
