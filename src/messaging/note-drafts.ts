import { joinNotes, type NoteReply, type TypedNote } from './note-port.ts';

/** A note is stored after a pause of this length, and while it is typed without pause as often as this. Set by hand. */
const PAUSE_MS = 200;
const MAX_UNSAVED_MS = 800;

/** Stores a note; throws an error of the name `NoteConflict`, with the stored note, if that is not `read`. */
type SaveNote = (note: string, read: string) => Promise<unknown>;

const isConflict = (error: unknown): error is Error & { stored: string } =>
  error instanceof Error && error.name === 'NoteConflict' && 'stored' in error && typeof error.stored === 'string';

/**
 * Stores a note while it is typed, which began with the stored note `read`. When the editor is gone, what was typed last is stored;
 * both versions if another editor changed the note.
 */
export function createNoteDraft(read: string, save: SaveNote, reply: (reply: NoteReply) => void): TypedNote {
  let base = read;
  let draft: string | null = null; // not stored
  let since = 0;
  let other: string | null = null; // the version of the other editor, until the reader has chosen
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();

  async function store(): Promise<void> {
    if (draft === null || other !== null) return;
    const note = draft;
    draft = null;
    try {
      await save(note, base);
      base = note;
      reply({ saved: note });
    } catch (error) {
      draft ??= note;
      if (isConflict(error)) {
        other = error.stored;
        reply({ conflict: other });
      } else {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        reply({ error: { name, message } });
      }
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    queue = queue.then(store);
    return queue;
  }

  return {
    change(note, read) {
      const now = performance.now();
      if (draft === null) since = now;
      draft = note;
      if (read !== undefined) {
        base = read;
        other = null;
        void flush();
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(PAUSE_MS, since + MAX_UNSAVED_MS - now)));
    },
    async end() {
      await flush();
      while (other !== null && draft !== null) {
        draft = joinNotes(other, draft);
        base = other;
        other = null;
        await flush();
      }
    },
  };
}
