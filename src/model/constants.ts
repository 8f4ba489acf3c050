// Constants that are used without a schema. They are in a separate file, so that bundles that need only these do not contain the schemas.

/** The roles of blocks. */
export const roles = ['title', 'standfirst', 'heading', 'paragraph', 'item', 'quote', 'caption', 'cell'] as const;

/** The longest story whose text is kept, in UTF-16 code units, and the most blocks that it may have. Set by hand. */
export const MAX_STORY = 2_000_000;

/** See `MAX_STORY`. */
export const MAX_STORY_BLOCKS = 20_000;

/** The kinds of publication that citation styles distinguish. */
export const media = ['newspaper', 'magazine', 'website', 'blog'] as const;

/** The colours of the reader's own highlights, by name; the palette defines how they look. */
export const colours = ['yellow', 'green', 'blue', 'pink', 'orange'] as const;

/** The kind of the reader's own highlights; no finder produces it. */
export const PASSAGE = 'passage';

/** Quotations below this confidence may not be speech: a title, a term, or scare quotes. */
export const DOUBT = 0.5;

/**
 * Why a name is not claimed: a pronoun or a description that two rivals fit, a speaker far from the words, a fragment or a thing
 * that states nothing, or a name that only one cue speaks for.
 */
export const doubts = ['pronoun', 'description', 'far', 'fragment', 'cue'] as const;

/** The colours that a kind can have, by name; the palette defines how they look. */
export const hues = ['blue', 'teal', 'green', 'violet', 'pink', 'red', 'orange', 'grey'] as const;

/** Where a correction applies: to its article, to all articles of its site, or everywhere. */
export const scopes = ['article', 'site', 'everywhere'] as const;

/** The citation styles. */
export const styles = ['apa', 'mla', 'chicago-date', 'chicago-notes', 'harvard'] as const;

/** What the setting of the citation style is if it is the one from a file of the reader's. */
export const OWN_STYLE = 'csl';

/** How many findings are marked in the page: the prominent ones, all, or none. */
export const densities = ['quiet', 'full', 'off'] as const;

/** What the home page of the library shows: everything, or only one part of it. */
export const shownParts = ['all', 'highlights', 'notes', 'articles'] as const;

/** See `shownParts`. */
export type Shown = (typeof shownParts)[number];

/** How often a backup is downloaded. */
export const intervals = ['never', 'day', 'week'] as const;

/** See `intervals`. */
export type Interval = (typeof intervals)[number];
