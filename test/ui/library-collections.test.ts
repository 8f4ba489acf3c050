// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findCollection } from '../../src/storage/collections.ts';
import { all, click, find, names, notice, point, press, see, settle, submit, textOf, type, until } from './render.ts';
import { openCollection, openLibrary, useLibraryPage } from './stored-library.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const main = () => textOf(document.querySelector('main'));
const itemsOf = async (id: string) => (await findCollection(library.database, id))?.collection;

const grip = (name: string) => find('button', `Move: ${name}`);
const order = () => names('button').flatMap((name) => /^Move: (.*)/.exec(name)?.[1] ?? []);
const said = () => textOf(all('status').find((one) => one.closest('.collection, .essay')) ?? null);

/** Gives rows and lists a place, 40 pixels high each, from the top of the page. */
function layOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const rows = [...document.querySelectorAll('[data-key]')];
    const at = rows.indexOf(this);
    if (at >= 0) return new DOMRect(0, 100 + 40 * at, 300, 40);
    return this.matches('[data-list]') ? new DOMRect(0, 100, 300, 40 * rows.length) : new DOMRect();
  });
}

afterEach(() => void vi.restoreAllMocks());

describe('the items of a collection', () => {
  test('are moved by keys: lifted, moved, dropped or cancelled, each said', async () => {
    const id = await openCollection(library.database, 'collection');
    expect(order()).toEqual(['old quay', 'Cars cross']);
    grip('old quay').focus();
    expect(await press(' ')).toBe(false);
    expect([grip('old quay').getAttribute('aria-pressed'), said()]).toEqual([
      'true',
      'Lifted: old quay (1 of 2). The arrow keys move it, Space drops it, Escape cancels.',
    ]);
    await press('ArrowDown');
    expect([order(), said(), document.activeElement === grip('old quay')]).toEqual([
      ['Cars cross', 'old quay'],
      '2 of 2',
      true,
    ]);
    await press('Escape');
    expect([order(), said()]).toEqual([['old quay', 'Cars cross'], 'Cancelled. It is where it was.']);
    expect(document.activeElement).toBe(grip('old quay'));
    expect([await press('ArrowDown'), await press('x')]).toEqual([true, true]);
    expect(await press(' ', { ctrlKey: true })).toBe(true);
    await press('Enter');
    await press('ArrowDown');
    await press('Tab');
    await vi.waitFor(async () => expect(Object.keys((await itemsOf(id))?.items[1] ?? {})).toEqual(['annotation']));
    await until(() => expect(order()).toEqual(['Cars cross', 'old quay']));
    expect(said()).toBe('Dropped: 2 of 2');
  });

  test('are moved by a menu, and by buttons for who has no keys', async () => {
    await openCollection(library.database, 'collection');
    await click(find('button', 'More: old quay'));
    expect(names('menuitem')).toEqual(['Move down', 'Remove from collection']);
    await click(find('menuitem', 'Move down'));
    await until(() => expect(order()).toEqual(['Cars cross', 'old quay']));
    await click(find('button', 'More: old quay'));
    expect(names('menuitem')).toEqual(['Move up', 'Remove from collection']);
    await press('Escape');
    point('pointerdown', grip('old quay'), { clientX: 5, clientY: 5 });
    point('pointerup', window, { clientX: 6, clientY: 6 });
    await settle();
    const bar = document.querySelector('.move-bar') as HTMLElement;
    expect([textOf(bar), all('button', undefined, bar).length]).toEqual(['old quayDone', 3]);
    await click(all('button', undefined, bar)[0] as HTMLElement);
    expect(order()).toEqual(['old quay', 'Cars cross']);
    await click(all('button', undefined, bar)[1] as HTMLElement);
    await click(all('button', undefined, bar)[0] as HTMLElement);
    await click(find('button', 'Done'));
    expect(document.querySelector('.move-bar')).toBeNull();
    await until(() => expect(order()).toEqual(['old quay', 'Cars cross']));
  });

  test('are dragged to where the pointer is, unless it is cancelled', async () => {
    await openCollection(library.database, 'collection');
    layOut();
    const drag = async (button: number, ...ends: [string, EventInit?]) => {
      point('pointerdown', grip('old quay'), { clientX: 10, clientY: 110, button });
      point('pointermove', window, { clientX: 10, clientY: 113 });
      await settle();
      expect(document.body.dataset.dragging).toBeUndefined();
      point('pointermove', window, { clientX: 10, clientY: 175 });
      await settle();
      const isDragged = [document.body.dataset.dragging, document.querySelectorAll('.drop-line').length];
      if (ends[0] === 'keydown') window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      else point(ends[0], window);
      await settle();
      return isDragged;
    };
    expect(await drag(2, 'pointerup')).toEqual([undefined, 0]);
    expect(await drag(0, 'pointercancel')).toEqual(['', 1]);
    expect([order(), document.body.dataset.dragging]).toEqual([['old quay', 'Cars cross'], undefined]);
    expect(await drag(0, 'keydown')).toEqual(['', 1]);
    expect(order()).toEqual(['old quay', 'Cars cross']);
    await drag(0, 'pointerup');
    await until(() => expect(order()).toEqual(['Cars cross', 'old quay']));
    expect(said()).toBe('Dropped: 2 of 2');
    point('pointerdown', grip('old quay'), { clientX: 10, clientY: 110 });
    point('pointercancel', window);
    await settle();
    expect(document.querySelector('.move-bar')).toBeNull();
  });

  test('are removed, which can be undone', async () => {
    const id = await openCollection(library.database, 'collection-articles');
    expect(order()).toEqual(['The quay', 'The bridge opens']);
    expect(main()).toContain('1 highlight');
    await click(find('button', 'More: The quay'));
    await click(find('menuitem', 'Remove from collection'));
    await until(() => expect(notice()).toBe('Removed from the collection.Undo'));
    await until(() => expect(order()).toEqual(['The bridge opens']));
    await click(find('button', 'Undo'));
    await vi.waitFor(async () => expect((await itemsOf(id))?.items).toHaveLength(4));
  });
});

