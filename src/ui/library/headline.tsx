import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a view, which is focused when the view is opened, so that screen readers start there. */
export function Headline(props: JSX.IntrinsicElements['h2']) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // When the page itself was just opened, the focus stays at its start.
    if (document.activeElement !== document.body) heading.current?.focus();
  }, []);
  return <h2 ref={heading} class="headline" tabIndex={-1} {...props} />;
}
