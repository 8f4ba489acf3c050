import type { Watcher } from '../../messages/contract.ts';
import { watcherDoor } from '../../messages/doors.ts';
import { serve } from '../../messages/messenger.ts';
import { isOwnPage } from '../../messages/senders.ts';

type Listeners = { [C in keyof Watcher]: Set<Watcher[C]> };

const listeners: Listeners = { shelfChanged: new Set(), settingsChanged: new Set() };
let isServed = false;

/** Calls back whenever the background tells the extension's own pages of such a change. The answer ends it. */
export function watch<C extends keyof Watcher>(change: C, listener: Watcher[C]): () => void {
  if (!isServed) serve<Watcher>('watcher', { shelfChanged, settingsChanged }, isOwnPage, watcherDoor);
  isServed = true;
  listeners[change].add(listener);
  return () => void listeners[change].delete(listener);
}

function shelfChanged(_: unknown, url: string): void {
  for (const listener of listeners.shelfChanged) listener(url);
}

function settingsChanged(): void {
  for (const listener of listeners.settingsChanged) listener();
}
