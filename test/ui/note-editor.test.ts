// @vitest-environment jsdom
import { h } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Notice } from '../../src/ui/design/notice.tsx';
import { TagField } from '../../src/ui/design/tag-field.tsx';
import { NoteEditor, type NoteFields } from '../../src/ui/shared/note-editor.tsx';
import {
  all,
  answer,
  click,
  find,
  leave,
  names,
  notice,
  point,
  press,
  reply,
  settle,
  show,
  takeCalls,
  textOf,
  type,
} from './render.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

describe('the field for tags', () => {
  let tags: string[] = [];
  const onChange = (next: string[]) => {
    tags = next;
  };
  const Field = () => h(TagField, { tags, isFocused: true, onChange });
  const open = async (...before: string[]) => {
    tags = before;
    answer({ 'notes.tags': ['harbour', 'Old harbour', 'sea', 'harbour wall', 'h1', 'h2', 'h3', 'h4'] });
    await show(Field, {});
  };
  const field = () => find<HTMLInputElement>('combobox', 'Tags');
  const add = async (text: string, key: string) => {
    await type(field(), text);
    expect(await press(key)).toBe(false);
    await show(Field, {});
  };

  test('adds what is typed, once, by Enter or a comma, or when it is left', async () => {
    await open('Sea');
    expect(document.activeElement).toBe(field());
    await add('  old   quay ', 'Enter');
    await add('SEA', ',');
    await add('', 'Enter');
    await type(field(), 'wall');
    await leave();
    expect([tags, field().value]).toEqual([['Sea', 'old quay', 'wall'], '']);
    await show(Field, {});
    await type(field(), 'gate');
    window.dispatchEvent(new Event('pagehide'));
    expect(tags).toEqual(['Sea', 'old quay', 'wall', 'gate']);
  });

  test('takes the last away with Backspace, and any by its button', async () => {
    await open('a', 'b', 'c');
    expect(names('button')).toEqual(['Remove the tag a', 'Remove the tag b', 'Remove the tag c']);
    await type(field(), 'x');
    expect(await press('Backspace')).toBe(true);
    await type(field(), '');
    expect(await press('Backspace')).toBe(false);
    expect(tags).toEqual(['a', 'b']);
    await show(Field, {});
    await click(find('button', 'Remove the tag a'));
    expect(tags).toEqual(['b']);
    await open();
    expect(await press('Backspace')).toBe(true);
  });

  test('proposes five tags that have what is typed, those first that begin with it', async () => {
    await open('harbour');
    const options = () =>
      all('option').map((one) => `${textOf(one)}${one.getAttribute('aria-selected') === 'true' ? ' *' : ''}`);
    expect([options(), field().getAttribute('aria-expanded')]).toEqual([[], 'false']);
    await type(field(), ' HARB');
    expect([options(), field().getAttribute('aria-expanded')]).toEqual([['harbour wall', 'Old harbour'], 'true']);
    await press('ArrowDown');
    expect(options()).toEqual(['harbour wall *', 'Old harbour']);
    expect(document.getElementById(field().getAttribute('aria-activedescendant') ?? '')).toBe(all('option')[0]);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowUp');
    expect(options()).toEqual(['harbour wall', 'Old harbour *']);
    await press('ArrowUp');
    await press('Enter');
    expect([tags, field().value]).toEqual([['harbour', 'harbour wall'], '']);
    await type(field(), 'h');
    expect(options()).toHaveLength(5);
    await press('ArrowUp');
    expect(options().at(-1)).toMatch(/\*$/);
    expect(await press('Escape')).toBe(false);
    expect([options(), field().value]).toEqual([[], '']);
    for (const key of ['Escape', 'ArrowDown', 'ArrowUp', 'x']) expect(await press(key)).toBe(true);
    await type(field(), 'sea');
    expect([options(), field().getAttribute('aria-expanded')]).toEqual([['sea'], 'true']);
    const [option] = all('option');
    point('pointerdown', option as HTMLElement);
    await click(option as HTMLElement);
    expect([tags.at(-1), document.activeElement === field()]).toEqual(['sea', true]);
  });
});

