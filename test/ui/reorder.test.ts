// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { listMoves } from '../../src/ui/library/reorder.ts';
import { click, leave, press, settle, show } from './render.ts';
import { answerMoves, grip, moved, order, seen, showLists, View } from './reordered.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const focused = () => document.activeElement?.id;

showLists();

describe('an item that is lifted by a key', () => {
  const lift = async (key: string) => {
    grip(key).focus();
    await press(' ');
  };

  test('goes through the lists with the arrow keys, and each step is said', async () => {
    await lift('b');
    const steps = [[order(), seen.said]];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      expect(await press(key)).toBe(false);
      steps.push([order(), seen.said]);
      expect(focused()).toBe('b');
    }
    expect(steps).toEqual([
      ['abc de ', 'Lifted: the b (2 of 3, part 1). The arrow keys move it, Space drops it, Escape cancels.'],
      ['acb de ', '3 of 3, part 1'],
      ['ac bde ', '1 of 3, part 2'],
      ['ac dbe ', '2 of 3, part 2'],
      ['ac bde ', '1 of 3, part 2'],
      ['acb de ', '3 of 3, part 1'],
      ['abc de ', '2 of 3, part 1'],
      ['bac de ', '1 of 3, part 1'],
      ['bac de ', '1 of 3, part 1'],
    ]);
    expect(moved).not.toHaveBeenCalled();
    await press('Enter');
    expect(moved.mock.calls).toEqual([['b', { list: 0, at: 0 }]]);
    expect([order(), seen.said, seen.moving, focused()]).toEqual(['bac de ', 'Dropped: 1 of 3, part 1', null, 'b']);
  });

  test('is where it was when it is dropped there, or when that is cancelled', async () => {
    await lift('b');
    expect([seen.moving?.key, grip('b').getAttribute('aria-pressed')]).toEqual(['b', 'true']);
    await press(' ');
    expect([order(), seen.moving, moved.mock.calls]).toEqual(['abc de ', null, []]);
    await lift('b');
    await press('ArrowDown');
    expect(await press('Escape')).toBe(false);
    expect([order(), seen.said, seen.moving]).toEqual(['abc de ', 'Cancelled. It is where it was.', null]);
    expect([grip('b').getAttribute('aria-pressed'), moved.mock.calls]).toEqual(['false', []]);
  });

  test.each([
    ['1', 'acb de ', 'Dropped: 3 of 3, part 1'],
    ['2', 'ac deb ', 'Dropped: 3 of 3, part 2'],
    ['3', 'ac de b', 'Dropped: 1 of 1, part 3'],
  ])('goes to the end of a list with its number: %s', async (key, after, said) => {
    grip('b').focus();
    expect(await press(key)).toBe(false);
    expect([order(), seen.said, focused()]).toEqual([after, said, 'b']);
  });

  test.each(['4', '0', 'x', 'Escape', 'ArrowUp', 'ArrowDown', 'Tab'])(
    'does not do what a key is not for: %s',
    async (key) => {
      grip('b').focus();
      expect(await press(key)).toBe(true);
      expect([order(), seen.said, seen.moving]).toEqual(['abc de ', '', null]);
    },
  );

  test.each(['altKey', 'ctrlKey', 'metaKey'])('leaves keys to the browser with %s', async (modifier) => {
    grip('b').focus();
    expect([await press('2', { [modifier]: true }), await press(' ', { [modifier]: true })]).toEqual([true, true]);
    expect([order(), seen.moving]).toEqual(['abc de ', null]);
  });

  test('is dropped by Tab, which goes on', async () => {
    await lift('b');
    await press('ArrowDown');
    expect(await press('Tab')).toBe(true);
    expect([moved.mock.calls, seen.moving]).toEqual([[['b', { list: 0, at: 2 }]], null]);
    await lift('a');
    await press('ArrowDown');
    grip('c').focus();
    await press('Tab');
    expect(moved).toHaveBeenCalledOnce();
  });

  test('comes from elsewhere into the first list or the last, or to the end of one', async () => {
    await lift('x');
    expect(seen.said).toBe('Lifted: the x . The arrow keys move it, Space drops it, Escape cancels.');
    await press('ArrowDown');
    expect([order(), seen.said]).toEqual(['xabc de ', '1 of 4, part 1']);
    await press('Escape');
    await lift('x');
    await press('ArrowUp');
    expect([order(), seen.said]).toEqual(['abc de x', '1 of 1, part 3']);
    await press('Escape');
    await press('2');
    expect([moved.mock.calls, seen.said]).toEqual([[['x', { list: 1, at: 2 }]], 'Dropped: 3 of 3, part 2']);
  });

  test('stays in its new place until that is stored, and goes back if it cannot be', async () => {
    let fail = (_: Error) => {};
    answerMoves(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    await lift('b');
    await press('ArrowDown');
    await press(' ');
    expect([order(), seen.moving, seen.lifted, grip('b').getAttribute('aria-pressed')]).toEqual([
      'acb de ',
      null,
      null,
      'false',
    ]);
    expect(grip('b').parentElement?.getAttribute('data-moving')).not.toBe('true');
    fail(new Error('The disk is full'));
    await settle();
    expect(order()).toBe('abc de ');
  });

  test('does not take the focus from where it went', async () => {
    await lift('b');
    grip('d').focus();
    await click(document.querySelector('.move-down') as HTMLElement);
    await leave();
    grip('d').focus();
    await click(document.querySelector('.move-done') as HTMLElement);
    expect(order()).toBe('acb de ');
  });

  test('has no number of lists to go to where there is only one', async () => {
    await show(View, { isNamed: false });
    grip('b').focus();
    expect(await press('2')).toBe(true);
    await press(' ');
    await press('ArrowDown');
    expect(seen.said).toBe('3 of 3');
  });
});

test.each([
  ['a', [['down', { list: 0, at: 1 }]]],
  [
    'b',
    [
      ['up', { list: 0, at: 0 }],
      ['down', { list: 0, at: 2 }],
    ],
  ],
  [
    'd',
    [
      ['up', { list: 0, at: 3 }],
      ['down', { list: 1, at: 1 }],
    ],
  ],
  [
    'e',
    [
      ['up', { list: 1, at: 0 }],
      ['down', { list: 2, at: 0 }],
    ],
  ],
  ['x', []],
])('a menu moves an item by a place, where there is one: %s', async (key, moves) => {
  const items = listMoves(seen, key);
  expect(items.map(({ name, label }) => [name, label])).toEqual(moves.map(([name]) => [name, `Move ${name}`]));
  for (const item of items) if ('act' in item) await item.act();
  expect(moved.mock.calls).toEqual(moves.map(([, place]) => [key, place]));
});
