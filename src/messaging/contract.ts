import type { Finding } from '../findings/index.ts';
import type {
  Annotation,
  Article,
  Colour,
  CopiedQuotation,
  Correction,
  Draft,
  Earlier,
  Identity,
  Mark,
  Notes,
  Particulars,
  Placed,
  PreviousTags,
  Rule,
  SavedArticle,
  Settings,
  Space,
  Span,
} from '../model.ts';
import { browser } from './browser.ts';
import type { FrameAnswer, FrameRequest, FrameView } from './frame.ts';
import { remote } from './messenger.ts';

export type { Notes, Space } from '../model.ts';

/** The annotations of an article as its page gets them. */
export interface Kept {
  kept: Mark[];
  /** When the whole article was saved (ISO 8601, UTC); null if it was not. */
  saved: string | null;
}

/** The background's answer to a page that opens with an article. */
export interface Opened extends Kept {
  findings: Finding[];
  /** False if the story was too long to be analysed, and only its beginning was. */
  isComplete: boolean;
  /** The page is in a private window, so nothing of it is stored. */
  isPrivate: boolean;
  /** The name of the `StorageError` that prevents storing anything; null if there is none. */
  storageError: string | null;
  settings: Settings;
}

/** What was saved of an article. */
export interface Saved {
  marks: Mark[];
  /** False if its text could not be kept: the disk is full, or it is too long. */
  hasText: boolean;
}

/** What a page may change of an annotation. */
export type MarkChanges = Partial<Pick<Draft, 'colour' | 'selectors'>>;

/** Calls from a content script to the background. A page can only ask about itself: addresses are checked against the sender. */
export interface Background {
  /** Loads what it takes to read an article, in this language (BCP 47) if the page says so. */
  prepare(lang: string): void;
  /** Finds the findings of an article, its annotations, and the settings. */
  open(article: Article): Opened;
  /** Returns the current annotations, after a change elsewhere. */
  kept(article: Article): Kept;
  /** Stores annotations, all or none, and returns them; one that exists is returned unchanged. */
  keep(article: Article, drafts: Draft[]): Mark[];
  /** Saves the whole article with its text and these annotations. */
  save(article: Article, drafts: Draft[]): Saved;
  /** Keeps the text of an article with a highlight; false if that is not possible, null if it is there already, not wanted or of another story. */
  keepText(article: Article): boolean | null;
  /** Returns the host of the page if the reader is to be asked now whether their marks are always shown there; null if not. */
  asksSite(identity: Identity): string | null;
  /** Moves annotations to the trash, and the article if nothing of it is left. */
  forget(article: Article, ids: string[]): void;
  /** Restores annotations from the trash. */
  restore(article: Article, ids: string[]): Kept;
  /** Changes an annotation. */
  alter(article: Article, id: string, changes: MarkChanges): Mark;
  /** Stores the colour for the next highlight. */
  takeColour(colour: Colour): void;
  /** Stores a correction as a rule for later findings, and returns the rule's id. */
  correct(identity: Identity, correction: Correction): string;
  /** Removes a rule that applies to this article. */
  takeBack(identity: Identity, rule: string): void;
  /** Injects the second script into the page, which has the page UI. */
  loadPageUi(): void;
  /** Shows something in the frame with this key, by its id in the same tab. */
  showFrame(id: number, key: string, view: FrameView): void;
  /** Formats the first draft as a quotation in the reader's citation style; the others say who its actors are. */
  quote(particulars: Particulars, drafts: Draft[]): CopiedQuotation;
  /** Opens the note of an annotation in a tab of the extension beside the page, which takes what is typed over it. */
  writeInTab(identity: Identity, id: string): void;
  /** Opens a report about what was found in a passage, in a tab of the extension beside the page. */
  report(identity: Identity, passage: Span): void;
  /** Says that the page no longer shows an article. */
  leave(): void;
}

/** An article with its annotations and the reader's notes. */
export interface ArticleNotes {
  article: SavedArticle | null;
  annotations: Annotation[];
  /** The number of annotations that are too damaged to be read. */
  unreadable: number;
}

/** Calls from the extension's pages about the library. Web pages cannot make them, because notes and tags are private. */
export interface NotesApi {
  /** Returns an article with its annotations. */
  kept(identity: Identity): ArticleNotes;
  /** Returns an annotation; a frame in a web page only gets those of that page. */
  one(id: string): Annotation;
  /**
   * Stores the note or tags of an annotation. `read` are those that the caller has seen: rejects with `NoteConflict` if another
   * editor has changed the note since.
   */
  annotate(id: string, notes: Notes, read: Notes): Annotation;
  /** Stores the note or tags of the page in a tab, and adds its article to the library. `read` as in `annotate`. */
  describePage(tab: number, particulars: Particulars, notes: Notes, read: Notes): SavedArticle;
  /** Saves an article of the extension's own with a highlight in it; one of the same words gets its colour. */
  keepSample(article: Article, draft: Draft): Annotation;
  /** Formats the first draft as a quotation, as `Background.quote` does. */
  quote(particulars: Particulars, drafts: Draft[]): CopiedQuotation;
  /** Returns all tags in use. */
  tags(): string[];
  /** Renames a tag everywhere, or merges two, and returns the previous tags for `resetTags`. */
  renameTag(from: string, to: string): PreviousTags[];
  /** Restores the tags before a change. */
  resetTags(previous: PreviousTags[]): void;
  /** Moves an article with all its annotations to the trash, and returns the ids for `restore`. */
  forgetArticle(url: string): string[];
  /** Restores items from the trash. */
  restore(ids: string[]): void;
  /** Finds what the reader highlighted in other articles that names one of some actors; null if there is nothing. */
  earlier(identity: Identity, names: string[]): Earlier | null;
  /** Returns the storage quota and usage. */
  space(): Space;
  /** How many texts of articles are kept, and how much space they take (bytes). */
  texts(): { count: number; bytes: number };
  /** Compares the library with its mirror, all of it after a failure, and restores what is missing; false if there can be no mirror. */
  checkMirror(hasFailed: boolean): boolean;
}

