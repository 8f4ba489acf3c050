import { isOnPage, listAround, type Root } from '../article/tree-scope.ts';
import type { Kind } from '../findings/index.ts';
import { type Colour, colours, PASSAGE, type Placed } from '../model.ts';
import { createPainter, type HighlightSet, type Painter, type TreeScope } from '../paint/paint.ts';
import { listKinds } from '../present/index.ts';
import { isMine, listShown } from '../present/shown.ts';
import type { Story } from './story.ts';

/** Holds the painter for the tree scopes of the story: a story in a frame or other shadow trees needs a new painter. */
interface PainterHost {
  painter: Painter;
  /** Paints a story, and clears what was painted in other tree scopes. */
  paint(story: Story): void;
}

/** Creates a painter host, with a painter for the document. */
export function createPainterHost(document: Document): PainterHost {
  let treeScopes: TreeScope[] = [document];
  let body: Root = document.documentElement;
  const create = () => createPainter(treeScopes, () => listAround(body));

  function moveTo(next: Story['detected']): void {
    const isThere = isOnPage(body); // a removed frame has no highlights to clear
    body = next.body;
    if (next.scopes.length === treeScopes.length && next.scopes.every((scope, i) => scope === treeScopes[i])) return;
    if (isThere) painterHost.painter.clear();
    treeScopes = next.scopes;
    painterHost.painter = create();
  }

  const painterHost: PainterHost = {
    painter: create(),
    paint(story) {
      moveTo(story.detected);
      painterHost.painter.paint(listHighlights(story), story.page.settings);
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
    kept: rangesOfMarks(
      page.placed.filter(({ annotation }) => annotation.kind !== PASSAGE && isMine(annotation, page.saved)),
    ),
    ...Object.fromEntries(colours.map((colour) => [`own-${colour}`, rangesOfMarks(own(colour))])),
  };
}
