// The script of a worker: answers each story with its findings.
import { find, type Story } from './find.ts';

addEventListener('message', ({ data }: MessageEvent<Story>) => {
  void find(data).then(
    (findings) => postMessage({ findings }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});
