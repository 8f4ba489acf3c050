import { childOf, childrenOf, listOf, type StyleElement, StyleError } from './element.ts';

/** The part of a style that writes citations or the list of sources. */
export interface Area {
  attributes: StyleElement['attributes'];
  /** What it and the style set for all names. */
  nameOptions: StyleElement['attributes'];
  layout: StyleElement;
  /** By what the sources are sorted. */
  keys: StyleElement[];
}

/** A style whose size is known to be bounded. */
export interface Style {
  title: string;
  /** Whether citations are notes. */
  isNotes: boolean;
  lang: string | undefined;
  macros: ReadonlyMap<string, StyleElement>;
  locales: StyleElement[];
  citation: Area;
  /** Absent in styles that have only notes. */
  bibliography?: Area;
  /** Whether the style says where the letter after the year goes. */
  placesLetter: boolean;
}

/**
 * The most elements that one citation may visit, macros counted each time that they are called, and how deep they may be nested.
 * Of 2,858 styles on citationstyles.org, the largest visits 4,571.
 */
const MAX_VISITS = 20_000;
const MAX_DEPTH = 200;

/** Of names, there may be so many. */
const COST_OF_NAMES = 20;

/** The longest attribute or term, in UTF-16 code units. */
const MAX_TEXT = 1000;

/** Reads a style; throws a `StyleError` if it cannot be used. */
export function readStyle(root: StyleElement): Style {
  const info = childOf(root, 'info');
  if (root.name !== 'style' || !info) throw new StyleError('style_broken');
  const citation = readArea(root, 'citation');
  if (!citation) {
    const parent = childrenOf(info, 'link').find(({ attributes }) => attributes.rel === 'independent-parent');
    throw parent ? new StyleError('style_dependent', parent.attributes.href) : new StyleError('style_broken');
  }
  const macros = new Map(childrenOf(root, 'macro').map((macro) => [macro.attributes.name ?? '', macro]));
  const bibliography = readArea(root, 'bibliography');
  const style: Style = {
    title: childOf(info, 'title')?.text?.trim() || 'CSL',
    isNotes: root.attributes.class === 'note',
    lang: root.attributes['default-locale'],
    macros,
    locales: childrenOf(root, 'locale'),
    citation,
    ...(bibliography && { bibliography }),
    placesLetter: root.children.some(namesLetter),
  };
  checkCost(style);
  return style;
}

function readArea(root: StyleElement, name: string): Area | undefined {
  const element = childOf(root, name);
  const layout = element && childOf(element, 'layout');
  if (!layout) return undefined;
  const { attributes } = element;
  return {
    attributes,
    nameOptions: { ...root.attributes, ...attributes },
    layout,
    keys: (childOf(element, 'sort') ?? layout).children.filter(isKey),
  };
}

const isKey = ({ name }: StyleElement) => name === 'key';

const namesLetter = ({ attributes, children }: StyleElement): boolean =>
  attributes.variable === 'year-suffix' || children.some(namesLetter);

/** Throws if a macro is missing or calls itself, or if writing a citation would take too long. */
function checkCost({ macros, locales, citation, bibliography }: Style): void {
  const known = new Map<string, number>();
  const open = new Set<string>();
  function costOfMacro(name: string, depth: number): number {
    const macro = macros.get(name);
    if (!macro || open.has(name)) throw new StyleError('style_macro', name);
    open.add(name);
    const cost = known.get(name) ?? costOf(macro, depth);
    open.delete(name);
    known.set(name, cost);
    return cost;
  }
  function costOf({ name, attributes, children, text = '' }: StyleElement, depth: number): number {
    const isLong = [text, ...Object.values(attributes)].some(({ length }) => length > MAX_TEXT);
    if (isLong || depth > MAX_DEPTH) throw new StyleError('style_too_large');
    const called = attributes.macro === undefined ? 0 : costOfMacro(attributes.macro, depth + 1);
    const own = called + (name === 'names' ? COST_OF_NAMES : 1);
    const costs = children.map((child) => costOf(child, depth + 1));
    // Only one of the alternatives is written.
    return own + (name === 'choose' ? Math.max(0, ...costs) : costs.reduce((sum, cost) => sum + cost, 0));
  }
  for (const area of [citation, bibliography])
    for (const element of area ? [area.layout, ...area.keys] : [])
      if (costOf(element, 0) > MAX_VISITS) throw new StyleError('style_too_large');
  for (const locale of locales) costOf(locale, 0);
}

const ruleOf = ({ citation }: Style) => citation.attributes['givenname-disambiguation-rule'] ?? 'by-cite';

/** Whether only first authors of the same family name are told apart. */
export const namesPrimary = (style: Style): boolean => ruleOf(style).startsWith('primary-name');

/** Whether authors of the same family name are told apart only in citations that would be the same. */
export const namesByCite = (style: Style): boolean => ruleOf(style) === 'by-cite';

/** Whether a style asks for something in its citations, such as `disambiguate-add-year-suffix`. */
export const asksFor = ({ citation }: Style, attribute: string): boolean =>
  listOf(citation.attributes[attribute])[0] === 'true';
