import { h } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, vi } from 'vitest';
import { moveKey, type Place } from '../../src/present/list-places.ts';
import { MoveBar } from '../../src/ui/library/move-bar.tsx';
import { ASIDE, type Reorder, useReorder } from '../../src/ui/library/reorder.ts';
import { show } from './render.ts';

/** What the view has at its last rendering. */
export let seen: Reorder;
/** Is told of each move. */
export const moved = vi.fn<(key: string, place: Place) => void>();
let answerTo: (store: () => void) => Promise<void>;

/** Says how a move is stored. */
export function answerMoves(answer: typeof answerTo): void {
  answerTo = answer;
}

const START = [['a', 'b', 'c'], ['d', 'e'], []];

/** Lists whose items can be moved within and between them, and some that are in none. */
export function View({ isNamed = true }: { isNamed?: boolean }) {
  const [lists, setLists] = useState(START);
  const reorder = useReorder({
    lists,
    label: (key) => `the ${key}`,
    ...(isNamed && { nameList: (list: number) => `part ${list + 1}` }),
    onMove(key, place) {
      moved(key, place);
      return answerTo(() => setLists(place.list === ASIDE ? lists : moveKey(lists, key, place)));
    },
  });
  seen = reorder;
  const grip = (key: string) => h('button', { id: key, ...reorder.grip(key) }, key);
  return h('main', {}, [
    reorder.lists.map((keys, list) =>
      h('ul', { 'data-list': list }, [
        ...keys.map((key) => h('li', { key, ...reorder.item(key, list) }, grip(key))),
        reorder.isDropPlace(list, null) && h('hr', {}),
      ]),
    ),
    h(
      'aside',
      { 'data-list': ASIDE },
      ['x', 'd'].map((key) => h('i', { key }, key === 'x' && grip(key))),
    ),
    h(MoveBar, { reorder }),
  ]);
}

/** Lists of 200 pixels, below each other, with items of 40; what is aside stands on their right. */
function boxOf(element: Element): DOMRect {
  const list = Number(element.closest<HTMLElement>('[data-list]')?.dataset.list);
  if (list === ASIDE) return new DOMRect(500, 0, 200, 600);
  if (element.matches('[data-list]')) return new DOMRect(100, 200 * list, 200, 160);
  const at = [...(element.parentElement?.children ?? [])].indexOf(element);
  return new DOMRect(100, 200 * list + 40 * at, 200, 40);
}

/** The button that moves an item. */
export const grip = (key: string) => document.getElementById(key) as HTMLElement;
/** The lists as they are shown: “abc de ”. */
export const order = () => seen.lists.map((keys) => keys.join('')).join(' ');

/** Shows the lists before each test. */
export function showLists(): void {
  beforeEach(async () => {
    moved.mockClear();
    answerTo = async (store) => store();
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return boxOf(this);
    });
    await show(View, {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
}
