// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { findKept } from '../../src/storage/annotations.ts';
import { createCollection, findCollection } from '../../src/storage/collections.ts';
import { listCollections } from '../../src/storage/list-collections.ts';
import { listTrash } from '../../src/storage/trash.ts';
import {
  all,
  answer,
  calls,
  click,
  find,
  leave,
  names,
  notice,
  press,
  see,
  submit,
  textOf,
  type,
  until,
} from './render.ts';
import { bridge, fillLibrary, openLibrary, useLibraryPage } from './stored-library.ts';
import { article } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const main = () => textOf(document.querySelector('main'));
const links = () => names('link', document.querySelector('main') as HTMLElement);
const trashed = async () => (await listTrash(library.database)).entries.length;
const openFilled = async (hash?: string) => {
  const kept = await fillLibrary(library.database);
  await openLibrary(hash);
  await see('link', 'Highlights 2');
  return kept;
};
const sort = async (name: string) => {
  await click(find('button', 'Sort, select'));
  await click(find('menuitem', name));
};

test('an empty library says what comes here, and how', async () => {
  await openLibrary();
  expect(await see('heading', 'Nothing kept yet')).toBeDefined();
  expect(find('link', 'Try it on a sample article').getAttribute('href')).toBe('welcome.html');
  expect(names('button')).toEqual(['Menu', 'More: import, trash, settings', 'New collection']);
  await click(find('button', 'More: import, trash, settings'));
  expect(names('menuitem')).toEqual(['Import…', 'Trash', 'Settings']);
  expect(names('heading')).not.toContain('In the text');
  expect(document.title).toBe('Library · Newsgloss');
});

describe('the list', () => {
  test('has what was made on each day under its article, in either order', async () => {
    await openFilled();
    expect(links()).toEqual([
      'All',
      'Highlights 2',
      'Notes 1',
      'Articles 2',
      'The bridge opens',
      'Cars cross',
      'The quay',
      'old quay',
    ]);
    expect(main()).toContain('TodayThe bridge opensCourier, March 2, 2026HighlightCars crossYellow');
    expect(main()).toContain('old quayYellowNote: which one?Tags: sea');
    await sort('Oldest first');
    expect(links().slice(4, 6)).toEqual(['The quay', 'old quay']);
    await sort('Newest first');
    expect(links().slice(4, 6)).toEqual(['The bridge opens', 'Cars cross']);
    await click(find('link', 'Notes 1'));
    await until(() => expect(links().slice(4)).toEqual(['The quay', 'old quay']));
    await click(find('link', 'sea'));
    await until(() =>
      expect(links().slice(1)).toEqual(['Highlights 1', 'Notes 1', 'Articles', 'The quay', 'old quay']),
    );
    expect([document.title, find('link', 'sea').getAttribute('aria-current')]).toEqual([
      'sea · Library · Newsgloss',
      'page',
    ]);
  });

  test('has a menu for each article, which removes it and brings it back', async () => {
    await openFilled();
    await click(find('button', 'More: The quay'));
    expect(names('menuitem')).toEqual([
      'Open the page',
      'Add to collection',
      'Export…',
      'Timeline',
      'Remove from library',
    ]);
    expect(find('menuitem', 'Open the page').getAttribute('href')).toBe(article.url);
    await click(find('menuitem', 'Remove from library'));
    await until(() => expect(notice()).toBe('The article was removedUndo'));
    await until(() => expect(links()).not.toContain('The quay'));
    await click(find('button', 'Undo'));
    await see('link', 'The quay');
    expect(calls.map(([call]) => call)).toEqual(expect.arrayContaining(['notes.forgetArticle', 'notes.restore']));
    expect((await findKept(library.database, article)).annotations).toHaveLength(8);
  });

  test('says why an article could not be removed, and keeps it', async () => {
    await openFilled();
    answer({ 'notes.forgetArticle': Object.assign(new Error('x'), { name: 'StorageBlocked' }) });
    await click(find('button', 'More: The quay'));
    await click(find('menuitem', 'Remove from library'));
    expect(notice()).toMatch(/^An older version of Newsgloss is still open/);
    expect(links()).toContain('The quay');
  });
});

