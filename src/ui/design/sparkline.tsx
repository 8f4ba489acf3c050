import type { Span } from '../../model.ts';

/** The positions of mentions in the story, as ticks on a line. `extent` is the length of the story. */
export function Sparkline({ spans, extent }: { spans: Span[]; extent: number }) {
  return (
    <svg class="sparkline" viewBox="0 0 64 12" width="64" height="12" aria-hidden="true">
      <path d="M0 11.5H64" stroke="var(--line)" />
      {spans.map(({ start }) => {
        const x = Math.round((start / Math.max(1, extent)) * 62) + 1;
        return <path key={start} d={`M${x} 2V11`} stroke="currentColor" stroke-width="1.5" />;
      })}
    </svg>
  );
}
