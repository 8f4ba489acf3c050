import { expect, test } from 'vitest';
import type { Annotation, Facts, SavedArticle } from '../../src/model.ts';
import { collectFigures, collectMatches } from '../../src/present/collect-found.ts';
import { annotation } from '../export/sample-library.ts';

const count = (value: number, url = 'https://news.example/a'): Annotation =>
  annotation('figure', `${value} boats`, { form: 'count', value, counted: 'boats' }, { url });
const day = (date: string) => annotation('figure', date, { form: 'date', date });

const listFacts = (isDate: boolean, annotations: Annotation[]): Facts[] => {
  const { add, list } = collectFigures(isDate)();
  add(annotations);
  return list().map(({ facts }) => facts);
};

test('figures and dates are listed apart, and neither actors nor quotes among them', () => {
  const rest = [annotation('actor', 'Ida Lind', { type: 'person', name: 'Ida Lind' }), annotation('quote', '“No.”')];
  const all = [...rest, count(42), day('2026-03-14')];
  expect(listFacts(false, all)).toEqual([{ form: 'count', value: 42, counted: 'boats' }]);
  expect(listFacts(true, all)).toEqual([{ form: 'date', date: '2026-03-14' }]);
});

test('a figure is listed once for each article that says it', () => {
  const { add, list } = collectFigures(false)();
  add([count(42), count(42), count(43)]);
  add([count(42), count(42, 'https://news.example/b')]);
  expect(list().map(({ url, facts }) => `${url} ${facts.value}`)).toEqual([
    'https://news.example/a 42',
    'https://news.example/a 43',
    'https://news.example/b 42',
  ]);
});

test('no more than the first 4000 figures are read', () => {
  const facts = listFacts(
    false,
    Array.from({ length: 4001 }, (_, at) => count(at + 1)),
  );
  expect(facts).toHaveLength(4000);
  expect(facts.at(-1)?.value).toBe(4000);
});

test('what was saved with its article matches by its words or its actor, and what the reader kept does not', () => {
  const saved = '2025-03-20T09:00:00.000Z';
  const { add, list } = collectMatches('lind')();
  const quote = annotation('quote', '“We stay.”', { form: 'direct', actor: 'Ida Lind' });
  const words = annotation('actor', 'Lind', { type: 'person', name: 'Lind' });
  const kept = { ...words, id: 'kept', created: '2025-03-21T09:00:00.000Z', updated: '2025-03-21T09:00:00.000Z' };
  const articles = new Map([[quote.url, { saved } as SavedArticle]]);
  add([annotation('quote', '“We go.”', { form: 'direct', actor: 'Jon Vik' }), quote, kept, words], articles);
  expect(list()).toEqual([quote, words]);
  const alone = collectMatches('lind')();
  alone.add([words], new Map());
  expect(alone.list()).toEqual([]);
});

test('no more than 40 matches are listed, from however many articles', () => {
  const { add, list } = collectMatches('boats')();
  const articles = new Map([[count(1).url, { saved: count(1).created } as SavedArticle]]);
  for (const from of [0, 30])
    add(
      Array.from({ length: 30 }, (_, at) => count(from + at)),
      articles,
    );
  expect(list().map(({ facts }) => facts.value)).toEqual(Array.from({ length: 40 }, (_, at) => at));
});
