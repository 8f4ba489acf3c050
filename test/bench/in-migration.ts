import { Dexie } from 'dexie';
import { findKept } from '../../src/storage/annotations.ts';
import { openDatabase } from '../../src/storage/database.ts';

/** Annotations an article. */
const EACH = 20;
const STEP = 5000;

const urlOf = (i: number) => `https://news.example/${i}`;

/** Lays a library of the second version, with a number of annotations. */
async function layOld(count: number): Promise<void> {
  const database = new Dexie('newsgloss');
  database.version(2).stores({
    articles: 'url, saved, added, *aliases',
    annotations: 'id, url, kind, created, *tags',
    choices: 'name',
  });
  const time = '2026-01-01T00:00:00.000Z';
  for (let from = 0; from < count; from += STEP) {
    const rows = Array.from({ length: STEP }, (_, at) => {
      const i = from + at;
      const exact = `The water board counted ${i} centimetres at the old bridge`;
      const selectors = [
        { type: 'TextQuoteSelector', exact, prefix: 'On that day, ', suffix: ', and said so.' },
        { type: 'TextPositionSelector', start: i, end: i + exact.length },
      ];
      const id = `${String(i).padStart(12, '0')}-a`;
      return {
        id,
        url: urlOf(Math.floor(i / EACH)),
        kind: 'passage',
        facts: {},
        selectors,
        note: '',
        tags: [],
        created: time,
        updated: time,
      };
    });
    await database.table('annotations').bulkAdd(rows);
  }
  const articles = Array.from({ length: count / EACH }, (_, i) => ({
    url: urlOf(i),
    title: `Sluice ${i}`,
    lang: 'en',
    added: time,
  }));
  await database.table('articles').bulkAdd(articles);
  database.close();
}

/** Opens the library as this version does, until the annotations of one article are read. */
async function openOld(): Promise<{ ms: number; found: number }> {
  const start = performance.now();
  const { annotations } = await findKept(openDatabase(), { url: urlOf(7) });
  return { ms: performance.now() - start, found: annotations.length };
}

export const bench = { layOld, openOld };

Object.assign(globalThis, { bench });
