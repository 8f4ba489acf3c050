// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { NoteView } from '../../src/messaging/frame.ts';
import { NoteBeside, NoteFrame, NoteInTab, OpenNote } from '../../src/ui/frame/notes.tsx';
import { QuestionFrame } from '../../src/ui/frame/question.tsx';
import { Toast, Toolbar } from '../../src/ui/frame/toolbar.tsx';
import { all, answer, click, find, names, press, show, takeCalls, textOf } from './render.ts';
import { markOf, noted } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const acts: string[] = [];
const onAct = (act: string) => void acts.push(act);
const done = () => acts.splice(0);
beforeEach(() => void done());

const view = { theme: 'light', width: 300 } as const;

describe('the toolbar', () => {
  const open = (chosen: 'green' | null, isOnMark: boolean, notice = '') =>
    show(Toolbar, { view: { ...view, part: 'toolbar', chosen, latest: 'blue', isOnMark }, notice, onAct });
  const stops = () =>
    all('button')
      .filter((one) => one.tabIndex === 0)
      .map((one) => textOf(one));

  test('of a selection has one stop, at the last colour, and arrow keys go round it', async () => {
    await open(null, false, 'Not done');
    expect([names('button'), stops()]).toEqual([['Yellow', 'Green', 'Blue', 'Pink', 'Orange', 'Note'], ['Blue']]);
    expect(all('button').some((one) => one.hasAttribute('aria-pressed'))).toBe(false);
    expect(textOf()).toContain('Not done');
    find('button', 'Blue').focus();
    const gone: string[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft', 'ArrowRight', 'End']) {
      expect(await press(key)).toBe(false);
      gone.push(textOf(document.activeElement));
    }
    expect(gone).toEqual(['Pink', 'Blue', 'Yellow', 'Note', 'Yellow', 'Note']);
    expect(stops()).toEqual(['Note']);
    expect([await press('Delete'), await press('x'), await press('Escape')]).toEqual([true, true, false]);
    await click(find('button', 'Pink'));
    await click(find('button', 'Note'));
    expect(done()).toEqual(['close', 'pink', 'note']);
  });

  test('of a highlight has its colour, and deletes it', async () => {
    await open('green', true);
    expect([names('button').at(-1), stops(), all('button').map((one) => one.getAttribute('aria-pressed'))]).toEqual([
      'Delete',
      ['Green'],
      ['false', 'true', 'false', 'false', 'false', null, null],
    ]);
    find('button', 'Green').focus();
    expect(await press('Delete')).toBe(false);
    await click(find('button', 'Delete'));
    expect(done()).toEqual(['remove', 'remove']);
  });
});

test.each([
  [{ text: 'Kept.', isError: false, canUndo: true }, '', 'Kept.Undo', false],
  [{ text: 'Not kept.', isError: true, canUndo: false }, '', 'Not kept.', true],
  [{ text: 'Kept.', isError: false, canUndo: true }, 'That did not work', 'That did not workUndo', true],
])('a message %j with the notice “%s” says “%s”', async (message, notice, says, hasFailed) => {
  await show(Toast, { view: { ...view, part: 'toast', ...message }, notice, onAct });
  const main = document.querySelector('main') as HTMLElement;
  expect([textOf(main), 'failed' in main.dataset]).toEqual([says, hasFailed]);
  for (const undo of all('button')) await click(undo);
  expect(done()).toEqual(message.canUndo ? ['undo'] : []);
});

