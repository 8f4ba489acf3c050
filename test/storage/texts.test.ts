import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { locate } from '../../src/anchors/locate.ts';
import { backUp } from '../../src/export/json.ts';
import { importFile, previewFile } from '../../src/import/import-file.ts';
import { type Article, type Draft, MAX_STORY, type SavedText } from '../../src/model.ts';
import { findKept, keep, keepInText } from '../../src/storage/annotations.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { openImport } from '../../src/storage/import.ts';
import { joinBlocks } from '../../src/storage/join-blocks.ts';
import { rescue } from '../../src/storage/rescue.ts';
import { openScope, type Scope } from '../../src/storage/scope.ts';
import { findText, keepText, measureTexts } from '../../src/storage/texts.ts';
import { emptyTrash, forget, forgetArticle, purge, restore } from '../../src/storage/trash.ts';
import { gather, inPieces } from '../export/sample-library.ts';
import { bridge, draftOf, harbour, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await Dexie.delete('other');
});

const PARAGRAPHS = ['Harbour closes', 'The harbour was shut at noon.', 'Nine boats stayed outside the wall all night.'];

/** An article whose story has these paragraphs, the first of which is its title. */
function write(paragraphs: string[], { url, title, lang } = harbour): Article {
  let start = 0;
  const blocks = paragraphs.map((text, at): Article['blocks'][number] => {
    const block = { role: at === 0 ? ('title' as const) : ('paragraph' as const), start, end: start + text.length };
    start += text.length + 2;
    return block;
  });
  return { url, title, lang, text: paragraphs.join('\n\n'), blocks };
}

const story = write(PARAGRAPHS);
const edited = write([...PARAGRAPHS.slice(0, 2), 'Nine boats stayed outside the wall till dawn.']);

/** A mark in the story. */
const SHUT: Draft = {
  ...draftOf('shut'),
  selectors: [
    { type: 'TextQuoteSelector', exact: 'shut', prefix: 'harbour was ', suffix: ' at noon' },
    { type: 'TextPositionSelector', start: 32, end: 36 },
  ],
};

async function save(database: Database, article = story): Promise<boolean | null> {
  await keep(database, harbour, [SHUT], true);
  return keepText(database, article);
}

const textsOf = (saved: SavedText | null) => [saved?.first, saved?.latest].map((one) => one && joinBlocks(one));

describe('the text of a saved article', () => {
  test('is kept in blocks, and joined it is the text that annotations are about', async () => {
    const { database } = library;
    expect(await save(database)).toBe(true);
    const saved = await findText(database, harbour);
    expect(saved?.first.blocks).toEqual([
      { role: 'title', text: PARAGRAPHS[0] },
      { role: 'paragraph', text: PARAGRAPHS[1] },
      { role: 'paragraph', text: PARAGRAPHS[2] },
    ]);
    expect(textsOf(saved)).toEqual([story.text, undefined]);
    expect(await measureTexts(database)).toMatchObject({ count: 1 });
    expect((await measureTexts(database)).bytes).toBeGreaterThan(story.text.length);
  });

  test('is kept of an article that was only annotated, but not by visiting its page', async () => {
    const { database } = library;
    await keep(database, harbour, [SHUT], false);
    expect(await keepText(database, story, false)).toBe(false);
    expect(await database.texts.count()).toBe(0);
    expect(await keepText(database, story)).toBe(true);
    await keep(database, harbour, [], true);
    expect(textsOf(await findText(database, harbour))).toEqual([story.text, undefined]);
  });
  test('goes with the last annotation of an article that is not saved, when that leaves the trash', async () => {
    const { database } = library;
    const [mark] = await keep(database, harbour, [SHUT], false);
    await keepText(database, story);
    await forget(database, harbour, [mark?.id ?? '']);
    expect(await database.texts.count()).toBe(1);
    await purge(database, [mark?.id ?? '']);
    expect(await database.texts.count()).toBe(0);
  });

  test('is found under another address of the article', async () => {
    const { database } = library;
    await save(database);
    expect(textsOf(await findText(database, { url: 'https://news.example/amp', aliases: [harbour.url] }))).toEqual([
      story.text,
      undefined,
    ]);
  });

  test('is neither empty nor without end', async () => {
    const { database } = library;
    expect(await save(database, write(['x'.repeat(MAX_STORY + 1)]))).toBe(false);
    expect(await save(database, { ...story, text: '', blocks: [] })).toBe(false);
    expect(await database.texts.count()).toBe(0);
  });

  test('that does not fit on the disk leaves the article and its annotations saved', async () => {
    const { database } = library;
    await keep(database, harbour, [SHUT], true);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'texts') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(keepText(database, story)).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    const { article, annotations } = await findKept(database, harbour);
    expect(article?.saved).toBeDefined();
    expect(annotations).toHaveLength(1);
    expect(await keepText(database, story)).toBe(true);
  });

  test('with a damaged row is repaired, or else kept again', async () => {
    const { database } = library;
    await save(database);
    const row = await database.texts.get(harbour.url);
    const torn = {
      ...row,
      first: { taken: 3, blocks: [null, { role: 'poem', text: 'One line.' }, { text: 7 }] },
      latest: 9,
    };
    await database.texts.put(torn as never);
    expect((await findText(database, harbour))?.first.blocks).toEqual([{ role: 'paragraph', text: 'One line.' }]);
    for (const first of [undefined, null, 7, 'x', [], { blocks: 'x' }, { blocks: [{ text: '' }] }]) {
      await database.texts.put({ ...row, first } as never);
      expect(await findText(database, harbour)).toBeNull();
      expect(await keepText(database, story)).toBe(true);
      expect(textsOf(await findText(database, harbour))).toEqual([story.text, undefined]);
    }
  });
});

