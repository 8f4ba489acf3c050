import { isOnPage, listAround, type Root } from '../article/tree-scope.ts';
import type { Kind } from '../findings/index.ts';
import { type Colour, colours, PASSAGE, type Placed } from '../model.ts';
import { createPainter, type HighlightSet, type Painter, type TreeScope } from '../paint/paint.ts';
import { listKinds } from '../present/index.ts';
import { listShown, type Story } from './story.ts';

/** Holds the painter for the tree scope of the story. Frames and shadow trees have separate highlights, so each needs a new painter. */
export interface PainterHost {
  painter: Painter;
  /** Paints a story, and clears what was painted in another tree scope. */
  paint(story: Story): void;
}

/** Creates a painter host, with a painter for the document. */
export function createPainterHost(document: Document): PainterHost {
  let treeScope: TreeScope = document;
  let body: Root = document.documentElement;
  const create = () => createPainter(treeScope, () => listAround(body));

  function moveTo(next: Root): void {
    const root = next.getRootNode() as TreeScope;
    const isThere = isOnPage(body); // a removed frame has no highlights to clear
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

/** The ranges to paint: visible findings by kind, and annotations. */
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
