// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerFrame, createFrame } from '../../src/content/page-ui/frames.ts';
import type { ShadowHost } from '../../src/content/page-ui/shadow-host.ts';
import { isSandboxed } from '../../src/content/sandbox.ts';
import { browser } from '../../src/messaging/browser.ts';
import type { FrameView } from '../../src/messaging/frame.ts';
import { reset, takeCalls } from '../fakes/view-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

/** Whether the reader sees the frame, and nothing has changed about it for a moment. */
const seen = { isAtRest: true, untilSeen: true };
vi.mock('../../src/content/page-ui/watch-frame.ts', () => ({
  watchVisibility: () => ({
    isAtRest: () => seen.isAtRest,
    untilSeen: async () => seen.untilSeen,
    change: () => {},
    stop: () => {},
  }),
}));

const KEY = '1-2-3-4';
const ID = 7;
const view: FrameView = {
  part: 'toolbar',
  theme: 'light',
  width: 400,
  isSheet: false,
  chosen: null,
  latest: 'yellow',
  isOnMark: false,
};
const notSeen = { name: 'NotSeen' };

const owner = { act: vi.fn(async () => 'acted' as never), correct: vi.fn(), resized: vi.fn() };
const frame = createFrame('annotator', owner);

/** A host that has its frames in the page. */
const host = {
  document,
  element: document.body,
  stage: null,
  add: (_, element) => document.body.append(element),
  remove: (_, element) => element.remove(),
  focused: () => document.activeElement,
} as Pick<ShadowHost, 'document' | 'element' | 'stage' | 'add' | 'remove' | 'focused'> as ShadowHost;

const element = () => document.querySelector('iframe') as HTMLIFrameElement;

/** Loads the frame, with the key that is known here. */
function show(): void {
  vi.spyOn(crypto, 'getRandomValues').mockReturnValueOnce(new Uint32Array([1, 2, 3, 4]));
  frame.show(host, view);
}

beforeEach(async () => {
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('about:blank#'); // jsdom loads no frames
  Object.assign(seen, { isAtRest: true, untilSeen: true });
  show();
  expect(await answerFrame(ID, KEY, { type: 'join' })).toEqual({ view });
});

