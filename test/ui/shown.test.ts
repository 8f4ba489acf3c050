import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import type { Block, Facts, Settings } from '../../src/model.ts';
import { listShown } from '../../src/present/shown.ts';

const at = (start: number, kind: Finding['kind'], facts: Facts, confidence = 1) =>
  ({ kind, start, end: start + 5, facts, confidence }) as Finding;
const lind = { type: 'person', name: 'Ida Lind' };

const findings = [
  at(0, 'actor', lind),
  at(10, 'actor', { type: 'country', name: 'Germany' }),
  at(20, 'actor', lind),
  at(30, 'figure', { form: 'date', value: '2026-03-01' }),
  at(40, 'figure', { form: 'money', value: 3, unit: 'EUR' }),
  at(50, 'figure', { form: 'count', value: 30, counted: 'ferries' }),
  at(55, 'figure', { form: 'count', value: 3, counted: 'ferries' }),
  at(57, 'figure', { form: 'percent', value: 0.31 }),
  at(60, 'quote', { form: 'direct' }),
  at(70, 'quote', { form: 'direct' }, 0.2),
  at(80, 'quote', { form: 'indirect' }),
  at(110, 'actor', lind),
];
const blocks: Block[] = [
  { role: 'title', start: 0, end: 5 },
  { role: 'paragraph', start: 10, end: 90 },
  { role: 'heading', start: 100, end: 105 },
  { role: 'paragraph', start: 110, end: 120 },
];

const show = (settings: Partial<Settings>) =>
  listShown({
    findings,
    article: { blocks },
    settings: { density: 'quiet', hiddenKinds: [], showsReports: false, ...settings },
  }).map(({ start }) => start);

test('quiet pages have first mentions in each section, counts, sums and percentages, and quotations', () => {
  expect(show({})).toEqual([0, 40, 50, 57, 60, 110]);
  expect(show({ hiddenKinds: ['figure'], showsReports: true })).toEqual([0, 60, 110]);
});

test('full pages have everything but reported speech, which the settings show', () => {
  expect(show({ density: 'full' })).toHaveLength(11);
  expect(show({ density: 'full', showsReports: true })).toHaveLength(12);
});

test('pages with marks off have none', () => expect(show({ density: 'off' })).toEqual([]));
