import { background, type ReadyPage } from '../../messaging/contract.ts';
import { describeError, t } from '../../messaging/strings.ts';
import { type Colour, type Mark, PASSAGE, type Span } from '../../model.ts';
import { listRects } from '../../paint/hit.ts';
import type { PageMarks } from '../session/page-marks.ts';
import { followSelection } from './annotator/follow-selection.ts';
import { Layer, type LayerActions, type Mode } from './annotator/layer.tsx';
import { createMoves, isSame } from './annotator/moves.ts';
import { createOverlay } from './annotator/overlay.ts';
import { STYLE } from './annotator/style.ts';
import { createToasts, type Toast } from './annotator/toasts.ts';

/** The page that the reader writes on. */
export interface Scene {
  document: Document;
  /** The page as it stands; null while it shows no article. */
  now(): ReadyPage | null;
  selected(): Span | null;
  rangesOf(span: Span): StaticRange[];
  /** What of the story is under a point of the window. */
  spansAt(x: number, y: number): Span[];
  /** Where in the story the place nearest to a point of the window is; null outside of it. */
  offsetAt(x: number, y: number): number | null;
  preview(ranges: StaticRange[]): void;
  pageMarks: PageMarks;
  /** False once the extension was updated under the page. */
  isAlive(): boolean;
}

/** What stands over the page while the reader highlights. */
export interface Annotator {
  /** The page has changed, or what is kept of it. */
  update(): void;
  /** Highlights what is selected, as keys or the menu ask for it, and moves the keyboard to the bar. */
  highlight(): Promise<void>;
  closeNote(): void;
  /** Opens the note on a mark that is on the page. */
  write(id: string): void;
  /** Says what just happened, and how to take it back. */
  notify(toast: Toast): void;
  /** Whether a press at a point of the window is a press on a highlight of the reader's own. */
  isOn(x: number, y: number): boolean;
}

