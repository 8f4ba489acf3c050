import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../model.ts';

/** Keeps the first row of what is in view in sight of the list, unless the reader is at work in the list. */
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
