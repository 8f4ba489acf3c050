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

/** Whether the conditions of a branch are met. */
export function isTrue({ attributes }: StyleElement, cite: Cite): boolean {
  const { match = 'all' } = attributes;
  const results = Object.entries(attributes).flatMap(([name, values]) => {
    if (!TESTS[name] && !NEVER.has(name)) return [];
    const answers = listOf(values).map((value) => TESTS[name]?.(value, cite) ?? false);
    // An article has one type and stands in one place, so styles mean any of several.
    return ANY_OF.has(name) ? [answers.includes(true)] : answers;
  });
  if (match === 'none') return !results.includes(true);
  return match === 'any' ? results.includes(true) : !results.includes(false);
}

function isAt(position: string, cite: Cite): boolean {
  if (position === 'first') return cite.position === 'first';
  if (position === 'ibid') return cite.position === 'ibid';
  return cite.position !== 'first' && (position === 'subsequent' || position === 'near-note');
}
