import type { Kind } from '../../../findings/index.ts';
import type { ReadyPage } from '../../../messaging/contract.ts';
import type { Colour, Span } from '../../../model.ts';
import { listKinds } from '../../../present/index.ts';
import { isMine, listShown } from '../../../present/shown.ts';

/** The width of a lane, and of the only one, in CSS pixels. */
export const LANE = 5;
const ONLY_LANE = 12;

/** The kinds with a lane each, from left to right, which are there if everything is marked. What is the reader's has the last lane. */
export const listLanes = ({ settings: { density } }: ReadyPage): Kind[] => (density === 'full' ? listKinds() : []);

/** The width of all lanes, in CSS pixels. */
export const measureLanes = (page: ReadyPage): number =>
  listLanes(page).length > 0 ? (listLanes(page).length + 1) * LANE : ONLY_LANE;

/** A tick on the minimap. */
export interface Tick {
  span: Span;
  /** The index of the lane. */
  lane: number;
  /** The vertical position, as a share of the page's height (0 to 1). */
  at: number;
  /** The colour of a highlight. */
  colour?: Colour | undefined;
}

/** Measurements of the page, in CSS pixels. */
export interface Measures {
  anchors: Anchor[];
  /** The left and right edges of the story. */
  left: number;
  right: number;
  pageWidth: number;
  pageHeight: number;
  windowHeight: number;
  /** The device pixel ratio. */
  scale: number;
  isDark: boolean;
  /** The minimap is on the left, because the page is right-to-left. */
  isLeft: boolean;
}

/** The state of the minimap; null if it is hidden. */
export type MinimapState = { page: ReadyPage; measures: Measures; ticks: Tick[] } | null;

/** The actions of `reduce`. */
export type MinimapAction =
  | { type: 'measured'; page: ReadyPage; measures: Measures }
  /** The window is too narrow, the page too short, or there is no story. */
  | { type: 'hide' };

/** The state after an action. The minimap is hidden if it has nothing to show, or would cover the story. */
export function reduce(_: MinimapState, action: MinimapAction): MinimapState {
  if (action.type === 'hide') return null;
  const { page, measures } = action;
  const room = measureLanes(page) + 4;
  const isBlocked = measures.isLeft ? measures.left < room : measures.right > measures.pageWidth - room;
  const ticks = isBlocked ? [] : listTicks(page, measures);
  return ticks.length > 0 ? { page, measures, ticks } : null;
}

function listTicks(page: ReadyPage, { anchors, pageHeight }: Measures): Tick[] {
  const lanes = listLanes(page);
  const found = lanes.length > 0 ? listShown(page) : [];
  const spans: Omit<Tick, 'at'>[] = [
    ...found.map(({ kind, start, end }) => ({ lane: lanes.indexOf(kind), span: { start, end } })),
    ...page.placed
      .filter(({ annotation }) => isMine(annotation, page.saved))
      .map(({ span, annotation: { colour } }) => ({ lane: lanes.length, span, colour })),
  ];
  const heights = interpolate(
    spans.map(({ span }) => span.start),
    anchors,
  );
  return spans.map((mark, i) => ({ ...mark, at: (heights[i] ?? 0) / pageHeight }));
}

/** The maximum distance of a click from a tick, in CSS pixels. */
const NEAR = 6;

/** The tick nearest to a click, preferably in the same lane; null if none is near. `x` and `y` are in CSS pixels. */
export function findPressed({ ticks, measures }: NonNullable<MinimapState>, x: number, y: number): Tick | null {
  const { windowHeight } = measures;
  const lane = Math.floor(x / LANE);
  const distance = (tick: Tick) => Math.abs(tick.at * windowHeight - y) + (tick.lane === lane ? 0 : NEAR / 2);
  const [nearest] = ticks.toSorted((a, b) => distance(a) - distance(b));
  return nearest && Math.abs(nearest.at * windowHeight - y) <= NEAR ? nearest : null;
}

/** An offset in the text, and its vertical position on the page in CSS pixels. */
export interface Anchor {
  offset: number;
  y: number;
}

/** The vertical positions of offsets, interpolated linearly between the anchors around them. */
export function interpolate(offsets: number[], anchors: Anchor[]): number[] {
  let next = 0;
  return offsets.map((offset) => {
    // Most offsets are in order; those of annotations start again.
    if ((anchors[next - 1]?.offset ?? 0) > offset) next = 0;
    while (next < anchors.length && (anchors[next] as Anchor).offset <= offset) next++;
    const before = anchors[next - 1] ?? anchors[0];
    const after = anchors[next] ?? before;
    if (!before || !after) return 0;
    const length = after.offset - before.offset;
    return length > 0 ? before.y + ((after.y - before.y) * Math.max(0, offset - before.offset)) / length : before.y;
  });
}

/** The maximum number of blocks to measure, because measuring is slow. */
const MAX_BLOCKS = 400;

/** The blocks to measure: all of them, or every nth one and the last one if there are too many. */
export function sampleBlocks<T extends Span>(blocks: T[]): T[] {
  const step = Math.ceil(blocks.length / MAX_BLOCKS);
  return step <= 1 ? blocks : blocks.filter((_, i) => i % step === 0 || i === blocks.length - 1);
}