/** Calls from the extension's pages about correction rules. */
export interface Rules {
  /** Returns all rules, oldest first. */
  list(): Rule[];
  /** Removes a rule and returns it; null if it does not exist. */
  remove(id: string): Rule | null;
  /** Restores a removed rule. */
  restore(rule: Rule): void;
}

/** Calls from the extension's pages about settings. */
export interface Preferences {
  /** Returns the settings. */
  read(): Settings;
  /** Changes the given settings, and returns all of them. */
  change(settings: Partial<Settings>): Settings;
}

/** Calls that find findings in a text of the extension's own pages. */
export interface Reader {
  /** Returns the findings of a text. */
  read(article: Article): Finding[];
  /** Tells how a passage came to be marked, in lines of English; none if that takes too long. */
  explain(article: Article, passage: Span): string[];
}

/** Calls from the background to the extension's pages. */
export interface Watcher {
  /** The article at this address or its annotations changed; '' stands for many articles. */
  libraryChanged(url: string): void;
  /** Settings changed. */
  settingsChanged(): void;
}

/** The state of a page with an article. */
export interface ReadyPage extends Opened {
  status: 'ready';
  article: Article;
  /** The annotations that were found on the page. */
  placed: Placed[];
  /** The annotations whose text is no longer on the page. */
  lost: Mark[];
  /** Findings that stay marked until the reader leaves, because they have just corrected them. */
  held?: Span[];
}

/** Why a page has no article: none was found, it cannot be read where it is, or the reader dismissed it. */
export type Absence = 'none' | 'not html' | 'in a frame' | 'in a component' | 'dismissed';

/** The part of a page's state that does not depend on its status. */
export interface PageFacts {
  /** Increases with every change of the state. */
  revision: number;
  /** Text is selected in the page. */
  hasSelection: boolean;
  /** Nothing of the extension can be shown over the page, because it is sandboxed. */
  isSandboxed: boolean;
}

/** A block of a page, for troubleshooting. */
export interface TracedBlock {
  /** The beginning of its text. */
  text: string;
  /** The rule that excluded it from the article; null if it is part of it. */
  rule: string | null;
}

/** The state of a page. */
export type PageState = PageFacts &
  (
    | { status: 'working' }
    | { status: 'no article'; reason: Absence }
    | { status: 'failed'; message: string }
    | ReadyPage
  );

/** Calls from the extension's pages and the background to a content script. Those that change the page return its new state. */
export interface Page {
  /** Returns the state; null if its revision is the one that the caller knows. */
  state(known: number): PageState | null;
  /** Returns the visible part of the article; null if none is visible. */
  inView(): Span | null;
  /** Scrolls to a passage and flashes it; false if it is no longer on the page. */
  reveal(span: Span): boolean;
  /** Moves to the next or previous finding and focuses its card; false if there is none. */
  step(forward: boolean): boolean;
  /** Keeps a finding as an annotation. */
  keep(finding: Finding): PageState;
  /** Restores an annotation that was just moved to the trash. */
  restore(id: string): PageState;
  /** Moves an annotation to the trash. */
  forget(id: string): PageState;
  /** Changes an annotation. */
  alter(id: string, changes: MarkChanges): PageState;
  /** Confirms a doubtful match: the annotation gets the current text of the passage. */
  accept(id: string): PageState;
  /** Attaches an annotation to the selected text. */
  attach(id: string): PageState;
  /** Highlights the selected text and opens the toolbar. */
  highlight(): void;
  /** Answers a frame of the extension, by its id in the tab and its key; null if it is not one of this page's. */
  frame(id: number, key: string, request: FrameRequest): FrameAnswer;
  /** Makes corrections and returns their rules, for callers that offer to undo them. */
  putRight(corrections: Correction[]): { state: PageState; rules: string[] };
  /** Removes rules that were just made for this article. */
  takeBack(rules: string[]): PageState;
  /** Saves the whole article. */
  save(): PageState;
  /** The article at this address or its annotations changed elsewhere. */
  libraryChanged(url: string): void;
  /** Finds the findings again, after the rules changed. */
  refresh(): PageState;
  /** Applies changed settings. */
  prefer(settings: Settings): void;
  /** Returns the blocks of the page as they are read now; none if it has no article. */
  trace(): TracedBlock[];
  /** Reads the page as an article, even if it does not look like one. */
  readAnyway(): PageState;
  /** Reads the article around the selected text. */
  readSelection(): PageState;
  /** Removes all highlights until the page has another address: this is not an article. */
  dismiss(): PageState;
}

/** The background. */
export const background = remote<Background>('background', (request) => browser.runtime.sendMessage(request));

/** The settings. */
export const preferences = remote<Preferences>('preferences', (request) => browser.runtime.sendMessage(request));

/** The notes API. */
export const notesApi = remote<NotesApi>('notes', (request) => browser.runtime.sendMessage(request));

/** The open pages of the extension. */
export const watchers = remote<Watcher>('watcher', (request) => browser.runtime.sendMessage(request));

/** The correction rules. */
export const rules = remote<Rules>('rules', (request) => browser.runtime.sendMessage(request));

/** Finds the findings of a text. */
export const reader = remote<Reader>('reader', (request) => browser.runtime.sendMessage(request));

/** The content script of a tab. */
export const page = (tab: number) =>
  remote<Page>('page', (request) => browser.tabs.sendMessage(tab, request, { frameId: 0 }));