/** Lets the reader highlight words by a small bar over the selection, and change a highlight by pressing it. */
export function createAnnotator(scene: Scene, life: AbortSignal): Annotator {
  const { document, pageMarks } = scene;
  const view = document.defaultView as Window;
  const overlay = createOverlay(document, STYLE);
  // The browser gives no strings any more once the extension was updated.
  const [reload, undoLabel] = [t('reload_to_go_on'), t('undo')];
  const toasts = createToasts(() => overlay.isHeld('.toast'), draw);
  const moves = createMoves(scene, attempt, notify, draw);
  const pageUi = new AbortController();
  let mode: Mode | null = null;
  let pointer = 'mouse';
  let colour: Colour | null = null; // the one taken last, here
  let before: Element | null = null; // what had the keyboard before the bar took it

  const findMark = (id: string) => scene.now()?.placed.find(({ annotation }) => annotation.id === id) ?? null;

  function enter(next: Mode | null): void {
    mode = next;
    moves.reset();
    draw();
  }

  function close(): void {
    enter(null);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  }

  function notify(next: Toast): void {
    toasts.notify(next);
    overlay.notify(next.text);
  }

  /** Does what the reader asked for; when it fails they are told why. */
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      notify({ text: scene.isAlive() ? describeError(error) : reload });
    }
  }

  async function highlight(span: Span, colour: Colour): Promise<Mark | null> {
    const mark = await pageMarks.paint(span, colour);
    // The reader may have selected something else meanwhile.
    const now = scene.selected();
    if (now && isSame(now, span)) document.getSelection()?.removeAllRanges();
    return mark;
  }

  /** Whether the reader is still where they were when they asked for something that took its time. */
  const isStillAt = (at: Mode | null): boolean =>
    at?.on === 'selection' ? mode?.on === 'selection' && isSame(mode.span, at.span) : mode === at;

  /** A highlight is there to be written about: the words are highlighted first where they are not yet. */
  function write(field: 'note' | 'tags'): void {
    const at = mode;
    void attempt(async () => {
      const id = at?.on === 'selection' ? (await highlight(at.span, latest()))?.id : at?.id;
      if (id && isStillAt(at)) enter({ on: 'note', id, field });
    });
  }

  const latest = () => colour ?? scene.now()?.settings.colour ?? 'yellow';

  function takeColour(taken: Colour): void {
    const at = mode;
    colour = taken;
    void attempt(async () => {
      if (at?.on === 'selection') {
        await highlight(at.span, taken);
        if (isStillAt(at)) enter(null);
      } else if (at) {
        const was = findMark(at.id)?.annotation.colour;
        await pageMarks.alter(at.id, { colour: taken });
        if (was && was !== taken)
          notify({ text: t('colour_changed'), undo: () => pageMarks.alter(at.id, { colour: was }) });
      }
      await background.takeColour(taken);
    });
  }

  function remove(id: string): void {
    void attempt(async () => {
      await pageMarks.forget(id);
      if (!mode) close(); // the bar has gone with its highlight, unless the reader is at another
      notify({ text: t('forgotten'), undo: () => pageMarks.restore(id) });
    });
  }

  function findSpan(): Span | null {
    if (!mode) return null;
    return mode.on === 'selection' ? mode.span : (moves.now() ?? findMark(mode.id)?.span ?? null);
  }

  const act: LayerActions = {
    colour: takeColour,
    note: () => write('note'),
    tag: () => write('tags'),
    remove: () => mode?.on === 'mark' && remove(mode.id),
    close,
    drag: (side, x, y) => mode?.on === 'mark' && moves.drag(mode.id, side, x, y),
    step: (side, direction) => mode?.on === 'mark' && moves.step(mode.id, side, direction),
    drop: (isTaken) => mode?.on === 'mark' && moves.drop(mode.id, isTaken),
    undo,
  };

  function draw(): void {
    const span = scene.isAlive() ? findSpan() : null;
    const ranges = span ? scene.rangesOf(span) : [];
    const rects = ranges.flatMap(listRects);
    const [first] = rects;
    const last = rects.at(-1);
    const toast = toasts.now();
    if (!toast && !(mode && first && last)) {
      overlay.hide();
      return;
    }
    const around = ranges[0]?.startContainer.parentElement;
    overlay.show(
      <Layer
        view={view}
        mode={mode}
        lines={first && last ? [first, last] : null}
        isRightToLeft={around ? view.getComputedStyle(around).direction === 'rtl' : false}
        pointer={pointer}
        chosen={mode?.on === 'mark' ? (findMark(mode.id)?.annotation.colour ?? null) : null}
        toast={toast}
        undoLabel={undoLabel}
        act={act}
      />,
    );
  }

  function undo(): void {
    const work = toasts.take()?.undo;
    if (work) void attempt(work);
  }

  /** The reader's own highlight under a point of the window: the innermost one. */
  function findPressed(x: number, y: number): string | null {
    const page = scene.isAlive() ? scene.now() : null;
    const own = page && !page.isPrivate ? page.placed.filter(({ annotation }) => annotation.kind === PASSAGE) : [];
    const under = own.length > 0 ? scene.spansAt(x, y) : [];
    const hit = own.filter(({ span }) => under.some(({ start, end }) => span.start <= start && end <= span.end));
    const [best] = hit.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    return best?.annotation.id ?? null;
  }

  followSelection(
    document,
    {
      onSelect(how) {
        if (!scene.isAlive()) {
          pageUi.abort();
          return notify({ text: reload });
        }
        const page = scene.now();
        const span = page?.settings.showsToolbar && !page.isPrivate ? scene.selected() : null;
        pointer = how;
        if (span) enter({ on: 'selection', span });
        else if (mode?.on === 'selection') enter(null);
      },
      onPress(x, y) {
        const id = findPressed(x, y);
        if (id) enter({ on: 'mark', id });
      },
      onLeave(event) {
        if (mode && !overlay.isIn(event)) enter(null);
      },
      onEscape() {
        if (mode) close();
      },
    },
    pageUi.signal,
  );

  let frame = 0;
  const follow = () => {
    if (!mode) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  view.addEventListener('scroll', follow, { capture: true, passive: true, signal: life });
  view.addEventListener('resize', follow, { passive: true, signal: life });
  life.addEventListener('abort', () => enter(null));

  return {
    write: (id) => enter({ on: 'note', id, field: 'note' }),
    notify,
    isOn: (x, y) => findPressed(x, y) !== null,
    update() {
      if (!mode) return;
      const isThere = mode.on === 'selection' ? scene.now() !== null : findMark(mode.id) !== null;
      if (isThere) draw();
      else enter(null);
    },
    highlight: () =>
      attempt(async () => {
        if (scene.now()?.isPrivate) {
          notify({ text: t('private_window') });
          return;
        }
        const span = scene.selected();
        if (!span) throw Object.assign(new Error('No words of the story are selected.'), { name: 'NothingSelected' });
        const mark = await highlight(span, latest());
        if (!mark) return;
        before = document.activeElement;
        enter({ on: 'mark', id: mark.id });
        overlay.focus('button');
      }),
    closeNote() {
      if (mode?.on !== 'note') return;
      const isOwn = findMark(mode.id)?.annotation.kind === PASSAGE;
      enter(isOwn ? { on: 'mark', id: mode.id } : null);
    },
  };
}
