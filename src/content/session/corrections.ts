import type { Finding } from '../../findings/index.ts';
import { browser } from '../../messaging/browser.ts';
import { background, type PageState, type ReadyPage } from '../../messaging/contract.ts';
import type { Correction, Mark } from '../../model.ts';

/** The page whose findings are put right. */
export interface Corrected {
  /** Throws when the page shows no article. */
  ready(): ReadyPage;
  /** Asks for the findings again. */
  reread(): Promise<PageState>;
}

/** Puts findings of a page right, and takes that back. */
export interface Correcting {
  /** All of them or none; answers with the rules it made, and the page as it is then. */
  putRight(corrections: Correction[]): Promise<{ state: PageState; rules: string[] }>;
  takeBack(rules: string[]): Promise<PageState>;
}

/** Has the background remember what the reader puts right, and shows the page as it is with that. */
export function createCorrecting({ ready, reread }: Corrected): Correcting {
  const identify = () => {
    const { url, aliases } = ready().article;
    return { url, ...(aliases && { aliases }) };
  };
  return {
    async putRight(corrections) {
      const identity = identify();
      const rules: string[] = [];
      try {
        for (const correction of corrections) rules.push(await background.correct(identity, correction));
      } catch (error) {
        await Promise.allSettled(rules.map((rule) => background.takeBack(identity, rule)));
        throw error;
      }
      return { state: await reread(), rules };
    },
    async takeBack(rules) {
      const identity = identify();
      for (const rule of rules) await background.takeBack(identity, rule);
      return reread();
    },
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