afterEach(() => {
  frame.hide();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('a frame that is not seen', () => {
  beforeEach(() => Object.assign(seen, { isAtRest: false, untilSeen: false }));

  test('does nothing of what the reader could not undo', async () => {
    await expect(answerFrame(ID, KEY, { type: 'act', act: 'keep' })).rejects.toMatchObject(notSeen);
    await expect(answerFrame(ID, KEY, { type: 'press' })).rejects.toMatchObject(notSeen);
    await expect(answerFrame(ID, KEY, { type: 'correct', corrections: [] })).rejects.toMatchObject(notSeen);
    expect(owner.act).not.toHaveBeenCalled();
    expect(owner.correct).not.toHaveBeenCalled();
  });

  test('can be closed', async () => {
    expect(await answerFrame(ID, KEY, { type: 'act', act: 'close' })).toBe('acted');
    expect(owner.act).toHaveBeenCalledWith('close');
  });
});

test('a frame that is seen acts for the reader', async () => {
  expect(await answerFrame(ID, KEY, { type: 'act', act: 'keep' })).toBe('acted');
  await answerFrame(ID, KEY, { type: 'correct', corrections: [] });
  expect(owner.correct).toHaveBeenCalledWith([]);
});

test('at each press, the browser finds out again whether a frame is seen', async () => {
  await answerFrame(ID, KEY, { type: 'press' });
  const first = element().style.outline;
  await answerFrame(ID, KEY, { type: 'press' });
  expect(element().style.outline).not.toBe(first);
});

test('a frame has the size that it says', async () => {
  await answerFrame(ID, KEY, { type: 'size', width: 320, height: 90 });
  expect(element().style).toMatchObject({ width: '320px', height: '90px', opacity: '1' });
  expect(owner.resized).toHaveBeenCalledOnce();
});

test.each([
  ['with another key', ID, '1-2-3-5'],
  ['that comes second with its key', ID + 1, KEY],
])('a frame %s has no answer', async (_, id, key) => {
  expect(await answerFrame(id, key, { type: 'act', act: 'keep' })).toBeNull();
  expect(owner.act).not.toHaveBeenCalled();
});

test('a frame is gone with its key once it is hidden', async () => {
  frame.hide();
  expect(document.querySelector('iframe')).toBeNull();
  expect(await answerFrame(ID, KEY, { type: 'act', act: 'keep' })).toBeNull();
});

test('a frame gets the focus when it has joined', async () => {
  frame.hide();
  show();
  frame.focus();
  expect(frame.hasFocus()).toBe(false);
  await answerFrame(ID, KEY, { type: 'join' });
  expect(frame.hasFocus()).toBe(true);
});

test('a frame shows what is new to it, in the same document', async () => {
  reset();
  const before = element();
  frame.show(host, { ...view });
  expect(takeCalls()).toEqual([]);
  const next: FrameView = { ...view, isSheet: true, theme: 'dark' };
  frame.show(host, next);
  await vi.waitFor(() => expect(takeCalls()).toEqual([['background.showFrame', ID, KEY, next]]));
  expect(element()).toBe(before);
  expect([element().className, element().dataset.theme, element().hasAttribute('data-sheet')]).toEqual([
    'layer toolbar',
    'dark',
    true,
  ]);
});

test('a frame has its place in the window, also where the page is enlarged', () => {
  frame.moveTo({ left: 30, top: 60 });
  expect(element().style).toMatchObject({ left: '30px', top: '60px', width: '400px' });
  Object.assign(element(), { currentCSSZoom: 1.5 });
  for (const [name, value] of [
    ['offsetWidth', 400],
    ['offsetHeight', 62],
  ] as const)
    Object.defineProperty(element(), name, { value });
  expect(frame.size()).toEqual({ width: 600, height: 93 });
  frame.moveTo({ left: 30, top: 60 });
  expect(element().style).toMatchObject({ left: '20px', top: '40px' });
  frame.hide();
  expect([frame.size(), frame.element()]).toEqual([null, null]);
});

describe('a frame of the card', () => {
  const lost = vi.fn();
  const card = createFrame('card', { ...owner, lost });
  const load = () => element().dispatchEvent(new Event('load'));
  beforeEach(() => {
    frame.hide();
    owner.act.mockClear();
    card.show(host, view);
  });
  afterEach(() => card.hide());

  test('is gone when the page loads another document in it', () => {
    load();
    expect([card.element(), lost.mock.calls.length]).toEqual([element(), 0]);
    load();
    expect([card.element(), lost.mock.calls.length]).toEqual([null, 1]);
    expect(owner.act.mock.calls).toEqual([['close']]);
  });

  test('is gone when the page sets what would load one', async () => {
    element().title = 'x';
    await Promise.resolve();
    expect(card.element()).not.toBeNull();
    element().name = 'x';
    await Promise.resolve();
    expect([card.element(), lost.mock.calls.length]).toEqual([null, 1]);
  });
});

describe('a frame that does not join', () => {
  beforeEach(() => {
    frame.hide();
    vi.useFakeTimers();
    show();
  });
  afterEach(() => void vi.useRealTimers());

  test('is closed after ten seconds, and frames do not work in this page', async () => {
    vi.advanceTimersByTime(9999);
    expect([frame.element() !== null, isSandboxed(document)]).toEqual([true, false]);
    vi.advanceTimersByTime(1);
    expect([frame.element(), isSandboxed(document)]).toEqual([null, true]);
    expect(owner.act.mock.calls).toEqual([['close']]);
    show();
    await answerFrame(ID, KEY, { type: 'join' });
    vi.advanceTimersByTime(10_000);
    expect([frame.element() !== null, isSandboxed(document)]).toEqual([true, false]);
  });
});
