import type { Finding } from '../findings/index.ts';
import { browser } from '../messages/browser.ts';
import { background, type ReadyPage } from '../messages/contract.ts';
import { say } from '../messages/strings.ts';
import type { Correction, Mark } from '../model.ts';

/** The page whose findings are put right. */
export interface Corrected {
  /** Throws when the page shows no article. */
  ready(): ReadyPage;
  /** Asks for the findings again. */
  reread(): Promise<unknown>;
  tell(toast: { text: string; undo?: () => Promise<unknown> }): void;
}

/** Puts findings of a page right, and offers to take it back. */
export function createCorrector({ ready, reread, tell }: Corrected): (corrections: Correction[]) => Promise<void> {
  return async (corrections) => {
    const { url, aliases } = ready().article;
    const identity = { url, ...(aliases && { aliases }) };
    const rules: string[] = [];
    for (const correction of corrections) rules.push(await background.correct(identity, correction));
    await reread();
    tell({
      text: say('corrected'),
      undo: async () => {
        for (const rule of rules) await background.takeBack(identity, rule);
        await reread();
      },
    });
  };
}

/** Where the form stands in which a finding is put right: “correct.html#actor/120/132”. */
export const addressForm = ({ kind, start, end }: Finding): string =>
  browser.runtime.getURL(`correct.html#${kind}/${start}/${end}`);

/** The mark that keeps a finding; null when it is not kept. */
export function findMark({ placed }: ReadyPage, { kind, start, end }: Finding): Mark | null {
  const found = placed.find(
    ({ annotation, span }) => annotation.kind === kind && span.start === start && span.end === end,
  );
  return found?.annotation ?? null;
}
