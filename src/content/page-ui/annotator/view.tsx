import type { VNode } from 'preact';
import { browser } from '../../../messaging/browser.ts';
import { nameColour, t } from '../../../messaging/strings.ts';
import { type Colour, colours } from '../../../model.ts';
import { highlighters } from '../../../present/palette.ts';
import { NoteIcon, TagIcon, TrashIcon } from '../../../ui/design/icons.tsx';
import { type Place, placeHandles, placeNote, placeToolbar } from '../places.ts';
import { ifTrusted } from '../shadow-host.tsx';
import type { Mode } from './state.ts';

type Side = 'start' | 'end';

/** What the reader can do with selected text or a highlight. */
export interface AnnotatorActions {
  colour(colour: Colour): void;
  note(): void;
  tag(): void;
  /** Deletes the highlight. */
  remove(): void;
  close(): void;
  drag(side: Side, x: number, y: number): void;
  step(side: Side, direction: 1 | -1): void;
  drop(isConfirmed: boolean): void;
}

/** The props of `Annotator`. */
export interface AnnotatorProps {
  view: Window;
  mode: Mode;
  /** The boxes of the first and last line of the text. */
  lines: [first: DOMRect, last: DOMRect];
  /** The direction of the text. */
  isRightToLeft: boolean;
  pointer: string;
  /** The colour of the highlight; null for a selection. */
  chosen: Colour | null;
  act: AnnotatorActions;
}

/** The toolbar, with handles at both ends of a highlight; or its note editor. */
export function Annotator({ view, mode, lines, isRightToLeft, pointer, chosen, act }: AnnotatorProps) {
  if (mode.on === 'note') {
    return (
      <div class="layer note" data-theme="auto" style={placeNote(view, ...lines)}>
        <iframe
          key={mode.id}
          title={t('note')}
          src={browser.runtime.getURL(`note.html#${mode.field}/${mode.id}`)}
          onLoad={({ currentTarget }) => currentTarget.focus()}
        />
      </div>
    );
  }
  const handles = placeHandles(...lines, isRightToLeft);
  return (
    <>
      <Toolbar place={placeToolbar(view, ...lines, pointer)} chosen={chosen} act={act} isOnMark={mode.on === 'mark'} />
      {mode.on === 'mark' &&
        (['start', 'end'] as const).map((side) => <Handle key={side} side={side} at={handles[side]} act={act} />)}
    </>
  );
}

interface ToolbarProps {
  place: Place;
  chosen: Colour | null;
  isOnMark: boolean;
  act: AnnotatorActions;
}

/** The toolbar: one tab stop, with arrow keys to move between buttons (ARIA Authoring Practices Guide, toolbar pattern). */
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
      class="layer toolbar"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('toolbar_label')}
      data-theme="auto"
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onKeyDown={pressKey}
      onMouseDown={(event) => event.preventDefault()} // keeps the selection
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

/** The radius of a handle, in CSS pixels. */
const RADIUS = 12;

/** The distance of a handle from the middle of its line, in CSS pixels. Subtracted from the position of the pointer. */
const OFFSET = 14;

/** A handle at one end of a highlight, which can be dragged, or moved word by word with the arrow keys. */
function Handle({ side, at, act }: { side: Side; at: Place; act: AnnotatorActions }) {
  function grab(event: PointerEvent): void {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget as HTMLElement;
    handle.toggleAttribute('data-dragged', true);
    const dragging = new AbortController();
    const options = { capture: true, signal: dragging.signal };
    const end = (isConfirmed: boolean) => {
      dragging.abort();
      handle.toggleAttribute('data-dragged', false);
      act.drop(isConfirmed);
    };
    // On the window, because the handle ignores pointer events while it is dragged, so that the text below it can be hit.
    window.addEventListener(
      'pointermove',
      (move) => move.isTrusted && act.drag(side, move.clientX, move.clientY - OFFSET),
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
      class="handle"
      data-act={side}
      data-theme="light"
      style={{ left: `${at.left - RADIUS}px`, top: `${at.top - RADIUS}px` }}
      title={t(side === 'start' ? 'move_start' : 'move_end')}
      onPointerDown={grab}
      onKeyDown={pressKey}
    />
  );
}
