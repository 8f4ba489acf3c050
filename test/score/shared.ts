import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The labelled stories and pages, which are not part of the project: measuring needs them, nothing else does. */
export const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

/** Ends the run, saying why, where they are not. */
export function demandShared(): void {
  if (existsSync(SHARED)) return;
  console.log(`Nothing to measure on: ${SHARED} is not there.`);
  process.exit(0);
}
