// The script of the document that hosts workers in Chromium, where the background itself can create neither them nor addresses.
import { callWorker, type JournalCall } from '../storage/mirror/remote.ts';
import type { Story } from './find.ts';
import { createWorkers, type OffscreenMessage, type OffscreenTask } from './workers.ts';

const analyse = createWorkers(() => new Worker('analyser.js'));
const callMirror = callWorker(() => new Worker('mirror.js'));
const received = new Set<string>();
const channel = new BroadcastChannel('offscreen');

channel.addEventListener('message', ({ data: { id, to, request } }: MessageEvent<OffscreenMessage>) => {
  if (!to) return;
  channel.postMessage({ id, isReceived: true });
  if (received.has(id)) return; // sent again before the receipt
  received.add(id);
  void answer(to, request).then(
    (answer) => channel.postMessage({ id, answer }),
    (error: unknown) => channel.postMessage({ id, error: String(error) }),
  );
});

async function answer(to: OffscreenTask, request: unknown): Promise<unknown> {
  if (to === 'mirror') return callMirror(request as JournalCall);
  // The address is there until the document is closed.
  return to === 'address' ? URL.createObjectURL(request as Blob) : analyse(request as Story);
}
