// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  acts,
  annotator,
  controls,
  end,
  listener,
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
  undo,
} from './annotated.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

showPage();

describe('an open highlight', () => {
  beforeEach(() => open());

  test('gets another colour, which can be undone', async () => {
    controls.act('blue');
    await settle();
    expect([acts.alter.mock.calls, took()]).toEqual([
      [[page, 'a', { colour: 'blue' }]],
      [['background.takeColour', 'blue']],
    ]);
    expect([mode(), state().colour]).toEqual([{ on: 'mark', id: 'a' }, 'blue']);
    await undo();
    expect(acts.alter.mock.lastCall).toEqual([page, 'a', { colour: 'pink' }]);
  });

  test.each([
    ['the same one', [mark('a', 'the old dyke', { colour: 'blue' })]],
    ['the first one', [mark('a', 'the old dyke', { colour: undefined })]],
  ])('gets a colour without a word when it is %s', async (_, placed) => {
    page.placed = placed;
    controls.act('blue');
    await settle();
    expect([acts.alter.mock.calls.length, toasts.notify.mock.calls]).toEqual([1, []]);
  });

  test.each([
    ['note', { on: 'note', id: 'a', field: 'note' }],
    ['edit', { on: 'note', id: 'a', field: 'note' }],
    ['add-tags', { on: 'note', id: 'a', field: 'tags' }],
    ['colour', { on: 'mark', id: 'a' }],
    ['close', null],
    ['unknown', { on: 'mark', id: 'a' }],
  ])('does what its frame says: %s', async (act, then) => {
    expect(controls.act(act)).toBeNull();
    await settle();
    expect([mode(), acts.highlight.mock.calls, acts.forget.mock.calls]).toEqual([then, [], []]);
  });

  test('is removed, which can be undone, and its toolbar closes', async () => {
    controls.act('remove');
    await settle();
    expect([acts.forget.mock.calls, toasts.notify.mock.calls.length]).toEqual([[[page, 'a']], 1]);
    await undo();
    expect(acts.restore.mock.calls).toEqual([[page, 'a']]);
  });

  test('gives the focus back when it is removed', async () => {
    const field = document.querySelector('input') as HTMLElement;
    field.focus();
    await annotator.highlight();
    const back = vi.spyOn(field, 'focus');
    page.placed = [];
    acts.forget.mockImplementationOnce(async () => annotator.update());
    controls.act('remove');
    await settle();
    expect(back).toHaveBeenCalledOnce();
  });

  test('is copied with its source, unless its words have changed', async () => {
    expect(await controls.act('copy')).toEqual({ copied: { text: 'The old dyke', says: expect.any(String) } });
    expect(target.quote.mock.calls).toEqual([[page.placed[0]]]);
    target.quote.mockResolvedValueOnce(null);
    expect(await controls.act('copy')).toEqual({ says: 'Not copied: the page no longer has these words.' });
    listener.onSelect('mouse');
    expect(await controls.act('copy')).toEqual({ says: expect.any(String) });
    expect(target.quote).toHaveBeenCalledTimes(2);
  });

  test('goes on in a tab when the page takes the keyboard', async () => {
    controls.stolen();
    await settle();
    expect(took()).toEqual([['background.writeInTab', 'a']]);
  });

  test('is where its end is dragged: previewed, then stored, which can be undone', async () => {
    const to = { start: spanOf('walk').start, end: spanOf('dyke').end };
    target.offsetAt.mockReturnValueOnce(to.start + 2);
    controls.drag('start', 5, 6);
    expect([target.offsetAt.mock.calls, state().moved, target.preview.mock.calls]).toEqual([
      [[5, 6]],
      { start: 11, end: 28 },
      [[[{ start: 11, end: 28 }]]],
    ]);
    controls.drop(true);
    expect(acts.move.mock.calls).toEqual([[page, 'a', { start: 11, end: 28 }]]);
    await settle();
    expect([state().moved, target.preview.mock.lastCall]).toEqual([null, [[]]]);
    await undo();
    expect(acts.alter.mock.calls).toEqual([[page, 'a', { selectors: ['a'] }]]);
  });

  test('is cut within words where the reader wants that', () => {
    settings.wholeWords = false;
    target.offsetAt.mockReturnValueOnce(18);
    controls.drag('start', 5, 6);
    expect(state().moved).toEqual({ start: 18, end: 28 });
  });

  test.each<[why: string, change: () => void]>([
    ['beyond its other end', () => target.offsetAt.mockReturnValueOnce(28)],
    ['out of the story', () => target.offsetAt.mockReturnValueOnce(null)],
    ['when it is gone', () => Object.assign(page, { placed: [] })],
    ['when the article is gone', () => target.now.mockReturnValue(null)],
  ])('is not dragged %s', (_, change) => {
    change();
    controls.drag('start', 5, 6);
    expect([state().moved, target.preview.mock.calls]).toEqual([null, []]);
  });

  test.each<[why: string, isConfirmed: boolean, change: () => void]>([
    ['that is cancelled', false, () => controls.drag('end', 5, 6)],
    ['it was not dragged', true, () => {}],
    [
      'it is where it was',
      true,
      () => target.offsetAt.mockReset().mockReturnValueOnce(28) && controls.drag('end', 5, 6),
    ],
    [
      'it is gone',
      true,
      () => {
        controls.drag('end', 5, 6);
        page.placed = [];
      },
    ],
  ])('stays where it was when %s', async (_, isConfirmed, change) => {
    target.offsetAt.mockReturnValueOnce(22);
    change();
    controls.drop(isConfirmed);
    await settle();
    expect([state().moved, acts.move.mock.calls]).toEqual([null, []]);
    target.offsetAt.mockReset().mockReturnValue(8);
  });

  test('moves by a word', () => {
    controls.step('start', -1);
    controls.step('start', -1);
    expect(acts.move.mock.calls.map(([, , span]: unknown[]) => span)).toEqual([
      { start: 11, end: 28 },
      { start: 0, end: 28 },
    ]);
  });

  test('moves neither out of the text nor to nothing', () => {
    page.placed = [mark('a', 'Volunteers')];
    controls.step('start', -1);
    controls.step('start', 1);
    controls.step('end', -1);
    expect([acts.move.mock.calls, state().moved]).toEqual([[], null]);
  });

  test('goes when it is gone from the page, or the extension is', () => {
    annotator.update();
    expect(mode()).not.toBeNull();
    page.placed = [];
    annotator.update();
    expect(mode()).toBeNull();
    annotator.write('b');
    expect(mode()).toEqual({ on: 'note', id: 'b', field: 'note' });
    annotator.read('b');
    expect(mode()).toEqual({ on: 'note', id: 'b', field: null });
    end.abort();
    expect(mode()).toBeNull();
  });
});
