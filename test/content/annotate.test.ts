// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { reportFrame } from '../../src/content/sandbox.ts';
import {
  acts,
  annotator,
  controls,
  draw,
  end,
  focus,
  host,
  listener,
  listening,
  mark,
  mode,
  open,
  page,
  settings,
  settle,
  showPage,
  spanOf,
  state,
  target,
  toasts,
  took,
} from './annotated.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

showPage();

describe('a press', () => {
  test('opens the highlight under it, or its note', () => {
    open();
    expect([mode(), target.spansAt.mock.calls, draw.mock.calls.length]).toEqual([{ on: 'mark', id: 'a' }, [[1, 2]], 1]);
    open('b');
    expect(mode()).toEqual({ on: 'note', id: 'b', field: null });
  });

  test('opens the shortest of several, all around what is under it', () => {
    page.placed = [
      mark('c', 'the old dyke'),
      mark('d', 'old dyke'),
      mark('e', 'walk the old dyke at'),
      mark('f', 'old'),
    ];
    open();
    expect(mode()).toEqual({ on: 'mark', id: 'd' });
    expect(annotator.isOn(3, 4)).toBe(false);
    target.spansAt.mockReturnValueOnce([spanOf('the old dyke')]);
    listener.onPress(1, 2);
    expect(mode()).toEqual({ on: 'mark', id: 'c' });
  });

  test.each<[why: string, change: () => void]>([
    ['nothing is there', () => target.spansAt.mockReturnValueOnce([])],
    ['it is beside a highlight', () => target.spansAt.mockReturnValueOnce([spanOf('walk the')])],
    [
      'what is there is no highlight',
      () => Object.assign(page, { placed: [mark('a', 'the old dyke', { kind: 'actor' })] }),
    ],
    ['the window is private', () => Object.assign(page, { isPrivate: true })],
    ['the extension was updated', () => target.isAlive.mockReturnValue(false)],
    ['there is no article', () => target.now.mockReturnValue(null)],
  ])('opens nothing when %s', (_, change) => {
    target.spansAt.mockReturnValue([spanOf('old')]);
    change();
    listener.onPress(1, 2);
    expect(mode()).toBeNull();
    target.spansAt.mockReset().mockReturnValue([]);
  });

  test('is on a highlight or not', () => {
    target.spansAt.mockReturnValueOnce([spanOf('old')]);
    expect([annotator.isOn(1, 2), annotator.isOn(1, 2)]).toEqual([true, false]);
  });

  test('closes what is open, but not on that itself', () => {
    listener.onDown({} as MouseEvent);
    expect(draw).not.toHaveBeenCalled();
    open();
    host.isIn.mockReturnValue(true);
    listener.onDown({} as MouseEvent);
    expect(mode()).not.toBeNull();
    host.isIn.mockReturnValue(false);
    listener.onDown({} as MouseEvent);
    expect(mode()).toBeNull();
    expect(host.isIn.mock.lastCall).toEqual([{}, '.layer, .handle']);
  });
});

