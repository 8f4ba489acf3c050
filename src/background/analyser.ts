// The script of a worker: answers each story with its findings. A language is not answered, but what it needs is loaded.
import { find, warmUp } from './find.ts';
import type { WorkerRequest } from './workers.ts';

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (typeof data === 'string') {
    warmUp(data).catch(() => undefined); // a story tries again, and is told
    return;
  }
  void find(data).then(
    (findings) => postMessage({ findings }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});