describe('an editor of a note', () => {
  const fields: NoteFields = { target: { id: 'q1' }, notes: { note: 'first', tags: ['sea'] }, focus: 'note' };
  const escaped = vi.fn();
  const Page = ({ isOpen = true, ...more }: Partial<NoteFields> & { isOpen?: boolean }) =>
    h('div', {}, [isOpen && h(NoteEditor, { ...fields, ...more, offersUndo: true, onEscape: escaped }), h(Notice, {})]);
  const field = () => find<HTMLTextAreaElement>('textbox', 'Note');

  test('stores what is typed as it is typed, and offers to undo it when it closes', async () => {
    await show(Page, {});
    expect([document.activeElement === field(), field().value]).toEqual([true, 'first']);
    await type(field(), 'second');
    reply({ saved: 'second' });
    await type(field(), 'third');
    expect(takeCalls()).toEqual([
      ['note.post', { target: { id: 'q1' }, read: 'first' }],
      ['note.post', { note: 'second' }],
      ['note.post', { note: 'third' }],
    ]);
    await press('a');
    expect(escaped).not.toHaveBeenCalled();
    await press('Escape');
    expect(escaped).toHaveBeenCalledOnce();
    answer({ 'notes.tags': ['harbour'] });
    const tagField = find<HTMLInputElement>('combobox', 'Tags');
    tagField.focus();
    await settle();
    await type(tagField, 'har');
    await press('Escape'); // what is proposed goes first
    expect([tagField.value, escaped.mock.calls.length]).toEqual(['', 1]);
    await press('Escape');
    expect(escaped).toHaveBeenCalledTimes(2);
    field().focus();
    takeCalls();
    await show(Page, { isOpen: false });
    expect([notice(), takeCalls()]).toEqual(['Note saved.Undo', [['note.end']]]);
    await click(find('button', 'Undo'));
    const [before, after] = [
      { note: 'first', tags: ['sea'] },
      { note: 'third', tags: ['sea'] },
    ];
    expect(takeCalls()).toEqual([['notes.annotate', 'q1', before, after]]);
  });

  test('that was not changed offers nothing; one whose tags were does', async () => {
    await show(Page, { focus: null });
    expect(document.activeElement).toBe(document.body);
    await show(Page, { isOpen: false });
    expect(notice()).toBe('');
    const target = { tab: 7, particulars: { url: 'https://news.example/', title: '', lang: 'en' } };
    await show(Page, { target, focus: 'tags' });
    await type(find('combobox', 'Tags'), 'wall');
    await press('Enter');
    expect(takeCalls().slice(-1)).toEqual([
      ['notes.describePage', 7, target.particulars, { tags: ['sea', 'wall'] }, { tags: ['sea'] }],
    ]);
    await show(Page, { isOpen: false });
    expect(notice()).toBe('Note saved.Undo');
  });

  test('moves the focus to the field that is asked for while it is open', async () => {
    await show(Page, { focus: 'tags' });
    expect(document.activeElement).toBe(find('combobox', 'Tags'));
    await show(Page, { focus: 'note' });
    expect(document.activeElement).toBe(field());
  });

  test('shows a note that is changed elsewhere, until something is typed', async () => {
    await show(Page, {});
    await show(Page, { notes: { note: 'elsewhere', tags: [] } });
    expect(field().value).toBe('elsewhere');
    await type(field(), 'mine');
    await show(Page, { notes: { note: 'elsewhere again', tags: [] } });
    expect(field().value).toBe('mine');
    takeCalls();
    window.dispatchEvent(new Event('pagehide'));
    expect(takeCalls()).toEqual([['note.end']]);
  });

  test.each([
    ['Keep mine', 'mine'],
    ['Keep the other', 'theirs'],
    ['Keep both', 'theirs\n\nmine'],
  ])('asks which to keep of two versions: %s', async (name, stored) => {
    await show(Page, {});
    await type(field(), 'mine');
    takeCalls();
    reply({ conflict: 'theirs' });
    await settle();
    expect(textOf(find('region', /^This note was changed elsewhere/))).toContain('The other version:theirs');
    expect(names('button').slice(0, 3)).toEqual(['Keep mine', 'Keep the other', 'Keep both']);
    await click(find('button', name));
    expect(takeCalls()).toEqual([['note.post', { note: stored, read: 'theirs' }]]);
    expect([field().value, document.activeElement === field(), all('region')]).toEqual([stored, true, []]);
  });

  test('says that the other version is empty, and why nothing was stored, until it is', async () => {
    await show(Page, {});
    await type(field(), 'mine');
    reply({ conflict: '' });
    await settle();
    expect(textOf(find('region'))).toContain('(empty)');
    reply({ error: { name: 'StorageFull', message: 'quota' } });
    await settle();
    expect(textOf(find('alert'))).toBe('Your disk is full, so nothing was written. Make room and try again.');
    expect([field().value, all('region')]).toEqual(['mine', []]);
    reply({ saved: 'mine' });
    await settle();
    expect(all('alert')).toEqual([]);
    answer({ 'notes.annotate': Object.assign(new Error('x'), { name: 'MarkGone' }) });
    await click(find('button', 'Remove the tag sea'));
    expect(textOf(find('alert'))).toBe('This is no longer kept: it was deleted elsewhere.');
    answer({ 'notes.annotate': {} });
    await type(find('combobox', 'Tags'), 'wall');
    await press('Enter');
    expect(all('alert')).toEqual([]);
  });
});
