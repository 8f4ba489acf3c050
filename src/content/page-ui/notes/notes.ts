import type { Story } from '../../story.ts';
import { SHEET_BELOW, themeOf } from '../bars.ts';
import type { Place } from '../places.ts';
import type { ShadowHost } from '../shadow-host.ts';
import { createBeside } from './beside.ts';
import { findColumn, listNotedLines, type NotedPage } from './column.ts';
import { createSigns } from './signs.ts';

/** What notes over the page need. */
interface NotesContext {
  /** Returns a host that scrolls with a document. */
  hostOn(document: Document): ShadowHost;
  /** Opens the note of an annotation. */
  open(id: string): void;
  /** Returns the annotation whose note is open beside the text, and the height of its frame in CSS pixels; null for none. */
  opened(): { id: string; height: number } | null;
}

/** The reader's notes over a page: a sign in the margin for each line that has some, and where there is room, the notes beside it. */
export interface Notes {
  /** Updates the notes after a change of the story or its annotations; null if there is no story. */
  update(story: Story | null): void;
  /** Places the notes again, when one was opened or closed. */
  layOut(): void;
  /** Returns where the note of an annotation is when it is open, in CSS pixels of the window; null if there is no room beside the text. */
  placeOf(id: string): Place | null;
  /** Adds the notes again if a script of the page has removed them. */
  restore(): void;
}

/** How long the page must rest before notes are loaded, in milliseconds. */
const REST_MS = 120;

/** Creates the notes over a page, which are removed when the signal is aborted. */
export function createNotes(context: NotesContext, signal: AbortSignal): Notes {
  let story: Story | null = null;
  let host: ShadowHost | null = null;
  let page: NotedPage | null = null;
  let drawing = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let watching: AbortController | null = null;
  const signs = createSigns(context);
  const beside = createBeside({ ...context, resized: schedule });

  /** Measures where the lines are, and draws. */
  function layOut(): void {
    drawing = 0;
    if (!story || !host) return;
    page = measure(story, host);
    signs.draw(page, context.opened()?.id);
    beside.draw(page);
    clearTimeout(resting);
    resting = setTimeout(() => page && beside.load(page), REST_MS);
  }

  function schedule(): void {
    if (!drawing && page) drawing = requestAnimationFrame(layOut);
  }

  function clear(): void {
    if (!host) return;
    watching?.abort();
    clearTimeout(resting);
    cancelAnimationFrame(drawing);
    drawing = 0;
    beside.clear();
    signs.clear();
    host = null;
    page = null;
  }

  signal.addEventListener('abort', clear);

  return {
    update(now) {
      story = now && !signal.aborted && hasNotes(now) ? now : null;
      const document = story?.detected.body.ownerDocument;
      if (!document || host?.document !== document) clear();
      if (!document) return;
      if (!host) {
        host = context.hostOn(document);
        watching = new AbortController();
        watch(document, schedule, watching.signal);
      }
      layOut();
    },
    layOut: schedule,
    placeOf: (id) => page && beside.placeOf(page, id),
    restore() {
      if (!page) return;
      host?.restore();
      schedule();
    },
  };
}

const hasNotes = ({ page: { placed } }: Story): boolean => placed.some(({ annotation }) => annotation.hasNote);

function measure(story: Story, host: ShadowHost): NotedPage {
  const { body } = story.detected;
  const lines = listNotedLines(story);
  const { clientWidth } = host.document.documentElement;
  const column = clientWidth < SHEET_BELOW ? null : findColumn(lines, clientWidth);
  return { host, body, theme: themeOf(body), lines, column, windowWidth: clientWidth };
}

/** Calls a function when the page scrolls or changes its size, until the signal is aborted. */
function watch(document: Document, onChange: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  document.addEventListener('scroll', onChange, options);
  document.defaultView?.addEventListener('resize', onChange, options);
  const sizes = new ResizeObserver(onChange);
  sizes.observe(document.documentElement);
  sizes.observe(document.body);
  signal.addEventListener('abort', () => sizes.disconnect());
}