describe('a page that is visited again', () => {
  test('has a latest text if it was changed, and none if it is as it was', async () => {
    const { database } = library;
    await save(database);
    await keepText(database, edited);
    expect(textsOf(await findText(database, harbour))).toEqual([story.text, edited.text]);
    const later = write([...PARAGRAPHS, 'The harbour is open again.']);
    await keepText(database, later);
    expect(textsOf(await findText(database, harbour))).toEqual([story.text, later.text]);
    await keepText(database, story);
    expect(textsOf(await findText(database, harbour))).toEqual([story.text, undefined]);
  });

  test('is not written again if nothing has changed', async () => {
    const { database } = library;
    await save(database);
    await keepText(database, edited);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await keepText(database, edited);
    expect(put).not.toHaveBeenCalled();
  });

  test.each([
    ['its beginning only, as before it is paid for', write([PARAGRAPHS[0] ?? '', 'The harbour …'])],
    ['another story', write(['Bridge opens', 'Crowds crossed the new bridge on foot, and a band played.'])],
  ])('and shows %s says nothing about changes', async (_, shown) => {
    const { database } = library;
    await save(database);
    await keepText(database, shown);
    expect(textsOf(await findText(database, harbour))).toEqual([story.text, undefined]);
  });
});

test('another story at the address of a saved article without a text does not become its text', async () => {
  const { database } = library;
  await keep(database, harbour, [SHUT], true);
  const grain = write(['A grain', 'A grain was found behind the organ of a chapel, and the door was shut at once.']);
  expect([await keepText(database, grain), await keepText(database, grain, false)]).toEqual([null, null]);
  expect(await keepText(database, edited)).toBe(true);
});

describe('a highlight in the text', () => {
  test('has the selectors that it would have on the page, and changes nothing else of the article', async () => {
    const { database } = library;
    await save(database);
    const before = await findKept(database, harbour);
    const draft = draftOf('Nine boats', 47);
    const [kept] = await keepInText(database, harbour.url, draft);
    const after = await findKept(database, harbour);
    expect(after.article).toEqual(before.article);
    expect(after.annotations).toEqual([...before.annotations, kept]);
    expect(kept?.selectors).toEqual(draft.selectors);
    expect(locate(story.text, draft.selectors)).toMatchObject({ start: story.text.indexOf('Nine boats') });
    expect(await keepInText(database, harbour.url, draft)).toEqual([kept]);
  });

  test('needs an article', async () => {
    await expect(keepInText(library.database, harbour.url, SHUT)).rejects.toMatchObject({
      name: 'MarkGone',
    });
  });
});

