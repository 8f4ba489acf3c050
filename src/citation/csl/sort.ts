import type { Cite } from './cite.ts';
import type { StyleElement } from './element.ts';
import { toRuns } from './output.ts';
import { writeElement } from './write.ts';

/** Sorts cites by the keys of a style; those without a value come last. */
export function sortCites<C extends { cite: Cite }>(cites: C[], keys: readonly StyleElement[], locale: string): C[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const all = cites.map((one) => ({ one, values: keys.map((key) => readKey(key, one.cite)) }));
  const directions = keys.map(({ attributes }) => (attributes.sort === 'descending' ? -1 : 1));
  all.sort((a, b) => {
    for (const [at, direction] of directions.entries()) {
      const [one = '', other = ''] = [a.values[at], b.values[at]];
      if (one === '' || other === '') {
        if (one !== other) return one === '' ? 1 : -1;
        continue;
      }
      const order = compare(one, other) * direction;
      if (order !== 0) return order;
    }
    return 0;
  });
  return all.map(({ one }) => one);
}

/** What a key says of a source: a variable, or what a macro writes. */
function readKey({ attributes }: StyleElement, cite: Cite): string {
  const { variable, macro } = attributes;
  const keyed: Cite = {
    ...cite,
    isKey: true,
    nameOptions: { ...cite.nameOptions, ...attributes },
    written: new Set(),
    replaced: new Set(),
  };
  const { outputs } = writeElement(variable ? variableElement(variable, cite) : textOf({ macro: macro ?? '' }), keyed);
  const text = toRuns(outputs, cite.locale)
    .map((run) => run.text)
    .join('');
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

const textOf = (attributes: StyleElement['attributes']): StyleElement => ({ name: 'text', attributes, children: [] });

function variableElement(variable: string, { item }: Cite): StyleElement {
  const attributes = { variable };
  if (variable === 'author') return { name: 'names', attributes, children: [] };
  const parts = ['year', 'month', 'day'].map((name) => ({ name: 'date-part', attributes: { name }, children: [] }));
  return item.dates[variable] ? { name: 'date', attributes, children: parts } : textOf(attributes);
}
