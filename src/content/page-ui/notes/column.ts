import { isWithin, type Root } from '../../../article/tree-scope.ts';
import type { Mark } from '../../../model.ts';
import { listRects } from '../../../paint/hit.ts';
import type { Story } from '../../story.ts';
import { zoomOf } from '../frames.ts';
import type { Box, Place } from '../places.ts';
import type { ShadowHost } from '../shadow-host.ts';

/** The width of a note beside the text, and its distance from it, in CSS pixels. */
export const NOTE_WIDTH = 224;
const GAP = 40;

/** A line of the story with notes, in CSS pixels of the window. */
export interface NotedLine {
  /** The annotations with notes that begin in it, in reading order. */
  marks: Mark[];
  /** The beginning of its first annotation. */
  line: Box;
  /** The paragraph around it. */
  column: Box;
  isRightToLeft: boolean;
}

/** A page with notes, as it is laid out now. */
export interface NotedPage {
  /** The host scrolls with the page. */
  host: ShadowHost;
  /** The element of the story. */
  body: Root;
  theme: 'light' | 'dark';
  lines: NotedLine[];
  /** The left edge of the notes beside the story, in CSS pixels of the window; null if there is no room for them. */
  column: number | null;
  windowWidth: number;
}

/** Moves an element of a host that scrolls with the page to a point of the window. */
export function move(host: ShadowHost, element: HTMLElement, { left, top }: Place): void {
  const origin = host.element.getBoundingClientRect();
  const zoom = zoomOf(element);
  Object.assign(element.style, { left: `${(left - origin.left) / zoom}px`, top: `${(top - origin.top) / zoom}px` });
}

/** The lines of the story that have notes, in reading order. */
export function listNotedLines({ page, detected }: Story): NotedLine[] {
  const noted = page.placed.filter(({ annotation, isDoubtful }) => annotation.hasNote && !isDoubtful);
  const lines: NotedLine[] = [];
  for (const { annotation, span } of noted.sort((a, b) => a.span.start - b.span.start)) {
    const [range] = detected.map.toRanges(span);
    const [line] = range ? listRects(range) : [];
    const around = range && findBlock(range.startContainer);
    if (!line || !around) continue; // collapsed
    const { direction } = getComputedStyle(around);
    const last = lines.at(-1);
    if (last && Math.abs(last.line.top - line.top) < line.height / 2) last.marks.push(annotation);
    else
      lines.push({
        marks: [annotation],
        line,
        column: around.getBoundingClientRect(),
        isRightToLeft: direction === 'rtl',
      });
  }
  return lines;
}

/** The element around a node that is laid out as a block. */
function findBlock(node: Node): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && /^inline|^contents/.test(getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}

/** The left edge of the notes beside a story, in CSS pixels of the window; null if there is no room for them. */
export function findColumn(lines: NotedLine[], windowWidth: number): number | null {
  const [first] = lines;
  if (!first) return null;
  const needed = GAP + NOTE_WIDTH;
  if (first.isRightToLeft) {
    const end = Math.min(...lines.map(({ column }) => column.left));
    return end >= needed ? end - needed : null;
  }
  const end = Math.max(...lines.map(({ column }) => column.left + column.width));
  return windowWidth - end >= needed ? end + GAP : null;
}

/** The size of a sign in the margin, and its distance from the text, in CSS pixels. */
const SIGN = 28;
const SIGN_TOUCHED = 36;
const SIGN_GAP = 16;

/** The place and size of the sign of a line: in the margin before it, or at its end if there is no room. */
export function placeSign({ line, column, isRightToLeft }: NotedLine, windowWidth: number): Box {
  const start = isRightToLeft ? windowWidth - column.left - column.width : column.left;
  const isBefore = start >= SIGN + SIGN_GAP;
  const size = isBefore ? SIGN : SIGN_TOUCHED;
  const isLeft = isBefore !== isRightToLeft;
  const beside = isLeft
    ? column.left - size - (isBefore ? SIGN_GAP : 0)
    : column.left + column.width + (isBefore ? SIGN_GAP : 0);
  const left = Math.max(0, Math.min(beside, windowWidth - size));
  return { left, top: line.top + (line.height - size) / 2, width: size, height: size };
}

/** Whether something of the page that is not around the story is at a point of the window: a side column, a picture, a bar. */
export function isTaken(body: Root, x: number, y: number): boolean {
  const { ownerDocument: document } = body;
  const at = document
    ?.elementsFromPoint(x, y)
    .find((one) => one === document.body || one.parentElement !== document.documentElement);
  return at !== undefined && at !== document?.body && at !== document?.documentElement && !isWithin(body, at);
}
