import { listAround } from '../../article/tree-scope.ts';
import { infos, type Kind } from '../../findings/index.ts';
import { readerDirection, t, translate } from '../../messaging/strings.ts';
import type { Span } from '../../model.ts';
import { isOnDark } from '../../paint/background.ts';
import { keptColour } from '../../paint/highlight-styles.ts';
import { hueOf, palette } from '../../palette.ts';
import type { Story } from '../session/story.ts';
import { listShown } from '../shown-findings.ts';
import { build } from './element.ts';
import { drawTicks, LANE, type Tick } from './minimap/draw.ts';
import { type Anchor, sample, spread } from './minimap/spread.ts';
import { style } from './minimap/style.ts';
import { createShadowHost, type ShadowHost } from './shadow-host.ts';

/** The narrowest window that has room for the strip, in CSS pixels. */
const NARROWEST = 900;

/** A page that hardly scrolls needs no map: this many windows tall at least. */
const TALLEST_SEEN = 1.3;

/** How long a page keeps still before it is measured again. */
const SETTLE_MS = 300;

/** How near a press has to be to a mark, in CSS pixels. */
const NEAR = 6;

/** The slim map at the page's edge. */
export interface Minimap {
  /** The story as it is now; null when there is none to map. */
  follow(story: Story | null): void;
  /** Puts the map back where the page's own scripts took it away. */
  restore(): void;
}

