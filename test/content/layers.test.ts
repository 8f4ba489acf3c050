// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLayers, type Parts } from '../../src/content/page-ui/annotator/layers.ts';
import { type AnnotatorState, initialState, type Mode } from '../../src/content/page-ui/annotator/state.ts';
import { PASSAGE, type Span } from '../../src/model.ts';
import { act, layOutPages, rangeOf, scrollTo } from './laid-out.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

/** The frame: what it shows, where, and its size, which it says later. */
const frame = { show: vi.fn(), hide: vi.fn(), focus: vi.fn(), moveTo: vi.fn(), size: vi.fn() };
let resized = () => {};
vi.mock('../../src/content/page-ui/frames.ts', () => ({
  zoomOf: () => 1,
  createFrame: (_: string, owner: { resized(): void }) => {
    resized = owner.resized;
    return frame;
  },
}));

const target = {
  document,
  isAlive: vi.fn(() => true),
  body: () => document.querySelector('main'),
  now: () => ({
    placed: [{ annotation: { id: 'a', kind: PASSAGE, updated: '2026-05-04', colour: 'pink' }, span: SPAN }],
    settings: { colour: 'green' },
  }),
  rangesOf: (span: Span) => [rangeOf(span)],
};
const SPAN = { start: 2, end: 8 };
const toast = { top: Number.POSITIVE_INFINITY };
const host = { put: vi.fn(), topOf: () => toast.top };
const notes = { layOut: vi.fn(), placeOf: vi.fn(() => null as { left: number; top: number } | null) };

const HEADER = '<nav style="position: fixed" data-box="0 0 1000 60"></nav>';
const selection: Mode = { on: 'selection', span: SPAN };
const mark: Mode = { on: 'mark', id: 'a' };
const noteOf = (field: 'note' | null) => ({ on: 'note', id: 'a', field }) as Mode;

beforeEach(() => {
  vi.clearAllMocks();
  layOutPages();
  scrollTo(0);
  Object.assign(toast, { top: Number.POSITIVE_INFINITY });
  frame.size.mockReturnValue(null);
  target.isAlive.mockReturnValue(true);
  notes.placeOf.mockReturnValue(null);
});

/** Draws what is open beside words at a height of a window of a width. */
function open(mode: Mode | null, { top = 300, width = 1000, more = '', pointer = 'mouse' } = {}) {
  document.body.innerHTML = `<main><p data-box="100 ${top} 600 24">Volunteers walk the old dyke.</p></main>${more}`;
  Object.defineProperty(document.documentElement, 'clientWidth', { value: width, configurable: true });
  let state: AnnotatorState = { ...initialState, pointer, mode };
  const controls = { act: vi.fn(), stolen: vi.fn(), drag: vi.fn(), step: vi.fn(), drop: vi.fn() };
  const parts = { target, host, notes, toasts: {} } as unknown as Parts;
  const layers = createLayers(parts, () => state, controls);
  layers.draw();
  const go = (next: Mode | null) => {
    state = { ...state, mode: next };
    layers.draw();
  };
  return { layers, go, controls };
}

const place = () => frame.moveTo.mock.lastCall?.[0];
const view = () => frame.show.mock.lastCall?.[1];

