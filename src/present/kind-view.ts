import type { Finding, Kind } from '../findings/index.ts';
import type { Article, Facts, FindingOf, Hue, Stroke } from '../model.ts';

/** A string of `_locales` by its name, with the values it takes; '' for a name without a string. */
export type Translate = (name: string, ...values: string[]) => string;

/** The reader's language: its strings and its code (BCP 47). */
export interface Language {
  t: Translate;
  locale: string;
}

/** How a kind is marked in pages and wherever it is named. */
export interface Look {
  /** Distinguishes kinds without colour: no two kinds share one. */
  stroke: Stroke;
  /** The colour until the reader chooses another. */
  hue: Hue;
}

/** What the rest of the extension asks about a kind instead of its name. */
export interface KindInfo {
  /** The name of the string on the button that rejects a finding of this kind. */
  rejectLabel: string;
  /** The fact with an actor's name: `name` where the finding is that actor, `actor` where it speaks. */
  actorFact?: 'name' | 'actor';
  /** Whether the words are somebody's: they are copied with speaker and source. */
  isQuotation?: true;
  /** Whether the values are amounts, which can be drawn over time. */
  hasAmounts?: true;
}

/** A finding as a row of the popup's list. */
export interface Row {
  /** The largest text of the row: the words, or a plain reading of them that says more. */
  title: string;
  /** The name of its group; null where it stands alone. */
  group: string | null;
  /** What a number counts, where the title leaves it out. */
  counted?: string;
  /** The full name, where the words do not end with it. */
  name?: string;
  /** A role, a speaker, or the words where the title has others. */
  detail?: string;
  /** Whether the detail is in the words of the story. */
  isDetailQuoted?: boolean;
  /** How a quotation is given where that is not word for word and whole. */
  manner?: string;
}

/** How findings of a kind are listed in the popup. */
export interface ListView<F> {
  /** `words` are the finding's words in one line. */
  describe(finding: F, words: string, language: Language): Row;
  /** The finding that says most about its group, shown under the group's name; null where a group has no such line. */
  lead(group: F[]): F | null;
  /** Whether findings are listed in reading order until the reader groups them. */
  startsInReadingOrder?: true;
  /** The fact by whose value the list can be narrowed; its values are strings under `type_*`. */
  filterFact?: string;
  /** Whether the rows of a group are shown at first. */
  opensGroups?: true;
  /** Whether the names of groups are in the reader's language, not words of the story. */
  hasTranslatedGroups?: true;
  /** Whether each row of a group has a detail of its own, instead of one that all share. */
  hasOwnDetails?: true;
  /** Whether titles are numbers, set in figures of one width. */
  isNumeric?: true;
}

/** The text of the card over a finding in the page. */
export interface CardContent {
  /** “Person”, “Figure · Money”. */
  label: string;
  /** An actor's full name, a figure in plain words, a speaker. */
  title: string;
  /** An actor's or a speaker's role; '' for none. */
  role: string;
  /** Where it was first named, how often it is quoted, what is doubtful. */
  lines: string[];
  /** The text that is copied, without the source. */
  copied: string;
}

/** The page in which a card is shown. */
export interface CardContext {
  /** All findings of the page. */
  findings: Finding[];
  article: Article;
  language: Language;
}

/** The card of a kind. */
export interface CardView<F> {
  /** `words` are the finding's words in one line. */
  describe(finding: F, words: string, context: CardContext): CardContent;
  /** Whether the title is in the reader's language, not in the words of the story. */
  hasTranslatedTitle?: true;
}

/** Which findings a correction is for: this one, all with the same words, or all with the same name. */
export type Meant = 'here' | 'words' | 'name';

/** An actor of a story. */
export interface NamedActor {
  name: string;
  type: string;
}

/** What a field of the correction form can use. */
export interface FieldContext {
  /** The facts as the form has them now. */
  facts: Facts;
  /** The facts as they were found. */
  found: Facts;
  /** All actors of the story, by name. */
  actors: NamedActor[];
  t: Translate;
}

/** A field of the correction form: a line of text, or a list to choose from where it has values or options. */
export interface Field {
  /** The name of its label's string. */
  label: string;
  fact: string;
  /** Whether an empty text takes the fact away. */
  isOptional?: true;
  /** The values to choose from, separated by spaces; they are strings under `<fact>_<value>`. */
  values?: string;
  /** The options to choose from, where they depend on the story. */
  options?(context: FieldContext): [value: string, label: string][];
  /** The value that is shown; by default the fact. */
  read?(context: FieldContext): string;
  /** The facts that change with what the reader enters, null for those taken away; by default the fact itself. */
  enter?(typed: string, context: FieldContext): Facts;
}

/** How findings of a kind are corrected. */
export interface FormView {
  fields: Field[];
  /** Which findings a correction can be for; with `name` among them, a whole group can be corrected at once. */
  meant: Meant[];
}

/** The columns of a table that depend on the kind. */
export type FactColumn = 'role' | 'name' | 'type' | 'value' | 'value_to' | 'date' | 'unit' | 'counted';

/** How annotations of a kind are written into files and listed in the library. */
export interface FileView {
  /** Sections are sorted by this, the lowest first. */
  rank: number;
  /** A block of quoted words; a line in which the words are marked; or one line for each name, with all its mentions. */
  shape: 'passage' | 'line' | 'names';
  /** What is written beside the words of an annotation, or beside a name with the facts of all its mentions. */
  describe(mentions: Facts[], language: Language): string;
  /** The line under an annotation in the library; `speaker` is its speaker with the role. */
  summarise(facts: Facts, speaker: string, language: Language): string;
  /** The cells of its row in a table; those left out are empty. */
  columns(facts: Facts): { [C in FactColumn]?: string };
}

/** Any finding, whatever its kind. */
export type AnyFinding = FindingOf<string, Facts>;

/**
 * Everything that depends on a kind, apart from finding it. Its names are strings under `kind_<kind>` and
 * `kind_<kind>_plural`. In parts, so that a bundle holds only the parts it uses.
 */
export interface KindView<K extends string, F extends AnyFinding = Extract<Finding, { kind: K }>> {
  look: Look;
  info: KindInfo;
  list: ListView<F>;
  card: CardView<F>;
  form: FormView;
  file: FileView;
}

/** One part of the view of every kind. */
export type Part<P extends keyof KindView<Kind>> = { [K in Kind]: KindView<K>[P] };