describe('the trash', () => {
  test('brings an article back with its text', async () => {
    const { database } = library;
    await save(database);
    const ids = await forgetArticle(database, harbour.url);
    expect(await findText(database, harbour)).toBeNull();
    await restore(database, null, ids);
    expect(textsOf(await findText(database, harbour))).toEqual([story.text, undefined]);
  });

  test('takes the text with it when it is emptied by hand, or in time', async () => {
    const { database } = library;
    await save(database);
    await purge(database, await forgetArticle(database, harbour.url));
    expect(await database.texts.count()).toBe(0);

    await save(database);
    await forgetArticle(database, harbour.url);
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let day = 0; day < 31; day++) {
      vi.setSystemTime(Date.now() + 86_400_000);
      await emptyTrash(database);
    }
    expect(await database.trash.count()).toBe(0);
    expect(await database.texts.count()).toBe(0);
  });

  test('leaves the text of an article that was saved again, which is the one of now', async () => {
    const { database } = library;
    await save(database);
    const ids = await forgetArticle(database, harbour.url);
    await save(database, edited);
    expect(textsOf(await findText(database, harbour))).toEqual([edited.text, undefined]);
    await purge(database, ids);
    expect(textsOf(await findText(database, harbour))).toEqual([edited.text, undefined]);
  });
});

const never = new AbortController().signal;

async function restoreFile(into: Database, file: string) {
  const preview = await previewFile(openImport(into), inPieces(file), never);
  await importFile(openImport(into), inPieces(file), preview, 'ours', never);
  return preview;
}

async function writeBackup(database: Database, scope: Scope = { of: 'everything' }): Promise<string> {
  const { read } = await openScope(database, scope, undefined, true);
  const { pieces } = backUp(read(), { settings: {}, rules: [], collections: [] }, { now: '2025-05-01T00:00:00.000Z' });
  return Buffer.concat(await gather(pieces)).toString();
}

describe('a file', () => {
  test('that is a backup brings both texts back; twice changes nothing', async () => {
    const { database } = library;
    await save(database);
    await keepText(database, edited);
    await keep(database, bridge, [draftOf('Okoro')], true);
    const file = await writeBackup(database);
    const other = openDatabase('other');
    expect(await restoreFile(other, file)).toMatchObject({ texts: 1 });
    expect(await other.texts.toArray()).toEqual(await database.texts.toArray());
    await restoreFile(other, file);
    expect(await other.texts.toArray()).toEqual(await database.texts.toArray());
    other.close();
  });

  test('that has some annotations of an article does not have its text', async () => {
    const { database } = library;
    await save(database);
    const [id = ''] = (await findKept(database, harbour)).annotations.map((one) => one.id);
    expect(await writeBackup(database, { of: 'annotations', ids: [id] })).not.toContain('Nine boats');
    expect(await writeBackup(database, { of: 'articles', urls: [harbour.url] })).toContain('Nine boats');
  });

  test('that is a copy of the database brings the text back', async () => {
    const { database } = library;
    await save(database);
    const pieces: string[] = [];
    for await (const piece of (await rescue('test')) ?? []) pieces.push(piece);
    const other = openDatabase('other');
    await restoreFile(other, pieces.join(''));
    expect(textsOf(await findText(other, harbour))).toEqual([story.text, undefined]);
    other.close();
  });

  test('of another computer leaves the first and the latest version of a text', async () => {
    const { database } = library;
    await save(database);
    const file = await writeBackup(database);
    const other = openDatabase('other');
    await save(other, edited);
    await restoreFile(other, file);
    expect(textsOf(await findText(other, harbour))).toEqual([story.text, edited.text]);
    other.close();
  });

  test('with texts that are damaged, of an article that is not saved, or without end brings what is sound', async () => {
    const { database } = library;
    const at = '2025-03-01T10:00:00.000Z';
    const article = (url: string, text: unknown, saved?: string) => ({
      ...{ url, title: 'A', lang: 'en', added: at },
      ...{ ...(saved && { saved }), text, annotations: [] },
    });
    const first = (...blocks: unknown[]) => ({ first: { taken: at, blocks } });
    const sound = { role: 'paragraph', text: 'Sound words.' };
    const file = {
      ...{ format: 'newsgloss', version: 1, exported: at },
      articles: [
        article('https://a.example/1', first(sound, 3, { role: 'paragraph', text: ['x'] }), at),
        article('https://a.example/2', first(sound)),
        article('https://a.example/3', 'x', at),
        article('https://a.example/4', first(sound, { role: 'paragraph', text: 'x'.repeat(MAX_STORY) }, sound), at),
      ],
    };
    await restoreFile(database, JSON.stringify(file));
    const blocksOf = async (at: number) => (await findText(database, { url: `https://a.example/${at}` }))?.first.blocks;
    expect([await blocksOf(1), await blocksOf(2), await blocksOf(3), await blocksOf(4)]).toEqual([
      [sound],
      [sound],
      undefined,
      [sound],
    ]);
  });
});
