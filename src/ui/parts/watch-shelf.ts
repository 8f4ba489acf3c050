import type { Watcher } from '../../messages/contract.ts';
import { watcherDoor } from '../../messages/doors.ts';
import { serve } from '../../messages/messenger.ts';
import { isOwnPage } from '../../messages/senders.ts';

type Listener = (url: string) => void;

const listeners = new Set<Listener>();
let isServed = false;

/** Calls back whenever something kept of an article was changed, anywhere; '' stands for many. The answer ends it. */
export function watchShelf(listener: Listener): () => void {
  if (!isServed) serve<Watcher>('watcher', { shelfChanged }, isOwnPage, watcherDoor);
  isServed = true;
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function shelfChanged(_: unknown, url: string): void {
  for (const listener of listeners) listener(url);
}
