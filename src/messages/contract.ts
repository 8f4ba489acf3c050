import type { Finding } from '../findings/index.ts';
import type { Annotation, Article, Draft, Identity, Particulars, Placed, Settings, Span } from '../model.ts';
import { browser } from './browser.ts';
import { remote } from './messenger.ts';

/** What the background knows of an article when a page opens it. */
export interface Opened {
  findings: Finding[];
  kept: Annotation[];
  /** When the whole article was saved (ISO 8601); null when it was not. */
  saved: string | null;
  /** The page is in a private window: nothing of it is kept. */
  isPrivate: boolean;
  settings: Settings;
}

/** What a page may ask of the background: about itself only, its address checked against the sender. */
export interface Background {
  /** The one question a page asks when it opens. */
  open(article: Article): Opened;
  /** Keeps marks of this article, all or none; a mark kept before is answered, not doubled. */
  keep(particulars: Particulars, drafts: Draft[]): Annotation[];
  /** Keeps the whole article with these marks. */
  save(particulars: Particulars, drafts: Draft[]): Annotation[];
  /** Takes marks of this article off the shelf, and the article when nothing of it is left. */
  forget(identity: Identity, ids: string[]): void;
  /** The page shows no article any more. */
  leave(): void;
}

/** What the extension's own pages may change for every page. */
export interface Preferences {
  /** Changes the settings named, and no other. */
  change(settings: Partial<Settings>): void;
}

/** A page with an article, as the popup shows it. */
export interface ReadyPage extends Opened {
  status: 'ready';
  article: Article;
  /** Kept marks that were found again. */
  placed: Placed[];
  /** Kept marks whose words are no longer on the page. */
  lost: Annotation[];
}

/** Why a page shows no article: there is none, it stands where it cannot be read, or the reader says it is none. */
export type Absence = 'none' | 'not html' | 'in a frame' | 'in a component' | 'dismissed';

/** What is true of a page wherever it stands. */
export interface PageFacts {
  revision: number;
  /** The reader has selected words in it. */
  hasSelection: boolean;
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
  /** Scrolls to the passage and flashes it; false when the page no longer shows it. */
  reveal(span: Span): boolean;
  keep(finding: Finding): PageState;
  /** Keeps again what was just forgotten. */
  restore(draft: Draft): PageState;
  forget(id: string): PageState;
  save(): PageState;
  /** Something changed elsewhere: ask again, repaint. */
  refresh(): PageState;
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

/** The page in a tab, seen from the extension's own pages. */
export const page = (tab: number) =>
  remote<Page>('page', (request) => browser.tabs.sendMessage(tab, request, { frameId: 0 }));
