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
