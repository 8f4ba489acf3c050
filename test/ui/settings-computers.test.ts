// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ChosenFolder, NO_COPY, putCopies } from '../../src/storage/copies.ts';
import { FakeFolder, storeFolders } from '../fakes/folder.ts';
import { all, answer, click, find, names, see, submit, takeCalls, textOf, type, until } from './render.ts';
import { copiesWith, openSettings } from './settings-page.ts';
import { NOT_SHARED, SHARED } from './sync-state.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

storeFolders();

const section = () => document.querySelector('[aria-labelledby=computers]') as HTMLElement;
/** The answers to the question which text of a note stays. */
const KEEP = ['Keep only this', 'Keep only this', 'Keep both'];

const peer = { device: 'aaaaaaaa', name: 'Laptop', seen: '2026-03-14T08:00:00.000Z' };

/** Opens the settings with a folder, and the library shared through it as this state says. */
async function open(state: object, more: object = {}): Promise<void> {
  const folder = new FakeFolder('Papers');
  Object.assign(folder, { requestPermission: async () => 'granted' });
  await putCopies('folder', { handle: folder as unknown as ChosenFolder, last: NO_COPY });
  await openSettings({ 'copies.state': copiesWith({}), 'sync.state': { ...SHARED, ...state }, ...more });
}

beforeEach(() => {
  Object.assign(globalThis, { showDirectoryPicker: async () => new FakeFolder('Papers') });
});

afterEach(async () => {
  Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
  await putCopies('folder', undefined);
});

describe('other computers', () => {
  test('share the library through the folder, under a name', async () => {
    await open(NOT_SHARED);
    answer({ 'sync.turn': SHARED });
    await type(find('textbox', 'Name of this computer', section()), ' Desk ');
    await submit(find('button', 'Share through “Papers”'));
    await until(() => expect(takeCalls()).toContainEqual(['sync.turn', true, 'Desk', '']));
    expect(textOf(section())).toMatch(/No other computer yet\. Last synced: Mar 14, 2026/);
    answer({ 'sync.turn': NOT_SHARED });
    await click(find('button', 'Stop sharing'));
    expect(takeCalls()).toContainEqual(['sync.turn', false, 'Desk', '']);
    await see('button', 'Share through “Papers”');
  });

  test('are counted and listed, and one can be taken out', async () => {
    await open({ peers: [peer, { ...peer, device: 'bbbbbbbb', name: '' }] });
    expect(textOf(find('status', undefined, section()))).toMatch(/^On this computer and 2 others, last Mar 14, 2026/);
    expect(textOf(section())).toContain('Computer without a name');
    answer({ 'sync.remove': { ...SHARED, peers: [] } });
    await click(find('button', 'Remove “Laptop” from the list'));
    expect(takeCalls()).toContainEqual(['sync.remove', 'aaaaaaaa']);
    await until(() => expect(textOf(section())).toContain('No other computer yet'));
  });

  test.each([
    [
      'meeting',
      'of another computer: 386 articles and highlights. Here are 1,204, and 41 are in both',
      'Join the libraries',
    ],
    ['foreign', 'another library than the one this computer shares: 386', 'Join the libraries'],
    ['empty', 'is empty, but it was not before', 'Bring everything back'],
  ])('ask before anything is merged: %s', async (question, text, button) => {
    await open({ question, preview: { here: 1204, there: 386, both: 41 } });
    expect(textOf(find('alert', undefined, section()))).toContain(text);
    answer({ 'sync.now': SHARED });
    await click(find('button', button));
    expect(takeCalls()).toContainEqual(['sync.now', [question]]);
    await until(() => expect(all('alert', undefined, section())).toEqual([]));
  });

  test.each([
    ['gone', 'The folder “Papers” is no longer there'],
    ['full', 'The disk with “Papers” is full'],
    ['newer', 'has a later version of Newsgloss'],
    ['failed', 'could not be synced. odd'],
  ])('say what is wrong: %s', async (problem, text) => {
    await open({ problem, message: 'odd', unread: 2, isRenamed: true });
    expect(textOf(find('alert', undefined, section()))).toContain(text);
    expect(textOf(section())).toContain('2 parts of the files of other computers cannot be read yet');
    expect(textOf(section())).toContain('is a copy of another one');
  });

  test('need the permission of the browser again', async () => {
    await open({ problem: 'asks' });
    answer({ 'sync.now': SHARED });
    await click(find('button', 'Allow', section()));
    await until(() => expect(takeCalls()).toContainEqual(['sync.now', []]));
  });

  test('ask for the folder that is no longer chosen', async () => {
    await openSettings({
      'sync.state': { ...SHARED, problem: 'missing' },
    });
    expect(textOf(find('alert', undefined, section()))).toContain('No folder is chosen any more');
    expect(names('button', section())).toEqual(['Stop sharing']);
    expect(textOf(section())).not.toContain('choose one there');
    answer({ 'sync.turn': NOT_SHARED });
    await click(find('button', 'Stop sharing'));
    expect(takeCalls()).toContainEqual(['sync.turn', false, 'Desk', '']);
    await until(() => expect(textOf(section())).toContain('choose one there'));
  });

  test('need the passphrase of the folder', async () => {
    await open({ problem: 'locked' });
    expect(textOf(find('alert', undefined, section()))).toContain('The passphrase for this folder is missing');
    answer({ 'sync.turn': SHARED });
    await type(document.querySelector('#computers-passphrase') as HTMLInputElement, 'correct horse');
    await submit(find('button', 'Share through “Papers”'));
    await until(() => expect(takeCalls()).toContainEqual(['sync.turn', true, 'Desk', 'correct horse']));
    await see('button', 'Stop sharing');
  });

  test('ask which text of a note stays', async () => {
    const note = {
      table: 'annotations',
      key: 'a',
      title: 'Harbour closes',
      texts: ['From the desk.', 'From the train.'],
    };
    await open({}, { 'sync.apart': [note], 'sync.settle': [] });
    expect(names('button', section())).toEqual([
      'Sync now',
      '1 note was changed on two computers',
      ...KEEP,
      'Stop sharing',
    ]);
    await click(all('button', 'Keep only this', section())[1] as HTMLElement);
    expect(takeCalls()).toContainEqual(['sync.settle', 'annotations', 'a', 'From the train.']);
    await until(() => expect(textOf(section())).not.toContain('From the desk.'));
  });

  test('are reached by a file where no folder can be chosen', async () => {
    Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
    await openSettings({ 'sync.merge': { state: { ...SHARED, isOn: false }, json: null } });
    await click(find('button', 'Save a file for another computer'));
    expect(takeCalls()).toContainEqual(['sync.merge', '', '', []]);
    await until(() => expect(textOf(section())).toContain('No other computer yet'));
  });
});
