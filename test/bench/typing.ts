import type { Page } from 'puppeteer-core';

/** What a reader types: words of every frequency, key by key, one or two at a time; as the library of `in-store.ts` has them. */
export function* listTyped(keys: number): Generator<string> {
  const words = ['lo', 'mi lo', 'terka', 'ranlo su', 'velmi', 'doterlo', 'kapi gar', 'shomiran', 'na', 'tofsu lo'];
  for (let typed = 0; ; ) {
    for (const word of words) {
      for (let length = 1; length <= word.length; length++) {
        if (typed++ >= keys) return;
        yield word.slice(0, length);
      }
    }
  }
}

/**
 * Types all of it; answers for each key how long it took until the answer was laid out, in milliseconds: as many rows of it as
 * a window shows, the others follow in the next frame.
 */
export function typeAll(page: Page, typed: string[]): Promise<number[]> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('header [type=search]');
    const turn = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    const times: number[] = [];
    for (const text of typed) {
      if (!field || !document.querySelector('main .results')) throw new Error('The list is not there');
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      do await turn();
      while (document.querySelector('main [aria-busy=true]'));
      document.querySelector('main')?.getBoundingClientRect(); // lays it out
      times.push(performance.now() - start);
      // A reader takes longer to the next key.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return times;
  }, typed);
}

/** The value below which this share of some times are. */
export const percentile = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
