import { type Colour, colours } from '../../model.ts';
import { highlighters } from '../../present/palette.ts';
import { Button } from '../design/button.tsx';
import { NoteIcon } from '../design/icons.tsx';
import { nameColour, t } from '../shared/strings.ts';
import type { PlaceBelow } from '../shared/use-selection.ts';

/** Buttons to highlight the selection in a colour, or to write a note on it. */
export function SelectionBar({
  place: { left, top },
  onHighlight,
}: {
  place: PlaceBelow;
  onHighlight(colour: Colour | null, isNoted: boolean): void;
}) {
  return (
    <div
      class="text-bar"
      role="toolbar"
      aria-label={t('toolbar_label')}
      style={{ '--left': `${left}px`, '--top': `${top}px` }}
      onMouseDown={(event) => event.preventDefault()} // which would end the selection
    >
      {colours.map((colour) => (
        <Button key={colour} data-colour={colour} title={nameColour(colour)} onClick={() => onHighlight(colour, false)}>
          <i class="swatch" style={{ '--dot': highlighters[colour].dot, '--edge': highlighters[colour].line[0] }} />
        </Button>
      ))}
      <Button class="noting" onClick={() => onHighlight(null, true)}>
        <NoteIcon />
        {t('note')}
      </Button>
    </div>
  );
}
