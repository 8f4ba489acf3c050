/** What is pressed, chosen or written in. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=button], [contenteditable=true]';

/** The controls of a part of a document that can be seen. */
export interface Counted {
  /** A name for each, to be read where a count is too high. */
  names: string[];
  /** How many show no word. */
  wordless: number;
  /** How many are there, but are not seen until something is pointed at. */
  hidden: number;
}

/**
 * Runs in a document: counts the controls in the elements that match `within`, without those in elements that match `without`.
 * A choice whose circle is drawn by its label is seen if its label is.
 */
export function countControls([within, without, controls]: [string, string, string]): Counted {
  const inside = [...document.querySelectorAll(within)].flatMap((part) => [
    ...(part.matches(controls) ? [part] : []),
    ...part.querySelectorAll(controls),
  ]) as HTMLElement[];
  const all = [...new Set(inside)].filter((control) => !without || !control.closest(without));
  const boxOf = (control: HTMLElement) =>
    control.matches('input[type=radio], input[type=checkbox], input[type=file]')
      ? (control.closest('label') ?? control)
      : control;
  const isSeen = (control: HTMLElement) => {
    const box = boxOf(control);
    const { width, height } = box.getBoundingClientRect();
    return width > 1 && height > 1 && box.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const isLaidOut = (control: HTMLElement) => boxOf(control).getClientRects().length > 0;
  const seen = all.filter(isSeen);
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden in a button is no word of it
  const readWords = (control: HTMLElement) => (boxOf(control).innerText ?? '').trim();
  const isField = (control: HTMLElement) =>
    control.matches('input:not([type=radio], [type=checkbox]), textarea, select');
  return {
    names: seen.map((control) => readWords(control) || control.title || control.ariaLabel || control.className),
    wordless: seen.filter((control) => !isField(control) && readWords(control) === '').length,
    hidden: all.filter((control) => isLaidOut(control) && !isSeen(control)).length,
  };
}

/** The arguments of `countControls`. */
export const controlsIn = (within: string, without = ''): [string, string, string] => [within, without, CONTROLS];

/** Runs in a document: how high it is, how high the list in it, and how many rows of the list are whole in the window. */
export function measureList([list, row]: [string, string]): { whole: number; list: number; rows: number } {
  const box = document.querySelector(list)?.getBoundingClientRect();
  const body = document.body.getBoundingClientRect();
  const top = Math.max(0, box?.top ?? 0);
  const bottom = Math.min(innerHeight, body.bottom, box?.bottom ?? 0);
  const rows = [...document.querySelectorAll(row)].map((one) => one.getBoundingClientRect());
  return {
    whole: Math.round(Math.min(innerHeight, body.height)),
    list: Math.round(bottom - top),
    rows: rows.filter((one) => one.height > 0 && one.top >= top - 1 && one.bottom <= bottom + 1).length,
  };
}
