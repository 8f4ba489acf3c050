// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ChosenFolder, NO_COPY, putCopies, readCopies } from '../../src/storage/copies.ts';
import { FakeFolder, storeFolders } from '../fakes/folder.ts';
import { all, answer, choose, click, find, names, notice, see, takeCalls, textOf, until } from './render.ts';
import { copiesWith, openSettings } from './settings-page.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

storeFolders();

const section = (id: string) => document.querySelector(`[aria-labelledby=${id}]`) as HTMLElement;

afterEach(async () => {
  history.replaceState(null, '', '?');
  Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
  await putCopies('folder', undefined);
});

describe('the copies', () => {
  test('are downloaded where no folder can be chosen, once the browser allows it', async () => {
    await openSettings();
    const list = find<HTMLSelectElement>('combobox', /^Download a backup/);
    expect([names('option', list), list.value]).toEqual([['Never', 'Every day', 'Every week'], 'never']);
    answer({ 'permissions.request': false });
    await choose(list, 'week');
    expect([takeCalls(), notice(), list.value]).toEqual([
      [['permissions.request', { permissions: ['downloads'] }]],
      'The browser does not allow it now. Nothing is lost; you can allow it later.',
      'never',
    ]);
    const asks = copiesWith(null, { every: 'week', problem: 'asks' });
    answer({ 'permissions.request': true, 'copies.download': asks });
    await choose(list, 'week');
    expect(takeCalls().slice(-1)).toEqual([['copies.download', 'week']]);
    expect(textOf(find('alert'))).toMatch(/^Newsgloss may no longer download files/);
    await click(find('button', 'Allow'));
    expect(takeCalls().at(-1)).toEqual(['copies.download', 'week']);
    answer({ 'copies.download': copiesWith(null) });
    await choose(list, 'never');
    expect([takeCalls(), all('alert')]).toEqual([[['copies.download', 'never']], []]);
  });

  test('go into a folder that is chosen', async () => {
    const folder = new FakeFolder('Papers');
    Object.assign(globalThis, { showDirectoryPicker: async () => folder });
    await openSettings();
    const saved = copiesWith({ articles: 2, saved: '2026-03-14T09:00:00.000Z' });
    answer({ 'copies.save': saved, 'copies.state': saved });
    await click(find('button', 'Choose a folder…'));
    await see('button', 'Save now');
    expect([takeCalls(), (await readCopies('folder'))?.last]).toEqual([[['copies.save']], NO_COPY]);
    expect(textOf(section('copies'))).toMatch(/PapersLast saved: Mar 14, 2026, .* · 2 articles/);
    await click(find('button', 'Save now'));
    expect(takeCalls()).toEqual([['copies.save']]);
    answer({ 'copies.state': copiesWith(null) });
    await click(find('button', 'Stop using this folder'));
    await until(() => expect(notice()).toMatch(/^“Papers” is no longer used\./));
    expect(await readCopies('folder')).toBeUndefined();
    await click(find('button', 'Undo'));
    await vi.waitFor(async () => expect((await readCopies('folder'))?.handle).toBe(folder));
  });

  test.each([
    [
      'asks',
      'The browser has to ask you again',
      ['Allow', 'Restore from this folder', 'Choose another folder…', 'Stop using this folder'],
    ],
    [
      'gone',
      'The folder “Papers” is no longer there',
      ['Save now', 'Choose another folder…', 'Stop using this folder'],
    ],
    [
      'failed',
      '“Papers” could not be saved to. odd',
      ['Save now', 'Restore from this folder', 'Choose another folder…', 'Stop using this folder'],
    ],
  ])('say what is wrong: %s', async (problem, text, buttons) => {
    const folder = new FakeFolder('Papers');
    Object.assign(globalThis, { showDirectoryPicker: async () => folder });
    Object.assign(folder, { requestPermission: async () => 'denied' });
    await putCopies('folder', { handle: folder as unknown as ChosenFolder, last: NO_COPY });
    await openSettings({ 'copies.state': copiesWith({ problem, message: 'odd' }), 'copies.save': copiesWith({}) });
    expect(textOf(find('alert'))).toContain(text);
    expect(names('button', section('copies'))).toEqual(buttons);
    if (problem !== 'asks') return;
    await click(find('button', 'Allow'));
    await until(() => expect(notice()).toMatch(/^The browser does not allow it now/));
    Object.assign(folder, { requestPermission: async () => 'granted' });
    await click(find('button', 'Allow'));
    await until(() => expect(takeCalls()).toContainEqual(['copies.save']));
    expect(all('alert')).toEqual([]);
  });
});
