import type { PageMap } from '../article/page-map.ts';
import { infos, type Kind } from '../findings/index.ts';
import type { ReadyPage } from '../messages/contract.ts';
import type { Picture } from '../paint/paint.ts';

/** What to paint: every finding of a kind the reader wants to see, and all that is kept. */
export function compose({ findings, placed, settings }: ReadyPage, map: PageMap): Picture {
  const rangesOf = (kind: Kind) =>
    findings.filter((finding) => finding.kind === kind).flatMap((finding) => map.toRanges(finding));
  const shown = (Object.keys(infos) as Kind[]).filter((kind) => !settings.hiddenKinds.includes(kind));
  return {
    ...Object.fromEntries(shown.map((kind) => [kind, rangesOf(kind)])),
    kept: placed.flatMap(({ span }) => map.toRanges(span)),
  };
}