describe('selected words', () => {
  test('open the toolbar', () => {
    listener.onSelect('pen');
    expect([mode(), state().pointer]).toEqual([{ on: 'selection', span: spanOf('walk') }, 'pen']);
    target.selected.mockReturnValue(null);
    listener.onSelect('mouse');
    expect(mode()).toBeNull();
  });

  test.each<[why: string, change: () => void]>([
    ['the reader wants none', () => Object.assign(settings, { showsToolbar: false })],
    ['the window is private', () => Object.assign(page, { isPrivate: true })],
    ['there is no article', () => target.now.mockReturnValue(null)],
  ])('open none when %s', (_, change) => {
    change();
    listener.onSelect('mouse');
    expect(mode()).toBeNull();
  });

  test('ask to reload the page after an update, once', () => {
    target.isAlive.mockReturnValue(false);
    listener.onSelect('mouse');
    expect([toasts.askToReload.mock.calls.length, listening.aborted, draw.mock.calls]).toEqual([1, true, []]);
  });

  test('are highlighted in a colour, which is the next one, and the toolbar goes', async () => {
    listener.onSelect('mouse');
    getSelection()?.selectAllChildren(document.body);
    expect(controls.act('blue')).toBeNull();
    await settle();
    expect(acts.highlight.mock.calls).toEqual([[page, spanOf('walk'), 'blue']]);
    expect([mode(), getSelection()?.rangeCount, took()]).toEqual([null, 0, [['background.takeColour', 'blue']]]);
    await annotator.highlight();
    expect(acts.highlight.mock.lastCall).toEqual([page, spanOf('walk'), 'blue']);
  });

  test('stay as they are where others were selected meanwhile', async () => {
    listener.onSelect('mouse');
    getSelection()?.selectAllChildren(document.body);
    controls.act('blue');
    target.selected.mockReturnValue(spanOf('old'));
    listener.onSelect('mouse');
    await settle();
    expect([mode(), getSelection()?.rangeCount]).toEqual([{ on: 'selection', span: spanOf('old') }, 1]);
  });

  test('get a note: they are highlighted in the reader’s colour, and its editor opens', async () => {
    listener.onSelect('mouse');
    controls.act('note');
    await settle();
    expect(acts.highlight.mock.calls).toEqual([[page, spanOf('walk'), 'green']]);
    expect(mode()).toEqual({ on: 'note', id: 'new', field: 'note' });
  });

  test.each<[why: string, change: () => void]>([
    ['nothing was stored', () => acts.highlight.mockResolvedValueOnce(null)],
    ['the reader went on', () => void queueMicrotask(() => listener.onEscape())],
  ])('get no editor when %s', async (_, change) => {
    listener.onSelect('mouse');
    change();
    controls.act('note');
    await settle();
    expect(mode()?.on).not.toBe('note');
  });

  test('are highlighted by the keyboard: the toolbar has the focus, and gives it back', async () => {
    const field = document.querySelector('input') as HTMLElement;
    field.focus();
    await annotator.highlight();
    expect([mode(), focus.mock.calls.length]).toEqual([{ on: 'mark', id: 'new' }, 1]);
    field.blur();
    page.placed = [mark('new', 'walk')];
    const back = vi.spyOn(field, 'focus');
    listener.onEscape();
    expect([mode(), back.mock.calls]).toEqual([null, [[{ preventScroll: true }]]]);
    open();
    controls.act('close');
    expect(back).toHaveBeenCalledOnce();
    listener.onEscape();
    expect(toasts.attempt).toHaveBeenCalledOnce();
  });

  test('are not highlighted by the keyboard where nothing can be stored, or nothing is', async () => {
    acts.highlight.mockResolvedValueOnce(null);
    await annotator.highlight();
    expect([mode(), focus.mock.calls]).toEqual([null, []]);
    page.isPrivate = true;
    await annotator.highlight();
    expect(toasts.notify.mock.calls).toEqual([[{ text: expect.stringMatching(/^Private window/), isError: true }]]);
    expect(acts.highlight).toHaveBeenCalledOnce();
    page.isPrivate = false;
    target.selected.mockReturnValue(null);
    await expect(annotator.highlight()).rejects.toMatchObject({ name: 'NothingSelected' });
    expect(toasts.attempt).toHaveBeenCalledTimes(3);
    reportFrame(false);
    await expect(annotator.highlight()).rejects.toMatchObject({ name: 'NothingSelected' });
    expect(toasts.attempt).toHaveBeenCalledTimes(3);
    reportFrame(true);
  });
});

test('without an open highlight, what its frame says does nothing', async () => {
  listener.onSelect('mouse');
  for (const act of ['remove', 'edit', 'colour']) controls.act(act);
  controls.drag('start', 5, 6);
  controls.step('start', 1);
  controls.drop(true);
  controls.stolen();
  await settle();
  expect([mode()?.on, acts.forget.mock.calls, acts.move.mock.calls, took()]).toEqual(['selection', [], [], []]);
  listener.onEscape();
  expect(mode()).toBeNull();
  draw.mockClear();
  listener.onEscape();
  expect(draw).not.toHaveBeenCalled();
});

test('what is open follows the page, once for each picture', () => {
  vi.useFakeTimers();
  const pass = () => {
    vi.advanceTimersByTime(20);
    return draw.mock.calls.splice(0).length;
  };
  document.dispatchEvent(new Event('scroll'));
  expect(pass()).toBe(0);
  open();
  expect(pass()).toBe(1);
  document.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('resize'));
  expect(pass()).toBe(1);
  end.abort();
  pass();
  document.dispatchEvent(new Event('scroll'));
  expect(pass()).toBe(0);
  vi.useRealTimers();
});
