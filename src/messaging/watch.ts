import type { Watcher } from './contract.ts';
import { isOwnPage, serve } from './messenger.ts';
import { watcherSchemas } from './own-page-schemas.ts';

type Listeners = { [C in keyof Watcher]: Set<Watcher[C]> };

const listeners: Listeners = { libraryChanged: new Set(), settingsChanged: new Set() };
let isServed = false;

/** Listens for notifications of the background to the extension's pages. Returns a function that stops it. */
export function watch<C extends keyof Watcher>(change: C, listener: Watcher[C]): () => void {
  if (!isServed) serve<Watcher>('watcher', { libraryChanged, settingsChanged }, isOwnPage, watcherSchemas);
  isServed = true;
  listeners[change].add(listener);
  return () => void listeners[change].delete(listener);
}

function libraryChanged(_: unknown, url: string): void {
  for (const listener of listeners.libraryChanged) listener(url);
}

function settingsChanged(): void {
  for (const listener of listeners.settingsChanged) listener();
}
