import type { Finding } from '../findings/index.ts';
import type { ReadyPage } from '../messages/contract.ts';

/** The findings that are marked in the page: those of the kinds that the reader wants to see. */
export function listShown({ findings, settings }: ReadyPage): Finding[] {
  return findings.filter(({ kind }) => !settings.hiddenKinds.includes(kind));
}
