// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { changeSettings } from '../../src/storage/settings.ts';
import { all, answer, click, find, textOf, until } from './render.ts';
import { fillLibrary, NO_COPIES, openLibrary, useLibraryPage } from './stored-library.ts';

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