describe('what is ticked', () => {
  const bar = () => find('region', 'Selected');
  const tickHighlights = async () => {
    const kept = await openFilled();
    await sort('Select…');
    expect(textOf(bar())).toBe('Tick what you want to select');
    await click(find('checkbox', 'Select “old quay”'));
    await click(find('checkbox', 'Select “Cars cross”'));
    expect(names('button', bar())).toEqual([
      'Add to collection',
      'Export',
      'More: 2 highlights',
      'Remove',
      'Clear selection',
    ]);
    return kept;
  };

  test('is deleted at once, and comes back', async () => {
    await tickHighlights();
    answer({ 'tabs.query': [{ id: 7 }, {}], 'page.refresh': null });
    await click(find('checkbox', 'Select “Cars cross”'));
    await click(find('checkbox', 'Select “Cars cross”'));
    await click(find('button', 'Remove'));
    await until(() => expect(notice()).toBe('Deleted: 2Undo'));
    expect([await trashed(), all('region', 'Selected')]).toEqual([2, []]);
    expect(calls.map(([call]) => call)).toContain('page.refresh');
    await click(find('button', 'Undo'));
    await until(() => expect(links()).toContain('Cars cross'));
    expect(await trashed()).toBe(0);
  });

  test('gets tags, which can be taken back', async () => {
    const { cars } = await tickHighlights();
    await click(find('button', 'More: 2 highlights'));
    expect(names('menuitem')).toEqual(['Tag…']);
    await click(find('menuitem', 'Tag…'));
    expect(names('dialog')).toEqual(['Tag 2 highlights']);
    const start = find<HTMLButtonElement>('button', 'Add tags');
    expect(start.disabled).toBe(true);
    await type(find('combobox', 'Tags'), 'ferry');
    await press('Enter');
    await click(start);
    await until(() => expect(notice()).toBe('Tagged: 2Undo'));
    const tagsOf = async () =>
      (await findKept(library.database, bridge)).annotations.find(({ id }) => id === cars.id)?.tags;
    expect([await tagsOf(), all('dialog')]).toEqual([['ferry'], []]);
    await click(find('button', 'Undo'));
    await vi.waitFor(async () => expect(await tagsOf()).toEqual([]));
  });

  test('goes into a collection, once, and out again', async () => {
    const { quay, cars } = await tickHighlights();
    const { id } = await createCollection(library.database, 'Harbour', []);
    const itemsOf = async () => (await findCollection(library.database, id))?.collection.items;
    await click(find('button', 'Add to collection'));
    await click(await see('button', 'Harbour0'));
    await until(() => expect(notice()).toBe('2 items added to “Harbour”.Undo'));
    expect(await itemsOf()).toEqual([{ annotation: quay.id }, { annotation: cars.id }]);
    await click(find('button', 'Add to collection'));
    await click(await see('button', 'Harbour2'));
    await until(() => expect(notice()).toBe('This is in “Harbour” already.'));
    await click(find('button', 'Add to collection'));
    const field = await see<HTMLInputElement>('textbox', 'Name of the collection');
    await submit(field);
    expect(document.activeElement).toBe(field);
    await type(field, ' Essay ');
    await submit(field);
    await until(() => expect(notice()).toBe('2 items added to “Essay”.Undo'));
    await click(find('button', 'Undo'));
    await vi.waitFor(async () => {
      const all = await listCollections(library.database);
      expect(all.map(({ collection, count }) => [collection.name, count]).sort()).toEqual([
        ['Essay', 0],
        ['Harbour', 2],
      ]);
    });
  });

  test('of articles is compared, cited and removed', async () => {
    await openFilled('#articles');
    await see('link', /^The quay/);
    expect(main()).toContain('The bridge opensCourier, Ida Lind, March 2, 20261 highlight');
    expect(main()).toContain('The quayThe Example Times1 highlight, 1 note');
    await click(find('checkbox', 'Select: The quay'));
    expect(names('button', bar())).not.toContain('Compare');
    await click(find('button', 'Clear selection'));
    expect(all('region', 'Selected')).toEqual([]);
    await sort('Select all');
    expect(names('button', bar())).toContain('Compare');
    await click(find('button', 'More: 2 articles'));
    expect(names('menuitem')).toEqual(['Tag…', 'Timeline', 'Copy references']);
    calls.length = 0;
    await click(find('menuitem', 'Copy references'));
    await until(() => expect(notice()).toBe('References copied'));
    expect(calls.find(([call]) => call === 'copy')?.[2]).toMatch(/^Lind, I\..*\n.*The quay/s);
    await click(find('button', 'Remove'));
    await until(() => expect(notice()).toBe('Deleted: 2Undo'));
    await see('heading', 'Nothing kept yet');
    await click(find('button', 'Undo'));
    await see('link', /^The quay/);
    await sort('Select all');
    await click(find('button', 'Compare'));
    expect(location.hash).toBe(`#compare=${[bridge, article].map(({ url }) => encodeURIComponent(url)).join('&')}`);
  });
});

