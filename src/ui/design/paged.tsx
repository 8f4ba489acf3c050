import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/strings.ts';
import { Button } from './button.tsx';

/** The default number of rows shown first and added per click. Rendering thousands of rows takes seconds. */
const PAGE = 150;

/** The number of rows that are painted first: about as many as a popup has space for. */
export const FIRST_ROWS = 8;

/** A page in the background is not painted; it is not waited for longer, in milliseconds. */
const MAX_WAIT_MS = 200;

/** Whether this page has been painted. A popup is shown only when it knows its size, some frames after its first rendering. */
let isPainted = false;
const firstPaint = new Promise<void>((resolve) => {
  setTimeout(resolve, MAX_WAIT_MS);
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
  }).observe({ type: 'paint', buffered: true });
}).then(() => {
  isPainted = true;
});

/** Nothing is painted yet. */
const NOTHING = Symbol('nothing');

/**
 * Whether more than the first rows of a list are to be rendered: only once these are painted, when the page has just been opened,
 * when a list with a `query` comes, and after each change of it, so that the answer to a key press does not wait for rows below
 * the window.
 */
export function useRest(query?: object | string): boolean {
  const [painted, setPainted] = useState<unknown>(isPainted && !query ? query : NOTHING);
  useEffect(() => {
    // In a task of its own, as an effect runs before what came in while the frame was painted.
    const timer = setTimeout(() => void firstPaint.then(() => setPainted(query)));
    return () => clearTimeout(timer);
  }, [query]);
  return painted === query;
}

/** A list that shows its first rows, with a button for more. */
export function Paged<T>({
  items,
  query,
  page = PAGE,
  name = 'entries',
  children,
}: {
  items: T[];
  /** What the items are the answer to; the same object while that is the same. */
  query?: object;
  /** The number of rows to show first and to add per click. */
  page?: number;
  /** The class of the list. */
  name?: string;
  children(item: T): ComponentChildren;
}) {
  const [shown, setShown] = useState(page);
  const isWhole = useRest(query);
  const rows = items.slice(0, isWhole ? shown : Math.min(shown, FIRST_ROWS));
  return (
    <>
      {items.length > 0 && <ul class={name}>{rows.map((item) => children(item))}</ul>}
      {isWhole && <MoreButton shown={shown} all={items.length} page={page} onMore={setShown} />}
    </>
  );
}

/** The button for more rows of a long list, which gives their number; none if all are shown. */
export function MoreButton({
  shown,
  all,
  page,
  onMore,
}: {
  shown: number;
  all: number;
  page: number;
  onMore(shown: number): void;
}) {
  if (shown >= all) return null;
  return (
    <Button class="more" onClick={() => onMore(shown + page)}>
      {t('show_more', Math.min(page, all - shown), all)}
    </Button>
  );
}
