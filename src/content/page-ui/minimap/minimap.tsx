import { listAround } from '../../../article/tree-scope.ts';
import type { Span } from '../../../model.ts';
import { isOnDark } from '../../../paint/background.ts';
import { toLiveRange } from '../../../paint/hit.ts';
import type { Story } from '../../story.ts';
import type { ShadowHost } from '../shadow-host.tsx';
import {
  type Anchor,
  findPressed,
  type Measures,
  type MinimapAction,
  type MinimapState,
  reduce,
  sample,
} from './state.ts';
import { Minimap as MinimapView } from './view.tsx';

/** The narrowest window that has room for the map, in CSS pixels. */
const NARROWEST = 900;

/** A page that hardly scrolls needs no map: this many windows tall at least. */
const SHORTEST = 1.3;

/** How long a page keeps still before it is measured again, in milliseconds. */
const SETTLE_MS = 300;

/** The slim map at the page's edge. */
export interface Minimap {
  /** The story has changed, or what is kept of it; null when there is none to map. */
  update(story: Story | null): void;
  /** Puts the map back where the page's own scripts have removed it. */
  restore(): void;
}

/** Shows where findings and the reader's own marks are, at the edge of wide pages; goes when the signal aborts. */
export function createMinimap(
  document: Document,
  { host, reveal }: { host: ShadowHost; reveal(span: Span): unknown },
  signal: AbortSignal,
): Minimap {
  let story: Story | null = null;
  let state: MinimapState = null;
  let sizes: ResizeObserver | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function dispatch(action: MinimapAction): void {
    state = reduce(state, action);
    host.draw('minimap', state && <MinimapView map={state} onPress={press} />);
  }

  /**
   * Waits until the page keeps still: images and fonts that come late move everything below them. Then for a frame: the
   * browser has laid out the page by itself, and is not made to lay out a very long one at once for this script.
   */
  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      requestAnimationFrame(() => {
        if (sizes) settling = setTimeout(measure);
      });
    }, SETTLE_MS);
  }

  function measure(): void {
    if (story && hasRoom(document))
      dispatch({ type: 'measured', page: story.page, measures: measurePage(document, story) });
    else dispatch({ type: 'hide' });
  }

  /** Goes to the mark that was pressed, else to that part of the page. */
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

  function follow(isOn: boolean): void {
    if (isOn === (sizes !== null)) return;
    sizes?.disconnect();
    sizes = null;
    clearTimeout(settling);
    if (!isOn) return;
    sizes = new ResizeObserver(settle);
    sizes.observe(document.documentElement);
    sizes.observe(document.body);
  }

  signal.addEventListener('abort', () => {
    follow(false);
    dispatch({ type: 'hide' });
  });

  return {
    update(now) {
      // A story within a frame scrolls there, and its page has no place for a map of it.
      const isHere = now !== null && !signal.aborted && now.detected.body.ownerDocument === document;
      story = isHere && now.page.settings.showsMinimap ? now : null;
      follow(story !== null);
      if (story) settle();
      else dispatch({ type: 'hide' });
    },
    restore() {
      if (state?.ticks.length && hasRoom(document)) host.restore();
    },
  };
}

function hasRoom({ defaultView, documentElement }: Document): boolean {
  const { innerWidth, innerHeight } = defaultView ?? { innerWidth: 0, innerHeight: 0 };
  return innerWidth >= NARROWEST && documentElement.scrollHeight > innerHeight * SHORTEST;
}

/** Measures everything before anything is drawn: the page is laid out once at most. */
function measurePage(document: Document, story: Story): Measures {
  const { innerHeight, scrollY, devicePixelRatio } = document.defaultView as Window;
  const { scrollHeight, clientHeight, clientWidth } = document.documentElement;
  return {
    ...measureStory(story, scrollY),
    pageWidth: clientWidth,
    pageHeight: scrollHeight,
    windowHeight: Math.min(innerHeight, clientHeight || innerHeight),
    scale: devicePixelRatio,
    isDark: isOnDark(listAround(story.detected.body)),
    isLeft: getComputedStyle(document.body).direction === 'rtl',
  };
}

/** Where the blocks of the story begin and end from the top of the page, and how far the story reaches to the sides. */
function measureStory({ page, detected }: Story, scrolled: number): Pick<Measures, 'anchors' | 'left' | 'right'> {
  const anchors: Anchor[] = [];
  let [leftmost, rightmost] = [Number.POSITIVE_INFINITY, 0];
  for (const block of sample(page.article.blocks)) {
    const range = detected.map.toRange(block);
    if (!range) continue;
    const { top, bottom, height, left, right } = toLiveRange(range).getBoundingClientRect();
    if (height === 0) continue; // folded away
    leftmost = Math.min(leftmost, left);
    rightmost = Math.max(rightmost, right);
    anchors.push({ offset: block.start, y: top + scrolled }, { offset: block.end, y: bottom + scrolled });
  }
  return { anchors, left: leftmost, right: rightmost };
}