describe('the search', () => {
  const field = () => find<HTMLInputElement>('textbox', 'Search highlights, notes and saved texts');

  test('finds mine and sentences of saved texts, each with its words marked', async () => {
    await openFilled();
    await leave();
    expect(await press('/')).toBe(false);
    expect(document.activeElement).toBe(field());
    expect(await press('/')).toBe(true);
    await type(field(), 'quay');
    await see('heading', 'Mine');
    const texts = await see('heading', /^In saved texts/);
    expect(texts).toBeDefined();
    await until(() => expect(names('button')).toEqual(expect.arrayContaining(['All', 'Mine 2', 'Saved texts 2'])));
    expect([...document.querySelectorAll('main b')].map(textOf)).toEqual(expect.arrayContaining(['quay']));
    await click(find('button', 'Mine 2'));
    expect(names('heading', document.querySelector('main') as HTMLElement)).toEqual(['Mine']);
    await click(find('button', 'Saved texts 2'));
    expect(all('heading', 'Mine')).toEqual([]);
    await click(find('link', /closed the old quay/));
    expect(location.hash).toContain('#article=https%3A%2F%2Fwww.news.example%2Fquay&');
  });

  test('starts with the words of the address, and with others when that changes', async () => {
    await fillLibrary(library.database);
    await openLibrary('#search=quay');
    await see('heading', 'Mine');
    expect(field().value).toBe('quay');
    location.hash = '#search=rosa';
    await until(() => expect(field().value).toBe('rosa'));
    location.hash = '#trash';
    await see('heading', 'Trash');
    location.hash = '#search=quay';
    await see('heading', 'Mine');
    expect(field().value).toBe('quay');
  });

  test('keeps what was typed after the address was opened, when an export is closed', async () => {
    await fillLibrary(library.database);
    await openLibrary('#search=quay');
    await see('heading', 'Mine');
    await type(field(), 'rosa');
    await click(find('button', 'Export'));
    await click(await see('button', 'Cancel'));
    await until(() => expect(all('dialog')).toEqual([]));
    expect(field().value).toBe('rosa');
  });

  test('says that nothing was found, proposes a word, and searches what was found when asked', async () => {
    await openFilled();
    await type(field(), 'quey');
    expect(await see('heading', 'No highlight, note or saved text says “quey”.')).toBeDefined();
    expect(main()).toContain('Close to it: quay, in 1 saved text');
    await click(find('button', 'Search them too'));
    await until(() => expect(main()).toContain('Nothing here.'));
    await click(find('button', 'quay'));
    expect(field().value).toBe('quay');
    await type(field(), 'rosa');
    await click(await see('button', 'Search them too'));
    await see('button', 'Keep: Rosa Prieto');
    expect(new Set(names('button').filter((name) => /^Keep/.test(name)))).toEqual(
      new Set(['Keep: Rosa Prieto', 'Keep: It cost 3 million euros,']),
    );
  });
});
