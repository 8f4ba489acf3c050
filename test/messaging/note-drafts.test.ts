import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createNoteDraft } from '../../src/messaging/note-drafts.ts';
import type { NoteReply } from '../../src/messaging/note-port.ts';
import { NoteConflict } from '../../src/storage/annotations.ts';
import { StorageError } from '../../src/storage/transaction.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A stored note, which other editors may change, and one that is being typed. */
function edit(stored = '') {
  const replies: NoteReply[] = [];
  const note = { stored, error: null as Error | null };
  const save = async (text: string, read: string): Promise<void> => {
    if (note.error) throw note.error;
    if (note.stored !== read && note.stored !== text) throw new NoteConflict(note.stored);
    note.stored = text;
  };
  return { note, replies, draft: createNoteDraft(stored, save, (reply) => void replies.push(reply)) };
}

describe('a note', () => {
  test('is stored after a pause of 200 ms', async () => {
    const { note, replies, draft } = edit();
    draft.change('a');
    await vi.advanceTimersByTimeAsync(199);
    expect(note.stored).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(note.stored).toBe('a');
    expect(replies).toEqual([{ saved: 'a' }]);
  });

  test('is never more than a second behind what is typed without a pause', async () => {
    const { note, draft } = edit();
    const typedAt: number[] = [];
    for (let at = 0; at < 6000; at += 50) {
      typedAt.push(performance.now());
      draft.change('x'.repeat(typedAt.length));
      await vi.advanceTimersByTimeAsync(50);
      const oldestUnsaved = typedAt[note.stored.length] ?? performance.now();
      expect(performance.now() - oldestUnsaved).toBeLessThanOrEqual(1000);
    }
  });

  test('is stored at once when its editor is gone', async () => {
    const { note, draft } = edit('a');
    draft.change('ab');
    draft.change('abc');
    await draft.end();
    expect(note.stored).toBe('abc');
  });

  test('that could not be stored is stored with the next change', async () => {
    const { note, replies, draft } = edit();
    note.error = new StorageError('StorageFull');
    draft.change('a');
    await vi.advanceTimersByTimeAsync(200);
    expect(replies).toEqual([{ error: { name: 'StorageFull', message: 'StorageFull' } }]);
    note.error = null;
    await draft.end();
    expect(note.stored).toBe('a');
  });
});

describe('a note that another editor changed', () => {
  async function meet() {
    const editing = edit('first');
    editing.note.stored = 'theirs';
    editing.draft.change('mine');
    await vi.advanceTimersByTimeAsync(200);
    return editing;
  }

  test('is not overwritten, however much is typed, and the other version is sent back', async () => {
    const { note, replies, draft } = await meet();
    draft.change('mine, too');
    await vi.advanceTimersByTimeAsync(5000);
    expect(note.stored).toBe('theirs');
    expect(replies).toEqual([{ conflict: 'theirs' }]);
  });

  test('is what the reader chooses', async () => {
    const { note, draft } = await meet();
    draft.change('mine', 'theirs');
    await vi.advanceTimersByTimeAsync(0);
    expect(note.stored).toBe('mine');
    draft.change('mine again');
    await vi.advanceTimersByTimeAsync(200);
    expect(note.stored).toBe('mine again');
  });

  test('is asked about again when it changes once more', async () => {
    const { note, replies, draft } = await meet();
    note.stored = 'theirs again';
    draft.change('mine', 'theirs');
    await vi.advanceTimersByTimeAsync(0);
    expect(note.stored).toBe('theirs again');
    expect(replies.at(-1)).toEqual({ conflict: 'theirs again' });
  });

  test('keeps both versions when the editor is gone before the reader has chosen', async () => {
    const { note, draft } = await meet();
    await draft.end();
    expect(note.stored).toBe('theirs\n\nmine');
  });
});
