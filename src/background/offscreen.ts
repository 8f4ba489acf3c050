// The script of the document that hosts workers in Chromium, where the background itself can create neither them nor addresses.
import { callWorker, type JournalCall } from '../storage/mirror/remote.ts';
import type { Story } from './find.ts';
import { createWorkers, type OffscreenMessage, type OffscreenTask } from './workers.ts';

const analyser = createWorkers(() => new Worker('analyser.js'));
const callMirror = callWorker(() => new Worker('mirror.js'));
const received = new Set<string>();
const channel = new BroadcastChannel('offscreen');

async function answerTo(to: OffscreenTask, request: unknown): Promise<unknown> {
  if (to === 'mirror') return callMirror(request as JournalCall);
  // The address is there until the document is closed.
  if (to === 'address') return URL.createObjectURL(request as Blob);
  return to === 'prepare' ? analyser.prepare(request as string) : analyser.analyse(request as Story);
}

channel.addEventListener('message', ({ data: { id, to, request } }: MessageEvent<OffscreenMessage>) => {
  if (!to) return;
  channel.postMessage({ id, isReceived: true });
  if (received.has(id)) return; // sent again before the receipt
  received.add(id);
  void answerTo(to, request).then(
    (answer) => channel.postMessage({ id, answer }),
    (error: unknown) => channel.postMessage({ id, error: String(error) }),
  );
});
