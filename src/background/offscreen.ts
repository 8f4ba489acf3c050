// The script of the document that hosts workers in Chromium, where the background itself cannot create them.
import { callWorker, type JournalCall } from '../storage/mirror/remote.ts';
import type { Story } from './find.ts';
import { createWorkers, type OffscreenMessage } from './workers.ts';

const analyse = createWorkers(() => new Worker('analyser.js'));
const callMirror = callWorker(() => new Worker('mirror.js'));
const received = new Set<string>();
const channel = new BroadcastChannel('offscreen');

channel.addEventListener('message', ({ data: { id, to, request } }: MessageEvent<OffscreenMessage>) => {
  if (!to) return;
  channel.postMessage({ id, isReceived: true });
  if (received.has(id)) return; // sent again before the receipt
  received.add(id);
  const answer = to === 'mirror' ? callMirror(request as JournalCall) : analyse(request as Story);
  void answer.then(
    (answer) => channel.postMessage({ id, answer }),
    (error: unknown) => channel.postMessage({ id, error: String(error) }),
  );
});