/** A map of where findings and the reader's own marks stand, at the edge of wide pages; goes when the signal aborts. */
export function createMinimap(document: Document, reveal: (span: Span) => void, signal: AbortSignal): Minimap {
  const kinds = Object.keys(infos) as Kind[];
  let story: Story | null = null;
  let shadowHost: ShadowHost | null = null;
  let marks: (Tick & { span: Span })[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;
  let sizes: ResizeObserver | null = null;

  /**
   * Waits until the page keeps still: pictures and fonts that come late move everything below them. Then for a frame: the
   * browser has laid out the page by itself, and a script that had a very long one laid out for it might be ended for that.
   */
  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      requestAnimationFrame(() => {
        if (sizes) settling = setTimeout(draw);
      });
    }, SETTLE_MS);
  }

  function isWanted(): boolean {
    const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
    const isTall = document.documentElement.scrollHeight > innerHeight * TALLEST_SEEN;
    return story !== null && innerWidth >= NARROWEST && isTall;
  }

  /** Measures everything first and draws then: the page is laid out once at most. */
  function draw(): void {
    if (!story || !isWanted()) {
      putAway();
      return;
    }
    const { page, detected } = story;
    const { innerHeight, scrollY, devicePixelRatio } = document.defaultView as Window;
    const { scrollHeight, clientHeight, clientWidth } = document.documentElement;
    const { anchors, left, right } = readAnchors(story, scrollY);
    const isDark = isOnDark(listAround(detected.body));
    const isLeft = getComputedStyle(document.body).direction === 'rtl';
    const room = (kinds.length + 1) * LANE + 4;
    if (isLeft ? left < room : right > clientWidth - room) {
      putAway(); // the story itself stands there
      return;
    }
    const spans = [
      ...listShown(page).map(({ kind, start, end }) => ({ lane: kinds.indexOf(kind), span: { start, end } })),
      ...page.placed.map(({ span }) => ({ lane: kinds.length, span })),
    ];
    const heights = spread(
      spans.map(({ span }) => span.start),
      anchors,
    );
    marks = spans.map((mark, i) => ({ ...mark, at: (heights[i] ?? 0) / scrollHeight }));
    const colours = [...kinds.map((kind) => palette[hueOf(kind, page.settings.hues)].line), keptColour].map(
      ([light, dark]) => (isDark ? dark : light),
    );
    show(colours, isDark, isLeft, Math.min(innerHeight, clientHeight || innerHeight), devicePixelRatio);
  }

  /** Until it is drawn again: nothing is put back meanwhile. */
  function putAway(): void {
    marks = [];
    shadowHost?.hide();
  }

  function show(colours: string[], isDark: boolean, isLeft: boolean, height: number, scale: number): void {
    shadowHost ??= createShadowHost(document, style, false);
    shadowHost.root.querySelector('.strip')?.remove();
    const canvas = build(document, 'canvas', {});
    const minimap = build(
      document,
      'div',
      {
        class: 'strip',
        role: 'img',
        'aria-label': describeMarks(),
        title: t('strip_title'),
        lang: t('strings_language'),
        dir: readerDirection(),
        'data-dark': isDark,
        'data-left': isLeft,
      },
      canvas,
    );
    minimap.addEventListener('click', (event) => {
      if (event.isTrusted) go(event.clientX - canvas.getBoundingClientRect().left, event.clientY, height);
    });
    drawTicks(canvas, marks, colours, height, scale);
    shadowHost.root.append(minimap);
    shadowHost.show();
  }

  /** “Where in the article it stands: Actors: 21, Figures: 25, Quotes: 8, Mine: 2”. */
  function describeMarks(): string {
    const counts = kinds.map((kind, lane) => {
      const count = marks.filter((mark) => mark.lane === lane).length;
      return `${translate(`kind_${kind}_plural`)}: ${count}`;
    });
    const own = marks.filter(({ lane }) => lane === kinds.length).length;
    return t('strip_label', [...counts, `${t('kept_tab')}: ${own}`].join(', '));
  }

  /** To the mark that was pressed, in its own lane if it can be; else to that part of the page. */
  function go(x: number, y: number, height: number): void {
    const lane = Math.floor(x / LANE);
    const distance = (mark: Tick) => Math.abs(mark.at * height - y) + (mark.lane === lane ? 0 : NEAR / 2);
    const [nearest] = marks.toSorted((a, b) => distance(a) - distance(b));
    if (nearest && Math.abs(nearest.at * height - y) <= NEAR) {
      reveal(nearest.span);
      return;
    }
    const { scrollHeight, clientHeight } = document.documentElement;
    document.defaultView?.scrollTo({ top: (y / height) * scrollHeight - clientHeight / 2, behavior: 'instant' });
  }

  function listen(isOn: boolean): void {
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
    listen(false);
    shadowHost?.hide();
  });

  return {
    follow(now) {
      // A story within a frame scrolls there, and its page has no place for a map of it.
      const isHere = now !== null && !signal.aborted && now.detected.body.ownerDocument === document;
      story = isHere && now.page.settings.showsStrip ? now : null;
      listen(story !== null);
      if (story) settle();
      else shadowHost?.hide();
    },
    restore() {
      if (story && shadowHost && marks.length > 0 && !shadowHost.isShown() && isWanted()) shadowHost.show();
    },
  };
}

/** Where the blocks of the story begin and end from the top of the page, and how far out to the sides. */
function readAnchors({ page, detected }: Story, scrolled: number): { anchors: Anchor[]; left: number; right: number } {
  const anchors: Anchor[] = [];
  let [leftmost, rightmost] = [Number.POSITIVE_INFINITY, 0];
  for (const block of sample(page.article.blocks)) {
    const stretch = detected.map.toRange(block);
    const range = stretch?.startContainer.ownerDocument?.createRange();
    if (!stretch || !range) continue;
    range.setStart(stretch.startContainer, stretch.startOffset);
    range.setEnd(stretch.endContainer, stretch.endOffset);
    const { top, bottom, height, left, right } = range.getBoundingClientRect();
    if (height === 0) continue; // folded away
    leftmost = Math.min(leftmost, left);
    rightmost = Math.max(rightmost, right);
    anchors.push({ offset: block.start, y: top + scrolled }, { offset: block.end, y: bottom + scrolled });
  }
  return { anchors, left: leftmost, right: rightmost };
}
