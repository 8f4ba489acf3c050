import { isOnPage, listAround, type Root } from '../article/tree-scope.ts';
import type { Kind } from '../findings/index.ts';
import { type Colour, colours, PASSAGE, type Placed } from '../model.ts';
import { createPainter, type HighlightSet, type Painter, type TreeScope } from '../paint/paint.ts';
import { listKinds } from '../present/index.ts';
import { listShown, type Story } from './story.ts';

/** Holds the one painter in use, whatever part of the page the story is in: a frame and a component have highlights of their own. */
export interface PainterHost {
  painter: Painter;
  /** Paints a story; what was painted in another part of the page is cleared. */
  paint(story: Story): void;
}

/** Starts on the document itself. */
export function createPainterHost(document: Document): PainterHost {
  let treeScope: TreeScope = document;
  let body: Root = document.documentElement;
  const create = () => createPainter(treeScope, () => listAround(body));

  function moveTo(next: Root): void {
    const root = next.getRootNode() as TreeScope;
    const isThere = isOnPage(body); // a frame that is gone took its marks with it
    body = next;
    if (root === treeScope) return;
    if (isThere) painterHost.painter.clear();
    treeScope = root;
    painterHost.painter = create();
  }

  const painterHost: PainterHost = {
    painter: create(),
    paint(story) {
      moveTo(story.detected.body);
      painterHost.painter.paint(listHighlights(story), story.page.settings.hues);
    },
  };
  return painterHost;
}

/** The ranges to paint: every finding of a kind that the reader wants to see, and all that is kept. */
function listHighlights({ page, detected: { map } }: Story): HighlightSet {
  const shown = listShown(page);
  const rangesOf = (kind: Kind) =>
    shown.filter((finding) => finding.kind === kind).flatMap((finding) => map.toRanges(finding));
  const rangesOfMarks = (marks: Placed[]) => marks.flatMap(({ span }) => map.toRanges(span));
  const own = (colour: Colour) =>
    page.placed.filter(({ annotation: { kind, colour: chosen = 'yellow' } }) => kind === PASSAGE && chosen === colour);
  return {
    ...Object.fromEntries(listKinds().map((kind) => [kind, rangesOf(kind)])),
    kept: rangesOfMarks(page.placed.filter(({ annotation }) => annotation.kind !== PASSAGE)),
    ...Object.fromEntries(colours.map((colour) => [`own-${colour}`, rangesOfMarks(own(colour))])),
  };
}
