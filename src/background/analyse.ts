import { browser } from '../messaging/browser.ts';
import type { Article } from '../model.ts';
import type { Story } from './find.ts';
import { type Analysis, createWorkers } from './workers.ts';

/** Chrome's API, which is missing in the polyfill. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

interface Chrome {
  offscreen?: Offscreen;
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
}

let analyser: ((story: Story) => Promise<Analysis>) | undefined;

/** Finds the findings of an article, in a worker, so that other calls are answered meanwhile. */
export function analyse({ text, lang, published, blocks }: Article): Promise<Analysis> {
  analyser ??= createAnalyser();
  return analyser({ text, lang, ...(published && { published }), blocks });
}

function createAnalyser(): (story: Story) => Promise<Analysis> {
  const { chrome } = globalThis as { chrome?: Chrome };
  // A service worker has no `Worker`: Chromium only.
  if (typeof Worker === 'undefined' && chrome?.offscreen) return createOffscreenAnalyser(chrome, chrome.offscreen);
  return createWorkers(() => new Worker(browser.runtime.getURL('analyser.js')));
}

/** An answer that takes longer will not come: the browser has closed the document. */
const ANSWER_TIMEOUT_MS = 60_000;

/** The document is closed after this time without work; the background itself is stopped after 30 s. */
const IDLE_MS = 20_000;

function createOffscreenAnalyser({ runtime }: Chrome, offscreen: Offscreen): (story: Story) => Promise<Analysis> {
  const channel = new BroadcastChannel('analysis');
  const pending = new Map<string, { resolve(analysis: Analysis): void; reject(error: Error): void }>();
  let opening: Promise<void> | null = null;
  let closing: ReturnType<typeof setTimeout> | undefined;

  channel.addEventListener('message', ({ data }: MessageEvent<{ id: string; analysis?: Analysis; error?: string }>) => {
    const { id, analysis, error } = data;
    if (analysis) pending.get(id)?.resolve(analysis);
    else pending.get(id)?.reject(new Error(error));
  });

  /** An earlier background may have left the document open. */
  async function open(): Promise<void> {
    if ((await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0) return;
    await offscreen.createDocument({
      url: 'offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Stories are read in a worker, so that a long one does not hold up other pages.',
    });
  }

  function close(): void {
    opening = null;
    void offscreen.closeDocument();
  }

  return async (story) => {
    clearTimeout(closing);
    const id = crypto.randomUUID();
    const answer = new Promise<Analysis>((resolve, reject) => pending.set(id, { resolve, reject }));
    const timer = setTimeout(() => pending.get(id)?.reject(new Error('The worker does not answer')), ANSWER_TIMEOUT_MS);
    try {
      opening ??= open();
      await opening;
      channel.postMessage({ id, story });
      return await answer;
    } catch (error) {
      opening = null; // the next call opens it again
      throw error;
    } finally {
      clearTimeout(timer);
      pending.delete(id);
      if (pending.size === 0) closing = setTimeout(close, IDLE_MS);
    }
  };
}
