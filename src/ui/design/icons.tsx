const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.4', 'stroke-linejoin': 'round' } as const;

/** A bookmark, filled for kept items. */
export function BookmarkIcon({ filled }: { filled: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M4 2.5h8v11l-4-3-4 3z" {...line} fill={filled ? 'currentColor' : 'none'} />
    </svg>
  );
}

/** The icon of a button that expands something; rotated by CSS. */
export function ChevronIcon() {
  return (
    <svg class="chevron" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    </svg>
  );
}

/** Remove. */
export function CrossIcon() {
  return (
    <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
      <path d="M3.5 3.5l9 9 M12.5 3.5l-9 9" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

/** Edit. */
export function PencilIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M3 13l.8-3.2L10.6 3l2.4 2.4-6.8 6.8z M9.2 4.4l2.4 2.4" {...line} />
    </svg>
  );
}

/** A note. */
export function NoteIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M3 2.5h10v7.5l-3.5 3.5H3z M13 10H9.5v3.5 M5.5 5.5h5 M5.5 8h3" {...line} stroke-linecap="round" />
    </svg>
  );
}

/** Tags. */
export function TagIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8z" {...line} />
      <circle cx="5.4" cy="5.4" r="1" fill="currentColor" />
    </svg>
  );
}

/** Delete. */
export function TrashIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M2.5 4.5h11 M6 4.5v-2h4v2 M4 4.5l.7 9h6.6l.7-9 M6.7 7v4 M9.3 7v4" {...line} stroke-linecap="round" />
    </svg>
  );
}
