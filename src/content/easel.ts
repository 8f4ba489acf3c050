import { isOnPage, listAround, type Root } from '../article/root.ts';
import { type Canvas, createPainter, type Painter } from '../paint/paint.ts';

/** Holds the one painter at work, whatever part of the page the story stands in. */
export interface Easel {
  painter: Painter;
  /** The painter for a story's part of the page; what was painted in another part is cleared. */
  on(story: Root): Painter;
}

/** Starts on the document itself. */
export function createEasel(document: Document): Easel {
  let canvas: Canvas = document;
  let story: Root = document.documentElement;
  const set = () => createPainter(canvas, () => listAround(story));
  const easel: Easel = {
    painter: set(),
    on(body) {
      const root = body.getRootNode() as Canvas;
      const isThere = isOnPage(story); // a frame that is gone took its marks with it
      story = body;
      if (root === canvas) return easel.painter;
      if (isThere) easel.painter.clear();
      canvas = root;
      easel.painter = set();
      return easel.painter;
    },
  };
  return easel;
}
