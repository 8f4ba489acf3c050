import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { toEntry } from '../../src/present/entry.ts';
import { createNameCounts, listFullNames } from '../../src/present/name-counts.ts';

const actor = (name: string, type: (Finding & { kind: 'actor' })['facts']['type'] = 'person') =>
  toEntry({ kind: 'actor', start: 0, end: 1, facts: { type, name }, confidence: 1 });

test('full names of people, and names and abbreviations of organisations, are looked for', () => {
  const rows = [
    actor('Ida  Lind'),
    actor('Lind'),
    actor('Lind Mill', 'organisation'),
    actor('EU', 'organisation'),
    actor('Mill', 'organisation'),
    actor('New Zealand', 'country'),
  ];
  expect(listFullNames(rows)).toEqual(['Ida Lind', 'Lind Mill', 'EU']);
  expect(listFullNames([{ ...actor('Ida Lind'), isAside: true }])).toEqual([]);
  expect(listFullNames(Array.from({ length: 30 }, (_, at) => actor(`Ida Lind ${at}`)))).toHaveLength(20);
});

test('an empty name is in no text', () => {
  const counts = createNameCounts(['', 'Ida Lind']);
  counts.add('Ida Lind said');
  expect(counts.most()).toEqual({ name: 'Ida Lind', count: 1 });
});

test('an abbreviation has from two to ten capitals', () => {
  const names = ['K', 'KM', 'KMLOPRSTUV', 'KMLOPRSTUVW', 'Km'];
  expect(listFullNames(names.map((name) => actor(name, 'organisation')))).toEqual(['KM', 'KMLOPRSTUV']);
});

test.each([
  ['The KMX and the KM', 1],
  ['XKM', 0],
  ['KM2', 0],
  ['KM\u0301', 0],
  ['“KM”', 1],
  ['KM-wide, or the KM', 1],
])('of “%s”, so many texts have the name KM: %i', (text, count) => {
  const counts = createNameCounts(['KM']);
  counts.add(text);
  expect(counts.most()?.count ?? 0).toBe(count);
});
