/** Every shape that crosses a boundary. All of it is plain JSON: it travels in messages, sits in the database, runs in Node. */

/** A half-open range of UTF-16 offsets into `Article.text`: the one coordinate of the whole extension. */
export interface Span {
  start: number;
  end: number;
}

/** What a block is to the reader of the story. */
export type Role = 'title' | 'standfirst' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'cell';

/** A stretch of the story that stands on its own on the page. */
export interface Block extends Span {
  role: Role;
}

/** Which article it is, whatever address it is read at. */
export interface Identity {
  /** Its canonical address, without fragment and tracking parameters. */
  url: string;
  /** Further addresses of it on the same site, such as for phones or for printing; absent when there are none. */
  aliases?: string[];
}

/** What a citation needs to know of an article. */
export interface Particulars extends Identity {
  title: string;
  byline?: string;
  site?: string;
  /** ISO 8601, as precise as the page is; the time zone is kept where there is one. */
  published?: string;
  /** BCP 47, or '' where the page does not say. */
  lang: string;
}

/** The story as text: blocks in reading order, joined by a blank line. */
export interface Article extends Particulars {
  text: string;
  blocks: Block[];
}

/** What a finding says, by name. Kept, listed and exported as it stands. */
export type Facts = { [name: string]: string | number | null | undefined };

/** Below this confidence a quotation may be none: a title, a term, words held at arm's length. */
export const DOUBT = 0.5;

/** What every kind of finding shares. */
export interface FindingOf<K extends string, F extends Facts> extends Span {
  kind: K;
  facts: F;
  /** From 0 to 1. */
  confidence: number;
  /** Other words it rests on, such as the speaker of a quotation. Not kept. */
  parts?: { [name: string]: Span };
}

/** The colours in which kinds can be marked, by name; how they look on light and on dark is the palette's. */
export const hues = ['blue', 'teal', 'green', 'violet', 'pink', 'red', 'orange', 'grey'] as const;

/** One of these colours. */
export type Hue = (typeof hues)[number];

/** The colours that the reader chose for kinds, by the kind's name; a kind without one has its own. */
export type Hues = { [kind: string]: Hue };

/** How a kind is marked in the page, so that kinds are told apart without colour too. */
export type Stroke = 'fill' | 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';

/** How a kind looks and is grouped. Its names stand in `_locales` under `kind_<kind>` and `kind_<kind>_plural`. */
export interface KindInfo {
  stroke: Stroke;
  /** In which the kind is marked until the reader chooses another. */
  hue: Hue;
  /** The fact that is equal for all findings of one group. */
  groupBy: string;
}

/** What was marked and what stood around it (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where it stood (W3C Web Annotation, TextPositionSelector, but in UTF-16 code units). */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
  /** How many characters before it take two units, such as emoji; absent when none does. Other annotators count characters. */
  astral?: number;
}

/** What it says, and where it was. */
export type Selectors = [TextQuoteSelector, TextPositionSelector];

/** The colours of the reader's own highlights, by name: what they look like may change, what was chosen does not. */
export const colours = ['yellow', 'green', 'blue', 'pink', 'orange'] as const;

/** One of these colours. */
export type Colour = (typeof colours)[number];

/** The kind of the reader's own highlights: no machine finds one. */
export const PASSAGE = 'passage';

/** A mark as the page asks for it to be kept, before the library has given it an id and a date. */
export interface Draft {
  kind: string;
  selectors: Selectors;
  facts: Facts;
  /** Of the reader's own highlights. */
  colour?: Colour;
}

/** The only thing that outlives the page; readable without the code that made it. */
export interface Annotation extends Draft {
  id: string;
  /** The article it belongs to. */
  url: string;
  /** Markdown. */
  note: string;
  tags: string[];
  /** ISO 8601, UTC. */
  created: string;
  /** ISO 8601, UTC. */
  updated: string;
}

/** An annotation as a page may know it: what the reader wrote about it stays outside. */
export type Mark = Omit<Annotation, 'note' | 'tags'>;

