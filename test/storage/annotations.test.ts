import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft, Particulars } from '../../src/model.ts';
import { findKept, keep } from '../../src/storage/annotations.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { forget } from '../../src/storage/trash.ts';
import { removeDatabases } from './library.ts';

const article: Particulars = { url: 'https://news.example/harbour', title: 'Harbour closes', lang: 'en' };
const other: Particulars = { url: 'https://news.example/bridge', title: 'Bridge opens', lang: 'en' };

const draft = (exact: string, start: number): Draft => ({
  kind: 'actor',
  selectors: [
    { type: 'TextQuoteSelector', exact, prefix: 'said ', suffix: ', who' },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ],
  facts: { type: 'person', name: exact },
});

let database: Database;
beforeEach(() => {
  database = openDatabase('test');
});
afterEach(() => removeDatabases(database));

describe('keeping', () => {
  test('puts a mark and its article in the library', async () => {
    const [kept] = await keep(database, article, [draft('Ines Calder', 40)], false);
    expect(kept).toMatchObject({ url: article.url, kind: 'actor', note: '', tags: [], facts: { name: 'Ines Calder' } });
    const library = await findKept(database, article);
    expect(library.annotations).toEqual([kept]);
    expect(library.article).toMatchObject(article);
    expect(library.article).not.toHaveProperty('saved');
  });

  test('the same mark twice answers the one that is there', async () => {
    const [first] = await keep(database, article, [draft('Ines Calder', 40)], false);
    const [second] = await keep(database, article, [draft('Ines Calder', 40), draft('Ines Calder', 40)], false);
    expect(second).toEqual(first);
    expect((await findKept(database, article)).annotations).toHaveLength(1);
  });

  test('the same words in two places makes two marks', async () => {
    await keep(database, article, [draft('Calder', 40), draft('Calder', 90)], false);
    expect((await findKept(database, article)).annotations).toHaveLength(2);
  });

  test('all or nothing: a mark that cannot be written leaves nothing behind', async () => {
    const unwritable = { ...draft('Brandt', 3), facts: { name: (() => 1) as unknown as string } };
    await expect(keep(database, article, [draft('Calder', 40), unwritable], false)).rejects.toThrow();
    expect(await findKept(database, article)).toEqual({ article: null, annotations: [], unreadable: 0 });
  });

  test('does not touch another article', async () => {
    await keep(database, article, [draft('Calder', 40)], false);
    await keep(database, other, [draft('Calder', 40)], false);
    expect((await findKept(database, other)).annotations).toHaveLength(1);
  });

  test('brings the article’s particulars up to date and leaves when it was first kept', async () => {
    await keep(database, article, [draft('Calder', 40)], false);
    const { added } = (await findKept(database, article)).article ?? {};
    const text = 'The harbour is shut, said Calder, who has the key.';
    await keep(database, { ...article, title: 'Harbour closes at last' }, [draft('Brandt', 80)], false, text);
    expect((await findKept(database, article)).article).toMatchObject({ title: 'Harbour closes at last', added });
  });

  test('on a page that shows another story at its address leaves the article’s particulars', async () => {
    await keep(database, { ...article, byline: 'Ida Lind' }, [draft('Calder', 40)], true);
    const before = (await findKept(database, article)).article;
    const other = { ...article, title: 'Bakers find a grain', byline: 'Nobody', published: '2025-01-01' };
    const text = 'A grain was found behind the organ, and Calder had the patience to sow it.';
    const [mark] = await keep(database, other, [draft('Brandt', 80)], false, text);
    expect(await findKept(database, article)).toMatchObject({ article: before, annotations: [{}, mark] });
  });
});

describe('forgetting', () => {
  test('takes off only what was named, of only that article', async () => {
    const [calder, brandt] = await keep(database, article, [draft('Calder', 40), draft('Brandt', 80)], false);
    const [foreign] = await keep(database, other, [draft('Okoro', 5)], false);
    await forget(database, article, [calder?.id ?? '', foreign?.id ?? '']);
    expect((await findKept(database, article)).annotations).toEqual([brandt]);
    expect((await findKept(database, other)).annotations).toEqual([foreign]);
  });

  test('the last mark takes the article with it, unless that was saved', async () => {
    const [mark] = await keep(database, article, [draft('Calder', 40)], false);
    await forget(database, article, [mark?.id ?? '']);
    expect((await findKept(database, article)).article).toBeNull();

    const [saved] = await keep(database, other, [draft('Okoro', 5)], true);
    await forget(database, other, [saved?.id ?? '']);
    expect((await findKept(database, other)).article?.saved).toBeTypeOf('string');
  });
});

