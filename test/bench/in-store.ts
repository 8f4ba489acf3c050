import type { Annotation, SavedArticle, SavedText } from '../../src/model.ts';
import { findKept } from '../../src/storage/annotations.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { findMany } from '../../src/storage/find-annotations.ts';
import { followSearchIndex } from '../../src/storage/follow.ts';
import { toAnnotationRow, toArticleRow, toTextRow } from '../../src/storage/rows.ts';
import { type SearchIndex, search } from '../../src/storage/search-index.ts';

/** Annotations an article, and of one that was saved with its text. */
const EACH = 20;
const EACH_SAVED = 5;
/** Findings of an article that was saved. */
const EACH_FOUND = 50;
const WORDS = 20_000;
const CHUNK = 2000;
/** So many annotations the library shows at first. */
const SHOWN = 40;

/** The times of each kind of query in milliseconds: median and 95th percentile. */
export interface Asked {
  [question: string]: { median: number; p95: number };
}

let database: Database | null = null;
let filled = 0;
let foundSoFar = 0;

/** The same numbers on every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const random = createRandom(7);
const pick = (most: number) => Math.floor(random() * most);

/** A generated word. Lower numbers are more frequent, as in natural language. */
function makeWord(number: number): string {
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ter',
    'ran',
    'su',
    'vel',
    'do',
    'pi',
    'gar',
    'en',
    'sho',
    'ul',
    'bri',
    'na',
    'tof',
  ];
  let word = '';
  for (let left = number + 1; left > 0; left = Math.floor(left / 16)) word += syllables[left % 16];
  return word;
}

const chooseWord = () => makeWord(Math.floor(WORDS ** random()) - 1);
const sayWords = (count: number) => Array.from({ length: count }, chooseWord).join(' ');
const addressOf = (article: number) => `https://news.example/2026/${article}`;
const nameOf = (actor: number) => `${makeWord(actor + 50)} ${makeWord(actor + 900)}`;

function makeAnnotation(at: number, each = EACH): Annotation {
  const exact = sayWords(4 + pick(20));
  const isActor = at % 3 === 0;
  const now = new Date(1.7e12 + at * 1000).toISOString();
  return {
    id: `${(2 ** 32 - 1 - at).toString(16)}-0000-8000-8000-${String(pick(1e9)).padStart(12, '0')}`,
    url: addressOf(Math.floor(at / each)),
    kind: isActor ? 'actor' : 'passage',
    facts: isActor ? { type: 'person', name: nameOf(pick(500)) } : {},
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: sayWords(5), suffix: sayWords(5) },
      { type: 'TextPositionSelector', start: at, end: at + exact.length },
    ],
    note: at % 10 === 0 ? sayWords(12) : '',
    tags: at % 5 === 0 ? [makeWord(3000 + pick(200))] : [],
    created: now,
    updated: now,
  };
}

const makeArticle = (at: number): SavedArticle => ({
  url: addressOf(at),
  title: sayWords(9),
  byline: nameOf(pick(200)),
  lang: 'en',
  added: new Date(1.7e12 + at * 20_000).toISOString(),
});

/** A story of a few hundred words, as long as in a newspaper. */
function makeText(url: string, taken: string): SavedText {
  const blocks = Array.from({ length: 12 + pick(24) }, () => ({
    role: 'paragraph' as const,
    text: sayWords(20 + pick(30)),
  }));
  return { url, first: { taken, blocks: [{ role: 'title', text: sayWords(9) }, ...blocks] } };
}

/** Adds articles that were saved with their texts, from one number to another; each has annotations of the reader's. */
async function save(from: number, to: number, name: string): Promise<void> {
  database ??= openDatabase(name);
  const { articles, annotations, texts } = database;
  const rows = Array.from({ length: to - from }, (_, at) => makeArticle(from + at)).map((article) => ({
    ...article,
    saved: article.added,
  }));
  // Nothing is highlighted in an article before it is there.
  const marks = rows.flatMap(({ added }, at) =>
    Array.from({ length: EACH_SAVED }, (_, i) => {
      const moment = new Date(Date.parse(added) + (i + 1) * 1000).toISOString();
      return { ...makeAnnotation((from + at) * EACH_SAVED + i, EACH_SAVED), created: moment, updated: moment };
    }),
  );
  await articles.bulkAdd(rows.map(toArticleRow));
  await annotations.bulkAdd(marks.map(toAnnotationRow));
  await texts.bulkAdd(rows.map(({ url, saved }) => toTextRow(makeText(url, saved))));
}

