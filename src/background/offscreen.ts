// The script of the document that hosts workers in Chromium, where the background itself can create neither them nor addresses.
import { callWorker, type JournalCall } from '../storage/mirror/remote.ts';
import type { Story } from './find.ts';
import { createWorkers, type OffscreenMessage, type OffscreenTask } from './workers.ts';

const analyser = createWorkers(() => new Worker('analyser.js'));
const callMirror = callWorker(() => new Worker('mirror.js'));
const received = new Set<string>();
const channel = new BroadcastChannel('offscreen');

/**
 * The document is closed after this time without work. The background is stopped after 30 s, but what was loaded and compiled for
 * a story is still there for the next one.
 */
const IDLE_MS = 5 * 60_000;

let running = 0;
let closing: ReturnType<typeof setTimeout> | undefined;

function close(): void {
  channel.postMessage({});
  window.close();
}

/** Does a task, and puts off the end of the document until a while after it. */
async function stayOpen<T>(task: () => Promise<T>): Promise<T> {
  running++;
  clearTimeout(closing);
  try {
    return await task();
  } finally {
    running--;
    if (running === 0) closing = setTimeout(close, IDLE_MS);
  }
}

async function answerTo(to: OffscreenTask, request: unknown): Promise<unknown> {
  if (to === 'mirror') return callMirror(request as JournalCall);
  // The address is there until the document is closed.
  if (to === 'address') return URL.createObjectURL(request as Blob);
  if (to === 'explain') return analyser.explain(...(request as Parameters<typeof analyser.explain>));
  return to === 'prepare' ? analyser.prepare(request as string) : analyser.analyse(request as Story);
}

channel.addEventListener('message', ({ data: { id, to, request } }: MessageEvent<OffscreenMessage>) => {
  if (!to || id === undefined) return;
  channel.postMessage({ id, isReceived: true });
  if (received.has(id)) return; // sent again before the receipt
  received.add(id);
  void stayOpen(() => answerTo(to, request)).then(
    (answer) => channel.postMessage({ id, answer }),
    (error: unknown) => channel.postMessage({ id, error: String(error) }),
  );
});
