import { expect, test, vi } from 'vitest';
import { createMoves } from '../../src/content/page-ui/annotator/moves.ts';
import type { Scene } from '../../src/content/page-ui/annotator.tsx';
import type { Span } from '../../src/model.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const text = 'Volunteers walk the old dyke at night';
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** A highlight whose moves are kept when the test says so. */
function setUp(words: string) {
  let span = spanOf(words);
  const asked: (() => void)[] = [];
  const placed = () => [{ annotation: { id: 'a', selectors: [] }, span }];
  const scene = {
    now: () => ({ placed: placed(), article: { text }, settings: { wholeWords: true } }),
    preview() {},
    pageMarks: {
      move: (_: string, to: Span) =>
        new Promise<void>((resolve) => {
          asked.push(() => {
            span = to;
            resolve();
          });
        }),
    },
  } as unknown as Scene;
  const attempt = async (work: () => Promise<unknown>) => void (await work());
  const moves = createMoves(scene, attempt, vi.fn(), vi.fn());
  const read = ({ start, end }: Span) => text.slice(start, end);
  return { moves, asked, kept: () => read(span), shown: () => read(moves.now() ?? span) };
}

test('each press of a key moves the end on by a word, also before the last move is kept', async () => {
  const { moves, asked, kept, shown } = setUp('walk');
  moves.step('a', 'end', 1);
  moves.step('a', 'end', 1);
  expect(shown()).toBe('walk the old');
  asked[0]?.();
  await Promise.resolve();
  moves.step('a', 'end', 1);
  expect(shown()).toBe('walk the old dyke');
  for (const keep of asked) keep();
  await vi.waitFor(() => expect(moves.now()).toBeNull());
  expect(kept()).toBe('walk the old dyke');
});

test('a press there and one back leave the highlight as it was', async () => {
  const { moves, asked, kept } = setUp('walk the');
  moves.step('a', 'end', 1);
  moves.step('a', 'end', -1);
  for (const keep of asked) keep();
  await vi.waitFor(() => expect(moves.now()).toBeNull());
  expect(kept()).toBe('walk the');
});
