import { afterEach, beforeEach, vi } from 'vitest';
import { describe } from '../../src/anchors/describe.ts';
import { type Annotation, type Article, type Draft, PASSAGE } from '../../src/model.ts';
import { change, keep } from '../../src/storage/annotations.ts';
import { createCollection } from '../../src/storage/collections.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { keepText } from '../../src/storage/texts.ts';
import { forgetArticle, restore } from '../../src/storage/trash.ts';
import '../../src/ui/library/views.ts';
import { FakeMirrorWorker, installLocks } from '../fakes/mirror-files.ts';
import { answer, openMain, see, takeCalls } from './render.ts';
import { article, findings } from './story.ts';
import { NOT_SHARED } from './sync-state.ts';

Object.assign(globalThis, { Worker: FakeMirrorWorker });
installLocks();

const COPY = { saved: '', articles: 0, file: '', problem: '', message: '' };

/** The state of copies where none is made. */
export const NO_COPIES = { folder: null, downloads: { ...COPY, every: 'never' } };

/** An empty library for each test of a file, with a background that changes it as the real one does. */
export function useLibraryPage(): { database: Database } {
  const library = {} as { database: Database };
  beforeEach(() => {
    const database = openDatabase();
    library.database = database;
    answer({
      'copies.state': NO_COPIES,
      'sync.state': NOT_SHARED,
      'preferences.read': DEFAULTS,
      'tabs.query': [],
      'notes.forgetArticle': (url: string) => forgetArticle(database, url),
      'notes.restore': (ids: string[]) => restore(database, null, ids),
      'notes.annotate': async (id: string, notes: object) => (await change(database, null, id, notes)).after,
    });
  });
  afterEach(async () => {
    await Promise.all(library.database.tables.map((table) => table.clear()));
    library.database.close();
  });
  return library;
}

/** Another story. */
export const bridge: Article = {
  url: 'https://www.courier.example/bridge',
  title: 'The bridge opens',
  site: 'Courier',
  byline: 'Ida Lind',
  published: '2026-03-02',
  lang: 'en',
  text: 'The bridge opens\n\nCars cross the new bridge.',
  blocks: [
    { role: 'title', start: 0, end: 16 },
    { role: 'paragraph', start: 18, end: 45 },
  ],
};

/** A highlight of words of a story. */
export function highlight({ text }: Article, words: string): Draft {
  const start = text.indexOf(words);
  return {
    kind: PASSAGE,
    facts: {},
    selectors: describe(text, { start, end: start + words.length }),
    colour: 'yellow',
  };
}

/** What was found in the story of the quay, as it is stored. */
export const drafts = (): Draft[] =>
  Object.values(findings).map(({ kind, facts, start, end }) => ({
    kind,
    facts,
    selectors: describe(article.text, { start, end }),
  }));

/** The story of the quay, saved with what was found in it, and a highlight with a note; and one highlight in the other. */
export async function fillLibrary(database: Database): Promise<{ quay: Annotation; cars: Annotation }> {
  await keep(database, article, drafts(), true);
  const [quay] = await keep(database, article, [highlight(article, 'old quay')], false);
  // Views list the newer one first.
  await vi.waitUntil(() => new Date().toISOString() > (quay?.created ?? ''), { interval: 1 });
  const [cars] = await keep(database, bridge, [highlight(bridge, 'Cars cross')], false);
  if (!quay || !cars) throw new Error('Nothing was kept');
  await keepText(database, article);
  await change(database, null, quay.id, { note: 'which one?', tags: ['sea'] });
  return { quay, cars };
}

/** Opens the library page at a view: “#trash”. */
export async function openLibrary(hash = ''): Promise<void> {
  location.hash = hash;
  await openMain('library');
  takeCalls();
}

/** A collection of both stories and both highlights, at one of its tabs. */
export async function openCollection(database: Database, tab: string, { isBare = false } = {}): Promise<string> {
  const { quay, cars } = await fillLibrary(database);
  const items = [{ annotation: quay.id }, { annotation: cars.id }, { article: article.url }, { article: bridge.url }];
  const { id } = await createCollection(database, 'Harbour', isBare ? [] : items);
  await openLibrary(`#${tab}=${id}`);
  await see('button', 'More: Harbour');
  return id;
}
