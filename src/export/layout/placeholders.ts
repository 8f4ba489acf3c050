import type { PropertyAccessToken, Template, Token, Value } from 'liquidjs/dist/liquid.browser.mjs';
import { LayoutError, quoteWords } from './problem.ts';

const HIGHLIGHT = {
  id: '',
  kind: '',
  is_passage: true,
  is_found: false,
  text: '',
  note: '',
  tags: [''],
  colour: '',
  speaker: '',
  role: '',
  doubt: '',
  about: '',
  value: '',
  unit: '',
  date: '',
  link: '',
};

/** What a layout can name, with an example of each list. */
export const shape = {
  title: '',
  url: '',
  site: '',
  authors: [''],
  published: '',
  modified: '',
  accessed: '',
  language: '',
  note: '',
  tags: [''],
  article_tags: [''],
  reference: '',
  citekey: '',
  highlights: [HIGHLIGHT],
  sections: [
    {
      title: '',
      kind: '',
      names: [{ name: '', about: '', count: 0, highlights: [HIGHLIGHT] }],
      highlights: [HIGHLIGHT],
    },
  ],
  actors: [{ name: '', about: '', count: 0 }],
  index: 0,
  now: '',
};

/** What a loop says of itself. */
export const FORLOOP = { index: 0, index0: 0, rindex: 0, rindex0: 0, first: true, last: true, length: 0 };

/** Anything: what a filter makes, or what is named by a value. */
const ANY = Symbol('any');

/** Filters after which a list is of the same things as before. */
const KEEP = new Set(['reverse', 'sort', 'uniq', 'where']);

type Names = Map<string, unknown>;

/** Throws a `LayoutError` for the first placeholder that there is not. */
export function checkPlaceholders(templates: Template[]): void {
  const names: Names = new Map(Object.entries(shape));
  addAssigned(templates, names);
  check(templates, names, names);
}

/** The names that a layout gives, wherever it does so. */
function addAssigned(templates: Template[], names: Names): void {
  for (const template of templates) {
    if (template.name === 'assign') names.set(template.key ?? '', ANY);
    if (template.name === 'capture') names.set(template.variable ?? '', '');
    addAssigned(childrenOf(template), names);
  }
}

const childrenOf = (template: Template): Template[] =>
  (template.children?.().next().value as Template[] | undefined) ?? [];

/** `top` has the names that are known everywhere, `names` those of the loops around, too. */
function check(templates: Template[], names: Names, top: Names): void {
  for (const template of templates) {
    for (const value of template.arguments?.() ?? []) shapeOf(value, names);
    const { name, key = '', variable = '', value, collection } = template;
    if (name === 'assign' && value) top.set(key, shapeOf(value, names));
    if (name !== 'for' || !collection) check(childrenOf(template), names, top);
    else {
      const item = readPart(shapeOf(collection, names), 0);
      check(childrenOf(template), new Map([...names, [variable, item], ['forloop', FORLOOP]]), top);
    }
  }
}

/** What a value is like; checks all placeholders in it. */
function shapeOf(value: Value | Token, names: Names): unknown {
  if (!('initial' in value)) return 'props' in value ? shapeOfPath(value as PropertyAccessToken, names) : ANY;
  const [first, ...others] = value.initial.postfix.map((token) => shapeOf(token, names));
  for (const { args } of value.filters) for (const arg of args) shapeOf(Array.isArray(arg) ? arg[1] : arg, names);
  return others.length === 0 && value.filters.every(({ name }) => KEEP.has(name)) ? first : ANY;
}

/** What stands at the end of a path such as “highlight.text”. */
function shapeOfPath(token: PropertyAccessToken, names: Names): unknown {
  const { variable, props } = token;
  const path = props.map((prop) => ('content' in prop ? prop.content : shapeOf(prop, names) && ANY));
  if (variable) return ANY;
  const [root, ...rest] = path;
  const words = path.filter((part) => part !== ANY).join('.');
  const fail = () => new LayoutError('layout_placeholder', quoteWords(words), token.getPosition()[0]);
  if (typeof root !== 'string' || !names.has(root)) throw fail();
  let found = names.get(root);
  for (const part of rest) {
    found = readPart(found, part);
    if (found === undefined) throw fail();
  }
  return found;
}

/** A part of something; undefined if it has no such part. */
function readPart(whole: unknown, part: unknown): unknown {
  if (whole === ANY || part === ANY || part === undefined) return ANY;
  if (part === 'size' && typeof whole !== 'number') return 0;
  if (Array.isArray(whole))
    return typeof part === 'number' || part === 'first' || part === 'last' ? whole[0] : undefined;
  if (typeof whole !== 'object' || whole === null) return undefined;
  return Object.hasOwn(whole, String(part)) ? (whole as { [name: string]: unknown })[String(part)] : undefined;
}
