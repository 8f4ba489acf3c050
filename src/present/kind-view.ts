import type { Finding, Kind } from '../findings/index.ts';
import type { Article, CorrectionTarget, Facts, FindingOf, Hue, Stroke } from '../model.ts';
import type { InSentence } from './in-sentence.ts';

/** Returns a string of `_locales` by name, with the values inserted; '' if there is no such string. */
export type Translate = (name: string, ...values: string[]) => string;

/** The reader's language: its strings, and its tag (BCP 47). */
export interface Language {
  t: Translate;
  locale: string;
}

/**
 * Returns the string for a number, `<name>_one` or `<name>_other` or as else the plurals of the language go (CLDR), with the
 * values inserted; by default, the number.
 */
export function translatePlural(t: Translate, name: string, count: number, ...values: (string | number)[]): string {
  const inserted = (values.length > 0 ? values : [count]).map(String);
  const category = readPluralRules(t('strings_language') || 'en').select(count);
  return t(`${name}_${category}`, ...inserted) || t(`${name}_other`, ...inserted);
}

/** The rules that were used last: to create them takes much longer than to use them. */
let pluralRules: { language: string; rules: Intl.PluralRules } | null = null;

function readPluralRules(language: string): Intl.PluralRules {
  if (pluralRules?.language !== language) pluralRules = { language, rules: new Intl.PluralRules(language) };
  return pluralRules.rules;
}

/** The style in which a kind is marked in pages and wherever its name is shown. */
export interface MarkStyle {
  /** Unique to the kind, so that kinds can be distinguished without colour. */
  stroke: Stroke;
  /** The default colour. */
  hue: Hue;
}

/** Properties of a kind. Other modules use these instead of comparing the names of kinds. */
export interface KindInfo {
  /** The name of the string for the button that rejects a finding of this kind. */
  rejectLabel: string;
  /** The name of its icon. */
  icon?: string;
  /** The fact with the name of an actor: `name` if the finding is the actor, `actor` if the actor is its speaker. */
  actorFact?: 'name' | 'actor';
  /** Whether findings are quotations, which are copied with speaker and source. */
  isQuotation?: true;
  /** Whether a finding is marked in a page with few marks; by default, all are. */
  isProminent?(finding: AnyFinding): boolean;
  /** Whether findings have numeric values, which can be plotted over time. */
  hasAmounts?: true;
}

/** Findings of a story that are listed together, as a row. */
export interface Row {
  /** Who it is about: an actor, a speaker; '' for nobody. */
  name: string;
  /** The name with what stands before it if it is not certain, or in its place: “perhaps Ida Lind”, “Nobody named”. */
  lead?: string;
  /** An actor's role as the story gives it; '' for none. */
  role?: string;
  /** The words of the story, in their sentence where it says more. */
  sentence: InSentence;
}

/** How a row is set: a name over a line of the story, words in their sentence, or a speaker and what was said. */
export type RowShape = 'name' | 'sentence' | 'script';

/** The story of a list. */
export interface ListedStory {
  findings: Finding[];
  article: Pick<Article, 'text' | 'blocks'>;
}

/** How findings of a kind are listed in the popup. */
export interface ListView<F> {
  shape: RowShape;
  /** Returns the row of a finding. */
  describe(finding: F, article: ListedStory['article'], language: Language): Row;
  /** Returns a key that is equal for findings that are one row; null if it is a row by itself. */
  identify?(finding: F): string | null;
  /** Returns the finding that stands for those of a row; by default, the first. */
  represent?(group: F[], story: ListedStory): F | undefined;
  /** Returns the weight of a row; the heaviest come first. By default, rows are in reading order. */
  weigh?(group: F[], story: ListedStory): number;
  /** Whether a finding comes after the others, in a quieter colour. */
  isAside?(finding: F): boolean;
  /** The section of the overview: the string of its title, and the findings that come into it, the best first. */
  overview?: { title: string; choose(findings: F[], story: ListedStory): F[] };
}

/** A change that one press on a card makes: other facts, null for those to remove, or the finding is none; without either, the form opens. */
export interface Change {
  label: string;
  facts?: Facts;
  rejects?: true;
}

/** What the words of a finding may be. */
export interface Reading extends Change {
  isChosen: boolean;
  /** The name of the string that says that marks of this kind are left out in the page, if there is one. */
  staysAs?: string;
}

