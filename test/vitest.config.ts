import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LONG_MS } from './e2e/wait.ts';

/** Files of bytes, as the build puts them into the library. */
const bytes = {
  name: 'bytes',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('.bin')
      ? `export default new Uint8Array(Buffer.from('${readFileSync(id).toString('base64')}', 'base64'));`
      : null,
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      { plugins: [bytes], test: { name: 'unit', include: ['test/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          // Browsers side by side take each other's focus and time.
          fileParallelism: false,
          retry: 0,
          // No number here is a claim about speed: a slow machine with other work to do has to get there, too.
          testTimeout: 120_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: LONG_MS, interval: 40 } },
        },
      },
    ],
  },
});
