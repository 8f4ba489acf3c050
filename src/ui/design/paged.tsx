import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../shared/strings.ts';

/** The default number of rows shown first and added per click. Rendering thousands of rows takes seconds. */
const PAGE = 150;

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
  return (
    <>
      {items.length > 0 && <ul class="entries">{items.slice(0, shown).map((item) => children(item))}</ul>}
      <MoreButton shown={shown} all={items.length} page={page} onMore={setShown} />
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
