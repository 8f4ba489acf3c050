// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { FrameRequest, FrameView } from '../../src/messaging/frame.ts';
import { all, answer, calls, click, find, openMain, press, settle, takeCalls, tell, textOf } from './render.ts';
import { article, findings, markOf, noted } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

let see: (entries: object[]) => void = () => {};
const guards = new Map<string, (event: object) => void>();

beforeAll(async () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: object[]) => void) {
        see = told;
      }
      observe(): void {}
      unobserve(): void {}
    },
  );
  location.hash = '#key';
  await openMain('frame');
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  answer({ 'framed.ask': null });
});
afterEach(() => {
  see([{ intersectionRect: { width: 0, height: 0 } }]);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const view = { theme: 'dark', width: 300 } as const;
const toast: FrameView = { ...view, part: 'toast', text: 'Kept.', isError: false, canUndo: true };
const card: FrameView = {
  ...view,
  part: 'card',
  finding: findings.ana,
  words: 'Ana Prieto',
  mentions: [findings.ana],
  source: { title: 'The quay', url: article.url },
  footer: 'acts',
  done: null,
  isKept: false,
  isReadonly: false,
  quotedBy: null,
  hasOthers: true,
  language: 'en',
};

async function open(shown: FrameView, key = 'key'): Promise<void> {
  const listen = vi.spyOn(document, 'addEventListener');
  tell('frames', 'show', key, shown);
  await settle();
  for (const [type, guard] of listen.mock.calls) guards.set(type, guard as (event: object) => void);
  listen.mockRestore();
  takeCalls();
}

/** What the page is asked. */
const asked = () =>
  takeCalls().flatMap(([call, , request]) => (call === 'framed.ask' ? [request as FrameRequest] : []));

/** A press as only the browser makes one; whether it is left to the button. */
async function trust(button: HTMLElement, event: object = new MouseEvent('click')): Promise<boolean> {
  let isLeft = true;
  const stop = () => {
    isLeft = false;
  };
  const trusted = new Proxy(event, {
    get: (of, key) =>
      ({ isTrusted: true, target: button, preventDefault: stop, stopImmediatePropagation() {} })[String(key)] ??
      Reflect.get(of, key, of),
  });
  guards.get((event as Event).type)?.(trusted);
  await settle();
  return isLeft;
}

async function pass(time: number): Promise<void> {
  vi.advanceTimersByTime(time);
  await settle();
}

const visible = { isIntersecting: true, intersectionRatio: 0.9, intersectionRect: { width: 1, height: 1 } };
const says = () => textOf(document.querySelector('.notice'));

test('a frame asks its page what to show, and announces it', async () => {
  answer({ 'framed.ask': { view: toast } });
  window.dispatchEvent(new Event('load'));
  await settle();
  expect(asked()).toEqual([{ type: 'join' }, { type: 'size', width: 0, height: 0 }]);
  const { dataset, style } = document.documentElement;
  expect({ ...dataset }).toEqual({ part: 'toast', theme: 'dark', sheet: 'false' });
  expect([style.colorScheme, style.getPropertyValue('--width'), document.title]).toEqual([
    'dark',
    '300px',
    'Newsgloss',
  ]);
  expect([textOf(document.querySelector('main')), textOf(find('status'))]).toEqual(['Kept.Undo', '']);
  await pass(100);
  expect(textOf(find('status'))).toBe('Kept.');
  await pass(200);
  expect(document.body.style.overflowY).toBe('hidden');
});

test('a frame shows what is for its key', async () => {
  await open(toast, 'another');
  expect(textOf()).toBe('');
  await open({ ...toast, isSheet: true });
  expect([textOf(document.querySelector('main')), document.documentElement.dataset.sheet]).toEqual([
    'Kept.Undo',
    'true',
  ]);
});

test('what a script presses is not done', async () => {
  await open(toast);
  see([visible]);
  vi.advanceTimersByTime(1000);
  await click(find('button', 'Undo'));
  expect(asked()).toEqual([]);
});

test('a press is done at once where the frame has been in sight for a moment, and changes nothing otherwise', async () => {
  await open(card);
  const keep = find('button', 'Keep');
  see([visible]);
  vi.advanceTimersByTime(300);
  expect([await trust(keep), asked()]).toEqual([true, []]);
  see([{ ...visible, isVisible: false }]);
  expect(await trust(find('button', 'Close'))).toBe(true);
  expect(await trust(find('button', /^More/))).toBe(true);
  expect(await trust(find('heading'))).toBe(true);
  expect(await trust(keep, new KeyboardEvent('keydown', { key: 'Enter' }))).toBe(true);
  expect(asked()).toEqual([]);
});

test.each([
  ['is covered', { ...visible, isVisible: false }],
  ['is outside of the window', { ...visible, isIntersecting: false }],
  ['is mostly outside of the window', { ...visible, intersectionRatio: 0.8 }],
  ['has just come', visible],
])('a press on a frame that %s waits until it is in sight', async (_, entry) => {
  await open(card);
  see([entry]);
  expect([await trust(find('button', 'Keep')), asked()]).toEqual([false, [{ type: 'press' }]]);
  expect(await trust(find('button', 'Place'))).toBe(false);
  await pass(1);
  see([visible]);
  await pass(298);
  expect(asked()).toEqual([]);
  await pass(100);
  expect(asked()).toEqual([{ type: 'act', act: 'keep' }]);
});

test('a press is refused in plain words if the frame does not come into sight, or the page refuses it', async () => {
  await open(card);
  expect(await trust(find('button', 'Keep'))).toBe(false);
  for (let time = 0; time < 2100; time += 100) await pass(100);
  expect(asked()).toEqual([{ type: 'press' }]);
  expect(says()).toMatch(/^Not done: something was covering or moving this\./);
  answer({ 'framed.ask': Object.assign(new Error('the page has moved it'), { name: 'RequestDenied' }) });
  await trust(find('button', 'Keep'));
  expect(says()).toBe('That did not work: the page has moved it');
});

test('Delete on a mark waits, too', async () => {
  await open({ ...view, part: 'toolbar', chosen: 'blue', latest: 'blue', isOnMark: true });
  expect(await trust(find('button', 'Blue'), new KeyboardEvent('keydown', { key: 'Delete' }))).toBe(false);
  see([visible]);
  await pass(400);
  expect(asked()).toEqual([{ type: 'press' }, { type: 'act', act: 'remove' }]);
});

test('what the page answers is said, copied, or shown', async () => {
  await open(card);
  document.querySelector<HTMLElement>('section')?.focus();
  answer({ 'framed.ask': { says: 'Nothing follows.' } });
  await press('ArrowRight');
  expect([asked(), says()]).toEqual([[{ type: 'act', act: 'next' }], 'Nothing follows.']);
  answer({ 'framed.ask': { copied: { plain: 'plain', html: '<b>html</b>', says: 'Copied with source.' } } });
  await press('ArrowLeft');
  expect([calls.filter(([call]) => call === 'copy'), says()]).toEqual([
    [
      ['copy', 'text/plain', 'plain'],
      ['copy', 'text/html', '<b>html</b>'],
    ],
    'Copied with source.',
  ]);
  takeCalls();
  await press('c');
  expect(takeCalls()).toEqual([['copy', 'text/plain', `Ana Prieto, mayor\nThe quay\n${article.url}`]]);
  expect(says()).toBe('Copied.');
  answer({ 'framed.ask': Object.assign(new Error('x'), { name: 'PageMoved' }) });
  await press('ArrowRight');
  expect(says()).toBe('The page has another address by now. Try again.');
  answer({ 'framed.ask': null });
  await press('ArrowRight');
  await open({ ...card, isKept: true });
  expect(says()).toBe('');
});

test('a frame has the focus on what it had it on, and says when it has lost it', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  await open({ ...view, part: 'toolbar', chosen: null, latest: 'pink', isOnMark: false });
  expect(document.activeElement).toBe(find('button', 'Pink'));
  await press('ArrowRight');
  (document.activeElement as HTMLElement).blur();
  window.dispatchEvent(new Event('focus'));
  await pass(1);
  expect(document.activeElement).toBe(find('button', 'Orange'));
  window.dispatchEvent(new Event('blur'));
  await pass(10);
  expect(asked()).toEqual([]);
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  window.dispatchEvent(new Event('blur'));
  await pass(9);
  expect(asked()).toEqual([]);
  await pass(1);
  expect(asked()).toEqual([{ type: 'away' }]);
});

test('the other parts are shown as they are', async () => {
  answer({ 'notes.one': noted(markOf('old quay', { id: 'q1' }), 'which one?') });
  const note: FrameView = { ...view, part: 'note', id: 'q1', updated: '', field: null, isOwn: true };
  await open(note);
  expect([all('textbox').length, textOf()]).toEqual([0, 'which one?']);
  await open({ ...note, field: 'note' });
  expect(document.activeElement).toBe(find('textbox', 'Note'));
  await open({ ...view, part: 'beside', id: 'q1', updated: '' });
  expect(textOf(find('button'))).toBe('which one?');
  await open({ ...view, part: 'question', site: 'news.example', says: '' });
  expect(find('button', 'Always show')).toBeDefined();
});

test('in a tab of its own, it is the editor of a note', async () => {
  answer({ 'notes.one': noted(markOf('old quay', { id: 'q1' }), 'which one?') });
  history.replaceState(null, '', '?note=q1#key');
  window.dispatchEvent(new Event('load'));
  await settle();
  expect([document.title, document.documentElement.dataset.part]).toEqual(['Your note', 'tab']);
  expect(find<HTMLTextAreaElement>('textbox', 'Note').value).toBe('which one?');
  expect(asked()).toEqual([]);
});
