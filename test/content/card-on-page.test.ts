// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCard } from '../../src/content/page-ui/card/card.ts';
import type { CardPage } from '../../src/content/page-ui/card/perform.ts';
import type { Story } from '../../src/content/story.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { FrameAnswer } from '../../src/messaging/frame.ts';
import type { Span } from '../../src/model.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { act, layOutPages, rangeOf, scrollTo } from './laid-out.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

/** The frame of the card: what it shows, where, and its size. */
const frame = { show: vi.fn(), hide: vi.fn(), focus: vi.fn(), moveTo: vi.fn(), size: vi.fn(), hasFocus: vi.fn() };
const owner = {} as { act(name: string): Promise<FrameAnswer>; resized(): void };
vi.mock('../../src/content/page-ui/frames.ts', () => ({
  createFrame: (_: string, given: object) => {
    Object.assign(owner, given);
    return frame;
  },
}));

const TEXT = 'Ana Prieto walks 12 miles.';
const ana: Finding = {
  confidence: 1,
  kind: 'actor',
  start: 0,
  end: 10,
  facts: { type: 'person', name: 'Ana Prieto' },
};
const miles: Finding = {
  confidence: 1,
  kind: 'figure',
  start: 17,
  end: 25,
  facts: { form: 'measure', value: 12, unit: 'mi' },
};

/** A story of one line at a height of the page, whose characters are 10 pixels wide. */
function storyOf({ findings = [ana, miles], settings = {}, top = 300, more = '' } = {}): Story {
  document.body.innerHTML = `<main><p data-box="100 ${top} 600 24">${TEXT}</p></main><button>Share</button>${more}`;
  const body = document.querySelector('main');
  const toSpan = ({ startOffset, endOffset }: Range) => ({ start: startOffset, end: endOffset });
  vi.stubGlobal('CSS', {
    highlights: {
      highlightsFromPoint: (x: number) => {
        const at = (x - 100) / 10;
        return [{ ranges: findings.filter(({ start, end }) => start <= at && at < end).map(rangeOf) }];
      },
    },
  });
  const article = { url: 'https://news.example/a', title: 'A walk', text: TEXT, blocks: [], lang: 'en' };
  const page = { article, findings, placed: [], saved: null, settings: { ...DEFAULTS, density: 'full', ...settings } };
  const map = { toRange: rangeOf, toSpan, toRanges: (span: Span) => [rangeOf(span)] };
  return { page, detected: { body, map, scopes: [document], article } } as unknown as Story;
}

