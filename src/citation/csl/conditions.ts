import type { Cite } from './cite.ts';
import { listOf, type StyleElement } from './element.ts';
import { hasVariable } from './item.ts';

/** What conditions ask for each of their values. Those that are not known are not met. */
const TESTS: { readonly [attribute: string]: ((value: string, cite: Cite) => boolean) | undefined } = {
  type: (type, { item }) => item.type === type,
  variable: (variable, { item, letter }) => (variable === 'year-suffix' ? letter !== '' : hasVariable(item, variable)),
  'is-numeric': (variable, { item }) => /^\p{L}?\d+\p{L}?$/u.test(item.texts[variable] ?? ''),
  position: (position, cite) => isAt(position, cite),
  disambiguate: (_, { isAmbiguous }) => isAmbiguous,
};

/** The attributes of conditions of which nothing is ever true for an article. */
const NEVER = new Set(['is-uncertain-date', 'locator']);

const ANY_OF = new Set(['type', 'position']);

interface Condition {
  name: string;
  values: string[];
}

/** The conditions of branches, which are read once: a style asks them at every citation. */
const known = new WeakMap<StyleElement, Condition[]>();

function readConditions(branch: StyleElement): Condition[] {
  const conditions =
    known.get(branch) ??
    Object.entries(branch.attributes)
      .filter(([name]) => TESTS[name] || NEVER.has(name))
      .map(([name, values]) => ({ name, values: listOf(values) }));
  known.set(branch, conditions);
  return conditions;
}

/** Whether the conditions of a branch are met. */
export function isTrue(branch: StyleElement, cite: Cite): boolean {
  const { match = 'all' } = branch.attributes;
  const isMet = (name: string) => (value: string) => TESTS[name]?.(value, cite) ?? false;
  if (match === 'all')
    // An article has one type and stands in one place, so styles mean any of several.
    return readConditions(branch).every(({ name, values }) =>
      ANY_OF.has(name) ? values.some(isMet(name)) : values.every(isMet(name)),
    );
  const isAny = readConditions(branch).some(({ name, values }) => values.some(isMet(name)));
  return match === 'none' ? !isAny : isAny;
}

function isAt(position: string, cite: Cite): boolean {
  if (position === 'first') return cite.position === 'first';
  if (position === 'ibid') return cite.position === 'ibid';
  return cite.position !== 'first' && (position === 'subsequent' || position === 'near-note');
}
