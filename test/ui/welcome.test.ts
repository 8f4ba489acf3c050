// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import type { Annotation, Article, Draft } from '../../src/model.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import {
  all,
  answer,
  calls,
  click,
  emit,
  find,
  names,
  notice,
  openMain,
  press,
  see,
  settle,
  takeCalls,
  textOf,
} from './render.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const LINE = '“Without the boat there is no late shift at the hospital,”';

/** Opens the page with what is found in its sample: a person and a quotation. */
async function open(more: { [call: string]: unknown } = {}): Promise<void> {
  const found = ({ text }: Article, kind: string, words: string, facts: object) => {
    const start = text.indexOf(words);
    return { kind, start, end: start + words.length, facts, confidence: 1 } as Finding;
  };
  const store = ({ url }: Article, draft: Draft): Annotation => ({
    ...draft,
    id: draft.selectors[0].exact,
    url,
    note: '',
    tags: [],
    created: '2026-03-14T09:00:00.000Z',
    updated: '2026-03-14T09:00:00.000Z',
  });
  answer({
    'preferences.read': DEFAULTS,
    'permissions.getAll': { origins: [] },
    'notes.kept': { annotations: [] },
    'notes.keepSample': store,
    'reader.read': (article: Article) => [
      found(article, 'actor', 'Marta Lindqvist', { type: 'person', name: 'Marta Lindqvist', role: 'head of nursing' }),
      found(article, 'quote', LINE, { form: 'direct', actor: 'Marta Lindqvist', speaker: 'Marta Lindqvist' }),
    ],
    ...more,
  });
  await openMain('welcome');
  await see('heading', 'Press this button on any article');
  takeCalls();
}
const kept = () => calls.filter(([call]) => call === 'notes.keepSample').map(([, , draft]) => draft as Draft);

test('the first step presses the button, after which the story is marked and explains itself', async () => {
  await open();
  expect([document.title.length > 0, textOf(document.querySelector('.dots'))]).toEqual([true, '1 of 3']);
  expect([all('button', 'Marta Lindqvist'), all('button', 'Back'), all('button', 'Next')]).toEqual([[], [], []]);
  await click(find('button', 'Newsgloss'));
  expect(document.activeElement).toBe(find('heading', 'Highlight a line that is yours'));
  expect(String(getSelection())).toBe(LINE);
  getSelection()?.removeAllRanges();
  const person = find('button', 'Marta Lindqvist');
  await click(person);
  expect([person.getAttribute('aria-pressed'), textOf(document.querySelector('[aria-live]'))]).toEqual([
    'true',
    expect.stringMatching(/^PersonMarta Lindqvist/),
  ]);
  await click(person);
  expect([person.getAttribute('aria-pressed'), textOf(document.querySelector('[aria-live]'))]).toEqual(['false', '']);
  person.focus();
  expect([await press('x'), await press('Enter')]).toEqual([true, false]);
  expect(person.getAttribute('aria-pressed')).toBe('true');
  await click(find('button', 'Back'));
  expect(textOf(document.querySelector('.dots'))).toBe('1 of 3');
});

test('the second step highlights a line, which the third shows in the library', async () => {
  await open();
  await click(find('button', 'Try it here'));
  document.dispatchEvent(new Event('selectionchange'));
  await settle();
  expect(names('button', find('group', 'Highlight'))).toEqual(['Yellow', 'Green', 'Blue', 'Pink', 'Orange', 'Note']);
  expect(all('button', 'Next')).toEqual([]);
  await click(find('button', 'Pink'));
  expect(kept().map(({ colour, selectors }) => [colour, selectors[0].exact])).toEqual([['pink', LINE]]);
  const next = await see('button', 'Next');
  expect(document.activeElement).toBe(next);
  await click(find('button', LINE));
  expect(find('button', 'Pink').getAttribute('aria-pressed')).toBe('true');
  await click(find('button', 'Blue'));
  expect(kept().at(-1)?.colour).toBe('blue');
  expect(all('button', 'Back')).toHaveLength(1);
  await click(find('button', 'Next'));
  expect([all('button', 'Back'), all('button', 'Next')]).toEqual([[], []]);
  expect(names('heading')).toEqual([
    'Here it is, and here it stays',
    'today',
    'Harbour town votes to keep its night ferry',
  ]);
  expect(textOf(document.querySelector('.in-library'))).toContain(LINE);
  expect([all('textbox', 'Note'), find('link', 'Open the library').getAttribute('href')]).toEqual([[], 'library.html']);
  await click(find('button', 'Add a note'));
  expect(document.activeElement).toBe(find('textbox', 'Note'));
});

test('a note is written at once where that is chosen', async () => {
  await open();
  await click(find('button', 'Try it here'));
  document.dispatchEvent(new Event('selectionchange'));
  await settle();
  await click(find('button', 'Note'));
  await see('heading', 'Here it is, and here it stays');
  expect(kept()[0]?.colour).toBe('yellow');
  expect(document.activeElement).toBe(find('textbox', 'Note'));
});

test('a line that could not be kept is said, and nothing goes on', async () => {
  await open({ 'notes.keepSample': Object.assign(new Error('x'), { name: 'StorageFull' }) });
  await click(find('button', 'Try it here'));
  document.dispatchEvent(new Event('selectionchange'));
  await settle();
  await click(find('button', 'Note'));
  expect(notice()).toBe('Your disk is full, so nothing was written. Make room and try again.');
  expect(find('heading', 'Highlight a line that is yours')).toBeDefined();
});

test('marks are always shown where the reader allows it', async () => {
  await open();
  await click(find('button', 'Try it here'));
  document.dispatchEvent(new Event('selectionchange'));
  await settle();
  await click(find('button', 'Yellow'));
  await click(find('button', 'Next'));
  takeCalls();
  await click(find('button', 'Always show my marks'));
  expect(takeCalls()).toEqual([['permissions.request', { origins: ['*://*/*'] }]]);
  answer({ 'permissions.getAll': { origins: ['*://*/*'] } });
  emit('permissions.onAdded');
  await settle();
  expect(all('button', 'Always show my marks')).toEqual([]);
  expect(textOf(document.querySelector('.acts'))).toContain('Your marks now show by themselves.');
});