const context = { isOnHighlight: vi.fn(() => false), reveal: vi.fn(), hostOn: () => host };
const host = { isIn: () => false, topOf: () => Number.POSITIVE_INFINITY };
let end: AbortController;
let card: ReturnType<typeof createCard>;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  layOutPages();
  scrollTo(0);
  setWidth(1000);
  frame.size.mockReturnValue({ width: 334, height: 200 });
  frame.hasFocus.mockReturnValue(false);
  context.isOnHighlight.mockReturnValue(false);
  end = new AbortController();
  card = createCard(context as unknown as CardPage, end.signal);
});
afterEach(() => {
  end.abort();
  getSelection()?.removeAllRanges();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const bar = (top: number, height: number) => `<nav style="position: fixed" data-box="0 ${top} 1000 ${height}"></nav>`;
const setWidth = (value: number) =>
  Object.defineProperty(document.documentElement, 'clientWidth', { value, configurable: true });
const text = () => document.querySelector('p') as HTMLElement;
const press = (x: number, y = 310) => act(text(), 'click', { clientX: x, clientY: y });
function rest(x: number, y = 310): void {
  act(text(), 'pointermove', { clientX: x, clientY: y });
  vi.advanceTimersByTime(300);
}
const shown = () => card.shown()?.kind ?? null;
const place = () => frame.moveTo.mock.lastCall?.[0];

describe('the card of a finding', () => {
  test('opens below it with a press, and goes with one beside it', () => {
    card.update(storyOf());
    press(150);
    expect(frame.show.mock.lastCall).toMatchObject([
      host,
      { part: 'card', words: 'Ana Prieto', isSheet: false, width: 334, footer: 'acts', mentions: [ana] },
    ]);
    expect(place()).toEqual({ left: 100, top: 330 });
    press(270);
    expect([shown(), place()]).toEqual(['figure', { left: 270, top: 330 }]);
    expect(frame.show.mock.lastCall?.[1]).toMatchObject({ words: '12 miles', mentions: [] });
    press(210);
    expect([shown(), frame.hide.mock.calls.length]).toEqual([null, 1]);
  });

  test('that a resting pointer has opened goes with it, and is not drawn anew while it rests there', () => {
    card.update(storyOf());
    rest(150);
    expect(shown()).toBe('actor');
    rest(160);
    expect(frame.show).toHaveBeenCalledOnce();
    rest(270);
    expect(shown()).toBe('figure');
    rest(210);
    expect(shown()).toBeNull();
  });

  test('that was pressed stays wherever the pointer rests, also one that a resting pointer has opened', () => {
    card.update(storyOf());
    rest(150);
    press(150);
    rest(270);
    expect(shown()).toBe('actor');
    rest(210);
    expect(shown()).toBe('actor');
    act(document.body, 'keydown', { key: 'Escape' });
    expect(shown()).toBeNull();
  });

  test('stays once it has led to another finding, until it is closed there', async () => {
    card.update(storyOf());
    rest(150);
    await owner.act('next');
    expect(context.reveal.mock.calls).toEqual([[ana]]);
    rest(210);
    expect(shown()).toBe('actor');
    await owner.act('close');
    expect([shown(), frame.hide.mock.calls.length]).toEqual([null, 1]);
  });

  test('is opened by keys with the focus, which is given back', () => {
    card.update(storyOf());
    const button = document.querySelector('button') as HTMLElement;
    button.focus();
    card.open(miles as Finding);
    expect([shown(), frame.focus.mock.calls.length]).toEqual(['figure', 1]);
    button.blur();
    frame.hasFocus.mockReturnValue(true);
    act(document.body, 'keydown', { key: 'Escape' });
    expect([shown(), document.activeElement]).toEqual([null, button]);
  });
});

describe('no card opens', () => {
  test('while words are selected', () => {
    card.update(storyOf());
    getSelection()?.setBaseAndExtent(text().firstChild as Node, 0, text().firstChild as Node, 3);
    press(150);
    rest(150);
    expect(frame.show).not.toHaveBeenCalled();
  });

  test('with a press on a highlight, which has a toolbar', () => {
    card.update(storyOf());
    context.isOnHighlight.mockReturnValue(true);
    press(150);
    expect(shown()).toBeNull();
    rest(150);
    expect(shown()).toBe('actor');
  });

  test('below a bar of the page', () => {
    card.update(storyOf({ more: bar(305, 60) }));
    press(150);
    expect(shown()).toBeNull();
  });

  test.each([
    ['where the reader wants none', { settings: { showsCard: false } }],
    ['where nothing is found', { findings: [] }],
  ])('%s', (_, more) => {
    card.update(storyOf(more));
    press(150);
    card.update(null);
    expect(frame.show).not.toHaveBeenCalled();
  });
});

describe('an open card', () => {
  test('goes when its finding does, and stays with the others', () => {
    card.update(storyOf());
    press(150);
    card.update(storyOf({ findings: [ana] }));
    expect([shown(), frame.show.mock.calls.length]).toEqual(['actor', 2]);
    card.update(storyOf({ findings: [miles] }));
    expect([shown(), frame.hide.mock.calls.length]).toEqual([null, 1]);
  });

  test('goes with the story and with the extension', () => {
    card.update(storyOf());
    press(150);
    card.update(null);
    expect(shown()).toBeNull();
    card.update(storyOf());
    press(150);
    end.abort();
    expect([shown(), frame.hide.mock.calls.length]).toEqual([null, 2]);
    card.update(storyOf());
    press(150);
    expect(shown()).toBeNull();
  });

  test.each([
    ['stays where a pixel of it is left', 323, 'actor'],
    ['goes above the window', 324, null],
    ['stays at the foot of the window', -499, 'actor'],
    ['goes below it', -500, null],
  ])('follows what is scrolled, and %s', (_, top, expected) => {
    card.update(storyOf());
    press(150);
    scrollTo(top);
    document.dispatchEvent(new Event('scroll'));
    document.dispatchEvent(new Event('scroll'));
    expect(frame.moveTo).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(20);
    expect(shown()).toBe(expected);
    expect(frame.moveTo).toHaveBeenCalledTimes(expected ? 2 : 1);
  });

  test.each([
    ['below its words', '', { left: 100, top: 310 }],
    ['above them over a bar at the foot', bar(500, 300), { left: 100, top: 74 }],
    ['beside them between that and a header', bar(500, 300) + bar(0, 80), { left: 206, top: 280 }],
  ])('has its place in what the bars of the page leave: %s', (_, more, expected) => {
    card.update(storyOf({ top: 280, more }));
    press(150, 290);
    expect(place()).toEqual(expected);
  });

  test('is placed again in a window of another size', () => {
    card.update(storyOf({ top: 580 }));
    press(150, 590);
    expect(place()).toEqual({ left: 100, top: 374 });
    Object.assign(document.defaultView as object, { innerHeight: 900 });
    document.defaultView?.dispatchEvent(new Event('resize'));
    expect(place()).toEqual({ left: 100, top: 610 });
  });

  test('is a sheet in a narrow window, and does not cover its words once it has its size', () => {
    setWidth(480);
    card.update(storyOf({ top: 590 }));
    press(150, 600);
    expect(frame.show.mock.lastCall?.[1]).toMatchObject({ isSheet: false, width: 334 });
    expect(place()).toEqual({ left: 100, top: 384 });
    setWidth(479);
    document.defaultView?.dispatchEvent(new Event('resize'));
    expect(frame.show.mock.lastCall?.[1]).toMatchObject({ isSheet: true, width: 479 });
    expect(place()).toEqual({ left: 0, top: 600 });
    expect(scrollBy).not.toHaveBeenCalled();
    owner.resized();
    expect(vi.mocked(scrollBy).mock.calls).toEqual([[{ top: 22, behavior: 'instant' }]]);
  });
});
