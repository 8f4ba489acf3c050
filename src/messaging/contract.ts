import type { Finding } from '../findings/index.ts';
import type {
  Annotation,
  Article,
  Colour,
  Correction,
  Draft,
  Identity,
  Mark,
  Particulars,
  Placed,
  Quotation,
  Rule,
  SavedArticle,
  Settings,
  Span,
} from '../model.ts';
import { browser } from './browser.ts';
import { remote } from './messenger.ts';

/** What a page may know of what is kept of its article. */
export interface Kept {
  kept: Mark[];
  /** When the whole article was saved (ISO 8601); null when it was not. */
  saved: string | null;
}

/** What the background knows of an article when a page opens it. */
export interface Opened extends Kept {
  findings: Finding[];
  /** The page is in a private window: nothing of it is kept. */
  isPrivate: boolean;
  /** Why nothing can be kept now, by the name of the trouble; null when all is well. */
  storageError: string | null;
  settings: Settings;
}

/** What a page may change of a mark. */
export type MarkChanges = Partial<Pick<Draft, 'colour' | 'selectors'>>;

/** What a page may ask of the background: about itself only, its address checked against the sender. */
export interface Background {
  /** The one question a page asks when it opens. */
  open(article: Article): Opened;
  /** What is kept of it now, after a change elsewhere. */
  kept(identity: Identity): Kept;
  /** Keeps marks of this article, all or none; a mark kept before is answered, not doubled. */
  keep(particulars: Particulars, drafts: Draft[]): Mark[];
  /** Keeps the whole article with these marks. */
  save(particulars: Particulars, drafts: Draft[]): Mark[];
  /** Takes marks of this article off the library, and the article when nothing of it is left. */
  forget(identity: Identity, ids: string[]): void;
  /** Puts back what was taken off; answers with what is kept then. */
  restore(identity: Identity, ids: string[]): Kept;
  /** Changes a mark of this article. */
  alter(identity: Identity, id: string, changes: MarkChanges): Mark;
  /** The colour that the next highlight gets first. */
  takeColour(colour: Colour): void;
  /** Remembers a correction made in this article, for every later reading; answers with the rule's id. */
  correct(identity: Identity, correction: Correction): string;
  /** Takes such a correction back. */
  takeBack(identity: Identity, rule: string): void;
  /** Puts the second script into the page: what the reader works with over an article. */
  loadPageUi(): void;
  /** The first of these marks as it is quoted, in the reader's style; the others tell who is who. */
  quote(particulars: Particulars, drafts: Draft[]): Quotation;
  /** The page shows no article any more. */
  leave(): void;
}

/** What the reader wrote: about a mark, or about a page as a whole. */
export interface Written {
  note?: string;
  tags?: string[];
}

/** An article with all that the reader kept of it and wrote about it. */
export interface ArticleNotes {
  article: SavedArticle | null;
  annotations: Annotation[];
  /** How many of its annotations are damaged beyond reading. */
  unreadable: number;
}

/** The tags that something had before a tag was renamed. */
export interface TagsBefore {
  table: 'annotations' | 'articles';
  key: string;
  tags: string[];
}

/** How much of the space that the browser gives is taken, in bytes. */
export interface Space {
  usage: number;
  quota: number;
  isScarce: boolean;
  isPersistent: boolean;
}

/** What the extension's own pages may ask about what is kept: notes and tags are written there, never in a page. */
export interface NotesApi {
  kept(identity: Identity): ArticleNotes;
  /** One annotation; a frame in a page gets those of that page only. */
  one(id: string): Annotation;
  /** Writes the note or the tags of an annotation; what is not given stays. */
  annotate(id: string, written: Written): Annotation;
  /** Writes about the article that a tab shows; it is put on the library for that. */
  describePage(tab: number, particulars: Particulars, written: Written): SavedArticle;
  /** Every tag in use. */
  tags(): string[];
  /** Renames a tag everywhere, or makes two one; answers with what takes it back. */
  renameTag(from: string, to: string): TagsBefore[];
  resetTags(before: TagsBefore[]): void;
  /** Takes an article with all its marks off the library; answers with what takes it back. */
  forgetArticle(url: string): string[];
  restore(ids: string[]): void;
  space(): Space;
}

/** What the extension's frames in a page may ask of the page around them. */
export interface Framed {
  state(): PageState | null;
  correct(corrections: Correction[]): void;
  closeForm(): void;
  closeNote(): void;
}

/** What the extension's own pages may ask about the reader's corrections. */
export interface Rules {
  /** Every rule, in the order in which they were made. */
  list(): Rule[];
  /** Forgets a rule, and answers with it; null when there is none. */
  remove(id: string): Rule | null;
  /** Puts a rule back that was just forgotten. */
  restore(rule: Rule): void;
}

/** What the extension's own pages may change for every page. */
export interface Preferences {
  read(): Settings;
  /** Changes the settings named, and no other; answers with all of them. */
  change(settings: Partial<Settings>): Settings;
}

