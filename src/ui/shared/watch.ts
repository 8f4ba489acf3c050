import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Watcher } from '../../messaging/contract.ts';
import { isOwnPage, serve } from '../../messaging/messenger.ts';
import { watcherSchemas } from '../../messaging/own-page-schemas.ts';
import type { Span } from '../../model.ts';

/** Scrolls the list to the first row of what is in view in the page, unless the list is hovered or focused. */
export function useFollowing(view: Span | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const start = view?.start;
  useEffect(() => {
    const isBusy = list.current?.matches(':hover, :focus-within') ?? true;
    if (start === undefined || isBusy) return;
    list.current?.querySelector('[data-in-view]')?.scrollIntoView({ block: 'nearest' });
  }, [start]);
  return list;
}

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
