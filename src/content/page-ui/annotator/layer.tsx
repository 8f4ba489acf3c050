import { browser } from '../../../messaging/browser.ts';
import { t } from '../../../messaging/strings.ts';
import type { Colour, Span } from '../../../model.ts';
import { Edge } from './edge.tsx';
import { placeBar, placeEdges, placeNote } from './places.ts';
import type { Toast } from './toasts.ts';
import { Toolbar, type ToolbarActions } from './toolbar.tsx';

/** What the reader is at: words that are selected, a highlight, or the note on one. */
export type Mode =
  | { on: 'selection'; span: Span }
  | { on: 'mark'; id: string }
  | { on: 'note'; id: string; field: 'note' | 'tags' };

/** What the reader can do in the layer. */
export interface LayerActions extends ToolbarActions {
  drag(side: 'start' | 'end', x: number, y: number): void;
  step(side: 'start' | 'end', direction: 1 | -1): void;
  drop(isTaken: boolean): void;
  undo(): void;
}

/** All that stands over the page: the bar with the two ends of a highlight, or its note, and what just happened. */
export function Layer({
  view,
  mode,
  lines,
  isRightToLeft,
  pointer,
  chosen,
  toast,
  undoLabel,
  act,
}: {
  view: Window;
  mode: Mode | null;
  /** The first line of the words and the last; null when they cannot be seen. */
  lines: [first: DOMRect, last: DOMRect] | null;
  isRightToLeft: boolean;
  pointer: string;
  chosen: Colour | null;
  toast: Toast | null;
  undoLabel: string;
  act: LayerActions;
}) {
  const edges = mode?.on === 'mark' && lines && placeEdges(...lines, isRightToLeft);
  return (
    <>
      {mode && mode.on !== 'note' && lines && (
        <Toolbar place={placeBar(view, ...lines, pointer)} chosen={chosen} act={act} isOnMark={mode.on === 'mark'} />
      )}
      {edges &&
        (['start', 'end'] as const).map((side) => (
          <Edge
            key={side}
            side={side}
            at={edges[side]}
            drag={(x, y) => act.drag(side, x, y)}
            step={(direction) => act.step(side, direction)}
            drop={act.drop}
          />
        ))}
      {mode?.on === 'note' && lines && (
        <div class="note" style={placeNote(view, ...lines)}>
          <iframe
            key={mode.id}
            title={t('note')}
            src={browser.runtime.getURL(`note.html#${mode.field}/${mode.id}`)}
            onLoad={({ currentTarget }) => currentTarget.focus()}
          />
        </div>
      )}
      {toast && (
        <div class="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" data-act="undo" onClick={(event) => event.isTrusted && act.undo()}>
              {undoLabel}
            </button>
          )}
        </div>
      )}
    </>
  );
}
