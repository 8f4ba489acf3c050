import { describe, expect, test } from 'vitest';
import type { StyleElement } from '../../../src/citation/csl/element.ts';
import { asksFor, namesByCite, namesPrimary, readStyle } from '../../../src/citation/csl/style.ts';

const element = (name: string, attributes = {}, ...children: StyleElement[]): StyleElement => ({
  name,
  attributes,
  children,
});
const many = (count: number, one: StyleElement) => Array<StyleElement>(count).fill(one);

/** A style whose citations have these elements. */
const styleOf = (children: StyleElement[], attributes = {}, rest: StyleElement[] = []) =>
  element('style', {}, element('info'), element('citation', attributes, element('layout', {}, ...children)), ...rest);

/** Why a style is refused; '' if it is not. */
function refuse(style: StyleElement): string {
  try {
    readStyle(style);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const group = element('group');
const nest = (depth: number): StyleElement => (depth === 1 ? group : element('group', {}, nest(depth - 1)));
const macro = (name: string, ...children: StyleElement[]) => element('macro', { name }, ...children);
const call = (name: string) => element('text', { macro: name });

describe('a style is refused from a size on', () => {
  test.each<[what: string, style: StyleElement, problem: string]>([
    ['20,000 elements', styleOf(many(19_999, group)), ''],
    ['one more', styleOf(many(20_000, group)), 'style_too_large'],
    ['names, each of which counts as twenty', styleOf([...many(999, element('names')), ...many(19, group)]), ''],
    ['one more with names', styleOf([...many(999, element('names')), ...many(20, group)]), 'style_too_large'],
    [
      'the longest of alternatives',
      styleOf([element('choose', {}, ...many(3, element('if', {}, ...many(9000, group))))]),
      '',
    ],
    ['a macro, each time that it is called', styleOf(many(10, call('a')), {}, [macro('a', ...many(1997, group))]), ''],
    ['a macro with one more', styleOf(many(10, call('a')), {}, [macro('a', ...many(1998, group))]), 'style_too_large'],
    ['elements 200 deep', styleOf([nest(200)]), ''],
    ['elements 201 deep', styleOf([nest(201)]), 'style_too_large'],
    ['an attribute of 1,000 letters', styleOf([element('text', { value: 'a'.repeat(1000) })]), ''],
    ['an attribute of 1,001 letters', styleOf([element('text', { value: 'a'.repeat(1001) })]), 'style_too_large'],
    ['a macro that is not there', styleOf([call('a')]), 'style_macro: a'],
    [
      'macros that call each other',
      styleOf([call('a')], {}, [macro('a', call('b')), macro('b', call('a'))]),
      'style_macro: a',
    ],
    [
      'a list of sources that is too large',
      styleOf([], {}, [element('bibliography', {}, element('layout', {}, ...many(20_000, group)))]),
      'style_too_large',
    ],
    ['a locale with a macro that is not there', styleOf([], {}, [element('locale', {}, call('a'))]), 'style_macro: a'],
  ])('%s', (_, style, problem) => expect(refuse(style)).toBe(problem));
});

test.each<[attributes: object, asks: boolean, isPrimary: boolean, isByCite: boolean]>([
  [{}, false, false, true],
  [{ 'disambiguate-add-names': 'true' }, true, false, true],
  [{ 'disambiguate-add-names': 'false' }, false, false, true],
  [{ 'givenname-disambiguation-rule': 'by-cite' }, false, false, true],
  [{ 'givenname-disambiguation-rule': 'all-names' }, false, false, false],
  [{ 'givenname-disambiguation-rule': 'primary-name' }, false, true, false],
  [{ 'givenname-disambiguation-rule': 'primary-name-with-initials' }, false, true, false],
])('citations with %j', (attributes, asks, isPrimary, isByCite) => {
  const style = readStyle(styleOf([], attributes));
  expect(asksFor(style, 'disambiguate-add-names')).toBe(asks);
  expect(namesPrimary(style)).toBe(isPrimary);
  expect(namesByCite(style)).toBe(isByCite);
});

test('what a style says of itself', () => {
  const bare = readStyle(styleOf([]));
  expect(bare).toMatchObject({ title: 'CSL', isNotes: false, placesLetter: false });
  expect(bare.lang).toBeUndefined();
  expect(bare.bibliography).toBeUndefined();
  const letter = element('group', {}, element('text', { variable: 'year-suffix' }));
  const layout = element('layout', {}, letter);
  const keys = [element('key', { variable: 'title' }), group];
  const own = readStyle(
    element(
      'style',
      { class: 'note', 'default-locale': 'de', initialize: 'false' },
      ...[
        element('info', {}, { ...element('title'), text: ' Harbour ' }),
        element('citation', { and: 'text' }, element('sort', {}, ...keys), layout),
        element('bibliography', {}, layout),
      ],
    ),
  );
  expect(own).toMatchObject({
    title: 'Harbour',
    isNotes: true,
    lang: 'de',
    placesLetter: true,
    bibliography: { layout, keys: [] },
  });
  expect(own.citation).toEqual({
    attributes: { and: 'text' },
    nameOptions: { class: 'note', 'default-locale': 'de', initialize: 'false', and: 'text' },
    layout,
    keys: keys.slice(0, 1),
  });
});
