// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShadowHost } from '../../src/content/page-ui/shadow-host.ts';
import { type Visibility, watchVisibility } from '../../src/content/page-ui/watch-frame.ts';

/** What stands at a point of the window: the host, unless the page covers a part of it. */
let found: (x: number, y: number) => Element | null;
Object.assign(document, { elementFromPoint: (x: number, y: number) => found(x, y) });

const stage = {
  raise: vi.fn(),
  rescan: vi.fn(),
  isCovered: vi.fn(() => false),
  isUnderDialog: vi.fn(() => false),
  changed: vi.fn(() => Number.NEGATIVE_INFINITY),
};
const isIntact = vi.fn(() => true);
const element = document.createElement('div');
const frame = document.createElement('iframe');
let box: { left: number; top: number };
frame.getBoundingClientRect = () => new DOMRect(box.left, box.top, 400, 200);
Object.assign(CSSStyleDeclaration.prototype, { [Symbol.iterator]: Array.prototype.values });
let clientSize: { width: number; height: number };
for (const [name, side] of [
  ['clientWidth', 'width'],
  ['clientHeight', 'height'],
] as const)
  Object.defineProperty(frame, name, { get: () => clientSize[side] });
const host = { document, element, stage, isIntact } as unknown as ShadowHost;
let visibility: Visibility;

