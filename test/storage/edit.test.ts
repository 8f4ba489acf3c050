import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { change, describePage, findKept, keep } from '../../src/storage/annotations.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { findInArticles } from '../../src/storage/find-annotations.ts';
import { listTags, renameTag, resetTags } from '../../src/storage/tags.ts';
import { bridge, draftOf, harbour, search, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();
afterEach(() => void vi.useRealTimers());

const keepOne = async (name = 'Calder', article = harbour) => {
  const [kept] = await keep(library.database, article, [draftOf(name)], false);
  if (!kept) throw new Error('Nothing was kept');
  return kept;
};

describe('a change', () => {
  test('leaves what is not named, and says what takes it back', async () => {
    const { database } = library;
    const kept = await keepOne();
    const { before, after } = await change(database, harbour, kept.id, { note: 'ask her' });
    expect(before).toEqual(kept);
    expect(after).toEqual({ ...kept, note: 'ask her', updated: after.updated });
    const back = await change(database, harbour, kept.id, { note: before.note });
    expect(back.after).toEqual({ ...kept, updated: back.after.updated });
  });

  test('touches no other article’s mark', async () => {
    const { id } = await keepOne('Okoro', bridge);
    await expect(change(library.database, harbour, id, { note: 'x' })).rejects.toMatchObject({ name: 'MarkGone' });
    await expect(change(library.database, null, 'nowhere', { note: 'x' })).rejects.toMatchObject({ name: 'MarkGone' });
    expect((await findKept(library.database, bridge)).annotations).toMatchObject([{ note: '' }]);
  });

  test('overwrites no note that was not seen, and neither do two at once', async () => {
    const { database } = library;
    const { id } = await keepOne();
    const both = ['a', 'b'].map((note) => change(database, null, id, { note }, { note: '' }));
    const [first, second] = await Promise.allSettled(both);
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(second).toMatchObject({ status: 'rejected', reason: { name: 'NoteConflict', stored: 'a' } });
    await expect(change(database, null, id, { note: 'c' }, { note: 'b' })).rejects.toMatchObject({ stored: 'a' });
    expect((await change(database, null, id, { note: 'c' }, { note: 'a' })).after.note).toBe('c');
    await describePage(database, harbour, { note: 'page' }, { note: '' });
    await expect(describePage(database, harbour, { note: 'x' }, { note: '' })).rejects.toMatchObject({
      name: 'NoteConflict',
      stored: 'page',
    });
    expect((await findKept(database, harbour)).article?.note).toBe('page');
  });

  test('keeps the tags that other editors added or removed', async () => {
    const { database } = library;
    const { id } = await keepOne();
    await change(database, null, id, { tags: ['wall', 'port'] });
    await change(database, null, id, { tags: ['port', 'new'] }, { tags: ['port'] });
    const { after } = await change(database, null, id, { tags: [] }, { tags: ['wall'] });
    expect(after.tags).toEqual(['port', 'new']);
  });

  test('is later than the one before, even when the clock was set back', async () => {
    const { id, updated } = await keepOne();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-01-01') });
    const { after } = await change(library.database, null, id, { note: 'a' });
    const again = await change(library.database, null, id, { note: 'b' });
    expect(after.updated > updated).toBe(true);
    expect(again.after.updated > after.updated).toBe(true);
  });

  test('from two windows at once keeps what each of them changed', async () => {
    const { id } = await keepOne();
    const other = openDatabase('test');
    await other.open();
    const numbers = Array.from({ length: 20 }, (_, at) => at);
    await Promise.all(
      numbers.flatMap((at) => [
        change(library.database, null, id, { note: `note ${at}` }),
        change(other, null, id, { tags: [`tag ${at}`] }),
        change(other, null, id, { colour: at % 2 ? 'green' : 'pink' }),
      ]),
    );
    other.close();
    const { annotations } = await findKept(library.database, harbour);
    expect(annotations).toMatchObject([{ id, note: 'note 19', tags: ['tag 19'], colour: 'green' }]);
  });
});

describe('tags', () => {
  test('are stored clean, and listed in the order of the alphabet', async () => {
    const { id } = await keepOne();
    const { after } = await change(library.database, null, id, {
      tags: [' Sea  wall ', 'sea wall', '', 'été', 'port'],
    });
    expect(after.tags).toEqual(['Sea wall', 'été', 'port']);
    await describePage(library.database, harbour, { tags: ['port', 'Ämter'] });
    expect(await listTags(library.database)).toEqual(['Ämter', 'été', 'port', 'Sea wall']);
    expect(await library.database.annotations.where('tags').equals('port').count()).toBe(1);
  });

  test('are renamed everywhere, two become one, and it can be taken back', async () => {
    const { database } = library;
    const first = await keepOne();
    const second = await keepOne('Okoro', bridge);
    await change(database, null, first.id, { tags: ['harbor', 'wall'] });
    await change(database, null, second.id, { tags: ['harbour', 'harbor'] });
    await describePage(database, bridge, { tags: ['harbor'] });
    const before = await renameTag(database, 'harbor', 'harbour');
    expect(await listTags(database)).toEqual(['harbour', 'wall']);
    expect((await findKept(database, harbour)).annotations[0]?.tags).toEqual(['harbour', 'wall']);
    expect((await findKept(database, bridge)).annotations[0]?.tags).toEqual(['harbour']);
    expect((await findKept(database, bridge)).article?.tags).toEqual(['harbour']);
    expect((await search(database, 'harbor')).ids).toEqual([]);
    await resetTags(database, before);
    expect(await listTags(database)).toEqual(['harbor', 'harbour', 'wall']);
    expect((await findKept(database, bridge)).annotations[0]?.tags).toEqual(['harbour', 'harbor']);
  });

  test('renamed to nothing are taken away', async () => {
    const { id } = await keepOne();
    await change(library.database, null, id, { tags: ['wall', 'port'] });
    await renameTag(library.database, 'wall', ' ');
    expect(await listTags(library.database)).toEqual(['port']);
  });
});

describe('a search', () => {
  const find = async (typed: string) => {
    const rows = await library.database.annotations.bulkGet((await search(library.database, typed)).ids);
    return rows.map((row) => row?.selectors[0].exact);
  };

  test('finds words, notes, tags and facts by how they begin, whatever their case and accents', async () => {
    const { database } = library;
    const { id } = await keepOne('Inés Calder');
    await keepOne('Okoro', bridge);
    await change(database, null, id, { note: 'Why *Thursday*?', tags: ['sea-wall'] });
    for (const typed of ['ines', 'CALD', 'why thu', 'wall sea', 'person']) {
      expect(await find(typed), typed).toContain('Inés Calder');
    }
    for (const typed of ['alder', 'ines okoro', 'thursdays']) expect(await find(typed), typed).toEqual([]);
  });

  test('finds words in scripts without spaces', async () => {
    await keepOne('東京都知事');
    expect(await find('知事')).toEqual(['東京都知事']);
    expect(await find('京知')).toEqual([]);
  });

  test('finds an actor in all articles, named or quoted', async () => {
    await keepOne('Calder');
    const quote = { ...draftOf('we will pay'), kind: 'quote', facts: { form: 'direct', actor: 'Calder' } };
    await keep(library.database, bridge, [quote], false);
    const { urls } = await search(library.database, 'Calder');
    const around = await findInArticles(library.database, urls);
    expect(around.map(({ url }) => url).sort()).toEqual([bridge.url, harbour.url]);
  });
});
