import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findNewer } from '../newer-files.ts';

/** Makes a folder for the profiles of a run, and removes it after the run. Fails if the extension is not built from what there is. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const stale = findNewer('dist/chrome/manifest.json', ['src', 'manifest', 'icons', 'build.mjs']);
  if (stale) throw new Error(`dist is older than ${stale}: run \`npm run build\` first.`);
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-profiles-'));
  provide('profiles', folder);
  // The last processes of a browser may still be writing for a moment after the run.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