/** The text of the card over a finding in the page. */
export interface CardContent {
  /** What it is: “Person”, “Quotation”. */
  label: string;
  /** An actor's full name, a figure as written, a speaker. */
  title: string;
  /** The title with what stands around it if it is not certain: “perhaps Ida Lind”. */
  lead?: string;
  /** An actor's or a speaker's role; '' for none. */
  role: string;
  /** A figure in plain words, if the title is not. */
  reading?: string;
  /** Further sentences, such as why it is not certain. */
  lines: string[];
  /** What the words may be, the likeliest three; by default, only what they are. */
  readings?: Reading[];
  /** What findings have in common to which a correction on the whole site applies; without it, there is none. */
  shares?: 'name' | 'words';
  /** Answers to a doubt. */
  answers?: Change[];
  /** The name of the string of the button that rejects the finding, if that stands in the card beside Keep. */
  rejectLabel?: string;
  /** The text to copy, without the source. */
  copied: string;
}

/** What a card is made from. */
export interface CardContext {
  /** Mentions of the actor that the finding names, or that speaks; there may be other findings among them. */
  findings: Finding[];
  language: Language;
}

/** The card of a kind. */
export interface CardView<F> {
  /** Returns the content of a card. `words` is the finding's text on one line. */
  describe(finding: F, words: string, context: CardContext): CardContent;
}

/** An actor of a story. */
export interface NamedActor {
  name: string;
  type: string;
}

/** The data that fields of the correction form depend on. */
export interface FieldContext {
  /** The current facts, with the reader's changes. */
  facts: Facts;
  /** The facts before the changes. */
  found: Facts;
  /** All actors of the story, sorted by name. */
  actors: NamedActor[];
  t: Translate;
}

/** A field of the correction form: a list if it has `values` or `options`, otherwise a text field. */
export interface Field {
  /** The name of the string for the label. */
  label: string;
  fact: string;
  /** Whether an empty text removes the fact. */
  isOptional?: true;
  /** The values of the list, separated by spaces. Their names are the strings `<fact>_<value>`. */
  values?: string;
  /** Returns the options of the list, if they depend on the story. */
  options?(context: FieldContext): [value: string, label: string][];
  /** Whether the text field is one for a day, as the browser has it. */
  isDay?(context: FieldContext): boolean;
  /** Returns the current value; by default, that of the fact. */
  read?(context: FieldContext): string;
  /** Returns the facts that an input changes, null for facts to remove; by default, the fact itself. */
  enter?(typed: string, context: FieldContext): Facts;
}

/** How findings of a kind are corrected. */
export interface FormView {
  fields: Field[];
  /** The findings that a correction can apply to. With `name`, a whole group can be corrected at once. */
  targets: CorrectionTarget[];
}

/** The columns of the CSV export that depend on the kind. */
export type FactColumn = 'role' | 'name' | 'type' | 'value' | 'value_to' | 'date' | 'unit' | 'counted';

/** How annotations of a kind are written into files and listed in the library. */
export interface FileView {
  /** The sort key of the section; the lowest comes first. */
  rank: number;
  /** A block quote per annotation (`passage`), a line per annotation (`line`), or a line per name (`names`). */
  shape: 'passage' | 'line' | 'names';
  /** Returns the description of an annotation, or of a name from the facts of all its mentions; '' for none. */
  describe(mentions: Facts[], language: Language): string;
  /** Returns the line under the words of an annotation in the library, '' for none. `speaker` is its speaker with the role. */
  summarise(facts: Facts, words: string, speaker: string, language: Language): string;
  /** Returns the cells of a CSV row; missing ones are empty. */
  columns(facts: Facts): { [C in FactColumn]?: string };
}

/** A finding of any kind. */
export type AnyFinding = FindingOf<string, Facts>;

/**
 * Everything that depends on a kind, except for finding it. The names of a kind are the strings `kind_<kind>` and
 * `kind_<kind>_plural`. It is divided into parts, so that a bundle contains only the parts it uses.
 */
export interface KindView<K extends string, F extends AnyFinding = Extract<Finding, { kind: K }>> {
  markStyle: MarkStyle;
  info: KindInfo;
  list: ListView<F>;
  card: CardView<F>;
  form: FormView;
  file: FileView;
}

/** One part of the view of every kind. */
export type Part<P extends keyof KindView<Kind>> = { [K in Kind]: KindView<K>[P] };
