// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createNotes, type Notes } from '../../src/content/page-ui/notes/notes.ts';
import type { ShadowHost } from '../../src/content/page-ui/shadow-host.ts';
import type { Story } from '../../src/content/story.ts';
import type { FrameView } from '../../src/messaging/frame.ts';
import type { Colour, Span } from '../../src/model.ts';
import { highlighters } from '../../src/present/palette.ts';
import { act, layOutPages, put, scrollTo } from './laid-out.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

/** The frames of the notes by annotation: what they show and where. */
const frames = new Map<string, { act(what: string): unknown; resized(): void; element: HTMLElement }>();
const [sizes, page] = [new Map<string, number>(), { zoom: 1 }];
vi.mock('../../src/content/page-ui/frames.ts', () => ({
  zoomOf: () => page.zoom,
  createFrame: (_: string, owner: { act(what: string): unknown; resized(): void }) => {
    let id: string | null = null;
    const element = document.createElement('iframe');
    return {
      show: (on: ShadowHost, view: FrameView & { id: string }) => {
        shown(on.element === host.element, view);
        id = view.id;
        frames.set(id, { ...owner, element });
      },
      hide: () => frames.delete(id ?? ''),
      size: () => (sizes.has(id ?? '') ? { width: 224, height: sizes.get(id ?? '') } : null),
      element: () => element,
    };
  },
}));
const shown = vi.fn();

/** A host that scrolls with the page, whose origin is a little off. */
const host = {
  document,
  element: document.createElement('aside'),
  add: (_: string, element: HTMLElement) => host.element.append(element),
  remove: (_: string, element: HTMLElement) => element.remove(),
  restore: vi.fn(),
};

interface Noted {
  id: string;
  line: number;
  colour?: Colour;
  hasNote?: boolean;
}

/** A story with lines of 20 characters, 100 pixels from each other, and marks in them. */
function storyOf(marks: Noted[], { width = 600, left = 100, style = '' } = {}): Story {
  const lines = Array.from(
    { length: 40 },
    (_, n) => `<p style="${style}" data-box="${left} ${n * 100 + 100} ${width} 24">Sheep along a dyke.</p>`,
  );
  document.body.innerHTML = `<main>${lines.join('')}</main>`;
  const toRanges = ({ start, end }: Span) => {
    const range = document.createRange();
    const text = document.querySelectorAll('p')[Math.floor(start / 100)]?.firstChild as Text;
    range.setStart(text, start % 100);
    range.setEnd(text, end % 100);
    return [range];
  };
  const placed = marks.map(({ line, hasNote = true, ...mark }) => ({
    annotation: { ...mark, hasNote, updated: `day ${mark.id}` },
    span: { start: line * 100 + 5, end: line * 100 + 10 },
  }));
  return { page: { placed }, detected: { body: document.querySelector('main'), map: { toRanges } } } as never;
}

