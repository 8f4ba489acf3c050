// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keep } from '../../src/storage/annotations.ts';
import { createCollection } from '../../src/storage/collections.ts';
import { all, click, find, names, see, settle, textOf, type, until } from './render.ts';
import { bridge, fillLibrary, openLibrary, useLibraryPage } from './stored-library.ts';
import { article } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const layout = () => document.querySelector<HTMLElement>('.library-layout');
const field = () => find<HTMLInputElement>('textbox', 'Search highlights, notes and saved texts');
const focused = () => textOf(document.activeElement);
const main = () => textOf(document.querySelector('main'));
const go = async (hash: string) => {
  location.hash = hash;
  await settle();
};

beforeEach(async () => {
  await fillLibrary(library.database);
});

describe('a view that is opened', () => {
  test('from another has the focus on its heading, and none when the page itself was just opened', async () => {
    await openLibrary('#people');
    await see('heading', 'People and organisations');
    expect(document.activeElement).toBe(document.body);
    find('button', 'Menu').focus();
    await go('#figures');
    await until(() => expect(focused()).toBe('Figures'));
    await go(`#article=${encodeURIComponent(bridge.url)}`);
    await until(() => expect(focused()).toBe('The bridge opens'));
  });

  test.each([
    ['#people', 'People and organisations'],
    ['#figures', 'Figures'],
    ['#tag=sea', 'sea'],
    ['#', 'Home'],
  ])('is told at the side: %s', async (hash, name) => {
    await openLibrary(hash);
    await see('link', 'sea');
    const side = document.querySelector('#sidebar') as HTMLElement;
    expect(
      all('link', undefined, side)
        .filter((link) => link.getAttribute('aria-current'))
        .map(textOf),
    ).toEqual([name]);
  });

  test('names the page after a collection and its tabs', async () => {
    const { id } = await createCollection(library.database, 'Harbour', []);
    await openLibrary(`#collection=${id}`);
    await until(() => expect(document.title).toBe('Harbour · Library · Newsgloss'));
    await go('#collection=none');
    await until(() => expect(document.title).toBe('Library · Newsgloss'));
  });

  test('is that of an article by each of its addresses, and the list for an unknown one', async () => {
    await keep(
      library.database,
      { ...bridge, url: 'https://www.courier.example/lock', title: 'A lock', aliases: ['https://amp.example/lock'] },
      [],
      true,
    );
    await openLibrary(`#article=${encodeURIComponent('https://amp.example/lock')}`);
    await until(() => expect(document.title).toBe('A lock · Library · Newsgloss'));
    await go(`#article=${encodeURIComponent('https://amp.example/other')}`);
    await see('link', 'Highlights 2');
    expect(document.title).toBe('Library · Newsgloss');
  });
});

describe('the search field', () => {
  test('leads to the list from any view, and the list is whole again after another view', async () => {
    await openLibrary('#people');
    await see('heading', 'People and organisations');
    await type(field(), 'quay');
    await see('heading', 'Mine');
    expect([location.hash, document.title]).toEqual(['', 'Library · Newsgloss']);
    await click(find('link', 'Home'));
    await see('link', 'Highlights 2');
    expect(field().value).toBe('');
  });

  test('unticks what is ticked', async () => {
    await openLibrary();
    await see('link', 'Highlights 2');
    await click(find('button', 'Sort, select'));
    await click(find('menuitem', 'Select…'));
    expect(names('region')).toContain('Selected');
    await type(field(), 'quay');
    expect(names('region')).not.toContain('Selected');
  });

  test('keeps what is typed while only spaces are no search', async () => {
    await openLibrary();
    await see('link', 'Highlights 2');
    await type(field(), '  ');
    expect(names('link')).toContain('Highlights 2');
    expect(field().value).toBe('  ');
  });
});

describe('the menu of a narrow window', () => {
  const isOpen = () => [layout()?.dataset.menu, find('button', 'Menu').getAttribute('aria-expanded')];

  test('opens and closes at a press, and closes with the next view', async () => {
    await openLibrary();
    await see('link', 'sea');
    expect(isOpen()).toEqual(['false', 'false']);
    await click(find('button', 'Menu'));
    expect(isOpen()).toEqual(['true', 'true']);
    await click(find('button', 'Menu'));
    expect(isOpen()).toEqual(['false', 'false']);
    await click(find('button', 'Menu'));
    await go('#people');
    await until(() => expect(isOpen()).toEqual(['false', 'false']));
    await click(find('button', 'Menu'));
    await click(find('link', 'Home'));
    await until(() => expect(isOpen()).toEqual(['false', 'false']));
  });
});

describe('an export that is closed', () => {
  const closeExport = async () => {
    await click(await see('button', 'Cancel'));
    await until(() => expect(all('dialog')).toEqual([]));
  };
  const chosen = () =>
    all('radio', undefined, find('dialog')).filter((one) => (one as HTMLInputElement).checked).length;

  test.each(['#tag=sea&', '#notes'])('leads back to the list that was open: %s', async (hash) => {
    await openLibrary(hash);
    await see('link', /^Notes 1/);
    await click(find('button', 'Export'));
    await until(() => expect(names('dialog')).toEqual(['Export']));
    expect(location.hash).toBe('#export=');
    await until(() => expect(chosen()).toBeGreaterThan(0));
    await closeExport();
    expect(location.hash).toBe(hash);
  });

  test('was of what is ticked', async () => {
    await openLibrary('#articles');
    await see('link', /^The quay/);
    await click(find('checkbox', 'Select: The quay'));
    await click(find('button', 'Export', find('region', 'Selected')));
    await until(() => expect(names('radio', find('dialog'))[0]).toBe('In the ticked articles (1)1'));
    await closeExport();
    expect(main()).toContain('The quay');
  });

  test('was of what is found', async () => {
    await openLibrary();
    await see('link', 'Highlights 2');
    await type(field(), 'quay');
    await see('heading', 'Mine');
    await click(find('button', 'Export'));
    await until(() => expect(names('radio', find('dialog'))[0]).toMatch(/^What “quay” finds\d$/));
    await closeExport();
    expect([field().value, names('heading', document.querySelector('main') as HTMLElement)[0]]).toEqual([
      'quay',
      'Mine',
    ]);
  });
});

test('an empty library can be exported when it has a collection, and its layout says that it is empty', async () => {
  await Promise.all(library.database.tables.map((table) => table.clear()));
  await openLibrary();
  await see('heading', 'Nothing kept yet');
  expect([all('button', 'Export'), layout()?.dataset.empty]).toEqual([[], 'true']);
  await createCollection(library.database, article.title, []);
  await see('button', 'Export');
  expect(layout()?.dataset.empty).toBe('false');
});
