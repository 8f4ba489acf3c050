import * as v from 'valibot';
import {
  type Collection,
  type CollectionItem,
  CollectionItemSchema,
  itemKey,
  LineSchema,
  MAX_LINE,
  type OutlineSection,
  type SectionPart,
  SectionPartSchema,
} from '../model.ts';
import { givePositions, MAX_POSITION, type Position } from './positions.ts';

// The lists of a collection as fields of their own, one for each element, so that what two devices add or move apart is merged.

const PositionSchema = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]*[1-9A-Za-z]$/), v.maxLength(2 * MAX_POSITION));

/** The fields of lists, by the first word of their names, with what they hold; null for an element that was removed. */
export const elementSchemas = {
  item: v.nullable(v.strictObject({ at: PositionSchema, item: CollectionItemSchema })),
  section: v.nullable(v.strictObject({ at: PositionSchema, heading: LineSchema })),
  part: v.nullable(
    v.strictObject({ at: PositionSchema, in: v.pipe(v.string(), v.maxLength(2 * MAX_LINE)), part: SectionPartSchema }),
  ),
};

/** A field of a list. */
interface Element {
  at: Position;
}

/** Fields by name. */
export interface Elements {
  [name: string]: unknown;
}

/** The fields of the lists of a collection. Elements that are among those `before` keep their positions where they can. */
export function toElements({ items, sections }: Pick<Collection, 'items' | 'sections'>, before: Elements): Elements {
  const positions = new Map<string, Position>();
  for (const [name, value] of Object.entries(before)) {
    const element = value as Element | null;
    if (element && isElement(name)) positions.set(name, element.at);
  }
  const fields: Elements = {};
  const add = (names: string[], values: object[]) => {
    const given = givePositions(names, positions);
    for (const [at, value] of values.entries()) fields[names[at] as string] = { at: given[at], ...value };
  };
  add(
    numberEqual(items.map((item) => `item ${itemKey(item)}`)),
    items.map((item) => ({ item })),
  );
  const sectionNames = numberEqual(sections.map(({ heading }) => `section ${heading}`));
  add(
    sectionNames,
    sections.map(({ heading }) => ({ heading })),
  );
  const partNames = numberEqual(sections.flatMap(({ parts }) => parts.map((part) => `part ${itemKey(part)}`)));
  for (const [at, { parts }] of sections.entries())
    add(
      partNames.splice(0, parts.length),
      parts.map((part) => ({ in: sectionNames[at], part })),
    );
  return fields;
}

/** Whether a field is an element of a list. */
export const isElement = (name: string): boolean => Object.hasOwn(elementSchemas, name.split(' ', 1)[0] ?? '');

/** Names that occur again get a number: two sections may have one heading. No heading is taken for a name with a number. */
function numberEqual(names: string[]): string[] {
  const counts = new Map<string, number>();
  const taken = new Set(names);
  return names.map((name) => {
    let count = (counts.get(name) ?? 0) + 1;
    while (count > 1 && taken.has(`${name} #${count}`)) count++;
    counts.set(name, count);
    return count > 1 ? `${name} #${count}` : name;
  });
}

/** The lists of a collection. A part whose section was removed on another device stands in one at the end. */
export function fromElements(fields: Elements): Pick<Collection, 'items' | 'sections'> {
  const items = listInOrder<{ item: CollectionItem }>(fields, 'item ').map(({ item }) => item);
  const sections = new Map<string, OutlineSection>();
  for (const { name, heading } of listInOrder<{ heading: string }>(fields, 'section '))
    sections.set(name, { heading, parts: [] });
  for (const { in: name, part } of listInOrder<{ in: string; part: SectionPart }>(fields, 'part ')) {
    const section = sections.get(name) ?? { heading: name.replace(/^section | #\d+$/g, ''), parts: [] };
    sections.set(name, section);
    section.parts.push(part);
  }
  return { items, sections: [...sections.values()] };
}

/** The elements of a list, with the names of their fields; those at one position in the order of their names. */
function listInOrder<T>(fields: Elements, start: string): (T & Element & { name: string })[] {
  return Object.entries(fields)
    .filter(([name, value]) => name.startsWith(start) && value !== null)
    .map(([name, value]) => ({ ...(value as T & Element), name }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.name < b.name ? -1 : 1));
}