const observed = vi.fn();
const unobserved = vi.fn();
const opened = vi.fn(() => null as { id: string; height: number } | null);
const open = vi.fn();
const hostOn = vi.fn(() => host as unknown as ShadowHost);
let end: AbortController;
let notes: Notes;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  opened.mockReturnValue(null);
  frames.clear();
  sizes.clear();
  page.zoom = 1;
  layOutPages();
  put(document.documentElement, { clientWidth: 1000 });
  scrollTo(0);
  host.element.dataset.box = '10 5 0 0';
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = observed;
      disconnect = unobserved;
    },
  );
  end = new AbortController();
  notes = createNotes({ hostOn, open, opened }, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Shows the notes of a story, until the page has come to rest. */
function rest(marks: Noted[], how?: Parameters<typeof storyOf>[1]): void {
  notes.update(storyOf(marks, how));
  vi.advanceTimersByTime(120);
}
const signs = () => [...host.element.querySelectorAll<HTMLElement>('button')];
const placesOf = (elements: HTMLElement[]) => elements.map(({ style }) => [style.left, style.top, style.visibility]);
const placesOfNotes = () => placesOf([...frames.values()].map(({ element }) => element));
const loaded = () => [...frames.keys()];
const few: Noted[] = [
  { id: 'a', line: 0, colour: 'pink' },
  { id: 'b', line: 0 },
  { id: 'c', line: 2 },
];

describe('the signs in the margin', () => {
  test('stand before the lines that have notes, in the colour of the first', () => {
    notes.update(storyOf([...few, { id: 'd', line: 3, hasNote: false }]));
    expect(placesOf(signs())).toEqual([
      ['46px', '93px', 'visible'],
      ['46px', '293px', 'visible'],
    ]);
    const [first, second] = signs();
    expect(first?.title).toBe('Your note');
    expect([first?.lang, first?.dir, first?.dataset.theme, first?.dataset.act]).toEqual(['en', 'ltr', 'light', 'sign']);
    expect([first?.style.width, first?.style.height]).toEqual(['28px', '28px']);
    expect(first?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    const colours = [highlighters.pink.line[0], highlighters.yellow.line[0]];
    const probe = document.createElement('i');
    for (const [at, colour] of colours.entries()) {
      probe.style.color = colour;
      expect([first, second][at]?.style.color).toBe(probe.style.color);
    }
  });

  test('have the darker page’s colours there', () => {
    const story = storyOf([{ id: 'a', line: 0 }]);
    (story.detected.body as HTMLElement).style.backgroundColor = 'rgb(20, 20, 20)';
    notes.update(story);
    const probe = document.createElement('i');
    probe.style.color = highlighters.yellow.line[1];
    expect([signs()[0]?.dataset.theme, signs()[0]?.style.color]).toEqual(['dark', probe.style.color]);
  });

  test('a press opens the notes of a line one after the other, and no script does', () => {
    notes.update(storyOf(few));
    const [first, second] = signs();
    first?.click();
    expect(open).not.toHaveBeenCalled();
    for (const sign of [first, first, first, second]) if (sign) act(sign, 'click');
    expect(open.mock.calls).toEqual([['a'], ['b'], ['a'], ['c']]);
  });

  test('tell which line has the open note', () => {
    opened.mockReturnValue({ id: 'b', height: 90 });
    notes.update(storyOf(few));
    expect(signs().map((sign) => 'open' in sign.dataset)).toEqual([true, false]);
  });

  test.each([
    ['that ends above one', '0 0 1000 98', 0, 'visible'],
    ['that covers its upper edge', '0 0 1000 99', 0, 'hidden'],
    ['that begins below one', '0 726 1000 74', 6, 'visible'],
    ['that covers its lower edge', '0 725 1000 75', 6, 'hidden'],
    ['beside it', '71 0 1000 99', 0, 'visible'],
    ['that is as wide as half of it', '70 0 1000 99', 0, 'hidden'],
  ])('are left out where a bar covers them, and not at one %s', (_, box, line, visibility) => {
    const story = storyOf([{ id: 'a', line }]);
    document.body.insertAdjacentHTML('beforeend', `<nav style="position: fixed" data-box="${box}"></nav>`);
    notes.update(story);
    expect(signs()[0]?.style.visibility).toBe(visibility);
  });

  test('go with their notes, and the others stay the same elements', () => {
    notes.update(storyOf(few));
    const [first, second] = signs();
    notes.update(storyOf(few.slice(2)));
    expect(signs()).toEqual([second]);
    notes.update(storyOf(few));
    expect(signs()).toContain(second);
    expect(signs()).not.toContain(first);
    expect(signs()).toHaveLength(2);
  });
});

describe('the notes beside the text', () => {
  test('are loaded once the page rests, below each other at their lines', () => {
    sizes.set('b', 60);
    notes.update(storyOf(few));
    vi.advanceTimersByTime(119);
    expect(loaded()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(shown.mock.calls).toEqual(
      ['a', 'b', 'c'].map((id) => [true, { part: 'beside', theme: 'light', width: 224, id, updated: `day ${id}` }]),
    );
    expect(placesOfNotes()).toEqual([
      ['730px', '95px', 'visible'],
      ['730px', '147px', 'visible'],
      ['730px', '295px', 'visible'],
    ]);
  });

  test('make room for each other once they have said their heights', () => {
    rest(few);
    sizes.set('a', 80);
    frames.get('a')?.resized();
    vi.advanceTimersByTime(20);
    expect(placesOfNotes().map(([, top]) => top)).toEqual(['95px', '183px', '295px']);
  });

  test('are where they belong on a page that is enlarged', () => {
    page.zoom = 2;
    rest(few.slice(2));
    expect(placesOfNotes()).toEqual([['365px', '147.5px', 'visible']]);
  });

  test('open at a press, and not at anything else', () => {
    rest(few);
    expect([frames.get('b')?.act('close'), open.mock.calls]).toEqual([null, []]);
    expect([frames.get('b')?.act('open'), open.mock.calls]).toEqual([null, [['b']]]);
  });

  test('the open one keeps its place a little higher, and is hidden under the editor', () => {
    opened.mockReturnValue({ id: 'b', height: 100 });
    rest(few);
    expect(placesOfNotes()).toEqual([
      ['730px', '34px', 'visible'],
      ['730px', '86px', 'hidden'],
      ['730px', '295px', 'visible'],
    ]);
  });

  test.each([
    ['at their left edge', '700 300 41 100', 'hidden'],
    ['beside their left edge', '700 300 40 100', 'visible'],
    ['at their middle', '852 300 1 100', 'hidden'],
    ['at their right edge', '962 300 100 100', 'hidden'],
    ['beside their right edge', '963 300 100 100', 'visible'],
    ['below their middle', '700 323 300 100', 'visible'],
    ['over their middle', '700 322 300 100', 'hidden'],
  ])('are hidden where something of the page stands %s', (_, box, visibility) => {
    const story = storyOf(few.slice(2));
    document.body.insertAdjacentHTML('beforeend', `<aside data-box="${box}"></aside>`);
    notes.update(story);
    vi.advanceTimersByTime(120);
    expect(placesOfNotes()).toEqual([['730px', '295px', visibility]]);
  });

  test.each([
    ['no room', { width: 637 }, 1000, 0],
    ['just room', { width: 636 }, 1000, 1],
    ['a narrow window', { width: 100, left: 0 }, 479, 0],
    ['a window that is just wide enough', { width: 100, left: 0 }, 480, 1],
    ['room on the left', { left: 300, style: 'direction: rtl' }, 1000, 1],
    ['no room on the left', { left: 100, style: 'direction: rtl' }, 1000, 0],
  ])('are there or not: %s', (_, how, clientWidth, count) => {
    put(document.documentElement, { clientWidth });
    rest(few.slice(2), how);
    expect(loaded()).toHaveLength(count);
    expect(signs()).toHaveLength(1);
    expect(notes.placeOf('c') !== null).toBe(count > 0);
  });

  test('are loaded in the window and 300 pixels around it', () => {
    const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`);
    rest(numbers(0, 39).map((id, line) => ({ id, line })));
    expect(loaded()).toEqual(numbers(0, 9));
    scrollTo(1400);
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(40);
    expect(loaded()).toEqual(numbers(0, 9));
    vi.advanceTimersByTime(120);
    expect(loaded()).toEqual(numbers(11, 23));
  });

  test('are 24 at most, the first ones', () => {
    rest(Array.from({ length: 30 }, (_, at) => ({ id: `${at}`, line: 0 })).reverse());
    put(window, { innerHeight: 4000 });
    notes.layOut();
    vi.advanceTimersByTime(200);
    expect(loaded()).toHaveLength(24);
  });

  test('are not moved while they are open: the editor has its place beside the line', () => {
    rest(few);
    expect(notes.placeOf('c')).toEqual({ left: 739, top: 291 });
    expect(notes.placeOf('b')).toEqual({ left: 739, top: 91 });
    expect(notes.placeOf('z')).toBeNull();
    document.body.insertAdjacentHTML('beforeend', '<aside data-box="852 300 1 13"></aside>');
    expect([notes.placeOf('c'), notes.placeOf('b')]).toEqual([null, { left: 739, top: 91 }]);
  });
});

describe('the notes over a page', () => {
  const scroll = () => document.dispatchEvent(new Event('scroll'));

  test('follow the page once for each picture, and load when it rests', () => {
    rest(few);
    shown.mockClear();
    const frame = vi.spyOn(globalThis, 'requestAnimationFrame');
    scrollTo(50);
    scroll();
    window.dispatchEvent(new Event('resize'));
    notes.layOut();
    expect(frame).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(20);
    expect(placesOf(signs())[1]).toEqual(['46px', '293px', 'visible']);
    scroll();
    expect(frame).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(110);
    expect(shown).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(shown).toHaveBeenCalledTimes(3);
    expect(observed.mock.calls).toEqual([[document.documentElement], [document.body]]);
  });

  test.each([
    ['there is no story any more', () => notes.update(null)],
    ['it has no notes any more', () => notes.update(storyOf([{ id: 'a', line: 0, hasNote: false }]))],
    ['the extension is gone', () => end.abort()],
  ])('go when %s', (_, go) => {
    rest(few);
    scroll();
    go();
    expect([signs(), loaded(), notes.placeOf('c')]).toEqual([[], [], null]);
    expect(unobserved).toHaveBeenCalledOnce();
    notes.restore();
    scroll();
    vi.advanceTimersByTime(500);
    expect([signs(), loaded(), host.restore.mock.calls]).toEqual([[], [], []]);
  });

  test('do not come again when the extension is gone', () => {
    end.abort();
    rest(few);
    expect([hostOn.mock.calls, signs()]).toEqual([[], []]);
  });

  test('stay in their host while the document is the same, and are put back when a script took them', () => {
    rest(few);
    rest(few);
    expect(hostOn.mock.calls).toEqual([[document]]);
    expect(unobserved).not.toHaveBeenCalled();
    const frame = vi.spyOn(globalThis, 'requestAnimationFrame');
    notes.restore();
    expect([host.restore.mock.calls.length, frame.mock.calls.length]).toEqual([1, 1]);
  });

  test('get a new host in another document', () => {
    rest(few);
    const story = storyOf(few);
    const other = document.implementation.createHTMLDocument();
    const body = other.createElement('main');
    notes.update({ ...story, detected: { ...story.detected, body } } as unknown as Story);
    expect(hostOn.mock.calls).toEqual([[document], [other]]);
    expect(unobserved).toHaveBeenCalledOnce();
  });
});
