// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { answer, calls, click, find, names, notice, openMain, settle, takeCalls } from './render.ts';
import { article, mainText, pageWith, servePage } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const LINE = 'You marked 3 passages about Ana Prieto in other articles';

async function open(page = pageWith(), earlier: object | null = { name: 'Ana Prieto', count: 3 }): Promise<void> {
  servePage(page);
  answer({ 'notes.earlier': earlier, 'preferences.change': DEFAULTS, 'tabs.create': {} });
  await openMain('popup');
  await import('../../src/ui/popup/on-demand.ts'); // which the popup has asked for
  await settle();
}

const asked = () => calls.filter(([name]) => name === 'notes.earlier');

test('one line of the overview says what was marked about the same people, and leads there', async () => {
  await open();
  expect(asked()).toEqual([['notes.earlier', { url: article.url }, ['Ana Prieto', 'Rosa Prieto']]]);
  takeCalls();
  await click(find('button', LINE));
  expect(takeCalls()).toContainEqual([
    'tabs.create',
    { url: 'extension://newsgloss/library.html#search=Ana%20Prieto' },
  ]);
});

test('it is turned off by one press, which can be undone', async () => {
  await open();
  takeCalls();
  await click(find('button', 'Do not show this again'));
  expect(takeCalls()).toContainEqual(['preferences.change', { showsEarlier: false }]);
  expect([mainText().includes('You marked'), notice()]).toEqual([
    false,
    'Such lines are no longer shown. You can turn them on in the settings.Undo',
  ]);
  await click(find('button', 'Undo'));
  expect(takeCalls()).toContainEqual(['preferences.change', { showsEarlier: true }]);
  expect(names('button')).toContain(LINE);
});

test('nothing is looked for in a private window, or when it is turned off, and nothing found is nothing said', async () => {
  await open(pageWith([], { isPrivate: true }));
  expect(asked()).toEqual([]);
  await open(pageWith([], { settings: { ...DEFAULTS, showsEarlier: false } }));
  expect(asked()).toEqual([]);
  await open(pageWith(), null);
  expect([asked().length, mainText().includes('You marked')]).toEqual([1, false]);
});
