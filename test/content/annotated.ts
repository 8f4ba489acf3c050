import { afterEach, beforeEach, vi } from 'vitest';
import { createAnnotator } from '../../src/content/page-ui/annotator/annotator.ts';
import type { AnnotatedPage } from '../../src/content/page-ui/annotator/edits.ts';
import type { Parts } from '../../src/content/page-ui/annotator/layers.ts';
import type { AnnotatorState } from '../../src/content/page-ui/annotator/state.ts';
import type { Span } from '../../src/model.ts';
import { calls, reset } from '../fakes/view-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

/** What the frame and the handles tell, and the state that is drawn. */
interface Controls {
  act(name: string): unknown;
  stolen(): void;
  drag(side: 'start' | 'end', x: number, y: number): void;
  step(side: 'start' | 'end', direction: 1 | -1): void;
  drop(isConfirmed: boolean): void;
}
export let [state, controls] = [() => ({}) as AnnotatorState, {} as Controls];
export const [draw, focus] = [vi.fn(), vi.fn()];
vi.mock('../../src/content/page-ui/annotator/layers.ts', () => ({
  createLayers: (_: Parts, get: () => AnnotatorState, given: Controls) => {
    [state, controls] = [get, given];
    return { draw, opened: () => null, frame: { focus } };
  },
}));

interface Listener {
  onSelect(pointer: string): void;
  onPress(x: number, y: number): void;
  onDown(event: MouseEvent): void;
  onEscape(): void;
}
export let [listener, listening] = [{} as Listener, new AbortController().signal];
vi.mock('../../src/content/page-ui/annotator/follow-selection.ts', () => ({
  followSelection: (_: Document, given: Listener, signal: AbortSignal) => {
    [listener, listening] = [given, signal];
  },
}));

const TEXT = 'Volunteers walk the old dyke at night';
export const spanOf = (words: string): Span => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
export const mark = (id: string, words: string, more = {}) => ({
  annotation: { id, kind: 'passage', colour: 'pink', selectors: [id], hasNote: false, ...more },
  span: spanOf(words),
});

export const settings = { colour: 'green', wholeWords: true, showsToolbar: true };
export const page = {
  isPrivate: false,
  settings,
  article: { text: TEXT, url: 'https://news.example/a' },
  placed: [] as object[],
};
export const acts = {
  highlight: vi.fn(async () => ({ id: 'new' }) as { id: string } | null),
  alter: vi.fn(async () => {}),
  forget: vi.fn(async () => {}),
  restore: vi.fn(async () => {}),
  move: vi.fn(async () => {}),
};
export const target = {
  document,
  now: vi.fn(() => page as typeof page | null),
  ready: () => page,
  selected: vi.fn(() => spanOf('walk') as Span | null),
  rangesOf: (span: Span) => [span],
  spansAt: vi.fn(() => [] as Span[]),
  offsetAt: vi.fn(() => 8 as number | null),
  preview: vi.fn(),
  quote: vi.fn(async () => ({ text: 'The old dyke' }) as object | null),
  acts,
  isAlive: vi.fn(() => true),
};
export const toasts = {
  notify: vi.fn(),
  askToReload: vi.fn(),
  attempt: vi.fn(async (work: () => Promise<unknown>) => void (await work())),
};
export const host = { isIn: vi.fn(() => false) };
export let end: AbortController;
export let annotator: ReturnType<typeof createAnnotator>;

/** Shows a page with two highlights before each test. */
export function showPage(): void {
  beforeEach(() => {
    vi.clearAllMocks();
    Object.assign(page, {
      isPrivate: false,
      placed: [mark('a', 'the old dyke'), mark('b', 'night', { hasNote: true })],
    });
    Object.assign(settings, { wholeWords: true, showsToolbar: true });
    target.now.mockReturnValue(page);
    target.selected.mockReturnValue(spanOf('walk'));
    target.isAlive.mockReturnValue(true);
    host.isIn.mockReturnValue(false);
    document.body.innerHTML = '<p>Volunteers</p><input>';
    end = new AbortController();
    annotator = createAnnotator(
      { target: target as unknown as AnnotatedPage, toasts, host } as unknown as Parts,
      end.signal,
    );
  });
  afterEach(() => {
    end.abort();
    reset();
  });
}

/** What is open. */
export const mode = () => state().mode;
export const settle = () => new Promise((resolve) => setTimeout(resolve));
/** Undoes what was told last. */
export const undo = () => toasts.notify.mock.lastCall?.[0].undo();
export const open = (id = 'a') => {
  target.spansAt.mockReturnValueOnce([spanOf(id === 'a' ? 'old dyke' : 'night')]);
  listener.onPress(1, 2);
};
export const took = () =>
  calls.filter(([call]) => call.startsWith('background.')).map(([call, ...args]) => [call, args.at(-1)]);
