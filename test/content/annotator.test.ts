import { describe, expect, test, vi } from 'vitest';
import { type AnnotatedPage, createMoves } from '../../src/content/page-ui/annotator/edits.ts';
import {
  type AnnotatorAction,
  type AnnotatorState,
  findSpan,
  initialState,
  isStillAt,
  reduce,
} from '../../src/content/page-ui/annotator/state.ts';
import type { Toasts } from '../../src/content/page-ui/toasts.ts';
import type { ReadyPage } from '../../src/messaging/contract.ts';
import type { Span } from '../../src/model.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const text = 'Volunteers walk the old dyke at night';
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** A highlight whose moves are stored when the test says so. */
function setUp(words: string) {
  let span = spanOf(words);
  let state: AnnotatorState = { ...initialState, mode: { on: 'mark', id: 'a' } };
  const asked: (() => void)[] = [];
  const now = () =>
    ({
      placed: [{ annotation: { id: 'a', selectors: [] }, span }],
      article: { text },
      settings: { wholeWords: true },
    }) as unknown as ReadyPage;
  const target = {
    now,
    ready: now,
    acts: {
      move: (_page: ReadyPage, _id: string, to: Span) =>
        new Promise<void>((resolve) => {
          asked.push(() => {
            span = to;
            resolve();
          });
        }),
    },
  } as unknown as AnnotatedPage;
  const toasts: Toasts = {
    notify: vi.fn(),
    askToReload: vi.fn(),
    attempt: async (work) => void (await work()),
  };
  const dispatch = (action: AnnotatorAction) => {
    state = reduce(state, action);
  };
  const moves = createMoves({ target, toasts, state: () => state, dispatch });
  const read = ({ start, end }: Span) => text.slice(start, end);
  return { moves, asked, kept: () => read(span), shown: () => read(state.moved ?? span), moved: () => state.moved };
}

test('each press of a key moves the end on by a word, also before the last move is kept', async () => {
  const { moves, asked, kept, shown, moved } = setUp('walk');
  moves.step('a', 'end', 1);
  moves.step('a', 'end', 1);
  expect(shown()).toBe('walk the old');
  asked[0]?.();
  await Promise.resolve();
  moves.step('a', 'end', 1);
  expect(shown()).toBe('walk the old dyke');
  for (const keep of asked) keep();
  await vi.waitFor(() => expect(moved()).toBeNull());
  expect(kept()).toBe('walk the old dyke');
});

test('a press there and one back leave the highlight as it was', async () => {
  const { moves, asked, kept, moved } = setUp('walk the');
  moves.step('a', 'end', 1);
  moves.step('a', 'end', -1);
  for (const keep of asked) keep();
  await vi.waitFor(() => expect(moved()).toBeNull());
  expect(kept()).toBe('walk the');
});

describe('the state of the annotator', () => {
  const run = (...actions: AnnotatorAction[]) => actions.reduce(reduce, initialState);
  const page = (kind: string, id = 'a') =>
    ({ placed: [{ annotation: { id, kind }, span: spanOf('walk') }] }) as unknown as ReadyPage;
  const openMark: AnnotatorAction = { type: 'open', mode: { on: 'mark', id: 'a' } };
  const select = (span: Span | null): AnnotatorAction => ({ type: 'select', span, pointer: 'touch' });

  test('opens for a selection, and closes when the selection is gone', () => {
    expect(run(select(spanOf('walk')))).toMatchObject({
      mode: { on: 'selection', span: spanOf('walk') },
      pointer: 'touch',
    });
    expect(run(select(spanOf('walk')), select(null)).mode).toBeNull();
  });

  test('a mark stays open when nothing is selected, and gives way to a selection', () => {
    expect(run(openMark, select(null)).mode).toEqual({ on: 'mark', id: 'a' });
    expect(run(openMark, select(spanOf('old'))).mode).toEqual({ on: 'selection', span: spanOf('old') });
  });

  test('a mark is shown where it is dragged, until that is stored or cancelled', () => {
    const drag: AnnotatorAction = { type: 'drag', span: spanOf('walk the') };
    expect(findSpan(run(openMark), page('passage'))).toEqual(spanOf('walk'));
    expect(findSpan(run(openMark, drag), page('passage'))).toEqual(spanOf('walk the'));
    expect(run(openMark, drag, { type: 'cancel drag' }).moved).toBeNull();
    expect(run(openMark, drag, { type: 'close' }).moved).toBeNull();
    const store: AnnotatorAction = { type: 'store move', span: spanOf('walk the old') };
    expect(run(openMark, store, store, { type: 'move settled' }).moved).toEqual(spanOf('walk the old'));
    expect(run(openMark, store, store, { type: 'move settled' }, { type: 'move settled' }).moved).toBeNull();
  });

  test('closes when its mark or the article is gone', () => {
    expect(run(openMark, { type: 'page changed', page: page('passage') }).mode).not.toBeNull();
    expect(run(openMark, { type: 'page changed', page: page('passage', 'b') }).mode).toBeNull();
    expect(run(select(spanOf('walk')), { type: 'page changed', page: page('passage', 'b') }).mode).not.toBeNull();
    expect(run(select(spanOf('walk')), { type: 'page changed', page: null }).mode).toBeNull();
  });

  test('knows whether the reader is still where they were', () => {
    const before = run(select(spanOf('walk')));
    expect(isStillAt(run(select(spanOf('walk'))), before.mode)).toBe(true);
    expect(isStillAt(run(select(spanOf('old'))), before.mode)).toBe(false);
    expect(isStillAt(run(openMark), before.mode)).toBe(false);
    expect(run({ type: 'take colour', colour: 'pink' }).colour).toBe('pink');
  });
});
