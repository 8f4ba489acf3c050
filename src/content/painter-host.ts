import { isOnPage, listAround, type Root } from '../article/tree-scope.ts';
import { createPainter, type Painter, type TreeScope } from '../paint/paint.ts';

/** Holds the one painter at work, whatever part of the page the story stands in. */
export interface PainterHost {
  painter: Painter;
  /** The painter for a story's part of the page; what was painted in another part is cleared. */
  on(story: Root): Painter;
}

/** Starts on the document itself. */
export function createPainterHost(document: Document): PainterHost {
  let treeScope: TreeScope = document;
  let story: Root = document.documentElement;
  const set = () => createPainter(treeScope, () => listAround(story));
  const painterHost: PainterHost = {
    painter: set(),
    on(body) {
      const root = body.getRootNode() as TreeScope;
      const isThere = isOnPage(story); // a frame that is gone took its marks with it
      story = body;
      if (root === treeScope) return painterHost.painter;
      if (isThere) painterHost.painter.clear();
      treeScope = root;
      painterHost.painter = set();
      return painterHost.painter;
    },
  };
  return painterHost;
}
