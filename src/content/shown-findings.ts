import type { Finding } from '../findings/index.ts';
import type { ReadyPage } from '../messaging/contract.ts';

/** The findings that are marked in the page: those of the kinds that the reader wants to see, reported speech only where asked for. */
export function listShown({ findings, settings }: ReadyPage): Finding[] {
  return findings.filter(
    ({ kind, facts }) =>
      !settings.hiddenKinds.includes(kind) && (settings.showsReports || kind !== 'quote' || facts.form !== 'indirect'),
  );
}
