const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-linejoin': 'round' } as const;

/** A sheet that is written on. */
export const NoteIcon = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M3 2.5h10v7.5l-3.5 3.5H3z M13 10H9.5v3.5 M5.5 5.5h5 M5.5 8h3" {...line} stroke-linecap="round" />
  </svg>
);

/** A label on a string. */
export const TagIcon = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8z" {...line} />
    <circle cx="5.4" cy="5.4" r="1" fill="currentColor" />
  </svg>
);

/** A bin. */
export const TrashIcon = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M2.5 4.5h11 M6 4.5v-2h4v2 M4 4.5l.7 9h6.6l.7-9 M6.7 7v4 M9.3 7v4" {...line} stroke-linecap="round" />
  </svg>
);