describe('the toolbar and the note', () => {
  test.each([
    ['the toolbar', selection, 1000, { part: 'toolbar', isSheet: false, width: 560 }],
    ['the toolbar of a narrow window', mark, 500, { part: 'toolbar', isSheet: false, width: 500 }],
    ['a sheet', mark, 479, { part: 'toolbar', isSheet: true, width: 479 }],
    ['no sheet', mark, 480, { part: 'toolbar', isSheet: false, width: 480 }],
    ['the note editor', noteOf('note'), 1000, { part: 'note', isSheet: false, width: 360 }],
    ['a note that is read', noteOf(null), 1000, { part: 'note', isSheet: false, width: 224 }],
    ['the note of a sheet', noteOf(null), 400, { part: 'note', isSheet: true, width: 400 }],
  ])('are as wide as they need: %s', (_, mode, width, shown) => {
    open(mode, { width });
    expect(view()).toMatchObject(shown);
  });

  test.each([
    ['a selection', selection, { chosen: null, latest: 'green', isOnMark: false }],
    ['a highlight', mark, { chosen: 'pink', latest: 'green', isOnMark: true }],
    ['a note that is read', noteOf(null), { id: 'a', updated: '2026-05-04', field: null, isOwn: true }],
    ['a note that is written', noteOf('note'), { id: 'a', updated: '', field: 'note', isOwn: true }],
  ])('say what they are about: %s', (_, mode, shown) => {
    open(mode);
    expect(view()).toMatchObject(shown);
  });

  test.each([
    ['the toolbar above its words', selection, 300, '', 230],
    ['the toolbar below words near a header', selection, 137, HEADER, 181],
    ['the toolbar above words that leave room', selection, 138, HEADER, 68],
    ['a note below its words', noteOf('note'), 300, '', 332],
    ['a note below words under a header', noteOf('note'), 300, HEADER, 332],
    ['a note above words at the foot', noteOf('note'), 600, HEADER, 308],
  ])('are where the page has room: %s', (_, mode, top, more, expected) => {
    open(mode, { top, more });
    expect(place()).toEqual({ left: 120, top: expected });
  });

  test('are placed with the size that they say', () => {
    open(selection);
    frame.size.mockReturnValue({ width: 300, height: 100 });
    resized();
    expect(place()).toEqual({ left: 120, top: 192 });
    expect(notes.layOut).toHaveBeenCalledOnce();
    expect(scrollBy).not.toHaveBeenCalled();
  });

  test.each([
    ['a selection', selection, '', 732],
    ['a highlight with its handles', mark, '', 749],
    ['a highlight below a header', mark, HEADER, 749],
  ])('a sheet is at the foot, and does not cover its words: %s', (_, mode, more, end) => {
    open(mode, { width: 400, top: 690, more });
    expect(place()).toEqual({ left: 0, top: 738 });
    expect(scrollBy).not.toHaveBeenCalled();
    frame.size.mockReturnValue({ width: 400, height: 110 });
    resized();
    expect(place()).toEqual({ left: 0, top: 690 });
    expect(vi.mocked(scrollBy).mock.calls).toEqual([[{ top: end - 700, behavior: 'instant' }]]);
  });

  test('a sheet is above a toast', () => {
    Object.assign(toast, { top: 700 });
    open(selection, { width: 400, more: HEADER });
    expect(place()).toEqual({ left: 0, top: 598 });
  });
});

describe('a note that is read', () => {
  beforeEach(() => void notes.placeOf.mockReturnValue({ left: 720, top: 295 }));

  test('is beside the text where there is room, and the others make room', () => {
    const { layers, go } = open(noteOf(null), { more: HEADER });
    expect(place()).toEqual({ left: 720, top: 295 });
    expect(layers.opened()).toEqual({ id: 'a', height: 0 });
    expect(notes.layOut).toHaveBeenCalledOnce();
    frame.size.mockReturnValue({ width: 224, height: 90 });
    resized();
    expect(layers.opened()).toEqual({ id: 'a', height: 90 });
    layers.draw();
    expect(notes.layOut).toHaveBeenCalledTimes(2);
    go(noteOf('note'));
    expect(layers.opened()).toBeNull();
    expect(notes.layOut).toHaveBeenCalledTimes(3);
    expect(place()).toEqual({ left: 120, top: 332 });
  });

  test('is not beside the text in a sheet', () => {
    const { layers } = open(noteOf(null), { width: 479 });
    expect(place()).toEqual({ left: 0, top: 516 });
    expect(layers.opened()).toBeNull();
    expect(notes.placeOf).not.toHaveBeenCalled();
  });
});

test('a note gets the focus when it opens, and the toolbar never', () => {
  const { layers, go } = open(mark);
  expect(frame.focus).not.toHaveBeenCalled();
  const note = noteOf('note');
  go(note);
  layers.draw();
  expect(frame.focus).toHaveBeenCalledOnce();
  go(noteOf(null));
  expect(frame.focus).toHaveBeenCalledTimes(2);
});

test('a highlight has handles that can be moved, and nothing else has', () => {
  const { go, controls } = open(mark);
  const handles = host.put.mock.lastCall?.slice(1) as HTMLElement[];
  expect(handles.map(({ style: { left, top } }) => [left, top])).toEqual([
    ['108px', '317px'],
    ['168px', '317px'],
  ]);
  act(handles[0] as HTMLElement, 'keydown', { key: 'ArrowRight' });
  expect(controls.step.mock.calls).toEqual([['start', 1]]);
  go(noteOf('note'));
  expect(host.put.mock.lastCall).toEqual(['handles']);
});

test.each([
  ['nothing is open', null, true],
  ['the highlight is not on the page', { on: 'mark', id: 'b' } as const, true],
  ['the extension was updated', selection, false],
])('nothing is shown where %s', (_, mode, isAlive) => {
  target.isAlive.mockReturnValue(isAlive);
  open(mode);
  expect(frame.hide).toHaveBeenCalledOnce();
  expect(host.put.mock.calls).toEqual([['handles']]);
  expect(frame.show).not.toHaveBeenCalled();
});
