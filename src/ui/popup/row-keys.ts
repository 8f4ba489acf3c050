import type { MenuItem } from '../design/more-menu.tsx';
import { isCommand, isField } from '../shared/keys.ts';

/** Does what a key says for a row; a full stop, the context key and a press of the other button open its menu. */
export function pressRow(event: KeyboardEvent | MouseEvent, items: MenuItem[]): void {
  const row = event.currentTarget as HTMLElement;
  if (isField(event.target)) return;
  if (!('key' in event) || (event.key === '.' && isCommand(event))) {
    event.preventDefault();
    row.querySelector<HTMLElement>('.more-menu > [aria-expanded=false]')?.click();
    return;
  }
  if (!isCommand(event)) return;
  const item = items.find(({ shortcut }) => shortcut?.toLowerCase() === event.key.toLowerCase());
  if (!item || !('act' in item)) return;
  event.preventDefault();
  item.act();
}

/** Moves the focus from row to row, and through the places under them, with the arrow keys; false for other keys. */
export function moveInRows(event: KeyboardEvent): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const panel = document.querySelector('#panel');
  const here = event.target as HTMLElement;
  if (step === undefined || !(here === document.body || panel?.contains(here))) return false;
  const stops = [...(panel?.querySelectorAll<HTMLElement>('.row-text, .place') ?? [])];
  const isWithin = (stop: HTMLElement) => stop.parentElement?.contains(here) ?? false;
  const at = stops.includes(here) ? stops.indexOf(here) : stops.findLastIndex(isWithin);
  event.preventDefault();
  stops[at < 0 ? 0 : at + step]?.focus();
  return true;
}
