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
const seen = { isAtRest: true, untilSeen: true, change: vi.fn(), stop: vi.fn() };
vi.mock('../../src/content/page-ui/watch-frame.ts', () => ({
  watchVisibility: () => ({
    isAtRest: () => seen.isAtRest,
    untilSeen: async () => seen.untilSeen,
    change: () => seen.change(),
    stop: () => seen.stop(),
  }),
}));

/** What keeps the keyboard in the frame. */
const typing = { away: vi.fn(), stolen: () => {}, end: undefined as AbortSignal | undefined };
vi.mock('../../src/content/page-ui/keep-typing.ts', () => ({
  keepTyping: ({ stolen }: { stolen(): void }, end: AbortSignal) => {
    Object.assign(typing, { stolen, end });
    return typing.away;
  },
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

const owner = { act: vi.fn(async () => 'acted' as never), correct: vi.fn(), change: vi.fn(), resized: vi.fn() };
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
    await expect(answerFrame(ID, KEY, { type: 'change', facts: {} })).rejects.toMatchObject(notSeen);
    expect(owner.act).not.toHaveBeenCalled();
    expect(owner.correct).not.toHaveBeenCalled();
    expect(owner.change).not.toHaveBeenCalled();
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
  expect(await answerFrame(ID, KEY, { type: 'change', shares: 'name' })).toBeNull();
  expect(owner.change).toHaveBeenCalledWith({ type: 'change', shares: 'name' });
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

describe('a frame with fields', () => {
  const note: FrameView = {
    part: 'note',
    theme: 'light',
    width: 360,
    isSheet: false,
    id: 'a',
    updated: '',
    field: 'note',
    isOwn: true,
  };
  const stage = { setModal: vi.fn() };
  const modal = { ...host, stage } as unknown as ShadowHost;
  const [lost, stolen] = [vi.fn(), vi.fn()];
  const open = (more: object = { stolen }) => {
    const one = createFrame('annotator', { ...owner, lost, ...more });
    one.show(modal, note);
    return one;
  };
  beforeEach(() => frame.hide());

  test('keeps the keyboard, and makes the page inert, until it has none', () => {
    const one = open();
    expect([stage.setModal.mock.calls, typing.end?.aborted]).toEqual([[[true]], false]);
    const first = typing.end;
    one.show(modal, { ...note, field: 'tags' });
    expect([stage.setModal.mock.calls.length, typing.end === first]).toEqual([1, true]);
    one.show(modal, { ...note, field: null });
    expect([stage.setModal.mock.lastCall, first?.aborted]).toEqual([[false], true]);
    one.hide();
    expect(stage.setModal).toHaveBeenCalledTimes(2);
  });

  test('gives both back when it is hidden', () => {
    const one = open();
    one.hide();
    expect([stage.setModal.mock.lastCall, typing.end?.aborted, seen.stop.mock.calls.length]).toEqual([
      [false],
      true,
      2,
    ]);
  });

  test.each([
    ['who hears of that', { stolen }, [1, 0]],
    ['who hears only of lost frames', {}, [0, 1]],
  ])('is closed when the page takes the keyboard from somebody %s', (_, more, counts) => {
    const one = open(more);
    owner.act.mockClear();
    typing.stolen();
    expect([stolen, lost].map(({ mock }) => mock.calls.length)).toEqual(counts);
    expect(owner.act.mock.calls).toEqual([['close']]);
    one.hide();
  });

  test('says when the focus went away, which others cannot', async () => {
    vi.spyOn(crypto, 'getRandomValues').mockReturnValueOnce(new Uint32Array([5, 6, 7, 8]));
    const one = open();
    await answerFrame(ID, '5-6-7-8', { type: 'join' });
    expect(await answerFrame(ID, '5-6-7-8', { type: 'away' })).toBeNull();
    expect(typing.away).toHaveBeenCalledOnce();
    one.hide();
    show();
    await answerFrame(ID, KEY, { type: 'join' });
    await answerFrame(ID, KEY, { type: 'away' });
    expect(typing.away).toHaveBeenCalledOnce();
  });
});

describe('the size and place of a frame', () => {
  test('change for its own sake when it shows something else or says its size', async () => {
    seen.change.mockClear();
    frame.show(host, { ...view });
    expect(seen.change).not.toHaveBeenCalled();
    frame.show(host, { ...view, isOnMark: true });
    expect(seen.change).toHaveBeenCalledOnce();
    await answerFrame(ID, KEY, { type: 'size', width: 320, height: 90 });
    expect(seen.change).toHaveBeenCalledTimes(2);
  });
});

test('a frame that has joined gets the focus at once, and one that is hidden none', async () => {
  expect(frame.hasFocus()).toBe(false);
  const focus = vi.spyOn(element(), 'focus');
  frame.focus();
  expect([focus.mock.calls, frame.hasFocus()]).toEqual([[[{ preventScroll: true }]], true]);
  frame.hide();
  frame.focus();
  frame.moveTo({ left: 1, top: 1 });
  expect([focus.mock.calls.length, frame.hasFocus()]).toEqual([1, false]);
});

test('a frame moves to another host with a document of its own', () => {
  const before = element();
  frame.show({ ...host }, view);
  expect(document.querySelectorAll('iframe')).toHaveLength(1);
  expect(element()).not.toBe(before);
});

test('a frame that only shows a note can be pressed unseen, but not watched', async () => {
  frame.hide();
  vi.spyOn(crypto, 'getRandomValues').mockReturnValueOnce(new Uint32Array([5, 6, 7, 8]));
  const beside = createFrame('notes', owner);
  beside.show(host, { part: 'beside', theme: 'light', width: 224, id: 'a', updated: '' });
  await answerFrame(ID, '5-6-7-8', { type: 'join' });
  await expect(answerFrame(ID, '5-6-7-8', { type: 'act', act: 'keep' })).rejects.toMatchObject(notSeen);
  await expect(answerFrame(ID, '5-6-7-8', { type: 'press' })).rejects.toMatchObject(notSeen);
  expect(await answerFrame(ID, '5-6-7-8', { type: 'act', act: 'close' })).toBe('acted');
  beside.hide();
});
