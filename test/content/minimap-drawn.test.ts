// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMinimap } from '../../src/content/page-ui/minimap/minimap.ts';
import {
  findColumn,
  isTaken,
  listNotedLines,
  type NotedLine,
  placeSign,
} from '../../src/content/page-ui/notes/column.ts';
import type { ShadowHost } from '../../src/content/page-ui/shadow-host.ts';
import type { Story } from '../../src/content/story.ts';
import type { Span } from '../../src/model.ts';
import { highlighters } from '../../src/present/palette.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { act, layOutPages, put, rangeOf, scrollTo } from './laid-out.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const putRoot = (values: object) => put(document.documentElement, values);

/** A story of one line, 2000 pixels from the top of a page of 4000. */
function storyOf(more: object = {}, marks: object[] = []): Story {
  document.body.innerHTML = '<main><p data-box="100 2000 600 24">Volunteers walk the old dyke.</p></main>';
  const body = document.querySelector('main');
  const settings = { ...DEFAULTS, density: 'full', ...more };
  const findings = [{ kind: 'actor', start: 0, end: 10, facts: { type: 'people', name: 'Volunteers' } }];
  const page = { article: { blocks: [{ start: 0, end: 29 }] }, findings, placed: marks, saved: null, settings };
  const map = { toRange: rangeOf, toRanges: (span: Span) => [rangeOf(span)] };
  return { page, detected: { body, map } } as unknown as Story;
}

describe('the minimap', () => {
  const reveal = vi.fn();
  const observed = vi.fn();
  let shown: HTMLElement[];
  let end: AbortController;
  let map: ReturnType<typeof createMinimap>;
  const restore = vi.fn();
  const host = {
    put: (_: string, ...elements: HTMLElement[]) => {
      shown = elements;
    },
    restore,
  };

  beforeEach(() => {
    vi.useFakeTimers();
    layOutPages();
    scrollTo(0);
    putRoot({ clientWidth: 1000, clientHeight: 800, scrollHeight: 4000 });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = observed;
        disconnect() {}
      },
    );
    vi.stubGlobal('devicePixelRatio', 1);
    HTMLCanvasElement.prototype.getContext = () => null;
    vi.clearAllMocks();
    shown = [];
    end = new AbortController();
    map = createMinimap(document, { host: host as unknown as ShadowHost, reveal }, end.signal);
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const draw = (more?: object) => {
    map.update(storyOf(more));
    vi.advanceTimersByTime(1000);
    return shown[0];
  };

  test('is drawn once the page has its size, and counts its marks', () => {
    map.update(storyOf());
    vi.advanceTimersByTime(299);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(shown[0]?.ariaLabel).toMatch(/^Position in the article: .+: 1, .+: 0, .+: 0, .+: 0$/);
    expect(shown[0]?.dataset.theme).toBe('light');
    expect(observed.mock.calls).toEqual([[document.documentElement], [document.body]]);
  });

  test('draws the marks of each kind in a lane and a shape of its own, in the colours of the page', () => {
    const drawn: unknown[][] = [];
    const context = { scale: vi.fn(), fillStyle: '', fillRect: (...box: number[]) => drawn.push(box) };
    HTMLCanvasElement.prototype.getContext = () => context as never;
    vi.stubGlobal('devicePixelRatio', 2);
    const story = storyOf({}, [{ annotation: { kind: 'passage', colour: 'pink' }, span: { start: 0, end: 10 } }]);
    for (const kind of ['figure', 'quote'] as const)
      story.page.findings.push({ kind, start: 0, end: 10, confidence: 1, facts: { form: 'direct' } } as never);
    map.update(story);
    vi.advanceTimersByTime(1000);
    expect(drawn).toEqual([
      [0, 400, 4, 2],
      [5, 400, 4, 1],
      [5, 402, 4, 1],
      [10, 400, 1, 2],
      [12, 400, 1, 2],
      [15, 400, 4, 5],
    ]);
    expect(context.scale.mock.calls).toEqual([[2, 2]]);
    expect(context.fillStyle).toBe(highlighters.pink.line[0]);
    const canvas = shown[0]?.firstChild as HTMLCanvasElement;
    expect([canvas.width, canvas.height, canvas.style.width, canvas.style.height]).toEqual([40, 1600, '20px', '800px']);
  });

  test('draws only what is the reader’s where nothing else is marked, wider and within the window', () => {
    const drawn: unknown[][] = [];
    HTMLCanvasElement.prototype.getContext = () =>
      ({ scale() {}, fillRect: (...box: number[]) => drawn.push(box) }) as never;
    putRoot({ scrollHeight: 2003 });
    const own = { annotation: { kind: 'passage', colour: 'pink' }, span: { start: 0, end: 10 } };
    map.update(storyOf({ density: 'off' }, [own]));
    vi.advanceTimersByTime(1000);
    expect(drawn).toEqual([[2, 795, 8, 5]]);
  });

  test('shows which part of the page is in the window, and follows it', () => {
    const [, part] = [...(draw()?.children ?? [])] as HTMLElement[];
    expect([part?.style.top, part?.style.height]).toEqual(['0px', '160px']);
    scrollTo(1000);
    document.defaultView?.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(20);
    expect(part?.style.top).toBe('200px');
  });

  test('a press goes to a mark, or to that part of the page', () => {
    const element = draw() as HTMLElement;
    const go = vi.fn();
    Object.assign(document.defaultView as object, { scrollTo: go });
    element.dispatchEvent(new MouseEvent('click', { clientY: 400 }));
    expect(reveal).not.toHaveBeenCalled();
    act(element, 'click', { clientX: 1, clientY: 402 });
    expect(reveal.mock.calls).toEqual([[{ start: 0, end: 10 }]]);
    act(element, 'click', { clientX: 1, clientY: 600 });
    expect(go.mock.calls).toEqual([[{ top: 2600, behavior: 'instant' }]]);
    expect(reveal).toHaveBeenCalledOnce();
  });

  test.each([
    ['the reader wants none', { showsMinimap: false }, 1000, 4000, 0],
    ['the window is narrow', {}, 899, 4000, 0],
    ['the window is just wide enough', {}, 900, 4000, 1],
    ['the page is short', {}, 1000, 1040, 0],
    ['the page is just long enough', {}, 1000, 1041, 1],
  ])('is there or not: %s', (_, settings, innerWidth, scrollHeight, count) => {
    Object.assign(document.defaultView as object, { innerWidth });
    putRoot({ scrollHeight });
    draw(settings);
    expect(shown).toHaveLength(count);
    map.restore();
    expect(restore).toHaveBeenCalledTimes(count);
  });

  test('goes with the story, and with the extension', () => {
    draw();
    map.update(null);
    expect(shown).toEqual([]);
    draw();
    expect(shown).toHaveLength(1);
    end.abort();
    expect(shown).toEqual([]);
    draw();
    expect(shown).toEqual([]);
  });
});

