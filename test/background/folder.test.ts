import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { copyToFolder, type Watching } from '../../src/background/folder.ts';
import type { LibraryItem } from '../../src/citation/source.ts';
import type { SavedArticle } from '../../src/model.ts';
import type { OpenBackup } from '../../src/storage/backup.ts';
import { options, readWhole } from '../export/sample-library.ts';
import { FakeFolder } from '../fakes/folder.ts';

const articleOf = (name: string, more: Partial<SavedArticle> = {}): LibraryItem => ({
  article: {
    url: `https://news.example/${name}`,
    title: name,
    lang: 'en',
    added: '2025-03-20T08:00:00.000Z',
    ...more,
  },
  annotations: [],
});

const open = (items: LibraryItem[]): OpenBackup => ({
  articles: items.length,
  async *read() {
    yield* items;
  },
  extras: { settings: {}, rules: [], collections: [] },
});

const TIMES = ['2026-11-29T10:41:03.000Z', '2026-11-29T10:42:03.000Z', '2026-11-29T10:43:03.000Z'];

const unwatched: Watching = { onProgress() {}, signal: new AbortController().signal };

const save = (
  folder: FakeFolder,
  items: LibraryItem[],
  now = TIMES[0] as string,
  library = 'mine',
  watching: Watching = unwatched,
) => copyToFolder(folder.handle, open(items), { library, version: '1', last: '' }, { ...options, now }, watching);

const articlesIn = (folder: FakeFolder): FakeFolder => folder.folders.get('articles') as FakeFolder;

const namesIn = (folder: FakeFolder) =>
  [...articlesIn(folder).files.keys()].filter((name) => name !== 'newsgloss.json').sort();

