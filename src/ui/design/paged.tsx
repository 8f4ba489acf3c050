import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../shared/strings.ts';

/** Rows shown at first, and added by each press: a book has thousands, and rendering them all takes seconds. */
const PAGE = 150;

/** A list that shows its first rows, and more on demand. */
export function Paged<T>({
  items,
  page = PAGE,
  children,
}: {
  items: T[];
  /** Fewer rows where they are rendered at every key. */
  page?: number;
  children(item: T): ComponentChildren;
}) {
  const [shown, setShown] = useState(page);
  const left = items.length - shown;
  return (
    <>
      {items.length > 0 && <ul class="entries">{items.slice(0, shown).map((item) => children(item))}</ul>}
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + page)}>
          {t('show_more', Math.min(page, left), items.length)}
        </button>
      )}
    </>
  );
}