/** Reads a text of the extension's own as the story of a page is read. */
export interface Reader {
  read(article: Article): Finding[];
}

/** What the background tells the extension's own pages. */
export interface Watcher {
  /** Something that is kept of the article at this address was changed; '' stands for many articles. */
  libraryChanged(url: string): void;
  /** The reader chose otherwise. */
  settingsChanged(): void;
}

/** A page with an article, as the popup shows it. */
export interface ReadyPage extends Opened {
  status: 'ready';
  article: Article;
  /** Kept marks that were found again. */
  placed: Placed[];
  /** Kept marks whose words are no longer on the page. */
  lost: Mark[];
}

/** Why a page shows no article: there is none, it stands where it cannot be read, or the reader says it is none. */
export type Absence = 'none' | 'not html' | 'in a frame' | 'in a component' | 'dismissed';

/** What is true of a page wherever it stands. */
export interface PageFacts {
  revision: number;
  /** The reader has selected words in it. */
  hasSelection: boolean;
}

/** A block of a page: how it begins, and the rule that left it out; null where it is part of the story. */
export interface TracedBlock {
  text: string;
  rule: string | null;
}

/** Where a page stands. */
export type PageState = PageFacts &
  (
    | { status: 'working' }
    | { status: 'no article'; reason: Absence }
    | { status: 'failed'; message: string }
    | ReadyPage
  );

/** What the extension's own pages may ask of a page; every act answers with the page's new state. */
export interface Page {
  /** The page's state, or null when nothing is newer than the revision the asker knows. */
  state(known: number): PageState | null;
  /** The part of the story that is in the window; null when none of it is. */
  inView(): Span | null;
  /** Scrolls to the passage and flashes it; false when the page no longer shows it. */
  reveal(span: Span): boolean;
  /** Goes to the next finding, or the one before, and opens its card for the keyboard; false when there is none. */
  step(forward: boolean): boolean;
  keep(finding: Finding): PageState;
  /** Puts back what was just forgotten. */
  restore(id: string): PageState;
  forget(id: string): PageState;
  /** Changes a mark's colour, or takes such a change back. */
  alter(id: string, changes: MarkChanges): PageState;
  /** A mark that was placed with doubt is right: from now on it is known by the words it has today. */
  accept(id: string): PageState;
  /** Attaches a mark to the words that are selected in the page. */
  attach(id: string): PageState;
  /** Highlights the words that are selected in the page, and shows the bar over them. */
  highlight(): void;
  /** The reader is done with the note that is open over the page. */
  closeNote(): void;
  /** Puts findings right, for this reading and every later one, and offers over the page to take it back. */
  correct(corrections: Correction[]): void;
  /** The same for whoever offers that elsewhere: answers with the rules it made. */
  putRight(corrections: Correction[]): { state: PageState; rules: string[] };
  /** Forgets rules that were just made for this article. */
  takeBack(rules: string[]): PageState;
  /** The form in which a finding is put right is done with. */
  closeForm(): void;
  save(): PageState;
  /** Something that is kept of the article at this address was changed elsewhere. */
  libraryChanged(url: string): void;
  /** Something changed elsewhere: ask again, repaint. */
  refresh(): PageState;
  /** The reader chose otherwise: repaint. */
  prefer(settings: Settings): void;
  /** The blocks of the page as it is read now; empty where it shows no article. */
  trace(): TracedBlock[];
  /** Reads the page as an article, whatever it looks like. */
  readAnyway(): PageState;
  /** Reads the story around the words that the reader has selected. */
  readSelection(): PageState;
  /** This is no article: takes the marks away until the page has another address. */
  dismiss(): PageState;
}

/** The background, seen from a page or from the extension's own pages. */
export const background = remote<Background>('background', (request) => browser.runtime.sendMessage(request));

/** The reader's choices, seen from the extension's own pages. */
export const preferences = remote<Preferences>('preferences', (request) => browser.runtime.sendMessage(request));

/** What is kept, seen from the extension's own pages. */
export const notesApi = remote<NotesApi>('notes', (request) => browser.runtime.sendMessage(request));

/** Every open page of the extension, seen from the background. */
export const watchers = remote<Watcher>('watcher', (request) => browser.runtime.sendMessage(request));

/** The page around a frame of the extension's, seen from that frame. */
export const framed = remote<Framed>('framed', (request) => browser.runtime.sendMessage(request));

/** The reader's corrections, seen from the extension's own pages. */
export const rules = remote<Rules>('rules', (request) => browser.runtime.sendMessage(request));

/** The reading of texts, seen from the extension's own pages. */
export const reader = remote<Reader>('reader', (request) => browser.runtime.sendMessage(request));

/** The page in a tab, seen from the extension's own pages. */
export const page = (tab: number) =>
  remote<Page>('page', (request) => browser.tabs.sendMessage(tab, request, { frameId: 0 }));
