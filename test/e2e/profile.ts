import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the folder of a fresh profile. */
export function createProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'newsgloss-profile-'));
}

/** Removes the folder of a profile whose browser has gone. */
export async function removeProfile(folder: string): Promise<void> {
  // The last processes of a browser may still be writing for a moment after it has closed.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
