import { vi } from 'vitest';
import type { Span } from '../../src/model.ts';

/** The height of a line and the width of a character of the pages here, in CSS pixels. */
const LINE = 24;
const CHARACTER = 10;

const boxOf = (element: Element | null): number[] => (element?.getAttribute('data-box') ?? '').split(' ').map(Number);

/** The box of an element on the page, as its attribute says: left, top, width and height. A fixed one does not scroll. */
function rectOf(element: Element): DOMRect {
  const [left = 0, top = 0, width = 0, height = 0] = boxOf(element);
  const isFixed = (element as HTMLElement).style.position === 'fixed';
  return new DOMRect(left, isFixed ? top : top - scrollY, width, height);
}

/** The lines of a range within one text node, whose characters stand in a row. */
function linesOf({ startContainer: { parentElement }, startOffset, endOffset }: Range): DOMRect[] {
  const around = parentElement?.closest('[data-box]');
  if (!around || startOffset === endOffset) return [];
  const { left, top } = rectOf(around);
  return [new DOMRect(left + startOffset * CHARACTER, top, (endOffset - startOffset) * CHARACTER, LINE)];
}

const isIn = (x: number, y: number) => (element: Element) => {
  const { left, right, top, bottom } = rectOf(element);
  return x >= left && x < right && y >= top && y < bottom;
};

/** Gives an object values that it has only for reading. */
export function put(to: object, values: object): void {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(to, name, { value, configurable: true, writable: true });
}

/** Gives jsdom a layout: a window of a size, and boxes of elements and words. Scrolls what is scrolled. */
export function layOutPages(): void {
  const scrollBy = vi.fn(({ top }: { top: number }) => scrollTo(scrollY + top));
  put(Element.prototype, {
    getBoundingClientRect() {
      return rectOf(this as unknown as Element);
    },
    scrollIntoView: vi.fn(),
  });
  put(Range.prototype, {
    getClientRects() {
      return linesOf(this as unknown as Range);
    },
    getBoundingClientRect() {
      return linesOf(this as unknown as Range)[0] ?? new DOMRect();
    },
  });
  put(document, {
    elementsFromPoint: (x: number, y: number) => [
      ...[...document.querySelectorAll('[data-box]')].filter(isIn(x, y)).reverse(),
      document.body,
      document.documentElement,
    ],
  });
  for (const view of [globalThis, document.defaultView as object])
    put(view, { innerWidth: 1000, innerHeight: 800, scrollY: 0, scrollBy });
}

/** Scrolls the page to a height, without an event. */
export function scrollTo(top: number): void {
  for (const view of [globalThis, document.defaultView as object]) Object.assign(view, { scrollY: top });
}

/** The range of a span in the first paragraph of the page. */
export function rangeOf({ start, end }: Span): Range {
  const node = document.querySelector('p')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** What jsdom holds behind an object of the DOM. */
const implOf = (wrapper: object) => Reflect.get(wrapper, IMPL);
const IMPL = Object.getOwnPropertySymbols(document).find(({ description }) => description === 'impl') as symbol;

/** What a reader does: an event that the browser vouches for. False if its default is prevented. */
export function act(target: EventTarget, type: string, init: PointerEventInit & KeyboardEventInit = {}): boolean {
  const Kind = /^key/.test(type) ? KeyboardEvent : /^(?:pointer|click)/.test(type) ? MouseEvent : Event;
  const event = new Kind(type, { bubbles: true, cancelable: true, composed: true, ...init });
  if (type.startsWith('pointer')) Object.assign(event, { pointerType: init.pointerType ?? 'mouse' });
  implOf(event).isTrusted = true;
  implOf(target)._dispatch(implOf(event));
  return !event.defaultPrevented;
}
