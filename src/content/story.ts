import type { Detected } from '../article/detect.ts';
import type { Finding } from '../findings/index.ts';
import type { ReadyPage } from '../messaging/contract.ts';
import type { Mark } from '../model.ts';
import { isReported } from '../present/quote.ts';

/** The article of a page: its state and its nodes in the document. */
export interface Story {
  page: ReadyPage;
  detected: Detected;
}

/** The visible findings: without hidden kinds, and without indirect speech unless the settings show it. */
export function listShown({ findings, settings }: ReadyPage): Finding[] {
  return findings.filter(
    (finding) => !settings.hiddenKinds.includes(finding.kind) && (settings.showsReports || !isReported(finding)),
  );
}

/** The annotation of a finding; null if the finding is not kept. */
export function findMark({ placed }: ReadyPage, { kind, start, end }: Finding): Mark | null {
  const found = placed.find(
    ({ annotation, span }) => annotation.kind === kind && span.start === start && span.end === end,
  );
  return found?.annotation ?? null;
}
