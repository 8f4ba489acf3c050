import type { PageMap } from '../article/page-map.ts';
import { infos, type Kind } from '../findings/index.ts';
import type { ReadyPage } from '../messaging/contract.ts';
import { type Colour, colours, PASSAGE, type Placed } from '../model.ts';
import type { HighlightSet } from '../paint/paint.ts';
import { listShown } from './shown-findings.ts';

/** What to paint: every finding of a kind the reader wants to see, and all that is kept. */
export function compose(page: ReadyPage, map: PageMap): HighlightSet {
  const shown = listShown(page);
  const rangesOf = (kind: Kind) =>
    shown.filter((finding) => finding.kind === kind).flatMap((finding) => map.toRanges(finding));
  const rangesOfMarks = (marks: Placed[]) => marks.flatMap(({ span }) => map.toRanges(span));
  const own = (colour: Colour) =>
    page.placed.filter(({ annotation: { kind, colour: chosen = 'yellow' } }) => kind === PASSAGE && chosen === colour);
  return {
    ...Object.fromEntries((Object.keys(infos) as Kind[]).map((kind) => [kind, rangesOf(kind)])),
    kept: rangesOfMarks(page.placed.filter(({ annotation }) => annotation.kind !== PASSAGE)),
    ...Object.fromEntries(colours.map((colour) => [`own-${colour}`, rangesOfMarks(own(colour))])),
  };
}