describe('a collection', () => {
  test('that is empty says what comes here', async () => {
    await openCollection(library.database, 'collection', { isBare: true });
    expect(main()).toContain('Nothing is in this collection yet.');
    expect(names('link', document.querySelector('main') as HTMLElement)).toEqual([
      'Highlights 0',
      'Articles 0',
      'Compare',
      'Timeline',
      'Essay',
    ]);
  });

  test('is renamed, gets a note and is deleted, which can be undone', async () => {
    const id = await openCollection(library.database, 'collection');
    await click(find('button', 'More: Harbour'));
    expect(names('menuitem')).toEqual(['Note or thesis', 'Rename', 'Delete collection']);
    await click(find('menuitem', 'Rename'));
    const field = find<HTMLInputElement>('textbox', 'Name of the collection');
    expect(field.value).toBe('Harbour');
    await type(field, 'Quays');
    await submit(field);
    await see('button', 'More: Quays');
    expect([all('dialog'), document.title]).toEqual([[], 'Quays · Library · Newsgloss']);
    await click(find('button', 'More: Quays'));
    await click(find('menuitem', 'Note or thesis'));
    const note = find('textbox', 'Note or thesis');
    expect(document.activeElement).toBe(note);
    await type(note, 'Quays decay.');
    await vi.waitFor(async () => expect((await itemsOf(id))?.note).toBe('Quays decay.'));
    await click(find('button', 'More: Quays'));
    await click(find('menuitem', 'Delete collection'));
    await until(() => expect(notice()).toBe('Collection deleted. What was in it is still in your library.Undo'));
    expect([await itemsOf(id), location.hash]).toEqual([undefined, '']);
    await click(find('button', 'Undo'));
    await vi.waitFor(async () => expect((await itemsOf(id))?.name).toBe('Quays'));
  });

  test('is created from the sidebar', async () => {
    await openLibrary();
    await click(await see('button', 'New collection'));
    const field = await see('textbox', 'Name of the collection');
    await type(field, 'Ferries');
    await submit(field);
    await until(() => expect(location.hash).toMatch(/^#collection=/));
    expect(await see('link', 'Ferries')).toBeDefined();
    location.hash = '#collection=gone';
    await until(() => expect(main()).not.toContain('Nothing is in this collection'));
  });

  test('compares two of its articles, and lists their dates', async () => {
    const id = await openCollection(library.database, 'collection-compare');
    const table = await until(() => {
      const shown = document.querySelector('table');
      if (!shown) throw new Error('No table');
      return shown;
    });
    expect(textOf(table)).toMatch(/^The Example TimesThe quayCourier, March 2, 2026The bridge opensMineMy highlights/);
    expect(textOf(table)).toContain('Rosa Prieto');
    expect(textOf(table.querySelector('caption'))).toContain('The bridge opens');
    location.hash = `#collection-timeline=${id}`;
    await see('group', 'Timeline');
    await until(() => expect(main()).toContain('March 2, 2026'));
    const own = all('button')
      .filter((one) => one.getAttribute('aria-pressed') === 'true')
      .map((one) => textOf(one));
    expect(own).toHaveLength(1);
    await click(all('button').find((one) => one.getAttribute('aria-pressed') === 'false') as HTMLElement);
    expect(main()).toContain('Ana Prieto left on 4 May.');
  });
});
