import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a view to which the reader has gone: it has the keyboard once it is there, and a screen reader begins with it. */
export function useArrival(isThere: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A page that has only just opened begins with its first line.
    if (isThere && document.activeElement !== document.body) heading.current?.focus();
  }, [isThere]);
  return heading;
}
