import { expect, test } from 'vitest';
import type { FigureValue } from '../data.ts';
import type { Of } from '../finder.ts';
import { isSameUnit, isSameValue } from './figure-values.ts';
import { isSameRole } from './roles.ts';
import { judgeSpeaker } from './speaker.ts';

test.each([
  ['Ida Lind', 'Ida Lind', 'right'],
  ['Ida Lind', 'Lind', 'right'],
  ['Ida Lind', 'Ida', 'unnamed'],
  ['Ida Sofia Lind', 'Sofia', 'right'],
  ['Inés Peña', 'Pena’s', 'right'],
  ['Ida Lind', 'The minister', 'unnamed'],
  ['Ida Lind', 'Minister Vik', 'wrong'],
  ['Ida Lind', null, 'nobody'],
  ['a senior nurse', 'the nurse', 'right'],
  ['a senior nurse', 'a teacher', 'wrong'],
  [null, null, 'right'],
  [null, 'Ida Lind', 'wrong'],
])('%s, and %s is said to speak: %s', (label, claimed, verdict) => {
  expect(judgeSpeaker(label, claimed)).toBe(verdict);
});

const figure = (facts: object) => ({ kind: 'figure', start: 0, end: 1, facts }) as Of<'figure'>;

test.each<[form: string, asked: FigureValue, given: object, isSame: boolean]>([
  ['count', 1200, { value: 1200 }, true],
  ['count', 1200, { value: 1250 }, false],
  ['count', [3000, 5000], { value: 3000, to: 5000 }, true],
  ['count', [3000, null], { value: 3000, to: 5000 }, false],
  ['rate', 0.2, { value: 1, to: 5 }, true],
  ['date', 'XXXX-07-08', { value: '2024-07-08' }, true],
  ['date', 'XXXX-07-08', { value: 'XXXX-08-07' }, false],
  ['date', 'XXXX-WXX-2', { value: '2024-07-09' }, true],
  ['date', '2012', { value: 2012 }, true],
  ['time', '14:30', { value: 'T14:30' }, true],
  ['period', '197X', { value: '1970', to: '1979' }, true],
  ['period', 'XXXX-Q3', { value: '2024-07', to: '2024-09' }, true],
  ['period', ['2012', null], { value: '2012', to: null }, true],
  ['period', ['2012', null], { value: '2012', to: '2014' }, false],
])('a %s of %s, and %s is read', (form, value, given, isSame) => {
  expect(isSameValue({ start: 0, end: 1, form, value }, figure(given))).toBe(isSame);
});

test('values may be vague, and units of time another', () => {
  const label = { start: 0, end: 1 };
  const dozens = { ...label, form: 'count', value: [24, null], vague: true };
  expect(isSameValue(dozens, figure({ value: 12 }))).toBe(true);
  expect(isSameValue(dozens, figure({ value: 6 }))).toBe(false);
  const years = { ...label, form: 'duration', value: 2, unit: 'year' };
  expect(isSameValue(years, figure({ value: 24, unit: 'month' }))).toBe(true);
  expect(isSameUnit(years, figure({ value: 24, unit: 'month' }))).toBe(true);
  expect(isSameUnit({ ...label, form: 'money', unit: 'USD' }, figure({ unit: 'USD/hour' }))).toBe(true);
  expect(isSameUnit({ ...label, form: 'money', unit: 'USD' }, figure({ unit: 'EUR' }))).toBe(false);
});

test('a role is the same if the shorter one is in the other', () => {
  expect(isSameRole('director', 'the director of research at the institute')).toBe(true);
  expect(isSameRole('minister for health', 'minister of defence')).toBe(false);
});
