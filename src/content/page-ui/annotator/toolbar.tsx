import type { VNode } from 'preact';
import { nameColour, t } from '../../../messaging/strings.ts';
import { type Colour, colours } from '../../../model.ts';
import { highlighters } from '../../../palette.ts';
import { NoteIcon, TagIcon, TrashIcon } from './icons.tsx';

/** Where a part of the layer stands in the window, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
}

/** What the reader can do with selected words, or with a highlight. */
export interface ToolbarActions {
  colour(colour: Colour): void;
  note(): void;
  tag(): void;
  /** Takes the highlight away, once there is one. */
  remove(): void;
  close(): void;
}

/** The small bar over selected words or a highlight: one stop for Tab, arrows to move (ARIA Authoring Practices). */
export function Toolbar({
  place,
  chosen,
  isOnMark,
  act,
}: {
  place: Place;
  chosen: Colour | null;
  isOnMark: boolean;
  act: ToolbarActions;
}) {
  /** Only what the reader does counts: a page's script can make events, too. */
  const on = (work: () => void) => (event: Event) => {
    if (event.isTrusted) work();
  };

  function move(event: KeyboardEvent): void {
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
      class="tools"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('toolbar_label')}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onKeyDown={move}
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
          onClick={on(() => act.colour(colour))}
        >
          <i />
        </button>
      ))}
      <hr />
      <Tool name="note" label={t('note')} onClick={on(act.note)} icon={<NoteIcon />} />
      <Tool name="tags" label={t('tags')} onClick={on(act.tag)} icon={<TagIcon />} />
      {isOnMark && <Tool name="remove" label={t('delete_highlight')} onClick={on(act.remove)} icon={<TrashIcon />} />}
    </div>
  );
}

function Tool({
  name,
  label,
  icon,
  onClick,
}: {
  name: string;
  label: string;
  icon: VNode;
  onClick(event: Event): void;
}) {
  return (
    <button type="button" tabIndex={-1} data-act={name} title={label} onClick={onClick}>
      {icon}
    </button>
  );
}
