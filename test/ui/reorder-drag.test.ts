// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Place } from '../../src/present/list-places.ts';
import { ASIDE } from '../../src/ui/library/reorder.ts';
import { names, point, settle } from './render.ts';
import { grip, moved, order, seen, showLists } from './reordered.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

showLists();
afterEach(() => void vi.useRealTimers());

describe('an item that is dragged', () => {
  /** Drags an item from its grip to a point. */
  async function drag(key: string, clientX: number, clientY: number): Promise<void> {
    point('pointerdown', grip(key), { clientX: 110, clientY: 10 });
    point('pointermove', window, { clientX, clientY });
    await settle();
  }
  const drop = async () => {
    point('pointerup', window);
    await settle();
    return moved.mock.calls.splice(0);
  };

  test.each<[x: number, y: number, place: Place | null, before: string | null]>([
    [110, 60, { list: 0, at: 0 }, 'b'],
    [110, 61, { list: 0, at: 1 }, 'c'],
    [110, 101, { list: 0, at: 2 }, null],
    [110, 179, { list: 0, at: 2 }, null],
    [110, 181, { list: 1, at: 0 }, 'd'],
    [110, 221, { list: 1, at: 1 }, 'e'],
    [110, 599, { list: 2, at: 0 }, null],
    [52, 221, { list: 1, at: 1 }, 'e'],
    [51, 221, null, null],
    [348, 221, { list: 1, at: 1 }, 'e'],
    [349, 221, null, null],
    [451, 221, null, null],
    [452, 221, { list: ASIDE, at: 0 }, null],
    [748, 221, { list: ASIDE, at: 0 }, null],
    [749, 221, null, null],
  ])('would be dropped where the pointer is: %i, %i', async (x, y, place, before) => {
    await drag('a', x, y);
    expect([seen.moving?.place, seen.moving?.pointer, order()]).toEqual([place, { x, y }, 'abc de ']);
    const marked = [...document.querySelectorAll('[data-drop-before=true]')].map((item) =>
      item.getAttribute('data-key'),
    );
    expect(marked).toEqual(before ? [before] : []);
    const isAtEnd = place !== null && place.list !== ASIDE && before === null;
    expect(document.querySelectorAll('hr')).toHaveLength(isAtEnd ? 1 : 0);
    expect(await drop()).toEqual(place && !(place.list === 0 && place.at === 0) ? [['a', place]] : []);
  });

  test('is dragged from four pixels on', async () => {
    await drag('a', 112, 13);
    expect([seen.moving, document.body.dataset.dragging]).toEqual([null, undefined]);
    point('pointermove', window, { clientX: 110, clientY: 14 });
    await settle();
    expect([seen.moving?.key, document.body.dataset.dragging]).toEqual(['a', '']);
    point('pointermove', window, { clientX: 110, clientY: 10 });
    await settle();
    expect(seen.moving?.pointer).toEqual({ x: 110, y: 10 });
    expect(grip('a').parentElement?.getAttribute('data-moving')).toBe('true');
    await drop();
    expect([seen.moving, document.body.dataset.dragging]).toEqual([null, undefined]);
  });

  test('is taken out of the lists aside, which is said', async () => {
    await drag('a', 600, 10);
    expect(await drop()).toEqual([['a', { list: ASIDE, at: 0 }]]);
    expect(seen.said).toBe('Taken out of the draft: the a');
  });

  test.each(['pointercancel', 'Escape'])('stays where it was after %s, and is no longer followed', async (how) => {
    await drag('a', 110, 221);
    if (how === 'Escape') window.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
    await settle();
    expect(seen.moving?.key).toBe('a');
    if (how === 'Escape') window.dispatchEvent(new KeyboardEvent('keydown', { key: how }));
    else point(how, window);
    await settle();
    expect([seen.moving, moved.mock.calls, document.body.dataset.dragging]).toEqual([null, [], undefined]);
    point('pointermove', window, { clientX: 110, clientY: 400 });
    await settle();
    expect([seen.moving, await drop()]).toEqual([null, []]);
  });

  test('is lifted by a tap, after which another is lifted and the first dropped', async () => {
    const tap = async (key: string, how = 'pointerup') => {
      point('pointerdown', grip(key), { clientX: 110, clientY: 10 });
      point(how, window);
      await settle();
    };
    await tap('a', 'pointercancel');
    expect(seen.lifted).toBeNull();
    await tap('a');
    expect([seen.lifted?.words, names('button').slice(-3)]).toEqual([
      'the a',
      ['Move up: the a', 'Move down: the a', 'Done'],
    ]);
    seen.lifted?.press('ArrowDown');
    await settle();
    await tap('b');
    expect([moved.mock.calls, seen.lifted?.words]).toEqual([[['a', { list: 0, at: 1 }]], 'the b']);
    await tap('b');
    expect([moved.mock.calls.length, seen.lifted]).toEqual([1, null]);
  });

  test('is not dragged with another button of the mouse', async () => {
    point('pointerdown', grip('a'), { clientX: 110, clientY: 10, button: 2 });
    point('pointermove', window, { clientX: 110, clientY: 100 });
    await settle();
    expect(seen.moving).toBeNull();
  });

  test('scrolls the page at the edges of the window, for as long as it is there', async () => {
    const scrolled = vi.spyOn(globalThis, 'scrollBy').mockImplementation(() => {});
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const takeScrolled = () => {
      vi.advanceTimersByTime(32);
      return scrolled.mock.calls.splice(0);
    };
    Object.assign(globalThis, { innerHeight: 600 });
    point('pointerdown', grip('a'), { clientX: 110, clientY: 10 });
    expect(takeScrolled()).toEqual([]);
    for (const [clientY, by] of [
      [71, -10],
      [72, 0],
      [528, 0],
      [529, 10],
    ] as const) {
      point('pointermove', window, { clientX: 110, clientY });
      expect(takeScrolled()).toEqual(
        by
          ? [
              [0, by],
              [0, by],
            ]
          : [],
      );
    }
    point('pointerup', window);
    expect(takeScrolled()).toEqual([]);
  });
});
