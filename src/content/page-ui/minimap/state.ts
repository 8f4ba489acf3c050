import type { ReadyPage } from '../../../messaging/contract.ts';
import type { Span } from '../../../model.ts';
import { listKinds } from '../../../present/index.ts';
import { listShown } from '../../story.ts';

/** The lanes of the map from left to right; the reader's own marks have one more. */
export const kinds = listKinds();

/** The width of a lane, in CSS pixels. */
export const LANE = 5;

/** One mark on the map: what it marks, in which lane, and how far down as a share of the page's height. */
export interface Tick {
  span: Span;
  lane: number;
  at: number;
}

/** What was measured in the page, in CSS pixels. */
export interface Measures {
  anchors: Anchor[];
  /** How far the story reaches to both sides. */
  left: number;
  right: number;
  pageWidth: number;
  pageHeight: number;
  windowHeight: number;
  scale: number;
  isDark: boolean;
  /** The page is written from right to left: the map is at its left. */
  isLeft: boolean;
}

/** The map as it is drawn; null while there is none. */
export type MinimapState = { page: ReadyPage; measures: Measures; ticks: Tick[] } | null;

/** What can happen to it. */
export type MinimapAction =
  | { type: 'measured'; page: ReadyPage; measures: Measures }
  /** The window is too narrow, the page too short, or there is no story. */
  | { type: 'hide' };

/** The map after an action: none where the story itself takes up the edge of the page. */
export function reduce(_: MinimapState, action: MinimapAction): MinimapState {
  if (action.type === 'hide') return null;
  const { page, measures } = action;
  const room = (kinds.length + 1) * LANE + 4;
  const isTaken = measures.isLeft ? measures.left < room : measures.right > measures.pageWidth - room;
  return isTaken ? null : { page, measures, ticks: listTicks(page, measures) };
}

function listTicks(page: ReadyPage, { anchors, pageHeight }: Measures): Tick[] {
  const spans = [
    ...listShown(page).map(({ kind, start, end }) => ({ lane: kinds.indexOf(kind), span: { start, end } })),
    ...page.placed.map(({ span }) => ({ lane: kinds.length, span })),
  ];
  const heights = spread(
    spans.map(({ span }) => span.start),
    anchors,
  );
  return spans.map((mark, i) => ({ ...mark, at: (heights[i] ?? 0) / pageHeight }));
}

/** How near a press has to be to a mark, in CSS pixels. */
const NEAR = 6;

/** The mark that a press means, in its own lane if there is one; null where none is near. */
export function findPressed({ ticks, measures }: NonNullable<MinimapState>, x: number, y: number): Tick | null {
  const { windowHeight } = measures;
  const lane = Math.floor(x / LANE);
  const distance = (tick: Tick) => Math.abs(tick.at * windowHeight - y) + (tick.lane === lane ? 0 : NEAR / 2);
  const [nearest] = ticks.toSorted((a, b) => distance(a) - distance(b));
  return nearest && Math.abs(nearest.at * windowHeight - y) <= NEAR ? nearest : null;
}

/** An offset in the text and how far down the page it is, in CSS pixels. */
export interface Anchor {
  offset: number;
  y: number;
}

/** How far down the page offsets in the text are: interpolated between the anchors around them. */
export function spread(offsets: number[], anchors: Anchor[]): number[] {
  let next = 0;
  return offsets.map((offset) => {
    // Offsets come in order, but for some of the reader's own marks.
    if ((anchors[next - 1]?.offset ?? 0) > offset) next = 0;
    while (next < anchors.length && (anchors[next] as Anchor).offset <= offset) next++;
    const before = anchors[next - 1] ?? anchors[0];
    const after = anchors[next] ?? before;
    if (!before || !after) return 0;
    const length = after.offset - before.offset;
    return length > 0 ? before.y + ((after.y - before.y) * Math.max(0, offset - before.offset)) / length : before.y;
  });
}

/** At most so many blocks are measured: each costs a question to the layout. */
const MOST = 400;

/** The blocks to measure: all of an article's, every nth of a book's, the last one always. */
export function sample<T extends Span>(blocks: T[]): T[] {
  const step = Math.ceil(blocks.length / MOST);
  return step <= 1 ? blocks : blocks.filter((_, i) => i % step === 0 || i === blocks.length - 1);
}
