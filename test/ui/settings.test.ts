// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Rule } from '../../src/model.ts';
import { putCopies } from '../../src/storage/copies.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { storeFolders } from '../fakes/folder.ts';
import {
  all,
  answer,
  changeLibrary,
  click,
  emit,
  find,
  leave,
  names,
  notice,
  press,
  settle,
  takeCalls,
  tell,
  textOf,
  type,
  until,
} from './render.ts';
import { openSettings } from './settings-page.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

storeFolders();

const ruleOf = (name: string): Rule => ({
  id: name,
  kind: 'actor',
  name,
  rejects: true,
  created: '2026-03-14T09:00:00.000Z',
});

const section = (id: string) => document.querySelector(`[aria-labelledby=${id}]`) as HTMLElement;
const isChecked = (role: 'radio' | 'checkbox', name: string | RegExp) => find<HTMLInputElement>(role, name).checked;

afterEach(async () => {
  history.replaceState(null, '', '?');
  Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
  await putCopies('folder', undefined);
});

describe('the marks in the page', () => {
  test('are chosen by amount, kind and colour, and shown in a sentence', async () => {
    await openSettings();
    const marked = () => [...document.querySelectorAll('.marked-sample .kind-mark')].map(textOf);
    expect(document.title).toBe('Settings · Newsgloss');
    expect([isChecked('radio', 'Quiet'), marked()]).toEqual([
      true,
      ['Port Ellery', '€1.3 million a year', '“Without the boat there is no late shift,”', 'Marta Lindqvist'],
    ]);
    expect(textOf(document.querySelector('.marked-sample'))).toMatch(/^The council of Port Ellery voted/);
    await click(find('checkbox', 'Figures'));
    expect([takeCalls(), marked().length]).toEqual([[['preferences.change', { hiddenKinds: ['figure'] }]], 3]);
    await click(find('radio', 'Full'));
    expect(takeCalls()).toEqual([['preferences.change', { density: 'full' }]]);
    const hues = find('group', 'Colour of Actors');
    const teal = all('radio', 'Teal', hues)[0] as HTMLElement;
    await click(teal);
    expect(takeCalls()).toEqual([['preferences.change', { hues: { actor: 'teal' } }]]);
    expect(textOf(hues)).toMatch(/Teal$/);
  });

  test('can be off, and a kind comes back', async () => {
    await openSettings({}, { density: 'off', hiddenKinds: ['figure', 'quote'] });
    expect(document.querySelectorAll('.marked-sample .kind-mark')).toHaveLength(0);
    expect([isChecked('checkbox', 'Actors'), isChecked('checkbox', 'Quotes')]).toEqual([true, false]);
    await click(find('checkbox', 'Quotes'));
    expect(takeCalls()).toEqual([['preferences.change', { hiddenKinds: ['figure'] }]]);
  });

  test('have switches for what is over the page', async () => {
    await openSettings();
    const before = isChecked('checkbox', 'Highlight whole words');
    await click(find('checkbox', 'Highlight whole words'));
    expect(takeCalls()).toEqual([['preferences.change', { wholeWords: !before }]]);
  });

  test('stay as they were when a choice could not be stored, and the reader is told', async () => {
    await openSettings({ 'preferences.change': Object.assign(new Error('x'), { name: 'StorageFull' }) });
    await click(find('radio', 'Full'));
    expect(notice()).toBe('Your disk is full, so nothing was written. Make room and try again.');
    expect([isChecked('radio', 'Quiet'), isChecked('radio', 'Full')]).toEqual([true, false]);
  });

  test('follow a change elsewhere', async () => {
    await openSettings();
    answer({ 'preferences.read': { ...DEFAULTS, density: 'full' } });
    tell('watcher', 'settingsChanged');
    await until(() => expect(isChecked('radio', 'Full')).toBe(true));
  });
});

describe('the sites', () => {
  test('are chosen one by one, and withdrawn', async () => {
    await openSettings({ 'permissions.getAll': { origins: ['*://www.courier.example/*', '*://a.example/*'] } });
    expect([isChecked('radio', 'Only where I ask'), names('listitem', section('sites'))]).toEqual([
      true,
      ['a.exampleRemove', 'courier.exampleRemove'],
    ]);
    await click(find('button', 'Remove courier.example from the sites you chose'));
    await click(find('radio', 'Always, on every site'));
    await click(find('radio', 'Only where I ask'));
    expect(takeCalls()).toEqual([
      ['permissions.remove', { origins: ['*://www.courier.example/*'] }],
      ['permissions.request', { origins: ['*://*/*'] }],
      ['permissions.remove', { origins: ['*://*/*'] }],
    ]);
    answer({ 'permissions.getAll': { origins: ['*://*/*', '*://a.example/*'] } });
    emit('permissions.onAdded');
    await settle();
    expect([isChecked('radio', 'Always, on every site'), all('listitem', undefined, section('sites'))]).toEqual([
      true,
      [],
    ]);
    answer({ 'permissions.getAll': { origins: [] } });
    emit('permissions.onRemoved');
    await settle();
    expect(isChecked('radio', 'Only where I ask')).toBe(true);
  });

  test('may be asked about by a page', async () => {
    history.replaceState(null, '', '?site=www.news.example');
    await openSettings({ 'permissions.request': true, 'tabs.getCurrent': { id: 9 } });
    await click(find('button', 'Always show'));
    expect(takeCalls()).toEqual([
      ['permissions.request', { origins: ['*://www.news.example/*'] }],
      ['tabs.remove', 9],
    ]);
    expect(all('button', 'Always show')).toEqual([]);
  });
});

