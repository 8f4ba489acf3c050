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

/** An article. */
export const ArticleIcon = () => <Icon d="M3.5 2.5h9v11h-9zM6 5.5h4M6 8h4M6 10.5h2" />;

/** Settings. */
export const SettingsIcon = () => (
  <Icon d="M2 4.5h5.25M10.75 4.5H14M2 11.5h3.25M8.75 11.5H14M10.75 4.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0M8.75 11.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0" />
);

/** The side panel. */
export const PanelIcon = () => (
  <Icon d="M3.5 2.75h9A1.5 1.5 0 0 1 14 4.25v7.5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.75v-7.5a1.5 1.5 0 0 1 1.5-1.5M9.75 3v10" />
);

/** This is no article. */
export const NoArticleIcon = () => <Icon d="M4.5 2.5h7v11h-7zM2.5 13.5l11-11" />;

/** A collection. */
export const FolderIcon = () => <Icon d="M2 12.75v-9.5h4l1.5 1.75H14v7.75z" />;

/** The home page of the library. */
export const HomeIcon = () => <Icon d="M2.5 7.5L8 2.75l5.5 4.75M4 6.5v6.75h8V6.5" />;

/** The sidebar, in a narrow window. */
export const MenuIcon = () => <Icon d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />;

/** Two articles side by side. */
export const CompareIcon = () => <Icon d="M2 3h4.75v10H2zM9.25 3H14v10H9.25z" />;

/** A backup. */
export const DiskIcon = () => <Icon d="M3.5 3h9l1.5 6.5v3.25H2V9.5zM2 9.5h12M11 11.2h.01" />;

/** Back. */
export const BackIcon = () => <Icon d="M9.75 3.75L5.5 8l4.25 4.25" class="back-icon" />;

/** Add. */
export const PlusIcon = () => <Icon d="M8 3v10M3 8h10" />;

/** What can be moved by hand. */
export const GripIcon = () => <Icon d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" stroke={2} />;

/** Search. */
export const SearchIcon = () => <Icon d="M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0M10.25 10.25l3.25 3.25" />;

/** Out of the library. */
export const ExportIcon = () => <Icon d="M8 9.5v-7M5.25 5L8 2.25 10.75 5M3 9v4.25h10V9" />;

/** Close. */
export const CloseIcon = () => <Icon d="M4 4l8 8M12 4l-8 8" />;

/** Before and after, in a list from top to bottom. */
export const UpIcon = () => <Icon d="M3.75 10L8 5.75 12.25 10" />;
export const DownIcon = () => <Icon d="M3.75 6L8 10.25 12.25 6" />;

/** Copy. */
export const CopyIcon = () => (
  <Icon d="M6.75 5.5h5.5a1.25 1.25 0 0 1 1.25 1.25v5.5a1.25 1.25 0 0 1-1.25 1.25h-5.5a1.25 1.25 0 0 1-1.25-1.25v-5.5A1.25 1.25 0 0 1 6.75 5.5M10.5 3.5v-.25a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h.25" />
);

/** Not done. */
export const WarningIcon = () => <Icon d="M8 2.5L14 13H2zM8 6.5v3M8 11.25h.01" />;

/** Done. */
export const CheckIcon = () => <Icon d="M3 8.5l3.25 3.25L13 4.75" />;

const SUBJECTS: { [name: string]: string } = {
  person: 'M10.75 5.25a2.75 2.75 0 1 1-5.5 0 2.75 2.75 0 0 1 5.5 0M2.75 13.5c.6-2.7 2.7-4 5.25-4s4.65 1.3 5.25 4',
  organisation: 'M2.5 13.25h11M3.5 6.25h9M8 2.5l5 3.25H3zM4.75 6.5v6.5M8 6.5v6.5M11.25 6.5v6.5',
  place:
    'M8 14s4.75-4.1 4.75-7.75a4.75 4.75 0 0 0-9.5 0C3.25 9.9 8 14 8 14zM9.5 6.25a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0',
  group:
    'M8 5.5a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0M1.75 12.75c.4-2.4 2-3.5 4-3.5s3.6 1.1 4 3.5M10 3.4a2.25 2.25 0 0 1 0 4.2M11.75 9.6c1.4.5 2.3 1.5 2.6 3.15',
  figure: 'M6 2.5L4.5 13.5M11.5 2.5L10 13.5M3 5.75h10.5M2.5 10.25H13',
  quote: 'M6.75 4.25C4.5 5 3.25 6.6 3.25 9v2.75h3.5V8.5h-2M13 4.25C10.75 5 9.5 6.6 9.5 9v2.75H13V8.5h-2',
};

/** What a card is about, by the name that `CardContent` gives; nothing for a name that has no icon. */
export function SubjectIcon({ name }: { name: string | undefined }) {
  const d = name !== undefined && Object.hasOwn(SUBJECTS, name) && SUBJECTS[name];
  return d ? <Icon d={d} /> : null;
}

/** Remove. */
export const CrossIcon = () => <Icon d="M3.5 3.5l9 9M12.5 3.5l-9 9" size={10} stroke={2} />;

/** Edit. */
export const PencilIcon = () => <Icon d="M10.75 2.9l2.35 2.35-7.6 7.6-3 .65.65-3z" />;

/** Further commands. */
export const MoreIcon = () => <Icon d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke={2} />;

/** A note. */
export const NoteIcon = () => <Icon d="M2.5 3.5h11v8H8l-3 2.25V11.5H2.5z" />;

/** Tags. */
export const TagIcon = () => <Icon d="M2.75 2.75h5l5.5 5.5-5 5-5.5-5.5zM5.5 5.5h.01" />;

/** Delete. */
export const TrashIcon = () => <Icon d="M2.75 4.25h10.5M6 4V2.5h4V4M4.25 4.5l.6 9h6.3l.6-9" />;

/** A document of Word. */
export const WordIcon = () => (
  <Icon size={20} stroke={1.25} d="M3.5 1.75h6l3 3v9.5h-9zM9.5 1.75v3h3M5.5 7.5l1 4 1.5-4 1.5 4 1-4" />
);

/** A Markdown file. */
export const MarkdownIcon = () => (
  <Icon size={20} stroke={1.25} d="M1.5 3.5h13v9h-13zM4 10V6l2 2.2L8 6v4M11 6v4M9.6 8.6 11 10l1.4-1.4" />
);

/** A reference manager. */
export const ReferenceIcon = () => <Icon size={20} stroke={1.25} d="M3.5 3h9L3.75 13H12.5" />;
