import type { findChange } from '../../anchors/changes.ts';
import type { Absence, Kept, Opened, PageFacts, PageState, ReadyPage } from '../../messaging/contract.ts';
import type { Article, Mark, Placed, Settings, Span } from '../../model.ts';

/** The state of a page without `PageFacts`. */
type PageContent = PageState extends infer S ? (S extends PageState ? Omit<S, keyof PageFacts> : never) : never;

/** The state of a session: plain data. */
export interface SessionState {
  content: PageContent;
  /** Increases with every published change of the content. */
  revision: number;
  /** The number of the latest reading. Answers to earlier readings are ignored. */
  reading: number;
  /** The number of changes of annotations and settings, to recognise outdated answers of the background. */
  changes: number;
  /** The state was requested, so the reason for a missing article is needed. */
  isAsked: boolean;
}

/** A change of the annotations of the article. */
export type MarksChange =
  | { type: 'add'; marks: Mark[] }
  /** Adds annotations, and sets the time at which the article was saved (ISO 8601, UTC). */
  | { type: 'save'; marks: Mark[]; time: string }
  | { type: 'replace'; mark: Mark }
  | { type: 'remove'; id: string }
  /** Replaces all annotations. */
  | { type: 'set'; kept: Kept };

/** The actions of `reduce`. */
export type SessionAction =
  | { type: 'asked' }
  | { type: 'reading started' }
  | { type: 'no article'; reason: Absence }
  /** The same text is in other nodes. */
  | { type: 'nodes changed' }
  | { type: 'opened'; reading: number; article: Article; opened: Opened }
  | { type: 'reading failed'; reading: number; message: string }
  /** The library was changed elsewhere, perhaps for the article that is being opened. */
  | { type: 'library changed' }
  | { type: 'marks changed'; url: string; change: MarksChange }
  | { type: 'settings changed'; settings: Settings }
  /** A finding stays marked until the reader leaves. */
  | { type: 'held'; span: Span };

/** The initial state: nothing has been read yet. */
export const initialState: SessionState = {
  content: { status: 'working' },
  revision: 0,
  reading: 0,
  changes: 0,
  isAsked: false,
};

/** Finds a passage in a changed text. */
type Find = typeof findChange;

/** The state after an action. Listeners are called if the revision is new. `find` is needed where there are annotations. */
export function reduce(state: SessionState, action: SessionAction, find?: Find): SessionState {
  const { content } = state;
  const before = content.status === 'ready' ? content : undefined;
  switch (action.type) {
    case 'asked':
      return { ...state, isAsked: true };
    case 'reading started':
      return { ...state, reading: state.reading + 1 };
    case 'no article':
      return publish(state, { status: 'no article', reason: action.reason });
    case 'nodes changed':
      return publish(state, content);
    case 'opened':
      return isLatest(state, action) ? publish(state, place(action.article, action.opened, before, find)) : state;
    case 'reading failed':
      return isLatest(state, action) ? publish(state, { status: 'failed', message: action.message }) : state;
    case 'library changed':
      return { ...state, changes: state.changes + 1 };
    case 'marks changed': {
      const counted = { ...state, changes: state.changes + 1 };
      if (content.status !== 'ready' || content.article.url !== action.url) return counted;
      const opened = { ...content, ...changeMarks(content, action.change) };
      return publish(counted, place(content.article, opened, content, find));
    }
    case 'settings changed': {
      const counted = { ...state, changes: state.changes + 1 };
      return before ? publish(counted, { ...before, settings: action.settings }) : counted;
    }
    case 'held':
      return before ? publish(state, { ...before, held: [...(before.held ?? []), action.span] }) : state;
  }
}

const publish = (state: SessionState, content: PageContent): SessionState => ({
  ...state,
  content,
  revision: state.revision + 1,
});

const isLatest = (state: SessionState, { reading }: { reading: number }) => reading === state.reading;

function changeMarks({ kept, saved }: Kept, change: MarksChange): Kept {
  switch (change.type) {
    case 'add':
      return { kept: add(kept, change.marks), saved };
    case 'save':
      return { kept: add(kept, change.marks), saved: saved ?? change.time };
    case 'replace':
      return { kept: kept.map((mark) => (mark.id === change.mark.id ? change.mark : mark)), saved };
    case 'remove':
      return { kept: kept.filter(({ id }) => id !== change.id), saved };
    case 'set':
      return change.kept;
  }
}

function add(kept: Mark[], marks: Mark[]): Mark[] {
  const all = new Map([...kept, ...marks].map((mark) => [mark.id, mark]));
  return [...all.values()];
}

/**
 * Locates the annotations in the current text; those that are not found are `lost`. The spans in `before`, the state of the
 * same article, are reused.
 */
export function place(article: Article, opened: Opened, before?: ReadyPage, find?: Find): ReadyPage {
  const known = new Map(before?.article === article ? before.placed.map((one) => [one.annotation.id, one]) : []);
  const placed: Placed[] = [];
  const lost: Mark[] = [];
  for (const annotation of opened.kept) {
    const one = known.get(annotation.id);
    const isSame =
      one &&
      !annotation.isElsewhere &&
      JSON.stringify(one.annotation.selectors) === JSON.stringify(annotation.selectors);
    const found = isSame ? { ...one, annotation } : findPlace(article.text, annotation, find);
    if (found) placed.push(found);
    else lost.push(annotation);
  }
  const { findings, isComplete, kept, saved, isPrivate, storageError, settings } = opened;
  return {
    status: 'ready',
    article,
    findings,
    isComplete,
    kept,
    saved,
    isPrivate,
    storageError,
    settings,
    placed,
    lost,
    ...(before?.held && before.article.url === article.url && { held: before.held }),
  };
}

function findPlace(text: string, annotation: Mark, find?: Find): Placed | null {
  if (annotation.isElsewhere) return null;
  if (!find) throw new Error('The browser does not let the page UI into this page.');
  const found = find(text, annotation.selectors);
  if (found.status === 'gone') return null;
  const { span, isDoubtful } = found;
  return { annotation, span, isDoubtful, pieces: found.status === 'edited' ? found.pieces : [] };
}
