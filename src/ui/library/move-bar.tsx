import { Button } from '../design/button.tsx';
import { DownIcon, GripIcon, UpIcon } from '../design/icons.tsx';
import { shorten, t } from '../shared/strings.ts';
import type { Reorder } from './reorder.ts';

/** The button that moves an item of a list. */
export const Grip = ({ reorder, of: key }: { reorder: Reorder; of: string }) => (
  <Button class="grip" title={t('move_hint')} {...reorder.grip(key)}>
    <GripIcon />
  </Button>
);

/** Moves the lifted item of a list by buttons, for who does not drag and has no keys. */
export function MoveBar({ reorder: { lifted } }: { reorder: Reorder }) {
  if (!lifted) return null;
  const words = shorten(lifted.words);
  const [up, down] = [t('essay_section_up', words), t('essay_section_down', words)];
  return (
    <div class="move-bar">
      <p dir="auto" aria-hidden="true">
        {words}
      </p>
      <Button class="icon-button move-up" title={up} onClick={() => lifted.press('ArrowUp')}>
        <UpIcon />
      </Button>
      <Button class="icon-button move-down" title={down} onClick={() => lifted.press('ArrowDown')}>
        <DownIcon />
      </Button>
      <Button class="plain main move-done" onClick={() => lifted.press('Enter')}>
        {t('done')}
      </Button>
    </div>
  );
}
