import type { VNode } from 'preact';
import { browser } from '../../../messaging/browser.ts';
import { nameColour, t } from '../../../messaging/strings.ts';
import { type Colour, colours } from '../../../model.ts';
import { highlighters } from '../../../present/palette.ts';
import { NoteIcon, TagIcon, TrashIcon } from '../../../ui/design/icons.tsx';
import { type Place, placeEdges, placeNote, placeToolbar } from '../places.ts';
import { ifTrusted } from '../shadow-host.tsx';
import type { Mode } from './state.ts';

type Side = 'start' | 'end';

/** What the reader can do with selected words, or with a highlight. */
export interface AnnotatorActions {
  colour(colour: Colour): void;
  note(): void;
  tag(): void;
  /** Takes the highlight away, once there is one. */
  remove(): void;
  close(): void;
  drag(side: Side, x: number, y: number): void;
  step(side: Side, direction: 1 | -1): void;
  drop(isTaken: boolean): void;
}

/** What is drawn around the words that the reader works on. */
export interface AnnotatorProps {
  view: Window;
  mode: Mode;
  /** The first line of the words and the last. */
  lines: [first: DOMRect, last: DOMRect];
  /** The words are written from right to left. */
  isRightToLeft: boolean;
  pointer: string;
  /** The highlight's colour; null when there is no highlight yet. */
  chosen: Colour | null;
  act: AnnotatorActions;
}

/** The toolbar with the two ends of a highlight, or its note. */
export function Annotator({ view, mode, lines, isRightToLeft, pointer, chosen, act }: AnnotatorProps) {
  if (mode.on === 'note') {
    return (
      <div class="floating note" data-theme="auto" style={placeNote(view, ...lines)}>
        <iframe
          key={mode.id}
          title={t('note')}
          src={browser.runtime.getURL(`note.html#${mode.field}/${mode.id}`)}
          onLoad={({ currentTarget }) => currentTarget.focus()}
        />
      </div>
    );
  }
  const edges = placeEdges(...lines, isRightToLeft);
  return (
    <>
      <Toolbar place={placeToolbar(view, ...lines, pointer)} chosen={chosen} act={act} isOnMark={mode.on === 'mark'} />
      {mode.on === 'mark' &&
        (['start', 'end'] as const).map((side) => <Edge key={side} side={side} at={edges[side]} act={act} />)}
    </>
  );
}

interface ToolbarProps {
  place: Place;
  chosen: Colour | null;
  isOnMark: boolean;
  act: AnnotatorActions;
}

/** The bar beside the words: one stop for Tab, arrows to move (ARIA Authoring Practices). */
function Toolbar({ place, chosen, isOnMark, act }: ToolbarProps) {
  function pressKey(event: KeyboardEvent): void {
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: { [key: string]: number } = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const to = steps[event.key];
    if (!event.isTrusted) return;
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (event.key === 'Escape') act.close();
    else if (event.key === 'Delete' && isOnMark) act.remove();
    else return;
    event.preventDefault();
  }

  return (
    <div
      class="floating tools"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('toolbar_label')}
      data-theme="auto"
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onKeyDown={pressKey}
      onMouseDown={(event) => event.preventDefault()} // the selection stays
    >
      {colours.map((colour, at) => (
        <button
          key={colour}
          type="button"
          class="colour"
          data-act={colour}
          tabIndex={at === 0 ? 0 : -1}
          style={{ '--ground': highlighters[colour].dot, '--edge': highlighters[colour].line[0] }}
          aria-pressed={chosen === null ? undefined : chosen === colour}
          title={nameColour(colour)}
          onClick={ifTrusted(() => act.colour(colour))}
        >
          <i />
        </button>
      ))}
      <hr />
      <Tool name="note" label={t('note')} onPress={act.note} icon={<NoteIcon />} />
      <Tool name="tags" label={t('tags')} onPress={act.tag} icon={<TagIcon />} />
      {isOnMark && <Tool name="remove" label={t('delete_highlight')} onPress={act.remove} icon={<TrashIcon />} />}
    </div>
  );
}

function Tool({ name, label, icon, onPress }: { name: string; label: string; icon: VNode; onPress(): void }) {
  return (
    <button type="button" tabIndex={-1} data-act={name} title={label} onClick={ifTrusted(onPress)}>
      {icon}
    </button>
  );
}

/** The radius of an end, in CSS pixels. */
const RADIUS = 12;

/** An end is drawn this far below the middle of its line: the pointer means the line above it. */
const LIFT = 14;

/** One end of a highlight, to be dragged, or moved word by word with the arrow keys. */
function Edge({ side, at, act }: { side: Side; at: Place; act: AnnotatorActions }) {
  function grab(event: PointerEvent): void {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    const edge = event.currentTarget as HTMLElement;
    edge.toggleAttribute('data-dragged', true);
    const dragging = new AbortController();
    const options = { capture: true, signal: dragging.signal };
    const end = (isTaken: boolean) => {
      dragging.abort();
      edge.toggleAttribute('data-dragged', false);
      act.drop(isTaken);
    };
    // On the window: what is under the pointer must be the page's words, not this.
    window.addEventListener(
      'pointermove',
      (move) => move.isTrusted && act.drag(side, move.clientX, move.clientY - LIFT),
      options,
    );
    window.addEventListener('pointerup', (up) => up.isTrusted && end(true), options);
    window.addEventListener('pointercancel', () => end(false), options);
  }

  function pressKey(event: KeyboardEvent): void {
    if (!event.isTrusted || !/^Arrow(?:Left|Right)$/.test(event.key)) return;
    event.preventDefault();
    act.step(side, event.key === 'ArrowRight' ? 1 : -1);
  }

  return (
    <button
      type="button"
      class="edge"
      data-act={side}
      data-theme="light"
      style={{ left: `${at.left - RADIUS}px`, top: `${at.top - RADIUS}px` }}
      title={t(side === 'start' ? 'move_start' : 'move_end')}
      onPointerDown={grab}
      onKeyDown={pressKey}
    />
  );
}