describe('one article at several addresses', () => {
  const plain: Particulars = { url: 'https://news.example/harbour', title: 'Harbour closes', lang: 'en' };
  const amp: Particulars = { ...plain, url: 'https://news.example/amp/harbour' };
  const withAmp: Particulars = { ...plain, aliases: [amp.url] };

  test('is found under the address that it named when it was kept', async () => {
    const [mark] = await keep(database, withAmp, [draft('Calder', 40)], false);
    expect((await findKept(database, amp)).annotations).toEqual([mark]);
  });

  test('is found when it names the address under which it was kept', async () => {
    const [mark] = await keep(database, amp, [draft('Calder', 40)], false);
    expect((await findKept(database, plain)).annotations).toEqual([]);
    expect((await findKept(database, withAmp)).annotations).toEqual([mark]);
  });

  test('stays one article with all its marks and addresses', async () => {
    await keep(database, withAmp, [draft('Calder', 40)], false);
    await keep(database, amp, [draft('Brandt', 80)], true);
    expect(await database.articles.toArray()).toMatchObject([{ url: plain.url, aliases: [amp.url] }]);
    expect((await findKept(database, plain)).annotations).toHaveLength(2);
    expect((await findKept(database, plain)).article?.saved).toBeTypeOf('string');
  });

  test('kept apart before anybody knew, it is shown as one, and forgotten as one', async () => {
    const [first] = await keep(database, plain, [draft('Calder', 40)], false);
    const [second] = await keep(database, amp, [draft('Brandt', 80)], false);
    expect((await findKept(database, withAmp)).annotations).toHaveLength(2);
    await forget(database, withAmp, [first?.id ?? '', second?.id ?? '']);
    expect(await database.articles.count()).toBe(0);
    expect(await database.annotations.count()).toBe(0);
  });

  test('is not another article that once stood at the same address', async () => {
    const latest = 'https://news.example/latest';
    await keep(database, { ...plain, aliases: [latest] }, [draft('Calder', 40)], false);
    expect((await findKept(database, { ...other, aliases: [latest] })).annotations).toEqual([]);
  });
});

test('an article is saved even when nothing in it was found, and stays saved', async () => {
  await keep(database, article, [], true);
  await keep(database, article, [draft('Calder', 40)], false);
  expect((await findKept(database, article)).article?.saved).toBeTypeOf('string');
});

test('a setting is stored, and has its default value before', async () => {
  expect(await readSettings(database)).toMatchObject({
    density: 'quiet',
    hiddenKinds: [],
    showsReports: false,
    showsCard: true,
    showsMinimap: true,
    checksFigures: true,
    showsToolbar: true,
    printsMarks: false,
    wholeWords: true,
    keepsText: true,
    colour: 'yellow',
  });
  await changeSettings(database, { hiddenKinds: ['quote', 'figure'] });
  await changeSettings(database, { hues: { actor: 'green' } });
  await changeSettings(database, {});
  expect(await readSettings(database)).toMatchObject({
    hiddenKinds: ['quote', 'figure'],
    hues: { actor: 'green' },
    colour: 'yellow',
  });
});

test.each<[string, object]>([
  ['a choice that does not exist', { font: ['serif'] }],
  ['what every object has', { constructor: ['serif'] }],
  ['a choice of another type', { hiddenKinds: 'quote' }],
  ['a colour that does not exist', { colour: 'mauve' }],
  ['a kind in a colour that does not exist', { hues: { actor: 'mauve' } }],
  ['colours of no kind', { hues: ['blue'] }],
  ['neither yes nor no', { showsToolbar: 0 }],
  ['a list with more than words', { hiddenKinds: ['quote', 3] }],
])('%s is refused, and the others with it', async (_, changes) => {
  await expect(changeSettings(database, { hiddenKinds: ['actor'], ...changes })).rejects.toThrow(TypeError);
  expect(await readSettings(database)).toMatchObject({ hiddenKinds: [] });
});
