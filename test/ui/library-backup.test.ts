// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { OwnEntry } from '../../src/storage/search-index.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { Backup } from '../../src/ui/library/backup.tsx';
import { all, answer, click, find, settle, show, textOf, until } from './render.ts';
import { fillLibrary, NO_COPIES, openLibrary, useLibraryPage } from './stored-library.ts';
import { NOT_SHARED, SHARED } from './sync-state.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const library = useLibraryPage();
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const line = () =>
  until(() => {
    const found = document.querySelector<HTMLElement>('.backup-line');
    if (!found) throw new Error('No line');
    return found;
  });

test.each([
  ['a day ago', daysAgo(1), {}, /^Backed up \w+ \d/, false],
  ['15 days ago', daysAgo(15), {}, /^Not backed up since /, true],
  ['now', daysAgo(0), {}, /^Backed up today$/, false],
  ['in the future, as the clock was wrong', daysAgo(-30), {}, /^Backup$/, true],
  ['by a download', '', { every: 'week', saved: daysAgo(1) }, /^Backed up \w+ \d/, false],
  ['by a download that failed since', daysAgo(1), { every: 'week', problem: 'failed' }, /^Backups have stopped$/, true],
  [
    'by a download that is no longer made',
    daysAgo(1),
    { every: 'never', problem: 'failed' },
    /^Backed up \w+ \d/,
    false,
  ],
])('the last backup, %s, is told at the side', async (_, backedUp, downloads, text, isDue) => {
  answer({ 'copies.state': { ...NO_COPIES, downloads: { ...NO_COPIES.downloads, ...downloads } } });
  await fillLibrary(library.database);
  await changeSettings(library.database, { backedUp });
  await openLibrary();
  const row = await line();
  expect(textOf(row)).toMatch(text);
  expect(row.dataset.due).toBe(String(isDue));
});

test('the dialog says why no backup is downloaded', async () => {
  const downloads = { ...NO_COPIES.downloads, every: 'week', problem: 'asks' };
  answer({ 'copies.state': { ...NO_COPIES, downloads } });
  await fillLibrary(library.database);
  await openLibrary();
  await click(await line());
  await until(() => expect(textOf(find('dialog'))).toContain('Newsgloss may no longer download files'));
  await click(find('button', 'Later'));
  expect(all('dialog')).toEqual([]);
});

describe('the line at the side', () => {
  const go = vi.fn();
  const openBackup = async (changes: number, { view = 'list', articles = 1, at = daysAgo(1) } = {}) => {
    const own = Array.from({ length: changes }, () => ({ moment: at })) as OwnEntry[];
    const page = { database: library.database, articles: Array(articles).fill({}), byUrl: new Map(), go };
    await show(Backup, { ...page, route: { view } as never, own, onFiles: () => {} });
    for (let round = 0; round < 5; round++) await settle();
    const row = document.querySelector<HTMLElement>('.backup-line');
    return row && [textOf(row), row.dataset.due, row.firstElementChild?.localName];
  };

  test.each([
    ['19 changes and no backup', '', 19, daysAgo(1), 'No backup yet.', false],
    ['20 changes and no backup', '', 20, daysAgo(1), 'No backup yet.', true],
    ['20 changes before the last backup', daysAgo(0.5), 20, daysAgo(1), /^Backed up/, false],
    ['19 changes since', daysAgo(3), 19, daysAgo(1), /^Backed up/, false],
    ['20 changes since', daysAgo(3), 20, daysAgo(1), /^Not backed up since/, true],
    ['one change after 13 days', daysAgo(13.9), 1, daysAgo(1), /^Backed up/, false],
    ['one change after 14 days', daysAgo(14.1), 1, daysAgo(1), /^Not backed up since/, true],
    ['no change after 20 days', daysAgo(20), 0, daysAgo(1), /^Backed up/, false],
  ])('says when a backup is due: %s', async (_, backedUp, changes, at, text, isDue) => {
    answer({ 'copies.state': NO_COPIES });
    await changeSettings(library.database, { backedUp });
    const [said, due, icon] = (await openBackup(changes, { at })) ?? [];
    expect([said, due]).toEqual([typeof text === 'string' ? text : expect.stringMatching(text), String(isDue)]);
    expect(icon).toBe(isDue ? 'i' : 'svg');
  });

  test.each([
    [0, null, null],
    [1, null, 'No backup yet.'],
    [0, 'Papers', 'Copied to “Papers”'],
  ])('is there with something to back up, or with a folder: %i, %s', async (articles, name, text) => {
    answer({ 'copies.state': { ...NO_COPIES, folder: name && { ...NO_COPIES.downloads, name } } });
    expect((await openBackup(0, { articles }))?.[0] ?? null).toBe(text);
  });

  test('opens its dialog where the address asks for that, and the address is that of the list then', async () => {
    answer({ 'copies.state': NO_COPIES });
    go.mockClear();
    await openBackup(1);
    expect([go.mock.calls, all('dialog')]).toEqual([[], []]);
    await openBackup(1, { view: 'backup' });
    await until(() =>
      expect(textOf(find('dialog'))).toContain('Your last highlight or note (1) is only on this computer.'),
    );
    expect(go.mock.calls).toEqual([[{ view: 'list' }]]);
  });

  test('says in the dialog what is only here, and nothing of what is copied', async () => {
    const said = async (changes: number, folder: object | null) => {
      answer({ 'copies.state': { ...NO_COPIES, folder } });
      await openBackup(changes, { view: 'backup' });
      await until(() => find('dialog'));
      return textOf(document.querySelector('dialog p'));
    };
    const only = /only on this computer/;
    expect(await said(1, null)).toMatch(only);
    await show(() => null, {});
    expect(await said(0, null)).not.toMatch(only);
    await show(() => null, {});
    expect(await said(1, { ...NO_COPIES.downloads, name: 'Papers' })).not.toMatch(only);
  });
});

describe('the line about other computers', () => {
  const computers = () => document.querySelector<HTMLAnchorElement>('.computers-line');

  test.each([
    ['a question', { question: 'meeting' as const }, 'Other computers: a question'],
    ['notes that were changed on two', { apart: 1 }, 'Other computers: a question'],
    ['a problem', { problem: 'gone' as const }, 'Not synced with other computers'],
  ])('leads to the settings with %s', async (_, state, text) => {
    answer({ 'sync.state': SHARED, 'sync.now': { ...SHARED, ...state } });
    await fillLibrary(library.database);
    await openLibrary();
    const row = await until(() => {
      const found = computers();
      if (!found) throw new Error('There is no line');
      return found;
    });
    expect([textOf(row), row.getAttribute('href')]).toEqual([text, 'settings.html#computers']);
  });

  test.each([
    ['is off', NOT_SHARED, 0],
    ['goes well', SHARED, 1],
  ])('is not there while the sync %s', async (_, state, times) => {
    const now = vi.fn(() => state);
    answer({ 'sync.state': state, 'sync.now': now });
    await fillLibrary(library.database);
    await openLibrary();
    await line();
    expect(computers()).toBe(null);
    expect(now).toHaveBeenCalledTimes(times);
  });
});
