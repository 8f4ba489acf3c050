import type { ComponentChildren } from 'preact';
import { say } from '../parts/strings.ts';

/** The page is being read. */
export function Working() {
  return (
    <main class="message" aria-busy="true">
      <div class="lines" aria-hidden="true">
        <i /> <i /> <i />
      </div>
      <p role="status">{say('working')}</p>
    </main>
  );
}

/** There is no list to show: why, and what to do. */
export function Message({
  title,
  hint,
  details,
  children,
}: {
  title: string;
  hint: string;
  details?: string;
  /** What the reader can do about it. */
  children?: ComponentChildren;
}) {
  return (
    <main class="message">
      <h1>{title}</h1>
      <p>{hint}</p>
      {details && (
        <details>
          <summary>{say('error_details')}</summary>
          <code>{details}</code>
        </details>
      )}
      {children}
    </main>
  );
}