/** What kind of publication an article stands in: citation styles tell them apart. */
export type Medium = 'newspaper' | 'website';

/** The styles in which an article can be cited. */
export const styles = ['apa', 'mla', 'chicago-date', 'chicago-notes', 'harvard'] as const;

/** One of these styles. */
export type Style = (typeof styles)[number];

/** Words with their source, ready to be pasted: as text, and with italics and links. */
export interface Quotation {
  plain: string;
  html: string;
}

/** What the reader put right for citations, where the page had it wrong or could not say. */
export interface Corrections {
  title?: string;
  /** Names in one line, as a byline has them; '' where nobody is named. */
  byline?: string;
  site?: string;
  published?: string;
  /** A newspaper, unless the outlet is on the web alone. */
  medium?: Medium;
}

/** An article on the library: because it was saved, noted or tagged, or because something in it was kept. */
export interface SavedArticle extends Particulars {
  /** When the reader saved the whole of it (ISO 8601, UTC); absent when only some findings were kept. */
  saved?: string;
  /** ISO 8601, UTC. */
  added: string;
  /** What the reader wrote about the page, in Markdown; absent when nothing. */
  note?: string;
  /** The reader's tags for the page; absent when there are none. */
  tags?: string[];
  /** Absent when nothing was put right. */
  corrected?: Corrections;
}

/** Where a correction holds: in the article it was made in, on its site, or everywhere. */
export type Scope = 'article' | 'site' | 'everywhere';

/** Which findings the reader puts right, and how. */
export interface Correction {
  kind: string;
  /** The one passage it is about. */
  place?: Selectors;
  /** The actor it is about, by the name that was found. */
  name?: string;
  /** The words it is about, in any case. */
  words?: string;
  /** They are no such finding. */
  rejects?: true;
  /** What is true of them instead; null where something is not. */
  facts?: Facts;
  /** Where the passage really begins and ends. */
  to?: Selectors;
  scope: Scope;
}

/** A correction as it is remembered, for every later reading; it never touches what the reader keeps. */
export interface Rule extends Omit<Correction, 'scope'> {
  id: string;
  /** ISO 8601, UTC. */
  created: string;
  /** The article in which it holds. */
  url?: string;
  /** The site on which it holds; neither article nor site: everywhere. */
  site?: string;
}

/** An annotation found again on the page in front of the reader. */
export interface Placed {
  annotation: Mark;
  span: Span;
  /** It may be another passage: to be shown with its old words, and accepted or not. */
  isDoubtful: boolean;
  /** How its words have changed since they were marked, word by word; empty when they have not. */
  pieces: Piece[];
}

/** What the reader chose, everywhere. */
export interface Settings {
  /** Kinds not painted in the page. */
  hiddenKinds: string[];
  /** In which colours kinds are marked. */
  hues: Hues;
  /** Speech reported without marks is painted too. */
  showsReports: boolean;
  /** A card opens over a finding in the page. */
  showsCard: boolean;
  /** A slim map of the article stands at the edge of wide pages. */
  showsStrip: boolean;
  /** Selecting words shows the small toolbar. */
  showsToolbar: boolean;
  /** A highlight begins and ends between words, wherever the selection did. */
  wholeWords: boolean;
  /** The colour that the reader took last. */
  colour: Colour;
  /** The style in which the reader cites. */
  style: Style;
  /** When the last backup was made (ISO 8601, UTC); '' for never. */
  backedUp: string;
}

/** A stretch of two wordings of a passage laid side by side. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  /** Its words with the spaces after them: the new ones, unless it was removed. */
  text: string;
}

/** What became of a passage since it was described. Typography and spaces are no change. */
export type Change =
  | { status: 'unchanged'; span: Span; isDoubtful: boolean }
  | { status: 'edited'; span: Span; isDoubtful: boolean; before: string; after: string; pieces: Piece[] }
  | { status: 'gone' };
