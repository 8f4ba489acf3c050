interface IconProps {
  /** The path, in a box of 16 by 16. */
  d: string;
  size?: number;
  stroke?: number;
  isFilled?: boolean;
  class?: string;
}

function Icon({ d, size = 16, stroke = 1.5, isFilled, class: name }: IconProps) {
  return (
    <svg class={name} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path
        d={d}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width={stroke}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** A bookmark, filled for kept items. */
export const BookmarkIcon = ({ filled }: { filled: boolean }) => (
  <Icon d="M4 2.75h8v10.5l-4-3-4 3z" isFilled={filled} />
);

/** The icon of a button that expands something; rotated by CSS. */
export const ChevronIcon = () => <Icon d="M4 6l4 4 4-4" class="chevron" size={12} stroke={1.8} />;

/** A list in groups. */
export const GroupIcon = () => <Icon d="M2.5 3.5h11M5.5 6.5h8M2.5 9.5h11M5.5 12.5h8" />;

/** Settings. */
export const SettingsIcon = () => (
  <Icon d="M2 4.5h5.25M10.75 4.5H14M2 11.5h3.25M8.75 11.5H14M10.75 4.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0M8.75 11.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0" />
);

/** Keyboard shortcuts. */
export const KeyboardIcon = () => (
  <Icon d="M3 3.75h10a1.5 1.5 0 0 1 1.5 1.5v5.5a1.5 1.5 0 0 1-1.5 1.5H3a1.5 1.5 0 0 1-1.5-1.5v-5.5A1.5 1.5 0 0 1 3 3.75M4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M5 9.6h6" />
);

/** The library. */
export const LibraryIcon = () => <Icon d="M3 2.75v10.5M6.25 2.75v10.5M9.25 3.5l3.5 9.5" />;

/** The side panel. */
export const PanelIcon = () => (
  <Icon d="M3.5 2.75h9A1.5 1.5 0 0 1 14 4.25v7.5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.75v-7.5a1.5 1.5 0 0 1 1.5-1.5M9.75 3v10" />
);

/** This is no article. */
export const NoArticleIcon = () => <Icon d="M4.5 2.5h7v11h-7zM2.5 13.5l11-11" />;

/** Remove. */
export const CrossIcon = () => <Icon d="M3.5 3.5l9 9M12.5 3.5l-9 9" size={10} stroke={2} />;

/** Edit. */
export const PencilIcon = () => <Icon d="M10.75 2.9l2.35 2.35-7.6 7.6-3 .65.65-3z" />;

/** A note. */
export const NoteIcon = () => <Icon d="M3 2.5h10v7.5l-3.5 3.5H3zM13 10H9.5v3.5M5.5 5.5h5M5.5 8h3" />;

/** Tags. */
export const TagIcon = () => <Icon d="M2.75 2.75h5l5.5 5.5-5 5-5.5-5.5zM5.5 5.5h.01" />;

/** Delete. */
export const TrashIcon = () => <Icon d="M2.75 4.25h10.5M6 4V2.5h4V4M4.25 4.5l.6 9h6.3l.6-9" />;
