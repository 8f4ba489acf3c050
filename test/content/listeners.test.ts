// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followSelection } from '../../src/content/page-ui/annotator/follow-selection.ts';
import { createHandles } from '../../src/content/page-ui/annotator/handles.ts';
import { followPointer } from '../../src/content/page-ui/card/follow-pointer.ts';
import { act, layOutPages } from './laid-out.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

let end: AbortController;
const find = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  layOutPages();
  document.body.innerHTML = '<p>Volunteers walk the old dyke.</p><a href="#"><b>more</b></a><i role="button">x</i>';
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const modifiers = [{ button: 1 }, { altKey: true }, { ctrlKey: true }, { metaKey: true }];

describe('the pointer for the card', () => {
  const own = vi.fn(() => false);
  const listener = {
    isOwn: own,
    onPoint: vi.fn(),
    onEscape: vi.fn(),
    onScroll: vi.fn(),
    onResize: vi.fn(),
  };
  const points = () => {
    vi.advanceTimersByTime(1000);
    return listener.onPoint.mock.calls.splice(0);
  };
  beforeEach(() => {
    vi.clearAllMocks();
    own.mockReturnValue(false);
    followPointer(document, listener, end.signal);
  });

  test('counts once it has rested for a while', () => {
    act(find('p'), 'pointermove', { clientX: 1, clientY: 2 });
    vi.advanceTimersByTime(299);
    act(find('p'), 'pointermove', { clientX: 3, clientY: 4 });
    vi.advanceTimersByTime(299);
    expect(listener.onPoint).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(points()).toEqual([['rest', 3, 4]]);
  });

  test.each([
    ['with a button down', { buttons: 1 }],
    ['of a finger', { pointerType: 'touch' }],
  ])('does not count %s', (_, init) => {
    act(find('p'), 'pointermove', init);
    expect(points()).toEqual([]);
  });

  test('does not count on the card, or where a script moves it', () => {
    find('p').dispatchEvent(new MouseEvent('pointermove', { bubbles: true }));
    find('p').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    act(find('p'), 'pointermove');
    own.mockReturnValue(true);
    act(find('p'), 'pointerover');
    act(find('p'), 'pointermove');
    act(find('p'), 'click');
    expect(points()).toEqual([]);
  });

  test('a press or an end of listening calls off what was to come', () => {
    act(find('p'), 'pointermove');
    act(find('p'), 'pointerdown');
    expect(points()).toEqual([]);
    act(find('p'), 'pointermove');
    act(find('p'), 'pointerover');
    expect(points()).toEqual([['rest', 0, 0]]);
    act(find('p'), 'pointermove');
    end.abort();
    expect(points()).toEqual([]);
  });

  test('that leaves the page rests nowhere', () => {
    act(find('p'), 'pointermove');
    act(document.documentElement, 'pointerleave');
    expect(points()).toEqual([['rest', -1, -1]]);
    act(find('p'), 'pointerleave');
    document.documentElement.dispatchEvent(new Event('pointerleave'));
    expect(points()).toEqual([]);
  });

  test('a click counts at once, but on what handles clicks it is nowhere', () => {
    act(find('p'), 'pointermove');
    act(find('p'), 'click', { clientX: 5, clientY: 6 });
    act(find('b'), 'click', { clientX: 5, clientY: 6 });
    for (const init of [...modifiers, { shiftKey: true }]) act(find('p'), 'click', init);
    expect(points()).toEqual([
      ['press', 5, 6],
      ['press', -1, -1],
    ]);
  });

  test('hears of Escape, scrolling, and a new size', () => {
    act(document.body, 'keydown', { key: 'a' });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(listener.onEscape).not.toHaveBeenCalled();
    act(document.body, 'keydown', { key: 'Escape' });
    document.dispatchEvent(new Event('scroll'));
    document.defaultView?.dispatchEvent(new Event('resize'));
    expect([listener.onEscape, listener.onScroll, listener.onResize].map(({ mock }) => mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('a selection for the toolbar', () => {
  const listener = { onSelect: vi.fn(), onPress: vi.fn(), onDown: vi.fn(), onEscape: vi.fn() };
  const select = (from: number, to: number) =>
    getSelection()?.setBaseAndExtent(find('p').firstChild as Node, from, find('p').firstChild as Node, to);
  const selected = () => listener.onSelect.mock.calls.splice(0).flat();
  const change = () => document.dispatchEvent(new Event('selectionchange'));
  beforeEach(() => {
    vi.clearAllMocks();
    followSelection(document, listener, end.signal);
    act(document, 'selectstart');
    select(0, 10);
    vi.advanceTimersByTime(200);
  });

  test.each(['mouse', 'touch', 'pen'])('counts when the pointer of a %s is up and it has settled', (pointerType) => {
    act(find('p'), 'pointerdown', { pointerType });
    change();
    vi.advanceTimersByTime(100);
    expect(selected()).toEqual([]);
    act(find('p'), 'pointerup');
    vi.advanceTimersByTime(149);
    expect(selected()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(selected()).toEqual([pointerType]);
    expect(listener.onDown).toHaveBeenCalledOnce();
  });

  test.each(['pointercancel', 'touchend', ''])('waits for the button of a mouse, or for “%s”', (type) => {
    act(find('p'), 'pointerdown');
    if (type) act(find('p'), type);
    change();
    vi.advanceTimersByTime(150);
    expect(selected()).toEqual(type ? ['mouse'] : []);
  });

  test('counts if it is made by keys, shortly before', () => {
    act(find('p'), 'keydown', { key: 'Shift' });
    vi.advanceTimersByTime(1499);
    change();
    vi.advanceTimersByTime(150);
    expect(selected()).toEqual(['keyboard']);
    act(find('p'), 'keyup', { key: 'Shift' });
    vi.advanceTimersByTime(1500);
    change();
    vi.advanceTimersByTime(150);
    expect(selected()).toEqual([]);
  });

  test('is told once more when it is gone, and not after that', () => {
    act(find('p'), 'keydown');
    getSelection()?.removeAllRanges();
    change();
    vi.advanceTimersByTime(150);
    change();
    document.dispatchEvent(new Event('selectstart'));
    vi.advanceTimersByTime(150);
    expect(selected()).toEqual(['keyboard']);
  });

  test('a click without one is a press, but not on what handles clicks', () => {
    const press = (selector: string, init = {}) => act(find(selector), 'click', { clientX: 7, clientY: 8, ...init });
    press('p');
    getSelection()?.removeAllRanges();
    for (const init of modifiers) press('p', init);
    press('b');
    press('[role=button]');
    find('p').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(listener.onPress).not.toHaveBeenCalled();
    press('p');
    expect(listener.onPress.mock.calls).toEqual([[7, 8]]);
  });

  test('hears of Escape alone', () => {
    act(document.body, 'keydown', { key: 'a' });
    expect(listener.onEscape).not.toHaveBeenCalled();
    act(document.body, 'keydown', { key: 'Escape' });
    expect(listener.onEscape).toHaveBeenCalledOnce();
  });
});

describe('the handles of a highlight', () => {
  const does = { drag: vi.fn(), step: vi.fn(), drop: vi.fn() };
  const open = () => {
    vi.clearAllMocks();
    const { elements, place } = createHandles(document, does);
    document.body.append(...elements);
    place({ start: { left: 100, top: 50 }, end: { left: 300, top: 80 } });
    return elements as [HTMLElement, HTMLElement];
  };
  const view = () => document.defaultView as Window;

  test('have their middle at the ends of its words, and say what they do', () => {
    expect(open().map(({ title, style: { left, top } }) => [title, left, top])).toEqual([
      ['Move the start, with the arrow keys', '88px', '38px'],
      ['Move the end, with the arrow keys', '288px', '68px'],
    ]);
  });

  test('are dragged by the middle of the line above, until the pointer is up', () => {
    const [, last] = open();
    expect(act(last, 'pointerdown', { button: 0 })).toBe(false);
    expect(last.hasAttribute('data-dragged')).toBe(true);
    view().dispatchEvent(new MouseEvent('pointermove', { clientX: 1 }));
    view().dispatchEvent(new MouseEvent('pointerup'));
    act(document.body, 'pointermove', { clientX: 310, clientY: 94 });
    expect(does.drop).not.toHaveBeenCalled();
    act(document.body, 'pointerup');
    act(document.body, 'pointermove');
    expect(does.drag.mock.calls).toEqual([['end', 310, 80]]);
    expect(does.drop.mock.calls).toEqual([[true]]);
    expect(last.hasAttribute('data-dragged')).toBe(false);
  });

  test('are not dragged with another button or by a script, and are let go when the browser takes over', () => {
    const [first] = open();
    act(first, 'pointerdown', { button: 2 });
    first.dispatchEvent(new MouseEvent('pointerdown'));
    expect(first.hasAttribute('data-dragged')).toBe(false);
    act(first, 'pointerdown', { button: 0 });
    act(document.body, 'pointercancel');
    expect(does.drop.mock.calls).toEqual([[false]]);
  });

  test('are moved by the arrow keys', () => {
    const [first, last] = open();
    expect(act(first, 'keydown', { key: 'ArrowLeft' })).toBe(false);
    act(last, 'keydown', { key: 'ArrowRight' });
    expect(act(last, 'keydown', { key: 'ArrowUp' })).toBe(true);
    last.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    expect(does.step.mock.calls).toEqual([
      ['start', -1],
      ['end', 1],
    ]);
  });
});