describe('a folder', () => {
  test('gets a backup that can be read, and a Markdown file for each article', async () => {
    const folder = new FakeFolder('Notes');
    const copy = await save(folder, [articleOf('Harbour closes'), articleOf('Bridge opens')]);
    expect(copy).toMatchObject({ articles: 2, file: 'newsgloss-backup-2026-11-29-104103-mine-000001.json' });
    expect(namesIn(folder)).toEqual(['Bridge opens.md', 'Harbour closes.md']);
    expect(articlesIn(folder).files.get('Bridge opens.md')).toContain('# Bridge opens\n');
    const { library, problem } = await readWhole(folder.files.get(copy.file) ?? '');
    expect([library.map(({ article }) => article.title), problem]).toEqual([['Harbour closes', 'Bridge opens'], null]);
  });

  test.each([
    ['a name that Windows reserves', 'con', '_con.md'],
    ['characters that are not allowed', 'Who? “A/B”: <no>', 'Who- “A-B” - -no.md'],
    ['nothing that can be a name', '???', 'article.md'],
    ['a path', '../../up', 'up.md'],
    ['a point at the end', 'Closed…..', 'Closed….md'],
  ])('has a safe name for %s', async (_, title, name) => {
    const folder = new FakeFolder('Notes');
    await save(folder, [articleOf('a', { title })]);
    expect(namesIn(folder)).toEqual([name]);
  });

  test('has names of a bounded length', async () => {
    const folder = new FakeFolder('Notes');
    await save(folder, [articleOf('a', { title: 'é'.repeat(500) }), articleOf('b', { title: 'é'.repeat(500) })]);
    expect(namesIn(folder)).toHaveLength(2);
    for (const name of namesIn(folder)) expect(Buffer.byteLength(name)).toBeLessThan(140);
  });

  test('has names that differ not only by case', async () => {
    const folder = new FakeFolder('Notes');
    const titles = ['Live', 'LIVE', 'Caf\u00e9', 'Cafe\u0301'];
    await save(
      folder,
      titles.map((title, at) => articleOf(`${at}`, { title })),
    );
    expect(namesIn(folder)).toEqual(['Café (2).md', 'Café.md', 'LIVE (2).md', 'Live.md']);
  });

  test('is written only where something has changed', async () => {
    const folder = new FakeFolder('Notes');
    await save(folder, [articleOf('a'), articleOf('b')]);
    articlesIn(folder).written = [];
    await save(folder, [articleOf('a'), articleOf('b')]);
    expect(articlesIn(folder).written).toEqual([]);
    await save(folder, [articleOf('a', { note: 'Ask about the tide.' }), articleOf('b')]);
    expect(articlesIn(folder).written).toEqual(['a.md', 'newsgloss.json']);
    expect(articlesIn(folder).files.get('a.md')).toContain('Ask about the tide.');
  });

  test('counts the articles that have their files', async () => {
    const counts: number[] = [];
    const items = ['a', 'b', 'c'].map((name) => articleOf(name));
    const watching = { ...unwatched, onProgress: (done: number) => counts.push(done) };
    await save(new FakeFolder('Notes'), items, TIMES[0], 'mine', watching);
    expect(counts).toEqual([1, 2, 3]);
  });

  test('that is no longer wanted while it is filled keeps what it has, and the next copy goes on from there', async () => {
    const folder = new FakeFolder('Notes');
    const items = Array.from({ length: 30 }, (_, at) => articleOf(`Story ${at}`));
    const controller = new AbortController();
    const onProgress = (done: number) => {
      if (done === 5) controller.abort();
    };
    const stopped = save(folder, items, TIMES[0], 'mine', { onProgress, signal: controller.signal });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    const written = namesIn(folder);
    expect(written.length).toBeGreaterThanOrEqual(5);
    expect(written.length).toBeLessThan(30);
    expect([...folder.files.keys()]).toEqual([]); // half a backup is none
    // Each of them is known to be our own: a change is written to it, and not beside it.
    const changed = items.map(({ article }) => articleOf(article.title, { note: 'Ask about the tide.' }));
    await save(folder, changed, TIMES[1]);
    expect(namesIn(folder)).toEqual(items.map(({ article }) => `${article.title}.md`).sort());
    for (const name of written) expect(articlesIn(folder).files.get(name)).toContain('Ask about the tide.');
  });

  test('keeps the file of an article whose title is corrected', async () => {
    const folder = new FakeFolder('Notes');
    await save(folder, [articleOf('a', { title: 'Harbour closes' })]);
    await save(folder, [articleOf('a', { title: 'Harbour opens' })]);
    expect(namesIn(folder)).toEqual(['Harbour closes.md']);
    expect(articlesIn(folder).files.get('Harbour closes.md')).toContain('# Harbour opens');
  });

  test('gets a file again that was deleted there', async () => {
    const folder = new FakeFolder('Notes');
    await save(folder, [articleOf('a')]);
    articlesIn(folder).files.delete('a.md');
    await save(folder, [articleOf('a')]);
    expect(namesIn(folder)).toEqual(['a.md']);
  });

  test('keeps what the reader wrote into a file: the article gets another beside it when it changes', async () => {
    const folder = new FakeFolder('Notes');
    await save(folder, [articleOf('a')]);
    const { files } = articlesIn(folder);
    const edited = `${files.get('a.md')}\nMy own thoughts.\n`;
    files.set('a.md', edited);
    await save(folder, [articleOf('a')]);
    expect(namesIn(folder)).toEqual(['a.md']);
    await save(folder, [articleOf('a', { note: 'New.' })]);
    await save(folder, [articleOf('a', { note: 'Newer.' })]);
    expect(namesIn(folder)).toEqual(['a (2).md', 'a.md']);
    expect(files.get('a.md')).toBe(edited);
    expect(files.get('a (2).md')).toContain('Newer.');
  });

  test('loses the file of a removed article, but not one that the reader has edited, or that is theirs', async () => {
    const folder = new FakeFolder('Notes');
    (await folder.getDirectoryHandle('articles')).files.set('b.md', 'My own file.');
    await save(
      folder,
      ['a', 'b', 'c', 'd'].map((name) => articleOf(name)),
    );
    expect(namesIn(folder)).toEqual(['a.md', 'b (2).md', 'b.md', 'c.md', 'd.md']);
    const { files } = articlesIn(folder);
    files.set('c.md', 'Edited.');
    await save(folder, [articleOf('d')]);
    expect(namesIn(folder)).toEqual(['b.md', 'c.md', 'd.md']);
    expect([files.get('b.md'), files.get('c.md')]).toEqual(['My own file.', 'Edited.']);
  });

  test('keeps the files of another library, and shares those of the same articles', async () => {
    const folder = new FakeFolder('Notes');
    await save(folder, [articleOf('a'), articleOf('b')]);
    await save(folder, [articleOf('b', { note: 'Theirs.' }), articleOf('c')], TIMES[1], 'theirs');
    expect(namesIn(folder)).toEqual(['a.md', 'b.md', 'c.md']);
    await save(folder, [articleOf('a')], TIMES[2]);
    expect(namesIn(folder)).toEqual(['a.md', 'b.md', 'c.md']);
  });

  test.each(['', 'not JSON', '[]', '{"files":{"a.md":1}}', '{"files":null}'])(
    'of which the list is damaged (%j) keeps its files',
    async (list) => {
      const folder = new FakeFolder('Notes');
      await save(folder, [articleOf('a'), articleOf('b')]);
      articlesIn(folder).files.set('newsgloss.json', list);
      articlesIn(folder).files.set('b.md', 'Edited.');
      await save(folder, [articleOf('a'), articleOf('b')]);
      expect(namesIn(folder)).toEqual(['a.md', 'b (2).md', 'b.md']);
      expect(articlesIn(folder).files.get('b.md')).toBe('Edited.');
    },
  );

  test('has its backup also if one file of an article is in use', async () => {
    const folder = new FakeFolder('Notes');
    await folder.getDirectoryHandle('articles');
    articlesIn(folder).locked.add('a.md');
    await expect(save(folder, [articleOf('a'), articleOf('b')])).rejects.toThrow('In use');
    expect(namesIn(folder)).toEqual(['b.md']);
    const backup = folder.files.get('newsgloss-backup-2026-11-29-104103-mine-000001.json') ?? '';
    expect((await readWhole(backup)).library).toHaveLength(2);
    articlesIn(folder).locked.clear();
    await save(folder, [articleOf('a'), articleOf('b')]);
    expect(namesIn(folder)).toEqual(['a.md', 'b.md']);
  });

  test('on a full disk keeps the earlier backup whole, and has no file that is cut', async () => {
    const folder = new FakeFolder('Notes');
    await save(folder, [articleOf('a')]);
    const before = new Map(folder.files);
    folder.free = 50;
    await expect(save(folder, [articleOf('a')], TIMES[1])).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(folder.files).toEqual(before);
  });

  test.each([
    ['is gone', { isGone: true }, 'NotFoundError'],
    ['may not be written', { permission: 'prompt' }, 'NotAllowedError'],
  ])('that %s rejects with the error of the browser, and keeps its files', async (_, change, name) => {
    const folder = new FakeFolder('Notes');
    await save(folder, [articleOf('a')]);
    const before = new Map(folder.files);
    Object.assign(folder, change);
    await expect(save(folder, [], TIMES[1])).rejects.toMatchObject({ name });
    expect(folder.files).toEqual(before);
  });
});
