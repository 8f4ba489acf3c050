// The script of a worker: answers each story with its findings, or with how a passage of it came to be marked. A language is not
// answered, but what it needs is loaded.
import { answer, warmUp } from './find.ts';
import type { WorkerRequest } from './workers.ts';

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (typeof data === 'string') {
    warmUp(data).catch(() => undefined); // a story tries again, and is told
    return;
  }
  void answer(data).then(
    (found) => postMessage({ answer: found }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});
