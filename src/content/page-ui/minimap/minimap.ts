import type { Root } from '../../../article/tree-scope.ts';
import type { Kind } from '../../../findings/index.ts';
import { readerDirection, t, translate } from '../../../messaging/strings.ts';
import type { Span, Stroke } from '../../../model.ts';
import { keptColour } from '../../../paint/highlight-styles.ts';
import { toLiveRange } from '../../../paint/hit.ts';
import { markStyles } from '../../../present/index.ts';
import { highlighters, hueOf, palette } from '../../../present/palette.ts';
import type { Story } from '../../story.ts';
import { findBar, findClear, themeOf } from '../bars.ts';
import type { ShadowHost } from '../shadow-host.ts';
import { followSize } from './follow-size.ts';
import {
  type Anchor,
  findPressed,
  LANE,
  listLanes,
  type Measures,
  type MinimapAction,
  type MinimapState,
  measureLanes,
  reduce,
  sampleBlocks,
  type Tick,
} from './state.ts';

/** The minimum width of the window, in CSS pixels. */
const MIN_WIDTH = 900;

/** The minimum height of the page, as a multiple of the window's height. Shorter pages need no minimap. */
const MIN_HEIGHTS = 1.3;

/** The minimap at the edge of the page. */
interface Minimap {
  /** Updates the minimap after a change of the story or its annotations; null removes it. */
  update(story: Story | null): void;
  /** Adds the minimap again if a script of the page has removed it. */
  restore(): void;
}

/** Creates a minimap of the findings and annotations, which is shown on wide pages until the signal is aborted. */
export function createMinimap(
  document: Document,
  { host, reveal }: { host: ShadowHost; reveal(span: Span): unknown },
  signal: AbortSignal,
): Minimap {
  let story: Story | null = null;
  let state: MinimapState = null;
  let element: HTMLElement | null = null;
  let looking = 0;
  const size = followSize(document, measure);

  function dispatch(action: MinimapAction): void {
    state = reduce(state, action);
    element ??= createMinimapElement(document, press);
    if (state) drawMinimap(element, state);
    host.put('minimap', ...(state ? [element] : []));
    onScroll();
  }

  function measure(): void {
    if (story && hasRoom(document))
      dispatch({ type: 'measured', page: story.page, measures: measurePage(document, story) });
    else dispatch({ type: 'hide' });
  }

  /** Scrolls to the tick that was clicked, or to that part of the page. */
  function press(x: number, y: number): void {
    const tick = state && findPressed(state, x, y);
    if (!state) return;
    if (tick) {
      reveal(tick.span);
      return;
    }
    const { scrollHeight, clientHeight } = document.documentElement;
    const top = (y / state.measures.windowHeight) * scrollHeight - clientHeight / 2;
    document.defaultView?.scrollTo({ top, behavior: 'instant' });
  }

  function look(): void {
    looking = 0;
    const view = document.defaultView;
    if (state && element && story && view) drawWindow(element, state.measures, story.detected.body, view);
  }

  function onScroll(): void {
    if (state && !looking) looking = requestAnimationFrame(look);
  }

  document.defaultView?.addEventListener('scroll', onScroll, { passive: true, signal });
  signal.addEventListener('abort', () => {
    size.follow(false);
    dispatch({ type: 'hide' });
  });

  return {
    update(now) {
      // A story in a frame has its own scroll position, so it has no minimap.
      const isHere = now !== null && !signal.aborted && now.detected.body.ownerDocument === document;
      story = isHere && now.page.settings.showsMinimap ? now : null;
      size.follow(story !== null);
      if (story) size.settle();
      else dispatch({ type: 'hide' });
    },
    restore() {
      if (state?.ticks.length && hasRoom(document)) host.restore();
      onScroll();
    },
  };
}

function hasRoom({ defaultView, documentElement }: Document): boolean {
  const { innerWidth, innerHeight } = defaultView ?? { innerWidth: 0, innerHeight: 0 };
  return innerWidth >= MIN_WIDTH && documentElement.scrollHeight > innerHeight * MIN_HEIGHTS;
}

/** Measures everything at once, before anything is drawn, so that the page is laid out at most once. */
function measurePage(document: Document, story: Story): Measures {
  const { innerHeight, scrollY, devicePixelRatio } = document.defaultView as Window;
  const { scrollHeight, clientHeight, clientWidth } = document.documentElement;
  return {
    ...measureStory(story, scrollY),
    pageWidth: clientWidth,
    pageHeight: scrollHeight,
    windowHeight: Math.min(innerHeight, clientHeight || innerHeight),
    scale: devicePixelRatio,
    isDark: themeOf(story.detected.body) === 'dark',
    isLeft: getComputedStyle(document.body).direction === 'rtl',
  };
}

