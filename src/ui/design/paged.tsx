import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/strings.ts';

/** The default number of rows shown first and added per click. Rendering thousands of rows takes seconds. */
const PAGE = 150;

/** The number of rows that are painted first, when the page has just been opened: more than a popup has space for. */
const FIRST_ROWS = 14;

let isPainted = false;

/** A list that shows its first rows, with a button for more. */
export function Paged<T>({
  items,
  page = PAGE,
  children,
}: {
  items: T[];
  /** The number of rows to show first and to add per click. */
  page?: number;
  children(item: T): ComponentChildren;
}) {
  const [shown, setShown] = useState(page);
  const [isWhole, setWhole] = useState(isPainted);
  useEffect(() => {
    isPainted = true;
    setWhole(true);
  }, []);
  const rows = items.slice(0, isWhole ? shown : Math.min(shown, FIRST_ROWS));
  return (
    <>
      {items.length > 0 && <ul class="entries">{rows.map((item) => children(item))}</ul>}
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
    <button type="button" class="more" onClick={() => onMore(shown + page)}>
      {t('show_more', Math.min(page, all - shown), all)}
    </button>
  );
}