/** Some words that follow one another in a sentence of each of so many saved texts. */
async function pickPhrases(count: number, name = 'newsgloss'): Promise<string[]> {
  database ??= openDatabase(name);
  const rows = await database.texts.toArray();
  return Array.from({ length: count }, (_, at) => {
    const blocks = rows[Math.floor((at * rows.length) / count)]?.first.blocks ?? [];
    const words = (blocks[1 + pick(blocks.length - 1)]?.text ?? '').split(' ');
    const start = pick(words.length - 4);
    return words.slice(start, start + 4).join(' ');
  });
}

/** Adds findings that were saved with their articles, and not changed since, until there are this many. */
async function find(findings: number, name: string): Promise<void> {
  database ??= openDatabase(name);
  const { articles, annotations } = database;
  for (; foundSoFar < findings; foundSoFar += CHUNK) {
    const chunk = Array.from({ length: CHUNK }, (_, at) => foundSoFar + at);
    const momentOf = (at: number) => new Date(1.65e12 + Math.floor(at / EACH_FOUND) * 60_000).toISOString();
    const urlOf = (at: number) => `https://found.example/${Math.floor(at / EACH_FOUND)}`;
    const rows = chunk
      .filter((at) => at % EACH_FOUND === 0)
      .map((at) => ({ ...makeArticle(at), url: urlOf(at), added: momentOf(at), saved: momentOf(at) }));
    const found = chunk.map((at) => {
      const made = { ...makeAnnotation(at * 3), url: urlOf(at), kind: 'actor', note: '', tags: [] };
      const id = `${(2 ** 31 - at).toString(16).padStart(8, '0')}-0000-8000-8000-${String(at).padStart(12, '0')}`;
      return { ...made, id, created: momentOf(at), updated: momentOf(at) };
    });
    await articles.bulkAdd(rows.map(toArticleRow));
    await annotations.bulkAdd(found.map(toAnnotationRow));
  }
}

/** Adds annotations until there are this many; returns the time in milliseconds. */
async function fill(annotations: number, name = 'bench'): Promise<number> {
  database ??= openDatabase(name);
  const { articles, annotations: table } = database;
  const start = performance.now();
  for (; filled < annotations; filled += CHUNK) {
    const chunk = Array.from({ length: CHUNK }, (_, at) => filled + at);
    await table.bulkAdd(chunk.map((at) => toAnnotationRow(makeAnnotation(at))));
    const rows = chunk.filter((at) => at % EACH === 0).map((at) => toArticleRow(makeArticle(at / EACH)));
    await articles.bulkAdd(rows);
  }
  return performance.now() - start;
}

/** The search index of the library. */
async function loadIndex(library: Database): Promise<SearchIndex> {
  let end = () => {};
  const whole = await new Promise<SearchIndex>((resolve, reject) => {
    end = followSearchIndex(library, (index, isComplete) => isComplete && resolve(index), reject);
  });
  end();
  return whole;
}

/** Asks each question many times, in turn. */
async function ask(rounds: number): Promise<Asked> {
  const library = database;
  if (!library) throw new Error('The library is empty');
  const articles = filled / EACH;
  const index = await loadIndex(library);
  /** The first of what the library lists. */
  const list = (typed: string) => findMany(library, search(index, typed).ids.slice(0, SHOWN));
  const questions: { [name: string]: () => Promise<unknown> } = {
    'an article’s annotations': () => findKept(library, { url: addressOf(pick(articles)) }),
    'a common word': () => list(makeWord(pick(5))),
    'a rare word': () => list(makeWord(5000 + pick(15_000))),
    'the beginning of a word': () => list(makeWord(pick(WORDS)).slice(0, 3)),
    'two words': () => list(`${chooseWord()} ${chooseWord()}`),
    'three common words': () => list([0, 1, 2].map(() => makeWord(pick(8))).join(' ')),
    'a tag': () => list(makeWord(3000 + pick(200))),
    'an actor': () => list(nameOf(pick(500))),
  };
  const times: { [name: string]: number[] } = Object.fromEntries(Object.keys(questions).map((name) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, work] of Object.entries(questions)) {
      const start = performance.now();
      await work();
      if (round >= 0) times[name]?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => {
      const sorted = all.sort((a, b) => a - b);
      return [name, { median: sorted[sorted.length >> 1] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }];
    }),
  );
}

/** What the bench calls in the page. */
export const bench = { fill, save, find, pickPhrases, ask };

Object.assign(globalThis, { bench });
