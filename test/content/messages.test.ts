// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFirstMark } from '../../src/content/page-ui/first-mark.ts';
import type { ShadowHost } from '../../src/content/page-ui/shadow-host.ts';
import { createToasts } from '../../src/content/page-ui/toasts.ts';
import type { Article } from '../../src/model.ts';
import { answer, reset, takeCalls } from '../fakes/view-browser.ts';
import { layOutPages, scrollTo } from './laid-out.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

/** The frame of a message, which may be in use. */
const frame = { show: vi.fn(), hide: vi.fn(), element: () => element };
const element = document.createElement('div');
const isInUse = vi.spyOn(element, 'matches');
let act = () => {};
vi.mock('../../src/content/page-ui/frames.ts', () => ({
  zoomOf: () => 1,
  createFrame: (_: string, owner: { act(): void }) => {
    act = owner.act;
    return frame;
  },
}));

const question = { top: Number.POSITIVE_INFINITY };
const host = { document, put: vi.fn(), topOf: () => question.top };
const body = () => document.querySelector('main') as HTMLElement;
const view = document.defaultView as Window;
const shown = () => frame.show.mock.lastCall?.[1];
const setWidth = (value: number) =>
  Object.defineProperty(document.documentElement, 'clientWidth', { value, configurable: true });

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  reset();
  layOutPages();
  scrollTo(0);
  setWidth(1000);
  Object.assign(question, { top: Number.POSITIVE_INFINITY });
  isInUse.mockReturnValue(false);
  document.body.innerHTML = '<main></main><nav style="position: fixed" data-box="0 750 1000 50"></nav>';
});
afterEach(() => void vi.useRealTimers());

describe('a toast', () => {
  const isAlive = vi.fn(() => true);
  const open = () => createToasts(host as unknown as ShadowHost, { isAlive, body });
  beforeEach(() => void isAlive.mockReturnValue(true));

  test.each([
    [1000, 420],
    [452, 420],
    [451, 419],
  ])('is as wide as there is room: %i', (width, expected) => {
    setWidth(width);
    open().notify({ text: 'Kept.' });
    expect(shown()).toEqual({
      part: 'toast',
      theme: 'light',
      width: expected,
      text: 'Kept.',
      isError: false,
      canUndo: false,
    });
  });

  test.each([
    ['a bar of the page', Number.POSITIVE_INFINITY, '66px'],
    ['our own question', 600, '216px'],
  ])('is above %s', (_, top, bottom) => {
    Object.assign(question, { top });
    open().notify({ text: 'Kept.' });
    expect(element.style.bottom).toBe(bottom);
  });

  test('goes after eight seconds, but not while it is in use', () => {
    const { notify } = open();
    notify({ text: 'Kept.' });
    vi.advanceTimersByTime(7999);
    notify({ text: 'Deleted.' });
    isInUse.mockReturnValueOnce(true);
    vi.advanceTimersByTime(15_999);
    expect(frame.hide).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(frame.hide).toHaveBeenCalledOnce();
  });

  test('undoes once, and says why that failed', async () => {
    const undo = vi.fn().mockRejectedValue(new Error('no room'));
    open().notify({ text: 'Deleted.', undo });
    expect(shown()).toMatchObject({ canUndo: true });
    act();
    act();
    expect([undo.mock.calls.length, frame.hide.mock.calls.length]).toEqual([1, 2]);
    await vi.waitFor(() => expect(shown()).toMatchObject({ text: 'That did not work: no room', isError: true }));
  });

  test('asks to reload the page after an update, without a frame', async () => {
    const { attempt, askToReload } = open();
    askToReload();
    expect(host.put).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    isAlive.mockReturnValue(false);
    await attempt(() => Promise.reject(new Error('gone')));
    expect(frame.show).not.toHaveBeenCalled();
    const [part, drawn] = host.put.mock.lastCall as [string, HTMLElement];
    expect([part, drawn.role, drawn.textContent]).toEqual(['toast', 'status', '']);
    expect(drawn.style.getPropertyValue('--text')).toMatch(/reload/i);
  });
});

describe('the first mark on a site', () => {
  const toasts = { notify: vi.fn(), askToReload: vi.fn(), attempt: vi.fn() };
  const article = (url: string) => ({ url }) as Article;
  let end = new AbortController();
  afterEach(() => end.abort());
  const open = () => {
    end = new AbortController();
    return createFirstMark({ host: host as unknown as ShadowHost, toasts, body }, end.signal);
  };
  beforeEach(() => answer({ 'background.keepText': true, 'background.asksSite': 'news.example' }));

  test('keeps the text of each article once', async () => {
    answer({ 'background.asksSite': null });
    const keep = open();
    for (const url of ['a', 'a', 'b']) await keep(article(url));
    const kept = takeCalls().filter(([call]) => call === 'background.keepText');
    expect(kept.map(([, given]) => (given as Article).url)).toEqual(['a', 'b']);
    end.abort();
    await keep(article('c'));
    expect(takeCalls()).toEqual([]);
  });

  test.each([
    [479, { isSheet: true, width: 479 }, '50px'],
    [480, { isSheet: false, width: 358 }, '70px'],
  ])('asks at the foot of a window of %i', async (width, expected, bottom) => {
    setWidth(width);
    await open()(article('a'));
    expect(shown()).toMatchObject({ part: 'question', site: 'news.example', ...expected });
    expect(element.style.bottom).toBe(bottom);
    expect(toasts.notify).not.toHaveBeenCalled();
    setWidth(700);
    view.dispatchEvent(new Event('resize'));
    expect(shown()).toMatchObject({ isSheet: false, width: 358 });
  });

  test('asks until the reader reads on, in either direction', async () => {
    scrollTo(1000);
    await open()(article('a'));
    for (const top of [1300, 700]) {
      scrollTo(top);
      view.dispatchEvent(new Event('scroll'));
    }
    expect(frame.hide).not.toHaveBeenCalled();
    scrollTo(699);
    view.dispatchEvent(new Event('scroll'));
    view.dispatchEvent(new Event('scroll'));
    view.dispatchEvent(new Event('resize'));
    expect([frame.hide.mock.calls.length, frame.show.mock.calls.length]).toEqual([1, 1]);
  });

  test.each([
    [true, [{ text: 'Kept with the article’s text.', isError: false }]],
    [false, [{ text: expect.stringMatching(/^Kept, but without the article’s text/), isError: true }]],
    [null, []],
  ])('says whether the text was kept, where nothing is asked: %s', async (isKept, expected) => {
    answer({ 'background.keepText': isKept, 'background.asksSite': null });
    await open()(article('a'));
    expect(frame.show).not.toHaveBeenCalled();
    expect(toasts.notify.mock.calls.flat()).toEqual(expected);
  });

  test('keeps the text at the next mark if that failed', async () => {
    const keep = open();
    answer({ 'background.keepText': new Error('Extension context invalidated.') });
    await keep(article('a'));
    answer({ 'background.keepText': true });
    await keep(article('a'));
    expect(takeCalls().filter(([call]) => call === 'background.keepText')).toHaveLength(2);
  });
});
