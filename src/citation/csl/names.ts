import { familyName } from '../../author/family-name.ts';
import type { Author } from '../../model.ts';
import type { Cite, Write, Written } from './cite.ts';
import { childOf, listOf, type StyleElement } from './element.ts';
import { writeName } from './name.ts';
import { type Output, toOutput } from './output.ts';
import { namesPrimary } from './style.ts';

type Attributes = StyleElement['attributes'];

/** Writes the names of the authors, or what takes their place. `parent` has the look of names in a place of others. */
export function writeNames(element: StyleElement, cite: Cite, write: Write, parent = element): Written {
  const isListed = listOf(element.attributes.variable).includes('author') && !cite.replaced.has('author');
  if (isListed && cite.item.authors.length > 0) {
    const { authors } = cite.item;
    const list =
      cite.sameAuthors !== undefined && !cite.written.has('author')
        ? toOutput(cite.sameAuthors)
        : listNames(authors, element.children.length > 0 ? element : parent, cite);
    cite.written.add('author');
    // Its delimiter is for names of several kinds.
    const { delimiter: _, ...attributes } = element.attributes;
    return { outputs: toOutput(list, attributes), asked: true, found: true };
  }
  for (const child of childOf(element, 'substitute')?.children ?? []) {
    const before = new Set(cite.written);
    const { outputs } = child.name === 'names' ? writeNames(child, cite, write, element) : write(child, cite);
    if (outputs.length === 0) continue;
    for (const variable of cite.written) if (!before.has(variable)) cite.replaced.add(variable);
    return { outputs: toOutput(outputs, element.attributes), asked: true, found: true };
  }
  return { outputs: [], asked: true, found: false };
}

/** The options of names: those of the style and the area, and over them its own. */
function readOptions(name: StyleElement | undefined, { nameOptions, isKey }: Cite): Attributes {
  const { 'name-form': form, 'name-delimiter': delimiter, ...inherited } = nameOptions;
  return {
    ...inherited,
    ...(form && { form }),
    ...(delimiter && { delimiter }),
    ...name?.attributes,
    ...(isKey && { 'name-as-sort-order': 'all', ...keyOptions(nameOptions) }),
  };
}

/** What a key for sorting says about the number of names. */
const keyOptions = (options: Attributes): Attributes =>
  Object.fromEntries(
    ['min', 'use-first', 'use-last'].flatMap((name) => {
      const value = options[`names-${name}`];
      return value === undefined ? [] : [[`et-al-${name}`, value]];
    }),
  );

function listNames(authors: Author[], element: StyleElement, cite: Cite): Output[] {
  const name = childOf(element, 'name');
  const options = readOptions(name, cite);
  const later = cite.position === 'first' ? undefined : 'subsequent-';
  const read = (what: string) =>
    Number((later && options[`et-al-${later}${what}`]) ?? options[`et-al-${what}`]) || Number.POSITIVE_INFINITY;
  const isCut = authors.length >= read('min');
  const count = isCut ? Math.min(read('use-first') + cite.moreNames, authors.length) : authors.length;
  if (options.form === 'count') return toOutput(String(count));
  const order = options['name-as-sort-order'];
  const names = authors.map((author, at) => {
    const isInverted = order === 'all' || (order === 'first' && at === 0);
    const look = { options: isShared(author, at, cite) ? withGivenNames(options) : options, isInverted };
    return writeName(author, { ...look, isKey: cite.isKey, element: name });
  });
  const delimiter = options.delimiter ?? ', ';
  if (cite.isKey) return toOutput(names.slice(0, count).flat(), { delimiter });
  const isFirstInverted = order === 'first' || order === 'all';
  if (count < authors.length) return cutList(names, count, { element, options, delimiter, isFirstInverted, cite });
  const and = { text: cite.locale.term('and'), symbol: cite.locale.term('and', 'symbol') || '&' }[options.and ?? ''];
  if (!and || names.length < 2) return toOutput(names.flat(), { delimiter });
  const isInverted = order === 'all' || (order === 'first' && names.length === 2);
  const precedes = goesBefore(options['delimiter-precedes-last'], names.length > 2, isInverted);
  const separator = precedes ? delimiter : ' ';
  return [
    ...toOutput(names.slice(0, -1).flat(), {
      delimiter,
      suffix: `${separator.trimEnd() === separator ? `${separator} ` : separator}${and} `,
    }),
    ...(names.at(-1) ?? []),
  ];
}

const isShared = (author: Author, at: number, { shared, style }: Cite): boolean =>
  'family' in author && shared.has(familyName(author)) && (at === 0 || !namesPrimary(style));

const withGivenNames = (options: Attributes): Attributes => ({ ...options, form: 'long' });

/** Whether the delimiter stands before the last name or “et al.”. */
function goesBefore(how: string | undefined, hasSeveral: boolean, isInverted: boolean): boolean {
  if (how === 'always') return true;
  if (how === 'never') return false;
  return how === 'after-inverted-name' ? isInverted : hasSeveral;
}

interface CutList {
  element: StyleElement;
  options: Attributes;
  delimiter: string;
  isFirstInverted: boolean;
  cite: Cite;
}

/** “A, B, et al.”, or “A, B, … Z”. */
function cutList(
  names: Output[][],
  count: number,
  { element, options, delimiter, isFirstInverted, cite }: CutList,
): Output[] {
  const first = names.slice(0, count);
  if (options['et-al-use-last'] === 'true' && names.length > count + 1)
    return [...toOutput(first.flat(), { delimiter, suffix: `${delimiter}… ` }), ...(names.at(-1) ?? [])];
  const look = childOf(element, 'et-al')?.attributes ?? {};
  const term = toOutput(cite.locale.term(look.term ?? 'et-al'), look);
  if (term.length === 0 || count === 0) return toOutput(first.flat(), { delimiter });
  const isInverted = options['name-as-sort-order'] === 'all' || (isFirstInverted && count === 1);
  const precedes = goesBefore(options['delimiter-precedes-et-al'], count > 1, isInverted);
  return toOutput([...toOutput(first.flat(), { delimiter }), ...term], { delimiter: precedes ? delimiter : ' ' });
}
