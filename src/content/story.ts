import type { Detected } from '../article/detect.ts';
import type { Finding } from '../findings/index.ts';
import type { ReadyPage } from '../messaging/contract.ts';
import type { Mark } from '../model.ts';
import { isReported } from '../present/quote.ts';

/** The article that the page shows, with what is known of it and its place in the document. */
export interface Story {
  page: ReadyPage;
  detected: Detected;
}

/** The findings that are marked in the page: of the kinds that the reader wants to see; indirect speech only where asked for. */
export function listShown({ findings, settings }: ReadyPage): Finding[] {
  return findings.filter(
    (finding) => !settings.hiddenKinds.includes(finding.kind) && (settings.showsReports || !isReported(finding)),
  );
}

/** The mark that keeps a finding; null when it is not kept. */
export function findMark({ placed }: ReadyPage, { kind, start, end }: Finding): Mark | null {
  const found = placed.find(
    ({ annotation, span }) => annotation.kind === kind && span.start === start && span.end === end,
  );
  return found?.annotation ?? null;
}