test('corrections are listed, the newest first, and removed, which can be undone', async () => {
  await openSettings({
    'rules.list': [ruleOf('Old'), ruleOf('New')],
    'rules.remove': ruleOf('New'),
    'rules.restore': null,
  });
  const rows = () => all('listitem', undefined, section('rules')).map(textOf);
  expect(rows()).toEqual([expect.stringContaining('New'), expect.stringContaining('Old')]);
  answer({ 'rules.list': [ruleOf('Old')] });
  await click(all('button', /^Remove this correction: .*New/)[0] as HTMLElement);
  expect([takeCalls(), notice(), rows().length]).toEqual([[['rules.remove', 'New']], 'Correction removed.Undo', 1]);
  answer({ 'rules.list': [] });
  await click(find('button', 'Undo'));
  expect(takeCalls()).toEqual([['rules.restore', ruleOf('New')]]);
  expect(textOf(section('rules'))).toContain('No corrections yet.');
  answer({ 'rules.list': [ruleOf('Old')] });
});

test('a correction that is gone already is not offered to be restored', async () => {
  await openSettings({ 'rules.list': [ruleOf('Old')], 'rules.remove': null });
  await click(find('button', /^Remove this correction/));
  expect(notice()).toBe('');
});

test('tags are renamed, joined and removed everywhere, which can be undone', async () => {
  const before = [{ table: 'annotations', key: 'q1', tags: ['sea'] }];
  await openSettings({ 'notes.tags': ['sea', 'Harbour'], 'notes.renameTag': before });
  const field = (tag: string) => find<HTMLInputElement>('textbox', `Rename the tag ${tag}`);
  await type(field('sea'), ' the  sea ');
  await press('Enter');
  expect([takeCalls(), notice()]).toEqual([[['notes.renameTag', 'sea', 'the sea']], '“sea” is now “the sea”.Undo']);
  await click(find('button', 'Undo'));
  expect(takeCalls()).toEqual([['notes.resetTags', before]]);
  await type(field('sea'), 'harbour');
  await leave();
  expect(notice()).toBe('“sea” and “harbour” are now one tag.Undo');
  await type(field('Harbour'), 'harbour');
  await leave();
  expect(notice()).toBe('“Harbour” is now “harbour”.Undo');
  takeCalls();
  await type(field('sea'), '  ');
  await leave();
  await type(field('sea'), 'sea ');
  await leave();
  expect([takeCalls(), field('sea').value]).toEqual([[], 'sea ']);
  await click(find('button', 'Remove the tag sea'));
  expect([takeCalls(), notice()]).toEqual([[['notes.renameTag', 'sea', '']], '“sea” was removed everywhere.Undo']);
  answer({ 'notes.tags': [] });
  changeLibrary();
  await until(() => expect(textOf(section('tags'))).toContain('No tags yet.'));
});

test('shortcuts are listed, and changed in the browser', async () => {
  const shown = [
    { name: 'step', description: 'Next mark', shortcut: 'Alt+N' },
    { name: 'none', description: 'Previous mark', shortcut: '' },
    { name: 'hidden', description: '' },
  ];
  await openSettings({ 'commands.getAll': shown });
  expect(textOf(section('shortcuts').querySelector('dl'))).toBe('Next markAltNPrevious marknot set');
  await click(find('button', 'Change shortcuts'));
  expect(takeCalls()).toEqual([['commands.openShortcutSettings']]);
  await openSettings({ hasShortcuts: false });
  expect(section('shortcuts')).toBeNull();
});

test('the storage says how much it takes, and when it was backed up', async () => {
  await openSettings(
    { 'storage.estimate': { usage: 2_000_000 }, 'notes.texts': { count: 2, bytes: 900_000 } },
    { backedUp: '2026-03-14T09:00:00.000Z' },
  );
  expect(textOf(section('storage'))).toMatch(
    /^What is kept.*takes 2 MB on this computer\..*The texts of 2 articles take (?:0\.9 MB|900 kB)\.Last backup: Mar 14, 2026\.Back up/,
  );
  await openSettings({ 'storage.estimate': {} });
  expect(textOf(section('storage'))).toMatch(/does not say how much space.*No backup yet\./);
  expect(textOf(section('about'))).toContain('1.0.0');
});
