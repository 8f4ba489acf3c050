import { Dexie, type ObservabilitySet } from 'dexie';
import type { Database } from './database.ts';

/** How long changes are collected, in milliseconds. */
const COLLECT_MS = 1000;

/** Calls back a moment after changes of the library in this context, or in another one while this one is open. */
export function followChanges(database: Database, onChange: () => void): void {
  let isWaiting = false;
  Dexie.on('storagemutated', (parts: ObservabilitySet) => {
    if (isWaiting || !Object.keys(parts).some((part) => part.startsWith(`idb://${database.name}/`))) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      onChange();
    }, COLLECT_MS);
  });
}
