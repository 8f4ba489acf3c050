import type { Finding } from '../findings/index.ts';
import type { Span } from '../model.ts';
import type { Story, StoryRequest } from './find.ts';

/** What was found in a story. */
export interface Analysis {
  findings: Finding[];
  /** False if the story was too long, and only its beginning was read. */
  isComplete: boolean;
}

/** What a worker is sent: a request, or the language (“de”) of a story that may follow, for which there is no answer. */
export type WorkerRequest = StoryRequest | string;

/** Analyses stories. */
export interface Analyser {
  analyse(story: Story): Promise<Analysis>;
  /** Tells how a passage came to be marked, in lines of English; none if that takes too long. */
  explain(story: Story, passage: Span): Promise<string[]>;
  /** Loads what stories in a language (“de”) need, so that the first need not wait for it. */
  prepare(language: string): void;
}

/** What a worker answers. */
type Answer<T> = { answer: T } | { error: string };

/** A worker that takes longer is stopped. */
const TIMEOUT_MS = 10_000;

/** After that the beginning of the story is read, of this length in UTF-16 units. */
const BEGINNING_LENGTH = 100_000;
const BEGINNING_TIMEOUT_MS = 3_000;

/** How many stories are read at a time; others wait. */
const MAX_RUNNING = 3;

/** Analyses stories in workers, of which one is kept between two stories. */
export function createWorkers(create: () => Worker, timeout = TIMEOUT_MS): Analyser {
  let idle: Worker | null = null;
  let running = 0;
  const waiting: (() => void)[] = [];

  /** What a worker answers; null if it takes longer than `limit`. */
  async function read<T>(request: StoryRequest, limit: number): Promise<T | null> {
    if (running === MAX_RUNNING) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    const worker = idle ?? create();
    idle = null;
    let answer: T | null = null;
    try {
      answer = await ask(worker, request, limit);
      return answer;
    } finally {
      if (answer && !idle) idle = worker;
      else worker.terminate();
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    async analyse(story) {
      const findings = await read<Finding[]>({ story }, timeout);
      if (findings) return { findings, isComplete: true };
      return {
        findings: (await read<Finding[]>({ story: cut(story) }, BEGINNING_TIMEOUT_MS)) ?? [],
        isComplete: false,
      };
    },
    explain: async (story, passage) => (await read<string[]>({ story, passage }, timeout)) ?? [],
    prepare(language) {
      if (running > 0) return;
      const worker = idle ?? create();
      idle = worker;
      worker.onerror = () => {
        if (idle === worker) idle = null; // the next story starts another
      };
      worker.postMessage(language);
    },
  };
}

function ask<T>(worker: Worker, request: StoryRequest, limit: number): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, limit, null);
    worker.onmessage = ({ data }: MessageEvent<Answer<T>>) => {
      clearTimeout(timer);
      if ('answer' in data) resolve(data.answer);
      else reject(new Error(data.error));
    };
    worker.onerror = ({ message }) => {
      clearTimeout(timer);
      reject(new Error(message || 'The worker could not be started'));
    };
    worker.postMessage(request);
  });
}

function cut(story: Story): Story {
  const text = story.text.slice(0, BEGINNING_LENGTH);
  const blocks = story.blocks.filter(({ start }) => start < text.length);
  return { ...story, text, blocks: blocks.map((block) => ({ ...block, end: Math.min(block.end, text.length) })) };
}

/** Chrome's API, which is missing in the polyfill. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

interface Chrome {
  offscreen?: Offscreen;
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
}

/** An answer that takes longer will not come: the browser has closed the document. */
const ANSWER_TIMEOUT_MS = 60_000;

/** A request that the document has not got by then is sent again: another background opens or closes it. */
const RECEIPT_MS = 250;

/** What the document does: it asks one of its workers (`prepare` and `explain` are for the analyser, too), or gives a file (a `Blob`) an address. */
export type OffscreenTask = 'analyser' | 'prepare' | 'explain' | 'mirror' | 'address';

/** A request to the document, its receipt, and its answer; without an `id`, the document says that it closes. */
export interface OffscreenMessage<T = unknown> {
  id?: string;
  to?: OffscreenTask;
  request?: unknown;
  isReceived?: boolean;
  answer?: T;
  error?: string;
}

/** Asks the offscreen document. */
export type AskOffscreen = <T>(to: OffscreenTask, request: unknown) => Promise<T>;

let offscreen: AskOffscreen | null | undefined;

/** Asks workers in a document, for a service worker, which cannot start workers: Chromium only. Null if it is not needed. */
export function offscreenDocument(): AskOffscreen | null {
  const { chrome } = globalThis as { chrome?: Chrome };
  offscreen ??= typeof Worker === 'undefined' && chrome?.offscreen ? createOffscreen(chrome, chrome.offscreen) : null;
  return offscreen;
}

function createOffscreen({ runtime }: Chrome, offscreen: Offscreen): AskOffscreen {
  const channel = new BroadcastChannel('offscreen');
  const pending = new Map<string, { resolve(answer: unknown): void; reject(error: Error): void }>();
  const unreceived = new Set<string>();
  let opening: Promise<void> | null = null;

  channel.addEventListener('message', ({ data }: MessageEvent<OffscreenMessage>) => {
    const { id, isReceived, answer, error } = data;
    if (id === undefined) opening = null;
    else if (isReceived) unreceived.delete(id);
    else if (error === undefined) pending.get(id)?.resolve(answer);
    else pending.get(id)?.reject(new Error(error));
  });

  /** An earlier background may have left the document open. */
  async function open(): Promise<void> {
    if ((await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0) return;
    await offscreen.createDocument({
      url: 'offscreen.html',
      reasons: ['WORKERS', 'BLOBS'],
      justification:
        'Stories are read, and what the reader keeps is copied, in workers, so that pages need not wait; a backup that is downloaded needs an address.',
    });
  }

  async function send(message: OffscreenMessage & { id: string }): Promise<void> {
    unreceived.add(message.id);
    while (unreceived.has(message.id) && pending.has(message.id)) {
      opening ??= open();
      await opening;
      channel.postMessage(message);
      await new Promise((resolve) => setTimeout(resolve, RECEIPT_MS));
      if (unreceived.has(message.id)) opening = null;
    }
  }

  return async <T>(to: OffscreenTask, request: unknown): Promise<T> => {
    const id = crypto.randomUUID();
    const answer = new Promise<unknown>((resolve, reject) => pending.set(id, { resolve, reject }));
    const timer = setTimeout(() => pending.get(id)?.reject(new Error('The worker does not answer')), ANSWER_TIMEOUT_MS);
    try {
      return (await Promise.race([answer, send({ id, to, request }).then(() => answer)])) as T;
    } catch (error) {
      opening = null; // the next call opens it again
      throw error;
    } finally {
      clearTimeout(timer);
      pending.delete(id);
      unreceived.delete(id);
    }
  };
}
