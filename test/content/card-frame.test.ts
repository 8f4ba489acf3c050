// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createCardFrame } from '../../src/content/page-ui/card/card-frame.ts';
import type { CardPage, PerformContext } from '../../src/content/page-ui/card/perform.ts';
import type { FrameAnswer } from '../../src/messaging/frame.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const [perform, makeChange] = vi.hoisted(() => [vi.fn(), vi.fn()]);
vi.mock('../../src/content/page-ui/card/perform.ts', () => ({ perform, makeChange }));

interface Owner {
  act(act: string): Promise<FrameAnswer>;
  change(change: object): Promise<void>;
  correct(corrections: object[]): Promise<void>;
  lost(): void;
}
let owner: Owner;
const frame = { hide: vi.fn(), hasFocus: vi.fn(() => false) };
vi.mock('../../src/content/page-ui/frames.ts', () => ({
  createFrame: (_: string, given: Owner) => {
    owner = given;
    return frame;
  },
}));

const context = { correct: vi.fn(async () => {}), lost: vi.fn() };
const shown = vi.fn((): object | null => ({ finding: 1 }));
const close = vi.fn();
let card: ReturnType<typeof createCardFrame>;

beforeEach(() => {
  vi.clearAllMocks();
  frame.hasFocus.mockReturnValue(false);
  shown.mockReturnValue({ finding: 1 });
  document.body.innerHTML = '<input>';
  card = createCardFrame(context as unknown as CardPage, {
    shown: shown as () => PerformContext | null,
    close,
    resized: () => {},
  });
});

describe('the frame of a card', () => {
  test('does what the reader asks for what is shown, and nothing when it is closed', async () => {
    perform.mockReturnValueOnce('done');
    expect(await owner.act('keep')).toBe('done');
    await owner.change({ shares: 'name' });
    expect([perform.mock.calls, makeChange.mock.calls]).toEqual([
      [['keep', { finding: 1 }]],
      [[{ shares: 'name' }, { finding: 1 }]],
    ]);
    shown.mockReturnValue(null);
    expect(await owner.act('keep')).toBeNull();
    await owner.change({});
    expect([perform, makeChange].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test('closes after a correction, also after none', async () => {
    await owner.correct([{ rule: 1 }]);
    expect([context.correct.mock.calls, close.mock.calls.length]).toEqual([[[[{ rule: 1 }]]], 1]);
    await owner.correct([]);
    expect([context.correct.mock.calls.length, close.mock.calls.length]).toEqual([1, 2]);
    owner.lost();
    expect(context.lost).toHaveBeenCalledOnce();
  });

  test.each([
    ['when it had it', true, true, 1],
    ['not when it had none', false, true, 0],
    ['not to what is gone', true, false, 0],
  ])('gives the focus back: %s', (_, hadFocus, isThere, count) => {
    const field = document.querySelector('input') as HTMLInputElement;
    field.focus();
    card.keepFocus(document);
    const focus = vi.spyOn(field, 'focus');
    frame.hasFocus.mockReturnValue(hadFocus);
    if (!isThere) field.remove();
    card.hide();
    expect([focus.mock.calls.length, frame.hide.mock.calls.length]).toEqual([count, 1]);
    if (count > 0) expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
    card.hide();
    expect(focus).toHaveBeenCalledTimes(count);
  });
});