/** The vertical positions of the blocks on the page, and the left and right edges of the story. */
function measureStory({ page, detected }: Story, scrolled: number): Pick<Measures, 'anchors' | 'left' | 'right'> {
  const anchors: Anchor[] = [];
  let [leftmost, rightmost] = [Number.POSITIVE_INFINITY, 0];
  for (const block of sampleBlocks(page.article.blocks)) {
    const range = detected.map.toRange(block);
    if (!range) continue;
    const { top, bottom, height, left, right } = toLiveRange(range).getBoundingClientRect();
    if (height === 0) continue; // collapsed
    leftmost = Math.min(leftmost, left);
    rightmost = Math.max(rightmost, right);
    anchors.push({ offset: block.start, y: top + scrolled }, { offset: block.end, y: bottom + scrolled });
  }
  return { anchors, left: leftmost, right: rightmost };
}

/** Creates the element of the minimap. `onPress` gets the position of a click relative to its top left corner, in CSS pixels. */
function createMinimapElement(document: Document, onPress: (x: number, y: number) => void): HTMLElement {
  const element = document.createElement('div');
  element.className = 'minimap';
  element.role = 'img';
  element.title = t('minimap_title');
  element.lang = t('strings_language');
  element.dir = readerDirection();
  element.append(document.createElement('canvas'), document.createElement('i'));
  element.addEventListener('click', ({ isTrusted, clientX, clientY }) => {
    if (isTrusted) onPress(clientX - element.getBoundingClientRect().left, clientY);
  });
  return element;
}

/** Draws the minimap into its element. */
function drawMinimap(element: HTMLElement, { ticks, measures, page }: NonNullable<MinimapState>): void {
  const lanes = listLanes(page);
  const colourOf = ({ lane, colour }: Tick): string => {
    const kind = lanes[lane];
    const line = kind ? palette[hueOf(kind, page.settings.hues)].line : colour ? highlighters[colour].line : keptColour;
    return line[measures.isDark ? 1 : 0];
  };
  element.ariaLabel = describeTicks(ticks, lanes);
  element.dataset.theme = measures.isDark ? 'dark' : 'light';
  element.toggleAttribute('data-left', measures.isLeft);
  const shapes = lanes.map((kind) => SHAPES[markStyles[kind].stroke] ?? OWN);
  shapes.push(lanes.length > 0 ? OWN : ONLY);
  const looks = ticks.map((tick) => ({ ...tick, colour: colourOf(tick), shape: shapes[tick.lane] ?? OWN }));
  drawTicks(element.firstChild as HTMLCanvasElement, looks, measureLanes(page), measures);
}

/** Shows which part of the page is in the window, and leaves out what bars and dialogs of the page cover. */
function drawWindow(
  element: HTMLElement,
  { windowHeight, pageHeight, isLeft, pageWidth }: Measures,
  body: Root,
  view: Window,
): void {
  const share = windowHeight / pageHeight;
  const { style } = element.lastChild as HTMLElement;
  Object.assign(style, { top: `${view.scrollY * share}px`, height: `${windowHeight * share}px` });
  const x = isLeft ? LANE : pageWidth - LANE;
  const { top, bottom } = findClear(body, x);
  const isCovered = findBar(body, x, (top + bottom) / 2) !== null;
  element.style.clipPath = `inset(${isCovered ? windowHeight : top}px 0 ${Math.max(0, windowHeight - bottom)}px)`;
}

/** The accessible name, with the number of ticks in each lane: “… Actors: 21, Figures: 25, Quotes: 8, Mine: 2”. */
function describeTicks(ticks: Tick[], kinds: Kind[]): string {
  const count = (lane: number) => ticks.filter((tick) => tick.lane === lane).length;
  const counts = kinds.map((kind, lane) => `${translate(`kind_${kind}_plural`)}: ${count(lane)}`);
  return t('minimap_label', [...counts, `${t('kept_tab')}: ${count(kinds.length)}`].join(', '));
}

/** What a tick looks like: rectangles in its lane, as left, top, width and height, in CSS pixels. */
type Shape = [left: number, top: number, width: number, height: number][];

/** The shapes of the marks in the page, small, so that kinds can be told apart without colour. */
const SHAPES: { [S in Stroke]?: Shape } = {
  fill: [[0, 0, 4, 2]],
  double: [
    [0, 0, 4, 1],
    [0, 2, 4, 1],
  ],
  dotted: [
    [0, 0, 1, 2],
    [2, 0, 1, 2],
  ],
};
const OWN: Shape = [[0, 0, 4, 5]];
const ONLY: Shape = [[2, 0, 8, 5]];

/** The space that is left below the last tick, in CSS pixels. */
const FOOT = 5;

/** Draws the ticks onto a canvas of the window's height. */
function drawTicks(
  canvas: HTMLCanvasElement,
  ticks: (Omit<Tick, 'colour'> & { colour: string; shape: Shape })[],
  width: number,
  { windowHeight: height, scale }: Measures,
): void {
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(scale, scale);
  for (const { lane, at, colour, shape } of ticks) {
    context.fillStyle = colour;
    const top = Math.round(Math.min(at * height, height - FOOT));
    for (const [x, y, wide, tall] of shape) context.fillRect(lane * LANE + x, top + y, wide, tall);
  }
}
