import type { Mark } from '../../../model.ts';
import { createFrame, type Frame } from '../frames.ts';
import { type Place, stackNotes } from '../places.ts';
import { isTaken, move, NOTE_WIDTH, type NotedPage } from './column.ts';

/** The notes beside the text, each in a frame. */
export interface Beside {
  /** Moves the notes that are loaded to their places. */
  draw(page: NotedPage): void;
  /** Loads the notes that are in the window or near it, and removes the others. */
  load(page: NotedPage): void;
  /** Returns where a note is when it is open, in CSS pixels of the window; null if there is no room. */
  placeOf(page: NotedPage, id: string): Place | null;
  clear(): void;
}

/** What the notes need. */
interface BesideContext {
  open(id: string): void;
  /** Returns the annotation whose note is open beside the text, and the height of its frame in CSS pixels; null for none. */
  opened(): { id: string; height: number } | null;
  /** A note has got its size. */
  resized(): void;
}

/** How far beyond the window notes are loaded, in CSS pixels, and the most that are. */
const AHEAD = 300;
const MAX_LOADED = 24;

/** The height of a note that has not said its own, in CSS pixels. */
const HEIGHT = 44;

/** What an open note is larger than a quiet one by, at its start and its upper edge, in CSS pixels. */
const OPEN_START = 1;
const OPEN_TOP = 9;

/** Creates the notes beside the text. */
export function createBeside(context: BesideContext): Beside {
  const frames = new Map<string, Frame>();

  /** The notes in the order of their lines, with their upper edges in CSS pixels of the window. */
  function stack({ lines }: NotedPage): { mark: Mark; top: number }[] {
    const opened = context.opened();
    const all = lines.flatMap(({ marks, line }) => marks.map((mark) => ({ mark, line })));
    const fixed = all.findIndex(({ mark }) => mark.id === opened?.id);
    const notes = all.map(({ mark, line }, at) => ({
      top: line.top - (at === fixed ? OPEN_TOP : 0),
      height: heightOf(mark.id),
    }));
    const tops = stackNotes(notes, fixed);
    return all.map(({ mark }, at) => ({ mark, top: tops[at] ?? 0 }));
  }

  function heightOf(id: string): number {
    const opened = context.opened();
    return opened?.id === id ? opened.height : (frames.get(id)?.size()?.height ?? HEIGHT);
  }

  function draw(page: NotedPage): void {
    const { column, body, host } = page;
    if (column === null) return;
    const opened = context.opened()?.id;
    const bottom = (host.document.defaultView?.innerHeight ?? 0) - 1;
    for (const { mark, top } of stack(page)) {
      const element = frames.get(mark.id)?.element();
      if (!element) continue;
      move(host, element, { left: column, top });
      const middle = Math.max(1, Math.min(bottom, top + heightOf(mark.id) / 2));
      const xs = [column, column + NOTE_WIDTH / 2, column + NOTE_WIDTH - 2];
      const isHidden = mark.id === opened || xs.some((x) => isTaken(body, x, middle));
      element.style.visibility = isHidden ? 'hidden' : 'visible';
    }
  }

  function create(id: string): Frame {
    const act = (act: string) => {
      if (act === 'open') context.open(id);
      return null;
    };
    return createFrame('notes', { act, resized: context.resized });
  }

  return {
    draw,
    load(page) {
      const { column, host, theme } = page;
      const end = (host.document.defaultView?.innerHeight ?? 0) + AHEAD;
      const near = column === null ? [] : stack(page).filter(({ top }) => top > -AHEAD && top < end);
      const marks = near.slice(0, MAX_LOADED).map(({ mark }) => mark);
      for (const [id, frame] of frames) {
        if (marks.some((mark) => mark.id === id)) continue;
        frame.hide();
        frames.delete(id);
      }
      for (const { id, updated } of marks) {
        const frame = frames.get(id) ?? create(id);
        frames.set(id, frame);
        frame.show(host, { part: 'beside', theme, width: NOTE_WIDTH, id, updated });
      }
      draw(page);
    },
    placeOf(page, id) {
      const { column, lines, body } = page;
      const line = lines.find(({ marks }) => marks.some((mark) => mark.id === id))?.line;
      if (!line || column === null) return null;
      if (isTaken(body, column + NOTE_WIDTH / 2, line.top + line.height / 2)) return null;
      return { left: column - OPEN_START, top: line.top - OPEN_TOP };
    },
    clear() {
      for (const frame of frames.values()) frame.hide();
      frames.clear();
    },
  };
}
