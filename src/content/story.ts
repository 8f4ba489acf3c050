import type { Detected } from '../article/detect.ts';
import type { Finding } from '../findings/index.ts';
import type { ReadyPage } from '../messaging/contract.ts';
import type { Mark } from '../model.ts';
import { isMine } from '../present/shown.ts';

/** The article of a page: its state and its nodes in the document. */
export interface Story {
  page: ReadyPage;
  detected: Detected;
}

/** The annotation of a finding that the reader kept; null for other findings, also if their whole article was saved. */
export function findMark({ placed, saved }: ReadyPage, { kind, start, end }: Finding): Mark | null {
  const found = placed.find(
    ({ annotation, span }) =>
      annotation.kind === kind && span.start === start && span.end === end && isMine(annotation, saved),
  );
  return found?.annotation ?? null;
}