describe('notes beside a story', () => {
  const lineOf = (left: number, width: number, isRightToLeft = false) =>
    ({
      marks: [],
      line: new DOMRect(left, 100, 50, 24),
      column: { left, width, top: 0, height: 0 },
      isRightToLeft,
    }) as NotedLine;

  test.each([
    ['no lines', [], null],
    ['just room', [lineOf(100, 636)], 776],
    ['no room', [lineOf(100, 637)], null],
    ['the widest of two', [lineOf(100, 500), lineOf(100, 600)], 740],
    ['just room from right to left', [lineOf(264, 600, true)], 0],
    ['no room from right to left', [lineOf(300, 600, true), lineOf(263, 600, true)], null],
  ])('have a column where there is room: %s', (_, lines, column) => {
    expect(findColumn(lines, 1000)).toBe(column);
  });

  test.each([
    ['before the text', lineOf(44, 600), 0, 28],
    ['at its end without room before it', lineOf(43, 600), 643, 36],
    ['in the window', lineOf(0, 1000), 964, 36],
    ['after the text from right to left', lineOf(300, 656, true), 972, 28],
    ['before it without room after it', lineOf(300, 657, true), 264, 36],
    ['in the window from right to left', lineOf(20, 980, true), 0, 36],
  ])('have a sign %s', (_, line, left, size) => {
    expect(placeSign(line, 1000)).toEqual({ left, top: 112 - size / 2, width: size, height: size });
  });

  test('share the line that they begin in; doubtful ones and marks without a note have none', () => {
    layOutPages();
    scrollTo(0);
    const mark = (id: string, start: number, more = {}) => ({
      annotation: { id, hasNote: true, ...more },
      span: { start, end: start + 4 },
    });
    const marks = [
      mark('b', 11),
      mark('a', 0),
      mark('c', 5, { hasNote: false }),
      { ...mark('d', 6), isDoubtful: true },
    ];
    const lines = listNotedLines(storyOf({}, marks));
    expect(lines.map(({ marks, line }) => [marks.map(({ id }) => id), line.left])).toEqual([[['a', 'b'], 100]]);
  });

  test('give way to what stands in or beside the story', () => {
    layOutPages();
    storyOf();
    document.body.insertAdjacentHTML('beforeend', '<aside data-box="700 0 300 500">News</aside>');
    const body = document.querySelector('main') as HTMLElement;
    body.dataset.box = '0 0 720 4000';
    const points = [
      [800, 499],
      [800, 500],
      [710, 510],
      [200, 2010],
    ] as const;
    expect(points.map(([x, y]) => isTaken(body, x, y))).toEqual([true, false, false, true]);
  });
});
