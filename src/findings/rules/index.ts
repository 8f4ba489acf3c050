import { isTracing, trace } from '../trace.ts';

/** A rule, as a value: where it applies to a candidate, such as a name, and what it decides there. */
export interface Rule<C, E> {
  /** Does not change; names the module and the subject: `actor/title-alone`. */
  id: `${string}/${string}`;
  /** A text in which the rule applies, and one that is alike in which it does not. Both are run as a test. */
  yes: string;
  no: string;
  when(candidate: C): boolean;
  /** What is decided. Where it has to be read first, null says that the rule does not apply after all. */
  effect: E | ((candidate: C) => E | null);
}

/** What tests and `npm run rules` ask of the runner: the id of a rule to leave out, and how often each has applied while steps were recorded. */
export const control: { off: string; fired: Map<string, number> } = { off: '', fired: new Map() };

/** What the first rule of a list that applies to a candidate decides; null if none does. */
export function decide<C, E>(rules: readonly Rule<C, E>[], candidate: C): E | null {
  for (const rule of rules) {
    const effect = apply(rule, candidate);
    if (effect !== null) return effect;
  }
  return null;
}

/** A candidate after the rules of a list, of which each changes what the one before it has left. */
export function change<C>(rules: readonly Rule<C, C>[], candidate: C): C {
  let changed = candidate;
  for (const rule of rules) changed = apply(rule, changed) ?? changed;
  return changed;
}

/** What each rule of a list that applies to a candidate decides, in order. */
export function collect<C, E>(rules: readonly Rule<C, E>[], candidate: C): E[] {
  const effects: E[] = [];
  for (const rule of rules) {
    const effect = apply(rule, candidate);
    if (effect !== null) effects.push(effect);
  }
  return effects;
}

function apply<C, E>(rule: Rule<C, E>, candidate: C): E | null {
  if (control.off === rule.id) return null;
  if (!rule.when(candidate)) return null;
  const { effect } = rule;
  const decided = isReader<C, E>(effect) ? effect(candidate) : effect;
  if (decided !== null && isTracing()) {
    control.fired.set(rule.id, (control.fired.get(rule.id) ?? 0) + 1);
    trace(rule.id, () => tell(decided));
  }
  return decided;
}

/** What is decided in a word, where it is one: a string, or what a name is read `as`. */
function tell(decided: unknown): string {
  if (typeof decided === 'string') return decided;
  const { as } = { as: '', ...(typeof decided === 'object' ? decided : null) };
  return typeof as === 'string' ? as : '';
}

/** Whether an effect is to be read from the candidate. */
const isReader = <C, E>(effect: Rule<C, E>['effect']): effect is (candidate: C) => E | null =>
  typeof effect === 'function';
