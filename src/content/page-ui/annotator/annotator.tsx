import { t } from '../../../messaging/strings.ts';
import { PASSAGE } from '../../../model.ts';
import { listRects } from '../../../paint/hit.ts';
import type { ShadowHost } from '../shadow-host.tsx';
import type { Toasts } from '../toasts.tsx';
import { createEdits, createMoves, type Scene } from './edits.ts';
import { followSelection } from './follow-selection.ts';
import { type AnnotatorAction, type AnnotatorState, findPlaced, findSpan, initialState, reduce } from './state.ts';
import { type AnnotatorActions, Annotator as AnnotatorView } from './view.tsx';

/** Lets the reader highlight words, and change what is highlighted. */
export interface Annotator {
  /** The page has changed, or what is kept of it. */
  update(): void;
  /** Highlights what is selected, as keys or the menu ask for it, and moves the keyboard focus to the toolbar. */
  highlight(): Promise<void>;
  closeNote(): void;
  /** Opens the note on a mark that is on the page. */
  write(id: string): void;
  /** Whether a press at a point of the window is a press on one of the reader's own highlights. */
  isOn(x: number, y: number): boolean;
}

/** The parts of the annotator around its state. */
interface Parts {
  scene: Scene;
  toasts: Toasts;
  host: ShadowHost;
}

/** Shows a toolbar over selected words, and over a highlight that is pressed, until the signal aborts. */
export function createAnnotator({ scene, toasts, host }: Parts, life: AbortSignal): Annotator {
  let state = initialState;
  let focusedBefore: Element | null = null; // in the page, before the toolbar took the focus

  function dispatch(action: AnnotatorAction): void {
    const { moved } = state;
    state = reduce(state, action);
    if (moved && !state.moved) scene.preview([]);
    draw();
  }

  function close(): void {
    dispatch({ type: 'close' });
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    focusedBefore = null;
  }

  const context = { scene, toasts, state: () => state, dispatch };
  const edits = createEdits(context);
  const moves = createMoves(context);

  const onMark = (work: (id: string) => void) => {
    if (state.mode?.on === 'mark') work(state.mode.id);
  };
  const act: AnnotatorActions = {
    colour: edits.takeColour,
    note: () => edits.write('note'),
    tag: () => edits.write('tags'),
    remove: () => onMark((id) => edits.remove(id, onRemoved)),
    close,
    drag: (side, x, y) => onMark((id) => moves.drag(id, side, x, y)),
    step: (side, direction) => onMark((id) => moves.step(id, side, direction)),
    drop: (isTaken) => onMark((id) => moves.drop(id, isTaken)),
  };

  /** The toolbar has gone with its highlight, unless the reader has opened another. */
  function onRemoved(): void {
    if (!state.mode) close();
  }

  const draw = () => host.draw('annotator', scene.isAlive() ? drawAnnotator(scene, state, act) : null);

  follow({ scene, toasts, host }, { state: () => state, dispatch, close, draw }, life);

  return {
    write: (id) => dispatch({ type: 'open', mode: { on: 'note', id, field: 'note' } }),
    isOn: (x, y) => findPressed(scene, x, y) !== null,
    update: () => dispatch({ type: 'page changed', page: scene.now() }),
    highlight: () =>
      toasts.attempt(async () => {
        if (scene.now()?.isPrivate) return toasts.notify({ text: t('private_window') });
        const mark = await edits.highlightSelected();
        if (!mark) return;
        focusedBefore = scene.document.activeElement;
        dispatch({ type: 'open', mode: { on: 'mark', id: mark.id } });
        host.find('.tools button')?.focus({ preventScroll: true });
      }),
    closeNote: () => dispatch({ type: 'note done', page: scene.now() }),
  };
}

/** What to draw beside the words; null when there are none in the page. */
function drawAnnotator(scene: Scene, state: AnnotatorState, act: AnnotatorActions) {
  const { mode, pointer } = state;
  const view = scene.document.defaultView;
  const page = scene.now();
  const span = findSpan(state, page);
  const ranges = span ? scene.rangesOf(span) : [];
  const rects = ranges.flatMap(listRects);
  const [first] = rects;
  const last = rects.at(-1);
  if (!mode || !view || !first || !last) return null;
  const around = ranges[0]?.startContainer.parentElement;
  return (
    <AnnotatorView
      view={view}
      mode={mode}
      lines={[first, last]}
      isRightToLeft={around ? view.getComputedStyle(around).direction === 'rtl' : false}
      pointer={pointer}
      chosen={mode.on === 'mark' ? (findPlaced(page, mode.id)?.annotation.colour ?? null) : null}
      act={act}
    />
  );
}

/** The innermost of the reader's own highlights under a point of the window, by its id. */
function findPressed(scene: Scene, x: number, y: number): string | null {
  const page = scene.isAlive() ? scene.now() : null;
  const own = page && !page.isPrivate ? page.placed.filter(({ annotation }) => annotation.kind === PASSAGE) : [];
  const under = own.length > 0 ? scene.spansAt(x, y) : [];
  const hit = own.filter(({ span }) => under.some(({ start, end }) => span.start <= start && end <= span.end));
  const [best] = hit.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return best?.annotation.id ?? null;
}

interface Control {
  state(): AnnotatorState;
  dispatch(action: AnnotatorAction): void;
  close(): void;
  draw(): void;
}

/** Follows selections, presses and scrolling on the page. */
function follow({ scene, toasts, host }: Parts, { state, dispatch, close, draw }: Control, life: AbortSignal): void {
  const { document, isAlive } = scene;
  const reload = t('reload_to_go_on'); // read now: the browser gives no strings once the extension was updated
  const listening = new AbortController();
  followSelection(
    document,
    {
      onSelect(pointer) {
        if (!isAlive()) {
          listening.abort();
          return toasts.notify({ text: reload });
        }
        const page = scene.now();
        const span = page?.settings.showsToolbar && !page.isPrivate ? scene.selected() : null;
        dispatch({ type: 'select', span, pointer });
      },
      onPress(x, y) {
        const id = findPressed(scene, x, y);
        if (id) dispatch({ type: 'open', mode: { on: 'mark', id } });
      },
      onLeave(event) {
        if (state().mode && !host.isIn(event, '.tools, .edge, .note, .toast')) dispatch({ type: 'close' });
      },
      onEscape() {
        if (state().mode) close();
      },
    },
    listening.signal,
  );

  let frame = 0;
  const move = () => {
    if (!state().mode) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const view = document.defaultView as Window;
  view.addEventListener('scroll', move, { capture: true, passive: true, signal: life });
  view.addEventListener('resize', move, { passive: true, signal: life });
  life.addEventListener('abort', () => dispatch({ type: 'close' }));
}
