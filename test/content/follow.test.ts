import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followSelection } from '../../src/content/page-ui/annotator/follow-selection.ts';
import { followPointer } from '../../src/content/page-ui/card/follow-pointer.ts';
import { createFakePage, createRecorder } from './fake-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a selection', () => {
  const open = () => {
    const page = createFakePage();
    const { note, take } = createRecorder();
    const end = new AbortController();
    const listener = {
      onSelect: note('select'),
      onPress: note('press'),
      onDown: () => note('down')(),
      onEscape: note('escape'),
    };
    followSelection(page.document, listener, end.signal);
    /** Selects as a reader does, with a pointer. */
    const drag = (pointerType = 'mouse', trusted = true) => {
      page.send('window pointerdown', { pointerType, isTrusted: trusted });
      page.send('document selectstart', { isTrusted: trusted });
      page.selection.isCollapsed = false;
      page.send('document selectionchange');
      page.send('window pointerup', { isTrusted: trusted });
    };
    return { page, take, drag, end };
  };

  test('is the reader’s once it has settled, by whatever pointer', () => {
    const { take, drag } = open();
    drag();
    vi.advanceTimersByTime(149);
    expect(take()).toEqual([['down']]);
    vi.advanceTimersByTime(1);
    expect(take()).toEqual([['select', 'mouse']]);
    drag('touch');
    vi.advanceTimersByTime(150);
    expect(take()).toEqual([['down'], ['select', 'touch']]);
  });

  test('is not looked at while the button of the mouse is down, and is after a touch that was cancelled', () => {
    const { page, take } = open();
    page.send('window pointerdown', { pointerType: 'mouse' });
    page.send('document selectstart');
    page.selection.isCollapsed = false;
    page.send('document selectionchange');
    vi.advanceTimersByTime(1000);
    expect(take()).toEqual([['down']]);
    for (const cancelled of ['pointercancel', 'touchend']) {
      page.send('window pointerdown', { pointerType: 'mouse' });
      page.send(`window ${cancelled}`);
      page.send('document selectionchange');
      vi.advanceTimersByTime(150);
      expect(take(), cancelled).toEqual([['down'], ['select', 'mouse']]);
    }
  });

  test('by keys is one of the keyboard', () => {
    const { page, take } = open();
    page.send('window keydown', { key: 'ArrowRight' });
    page.send('document selectstart');
    page.selection.isCollapsed = false;
    page.send('document selectionchange');
    page.send('window keyup');
    vi.advanceTimersByTime(150);
    expect(take()).toEqual([['select', 'keyboard']]);
    page.send('window keydown', { key: 'Escape' });
    expect(take()).toEqual([['escape']]);
  });

  test('by a script of the page is none, nor one long after the reader has done anything', () => {
    const { page, take, drag } = open();
    drag('mouse', false);
    vi.advanceTimersByTime(150);
    expect(take()).toEqual([]);
    page.send('document selectstart');
    page.send('document selectionchange');
    vi.advanceTimersByTime(150);
    expect(take()).toEqual([]);
    page.send('window keyup');
    vi.advanceTimersByTime(1499);
    page.send('document selectionchange');
    vi.advanceTimersByTime(150);
    expect(take()).toEqual([['select', 'mouse']]);
    vi.advanceTimersByTime(1500);
    page.send('document selectionchange');
    vi.advanceTimersByTime(150);
    expect(take()).toEqual([]);
  });

  test('that has collapsed has to be started again', () => {
    const { page, take, drag } = open();
    drag();
    vi.advanceTimersByTime(150);
    page.selection.isCollapsed = true;
    page.send('window pointerup');
    vi.advanceTimersByTime(150);
    take();
    page.selection.isCollapsed = false;
    page.send('window pointerup');
    vi.advanceTimersByTime(150);
    expect(take()).toEqual([]);
  });

  test('a plain click without a selection is a press, but on what handles clicks itself', () => {
    const { page, take, end } = open();
    const click = { target: page.element(), button: 0, clientX: 3, clientY: 4 };
    page.send('window click', click);
    expect(take()).toEqual([['press', 3, 4]]);
    for (const key of ['altKey', 'ctrlKey', 'metaKey']) page.send('window click', { ...click, [key]: true });
    page.send('window click', { ...click, button: 1 });
    page.send('window click', { ...click, isTrusted: false });
    for (const selector of ['a[href]', 'button', 'summary', '[contenteditable]', '[role=button]'])
      page.send('window click', { ...click, target: page.element(selector) });
    page.selection.isCollapsed = false;
    page.send('window click', click);
    expect(take()).toEqual([]);
    end.abort();
    expect(page.count()).toBe(0);
  });
});