/** What jsdom does not compute of a style, and what a test says instead. */
const PLAIN = { opacity: '1', mixBlendMode: 'normal', transform: 'none' };
const styles = new Map<Element, object>();
const compute = globalThis.getComputedStyle;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('CSS', { supports: () => false });
  for (const one of [stage.isCovered, stage.isUnderDialog]) one.mockReturnValue(false);
  stage.changed.mockReturnValue(Number.NEGATIVE_INFINITY);
  isIntact.mockReturnValue(true);
  found = () => element;
  box = { left: 100, top: 50 };
  clientSize = { width: 400, height: 200 };
  frame.removeAttribute('style');
  Object.assign(frame.style, { width: '400px', height: '200px', opacity: '1' });
  styles.clear();
  vi.stubGlobal('getComputedStyle', (of: Element) => ({
    ...PLAIN,
    display: compute(of).display,
    visibility: 'visible',
    ...styles.get(of),
  }));
  document.documentElement.append(element);
  element.append(frame);
  visibility = watchVisibility(host, frame);
});
afterEach(() => {
  visibility.stop();
  element.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function cover(): void {
  found = () => document.body;
}
function uncover(): void {
  found = () => element;
}

/** Says whether the frame is at rest after a change of the page, when it was visible for a second. */
function restsAfter(change: () => void): boolean {
  vi.advanceTimersByTime(1000);
  expect(visibility.isAtRest()).toBe(true);
  change();
  return visibility.isAtRest();
}

describe('a frame is not at rest', () => {
  test.each<[what: string, style: object]>([
    ['transparent', { opacity: '0.9' }],
    ['hidden', { visibility: 'hidden' }],
    ['not shown', { display: 'none' }],
    ['mixed with the page', { mixBlendMode: 'multiply' }],
    ['moved', { transform: 'translate(1px)' }],
    ['drawn through a filter', { filter: 'blur(2px)' }],
    ['cut', { clipPath: 'inset(1px)' }],
    ['scaled', { scale: '0.5' }],
    ['translated', { translate: '4px' }],
    ['turned', { rotate: '4deg' }],
    ['masked', { maskImage: 'url(a.png)' }],
  ])('when the host or the frame is %s', (_, style) => {
    for (const one of [element, frame]) {
      styles.clear();
      expect(restsAfter(() => void styles.set(one, style))).toBe(false);
    }
  });

  test.each<[what: string, change: () => void]>([
    ['a property that is not ours', () => frame.style.setProperty('margin', '4px')],
    ['another width', () => Object.assign(clientSize, { width: 399 })],
    ['more width', () => Object.assign(clientSize, { width: 401 })],
    ['less height', () => Object.assign(clientSize, { height: 199 })],
    [
      'less height than the window has',
      () => {
        frame.style.height = '2000px';
        clientSize.height = 781;
      },
    ],
    ['something strange in the host', () => isIntact.mockReturnValue(false)],
  ])('with %s', (_, change) => {
    expect(restsAfter(change)).toBe(false);
  });

  test.each<[what: string, change: () => void]>([
    ['nothing but an outline', () => frame.style.setProperty('outline', '0 solid')],
    ['almost its width', () => Object.assign(clientSize, { width: 400.9 })],
    ['almost its height', () => Object.assign(clientSize, { height: 199.1 })],
    ['more height', () => Object.assign(clientSize, { height: 300 })],
    [
      'the height of the window',
      () => {
        frame.style.height = '2000px';
        clientSize.height = 782;
      },
    ],
  ])('but it is with %s', (_, change) => {
    expect(restsAfter(change)).toBe(true);
  });
});

describe('the filter of the page', () => {
  test.each([
    ['none', true],
    ['brightness(0.5)', true],
    ['brightness(0.4)', false],
    ['brightness(2)', true],
    ['brightness(2.1)', false],
    ['contrast(0.5)', true],
    ['contrast(2.1)', false],
    ['grayscale(1) sepia(1) hue-rotate(90deg)', true],
    ['invert(1)', true],
    ['invert(0.9) hue-rotate(180deg)', true],
    ['invert(0.7)', false],
    ['invert(0.2)', true],
    ['invert(0.5)', false],
    ['saturate(3)', true],
    ['saturate(3.1)', false],
    ['brightness(0.7) contrast(0.7)', false],
    ['brightness(0.8) contrast(0.7)', true],
    ['blur(2px)', false],
    ['url(#dim)', false],
  ])('leaves enough of the contrast or not: %s', (filter, isReadable) => {
    styles.set(document.documentElement, { filter });
    vi.advanceTimersByTime(1000);
    expect(visibility.isAtRest()).toBe(isReadable);
  });
});

describe('what is over a frame', () => {
  const outside = document.createElement('b');

  test.each([
    ['at its upper left', (x: number, y: number) => x === 112 && y === 56, false],
    ['in its middle', (x: number, y: number) => x === 300 && y === 150, false],
    ['at its lower right', (x: number, y: number) => x === 488 && y === 244, false],
    ['at its upper right', (x: number, y: number) => x === 488 && y === 56, false],
    ['beside these points', (x: number, y: number) => x === 113 || y === 57, true],
  ])('is found %s', (_, isThere, isAtRest) => {
    found = (x, y) => (isThere(x, y) ? outside : element);
    vi.advanceTimersByTime(1000);
    expect(visibility.isAtRest()).toBe(isAtRest);
  });

  test('is nothing outside of the window', () => {
    found = (x) => (x > 400 ? null : element);
    expect(restsAfter(() => {})).toBe(true);
  });

  test('is what is in the top layer, also where clicks go through', () => {
    expect(restsAfter(() => stage.isCovered.mockReturnValue(true))).toBe(false);
  });

  test.each([
    ['a view transition', true, true, false],
    ['no view transition', true, false, true],
    ['a browser without them', false, true, true],
  ])('is a picture of the page: %s', (_, isKnown, isThere, isAtRest) => {
    vi.stubGlobal('CSS', { supports: (what: string) => isKnown && what === 'selector(:active-view-transition)' });
    const matches = vi.spyOn(document.documentElement, 'matches').mockReturnValue(isThere);
    vi.advanceTimersByTime(1000);
    expect(visibility.isAtRest()).toBe(isAtRest);
    matches.mockRestore();
  });

  test('has the host raised, ten times a second, while it is there', () => {
    vi.advanceTimersByTime(300);
    expect(stage.raise).not.toHaveBeenCalled();
    found = () => outside;
    vi.advanceTimersByTime(99);
    expect(stage.raise).not.toHaveBeenCalled();
    vi.advanceTimersByTime(101);
    expect(stage.raise).toHaveBeenCalledTimes(2);
    found = () => element;
    vi.advanceTimersByTime(200);
    expect(stage.raise).toHaveBeenCalledTimes(2);
  });

  test.each<[why: string, change: () => void]>([
    ['it is a dialog of the page', () => stage.isUnderDialog.mockReturnValue(true)],
    ['the host is gone', () => element.remove()],
    ['the frame is no longer watched', () => visibility.stop()],
  ])('does not have it raised when %s', (_, change) => {
    vi.advanceTimersByTime(300);
    found = () => outside;
    change();
    vi.advanceTimersByTime(300);
    expect(stage.raise).not.toHaveBeenCalled();
  });

  test('does not have it raised before the frame was ever seen', () => {
    found = () => outside;
    vi.advanceTimersByTime(300);
    expect(stage.raise).not.toHaveBeenCalled();
  });
});

describe('a frame is at rest again', () => {
  test.each<[after: string, change: () => void]>([
    ['it was moved', () => Object.assign(box, { left: 101 })],
    ['it was moved down', () => Object.assign(box, { top: 51 })],
    ['it was covered', cover],
  ])('half a second after %s', (_, change) => {
    expect(restsAfter(change)).toBe(false);
    uncover();
    vi.advanceTimersByTime(499);
    expect(visibility.isAtRest()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(visibility.isAtRest()).toBe(true);
  });

  test('half a second after something of the page came or went in the top layer', () => {
    expect(restsAfter(() => stage.changed.mockReturnValue(performance.now()))).toBe(false);
    vi.advanceTimersByTime(499);
    expect(visibility.isAtRest()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(visibility.isAtRest()).toBe(true);
    expect(stage.rescan).toHaveBeenCalledTimes(4);
  });

  test('at once when it was moved for its own sake', async () => {
    vi.advanceTimersByTime(1000);
    visibility.change();
    box.left = 150;
    await Promise.resolve();
    expect(visibility.isAtRest()).toBe(true);
  });

  test('not at once when the page has moved it before', async () => {
    vi.advanceTimersByTime(1000);
    box.left = 150;
    visibility.change();
    await Promise.resolve();
    expect(visibility.isAtRest()).toBe(false);
  });

  test('in a host without a place in the top layer', () => {
    visibility.stop();
    visibility = watchVisibility({ ...host, stage: null }, frame);
    expect(restsAfter(() => {})).toBe(true);
    expect(restsAfter(() => Object.assign(box, { left: 9 }))).toBe(false);
  });
});

describe('a frame is seen', () => {
  const ask = () => {
    const answer = vi.fn();
    void visibility.untilSeen().then(answer);
    return answer;
  };

  test('when it is visible for 300 milliseconds', async () => {
    vi.advanceTimersByTime(100);
    const answer = ask();
    await vi.advanceTimersByTimeAsync(299);
    expect(answer).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(answer.mock.calls).toEqual([[true]]);
  });

  test('at once when it was visible for that long', async () => {
    vi.advanceTimersByTime(400);
    const answer = ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(answer.mock.calls).toEqual([[true]]);
  });

  test('not when it is covered meanwhile', async () => {
    const answer = ask();
    await vi.advanceTimersByTimeAsync(50);
    cover();
    await vi.advanceTimersByTimeAsync(250);
    expect(answer.mock.calls).toEqual([[false]]);
  });

  test('not when it is covered from the start', async () => {
    cover();
    const answer = ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(answer.mock.calls).toEqual([[false]]);
  });
});
