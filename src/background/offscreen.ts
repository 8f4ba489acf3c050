// The script of the document that hosts workers in Chromium, where the background itself cannot create them.
import type { Story } from './find.ts';
import { createWorkers } from './workers.ts';

const analyse = createWorkers(() => new Worker('analyser.js'));
const channel = new BroadcastChannel('analysis');

channel.addEventListener('message', ({ data: { id, story } }: MessageEvent<{ id: string; story?: Story }>) => {
  if (!story) return;
  void analyse(story).then(
    (analysis) => channel.postMessage({ id, analysis }),
    (error: unknown) => channel.postMessage({ id, error: String(error) }),
  );
});
