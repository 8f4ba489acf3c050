import type { Day } from '../dates.ts';
import { pad } from '../dates.ts';
import type { Cite, Written } from './cite.ts';
import { childrenOf, type StyleElement } from './element.ts';
import type { Locale } from './locale.ts';
import { mapTexts, type Output, toOutput } from './output.ts';
import { changeCase, stripPeriods } from './text-case.ts';

type Attributes = StyleElement['attributes'];

/** Writes a date: in a form of the language, or in the parts that the style names. */
export function writeDate(element: StyleElement, cite: Cite): Written {
  const { variable = '', form } = element.attributes;
  const date = cite.replaced.has(variable) ? undefined : cite.item.dates[variable];
  if (!date) return { outputs: [], asked: true, found: false };
  const local = form ? cite.locale.date(form) : undefined;
  const parts = local ? changeParts(local.children, element) : childrenOf(element, 'date-part');
  const outputs = cite.isKey
    ? toOutput(writeKey(parts, date))
    : parts.flatMap((part) => writePart(part, date, cite, variable));
  if (outputs.length > 0) cite.written.add(variable);
  const { form: _, ...attributes } = { ...local?.attributes, ...element.attributes };
  const cased = mapTexts(outputs, (text, isFirst) => changeCase(text, attributes['text-case'], false, isFirst));
  return { outputs: toOutput(cased, attributes), asked: true, found: outputs.length > 0 };
}

/** The parts of a form of the language that a date of the style wants, with its changes. */
function changeParts(parts: readonly StyleElement[], element: StyleElement): StyleElement[] {
  const wanted = (element.attributes['date-parts'] ?? 'year-month-day').split('-');
  const own = new Map(childrenOf(element, 'date-part').map(({ attributes }) => [attributes.name, attributes]));
  return parts
    .filter(({ attributes }) => wanted.includes(attributes.name ?? ''))
    .map((part) => {
      const { prefix: _, suffix: __, ...changed } = own.get(part.attributes.name) ?? {};
      return { ...part, attributes: { ...part.attributes, ...changed } };
    });
}

function writePart({ attributes }: StyleElement, date: Day, cite: Cite, variable: string): Output[] {
  const text = partText(attributes, date, cite.locale);
  if (text === '') return [];
  const plain = attributes['strip-periods'] === 'true' ? stripPeriods(text) : text;
  const cased = changeCase(plain, attributes['text-case'], false);
  const { quotes: _, display: __, ...shown } = attributes;
  return toOutput(attributes.name === 'year' && variable === 'issued' ? addLetter(cased, cite) : cased, shown);
}

/** The year with its letter, where the style does not say where that goes. */
function addLetter(year: string, cite: Cite): string {
  if (cite.style.placesLetter || cite.letter === '' || cite.written.has('year-suffix')) return year;
  cite.written.add('year-suffix');
  return year + cite.letter;
}

function partText({ name, form = '' }: Attributes, { year, month, day }: Day, locale: Locale): string {
  if (name === 'year') return form === 'short' ? String(year).slice(-2) : String(year);
  if (name === 'month' && month) {
    if (form.startsWith('numeric')) return form === 'numeric' ? String(month) : pad(month);
    return locale.term(`month-${pad(month)}`, form);
  }
  if (name !== 'day' || !day) return '';
  if (form === 'ordinal' && (day === 1 || !locale.limitsOrdinals)) return `${day}${ordinalOf(day, locale)}`;
  return form === 'numeric-leading-zeros' ? pad(day) : String(day);
}

/** “st” of “1st”, “th” of “11th”. */
const ordinalOf = (day: number, { term }: Locale): string =>
  (day > 9 && term(`ordinal-${day}`)) || term(`ordinal-${pad(day % 10)}`) || term('ordinal');

/** The parts of a date as digits, so that they are in order. */
function writeKey(parts: StyleElement[], { year, month = 0, day = 0 }: Day): string {
  const has = (name: string) => parts.some(({ attributes }) => attributes.name === name);
  return [has('year') && String(year).padStart(4, '0'), has('month') && pad(month), has('day') && pad(day)]
    .filter(Boolean)
    .join('');
}
