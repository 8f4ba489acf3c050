import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from './strings.ts';

/** Lines shown at first, and added by each press: a book has thousands, and drawing them all takes seconds. */
const PAGE = 150;

/** A list that shows its first lines, and more when asked. */
export function Paged<T>({ items, children }: { items: T[]; children(item: T): ComponentChildren }) {
  const [shown, setShown] = useState(PAGE);
  const left = items.length - shown;
  return (
    <>
      <ul class="entries">{items.slice(0, shown).map((item) => children(item))}</ul>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE)}>
          {say('show_more', Math.min(PAGE, left), items.length)}
        </button>
      )}
    </>
  );
}