describe('the pointer', () => {
  const open = () => {
    const page = createFakePage();
    const { note, take } = createRecorder();
    const end = new AbortController();
    const listener = {
      isOwn: (event: MouseEvent) => event.clientX === 99,
      onPoint: note('point'),
      onEscape: note('escape'),
      onScroll: () => note('scroll')(),
      onResize: () => note('resize')(),
    };
    followPointer(page.document, listener, end.signal);
    return { page, take, end };
  };
  const move = { clientX: 3, clientY: 4, buttons: 0, pointerType: 'mouse' };

  test('rests for a while at a point', () => {
    const { page, take } = open();
    page.send('document pointermove', move);
    vi.advanceTimersByTime(299);
    page.send('document pointermove', { ...move, clientY: 5 });
    vi.advanceTimersByTime(299);
    expect(take()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(take()).toEqual([['point', 'rest', 3, 5]]);
  });

  test('does not rest when it is pressed, a finger, the page’s, or over the card', () => {
    const { page, take } = open();
    const ends: [string, object][] = [
      ['pointerdown', {}],
      ['pointerover', { clientX: 99 }],
      ['pointermove', { ...move, buttons: 1 }],
      ['pointermove', { ...move, pointerType: 'touch' }],
      ['pointermove', { ...move, isTrusted: false }],
      ['pointermove', { ...move, clientX: 99 }],
    ];
    for (const [type, event] of ends) {
      page.send('document pointermove', move);
      page.send(`document ${type}`, event);
      vi.advanceTimersByTime(1000);
      expect(take(), type).toEqual([]);
    }
    page.send('document pointermove', move);
    page.send('document pointerover', { clientX: 99, isTrusted: false });
    page.send('document pointerover', { clientX: 4 });
    vi.advanceTimersByTime(300);
    expect(take()).toEqual([['point', 'rest', 3, 4]]);
  });

  test('leaves the page, and not only an element of it', () => {
    const { page, take } = open();
    page.send('root pointerleave', { target: page.element() });
    page.send('root pointerleave', { target: page.root, isTrusted: false });
    vi.advanceTimersByTime(300);
    expect(take()).toEqual([]);
    page.send('root pointerleave', { target: page.root });
    vi.advanceTimersByTime(300);
    expect(take()).toEqual([['point', 'rest', -1, -1]]);
  });

  test('presses where it clicks, and nowhere on what handles clicks itself', () => {
    const { page, take } = open();
    const click = { target: page.element(), button: 0, clientX: 3, clientY: 4 };
    page.send('document pointermove', move);
    page.send('document click', click);
    page.send('document click', { ...click, target: page.element('[role=link]') });
    vi.advanceTimersByTime(1000);
    expect(take()).toEqual([
      ['point', 'press', 3, 4],
      ['point', 'press', -1, -1],
    ]);
    for (const key of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      page.send('document click', { ...click, [key]: true });
    page.send('document click', { ...click, button: 2 });
    page.send('document click', { ...click, isTrusted: false });
    page.send('document click', { ...click, clientX: 99 });
    expect(take()).toEqual([]);
  });

  test('is followed with keys, scrolls and sizes until it ends', () => {
    const { page, take, end } = open();
    page.send('document keydown', { key: 'Escape' });
    page.send('document keydown', { key: 'a' });
    page.send('document keydown', { key: 'Escape', isTrusted: false });
    page.send('document scroll');
    page.send('window resize');
    expect(take()).toEqual([['escape'], ['scroll'], ['resize']]);
    page.send('document pointermove', move);
    end.abort();
    vi.advanceTimersByTime(1000);
    expect([take(), page.count()]).toEqual([[], 0]);
  });
});