describe('a note', () => {
  const quay = noted(markOf('old quay', { id: 'q1' }), 'which one?', ['sea', 'wall']);
  const of = (more: Partial<NoteView> = {}): NoteView => ({
    ...view,
    part: 'note',
    id: 'q1',
    updated: '',
    field: null,
    isOwn: true,
    ...more,
  });
  beforeEach(() => answer({ 'notes.one': (id: string) => (id === 'q1' ? quay : new Error('gone')) }));

  test('beside its line is opened by a press', async () => {
    await show(NoteBeside, { view: { ...view, part: 'beside', id: 'q1', updated: '' }, onAct });
    expect(textOf()).toBe('which one?sea, wall');
    await click(find('button'));
    expect(done()).toEqual(['open']);
    await show(NoteBeside, { view: { ...view, part: 'beside', id: 'q2', updated: '' }, onAct });
    expect(names('button')).toEqual(['which one?sea, wall']);
  });

  test('is read with what can be done with it, and read again when it was changed', async () => {
    await show(OpenNote, { view: of(), notice: 'Copied.', onAct });
    expect(textOf(document.querySelector('main'))).toBe('which one?Copied.sea, wall');
    await click(find('button', 'More: Note'));
    expect(names('menuitem')).toEqual(['Copy with source', 'Add tags', 'Colour', 'Delete']);
    await click(find('menuitem', 'Add tags'));
    await click(find('button', 'Edit'));
    await press('Escape');
    expect(done()).toEqual(['add-tags', 'edit', 'close']);
    answer({ 'notes.one': { ...quay, note: 'this one', tags: [] } });
    await show(OpenNote, { view: of({ updated: 'later' }), notice: '', onAct });
    expect(textOf(document.querySelector('main'))).toBe('this one');
    answer({ 'notes.one': Object.assign(new Error('x'), { name: 'StorageNewer' }) });
    await show(OpenNote, { view: of({ updated: 'later still', isOwn: false }), notice: 'Copied.', onAct });
    expect(textOf(document.querySelector('main'))).toMatch(/^this one.*newer version/);
    await click(find('button', 'More: Note'));
    expect(names('menuitem')).toEqual(['Copy with source', 'Add tags', 'Delete']);
  });

  test('in a sheet has the words that it is about', async () => {
    await show(OpenNote, { view: of({ isSheet: true }), notice: '', onAct });
    expect(textOf(document.querySelector('main'))).toBe('old quaywhich one?sea, wallEditCopy with source');
    await click(find('button', 'Copy with source'));
    await click(find('button', 'Edit'));
    await click(find('button', 'More: Note'));
    expect(names('menuitem')).toEqual(['Add tags', 'Colour', 'Delete']);
    expect(done()).toEqual(['copy', 'edit']);
  });

  test('is edited over the page, and deleted', async () => {
    await show(NoteFrame, { view: of({ field: 'note' }), onAct });
    expect(document.activeElement).toBe(find('textbox', 'Note'));
    expect(textOf()).toMatch(/^Your noteold quay.*Saved as you typeDone$/);
    expect(names('button')).toEqual([
      'Close',
      'Remove the tag sea',
      'Remove the tag wall',
      'Delete the highlight',
      'Done',
    ]);
    for (const name of ['Close', 'Delete the highlight', 'Done']) await click(find('button', name));
    await press('Escape');
    expect(done()).toEqual(['close', 'remove', 'close', 'close']);
    expect([await press('Tab'), document.activeElement === find('button', 'Close')]).toEqual([false, true]);
    answer({ 'notes.one': Object.assign(new Error('x'), { name: 'MarkGone' }) });
    await show(NoteFrame, { view: of({ field: 'note', id: 'q3' }), onAct });
    expect(textOf(find('alert'))).toBe('This is no longer kept: it was deleted elsewhere.');
  });

  test('in a tab says why it is there, and closes the tab', async () => {
    answer({ 'tabs.getCurrent': { id: 12 } });
    await show(NoteInTab, { id: 'q1' });
    expect(textOf(find('status'))).toMatch(/^The page was taking what you typed/);
    expect(all('button', 'Delete the highlight')).toEqual([]);
    takeCalls();
    await click(find('button', 'Done'));
    expect(takeCalls()).toEqual([['tabs.remove', 12]]);
    answer({ 'tabs.getCurrent': null });
    await click(find('button', 'Done'));
    expect(takeCalls()).toEqual([]);
  });
});

describe('the question about a site', () => {
  const open = () =>
    show(QuestionFrame, { view: { ...view, part: 'question', site: 'www.news.example', says: 'Kept.' }, onAct });

  test('asks the browser, and goes with either answer', async () => {
    answer({ 'permissions.request': true });
    await open();
    expect(textOf()).toMatch(/^Always show my marks on this site\?.*allow www\.news\.example\..*Not nowKept\.$/);
    await click(find('button', 'Always show'));
    expect([takeCalls(), done()]).toEqual([
      [['permissions.request', { origins: ['*://www.news.example/*'] }]],
      ['close'],
    ]);
    await click(find('button', 'Not now'));
    await press('Escape');
    await press('x');
    expect([takeCalls(), done()]).toEqual([[], ['close', 'close']]);
  });

  test('goes on in a tab where the browser cannot ask from here', async () => {
    answer({ 'permissions.request': new Error('not from a frame') });
    await open();
    await click(find('button', 'Always show'));
    expect([takeCalls().at(-1), done()]).toEqual([['framed.askInTab'], ['close']]);
  });
});
