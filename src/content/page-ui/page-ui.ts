import type { Root } from '../../article/tree-scope.ts';
import type { Finding } from '../../findings/index.ts';
import type { PageState, ReadyPage } from '../../messaging/contract.ts';
import { t } from '../../messaging/strings.ts';
import type { Article, Span } from '../../model.ts';
import { findCaret, findRangesAt } from '../../paint/hit.ts';
import type { MarksChange } from '../session/state.ts';
import { findMark, type Story } from '../story.ts';
import { createSelectionPermit } from './annotator/allow-selection.ts';
import { createAnnotator } from './annotator/annotator.ts';
import type { AnnotatedPage } from './annotator/edits.ts';
import { createCard } from './card/card.ts';
import type { CardPage } from './card/perform.ts';
import { createFirstMark } from './first-mark.ts';
import { answerFrame } from './frames.ts';
import { createMinimap } from './minimap/minimap.ts';
import { createNotes } from './notes/notes.ts';
import { createPageActs, type PageActs, quotePassage } from './page-acts.ts';
import { findOffset, readSelected } from './selection.ts';
import { mount } from './shadow-host.ts';
import { createToasts, type Toasts } from './toasts.ts';
import { findInView, findStep, scrollTo } from './viewport.ts';

/** What the page UI needs from the session. */
export interface PageUiContext {
  document: Document;
  /** Returns the story; null if the page has no article. */
  story(): Story | null;
  /** Returns the state; throws if the page has no article. */
  ready(): ReadyPage;
  /** Waits for a change of the library, and applies it to the state if the page still has the same article. */
  change<T>(article: Article, answer: Promise<T>, toChange: (answer: T) => MarksChange): Promise<PageState>;
  /** Requests the findings from the background again. */
  reread(): Promise<PageState>;
  /** Shows a preview of a highlight; an empty list removes it. */
  preview(ranges: StaticRange[]): void;
  /** Highlights a passage for a moment. */
  flash(ranges: StaticRange[]): void;
  /** Has a finding stay marked until the reader leaves, also when it is corrected to something that is left out. */
  hold(span: Span): void;
  /** False after the extension was updated or removed. */
  isAlive(): boolean;
}

/** The UI over the page: the card, the toolbar for highlights, the minimap and the toasts. */
export interface PageUi {
  acts: PageActs;
  /** Returns the visible part of the story; null if none is visible. */
  inView(): Span | null;
  /** Scrolls to a passage and flashes it; false if it is no longer on the page. */
  reveal(span: Span): boolean;
  /** Updates everything after a change of the story or its annotations. */
  update(): void;
  /** Adds what a script of the page has removed. */
  restore(): void;
  /** Goes to the next or previous finding, and opens its card; false if there is none. */
  step(isForward: boolean): boolean;
  /** Highlights the selected text, and opens the toolbar. */
  highlight(): Promise<unknown>;
  answerFrame: typeof answerFrame;
}

/** Creates the page UI, which is removed when the signal is aborted. */
export function createPageUi(context: PageUiContext, signal: AbortSignal): PageUi {
  const { document, story } = context;
  const acts = createPageActs({
    ...context,
    selected: () => readSelectedOf(context),
    onKept: (article) => void firstMark(article),
  });
  const host = mount(document, 'top');
  const body = () => bodyOf(context);
  const toasts = createToasts(host, { isAlive: context.isAlive, body });
  const firstMark = createFirstMark({ host, toasts, body }, signal);
  const notes = createNotes(
    { hostOn: (other) => mount(other, 'page'), open: (id) => annotator.read(id), opened: () => annotator.opened() },
    signal,
  );
  const annotator = createAnnotator({ target: createAnnotatedPage(context, acts), toasts, host, notes }, signal);
  let lastStep: Finding | null = null; // the finding of the last `step`

  function reveal(span: Span): boolean {
    const ranges = story()?.detected.map.toRanges(span) ?? [];
    const [first] = ranges;
    if (!first) return false;
    scrollTo(first);
    context.flash(ranges);
    return true;
  }

  const card = createCard(
    {
      ...createCardActs(context, { acts, toasts, write: annotator.write }),
      reveal,
      isOnHighlight: annotator.isOn,
      hostOn: (other) => (other === document ? host : mount(other, 'top')),
    },
    signal,
  );
  const allowSelection = createSelectionPermit(signal);
  const minimap = createMinimap(document, { host: mount(document, 'window'), reveal }, signal);

  return {
    acts,
    inView() {
      const now = story();
      return now && findInView(now);
    },
    reveal,
    update() {
      allowSelection(story());
      card.update(story());
      minimap.update(story());
      notes.update(story());
      annotator.update();
    },
    restore() {
      minimap.restore();
      notes.restore();
    },
    step(isForward) {
      const now = story();
      const next = now && findStep(now, card.shown() ?? lastStep, isForward);
      if (!next) return false;
      lastStep = next;
      reveal(next);
      card.open(next);
      return true;
    },
    highlight: annotator.highlight,
    answerFrame,
  };
}

/** What a card can do with the annotations and corrections of the page. `write` opens the note editor of an annotation. */
function createCardActs(
  { ready, hold }: PageUiContext,
  { acts, toasts, write }: { acts: PageActs; toasts: Toasts; write(id: string): void },
): Omit<CardPage, 'reveal' | 'isOnHighlight' | 'hostOn'> {
  return {
    keep: (finding) => acts.keep(ready(), finding),
    async forget(id) {
      await acts.forget(ready(), id);
      toasts.notify({ text: t('forgotten'), undo: () => acts.restore(ready(), id) });
    },
    async write(finding, kept) {
      if (!kept) await acts.keep(ready(), finding);
      const mark = kept ?? findMark(ready(), finding);
      if (mark) write(mark.id);
    },
    async correct(corrections) {
      const { rules } = await acts.correct(ready(), corrections);
      toasts.notify({ text: t('corrected'), undo: () => acts.takeBack(ready(), rules) });
    },
    async change(corrections, span) {
      hold(span);
      return (await acts.correct(ready(), corrections)).rules;
    },
    takeBack: (rules) => acts.takeBack(ready(), rules),
    report: (finding) => acts.report(ready(), finding),
    lost: () => toasts.notify({ text: t('card_lost'), isError: true }),
  };
}

/** The element of the story, or of the page without one. */
const bodyOf = ({ document, story }: PageUiContext): Root => story()?.detected.body ?? document.body;

function readSelectedOf({ document, story }: PageUiContext): Span | null {
  const now = story();
  return now && readSelected(document, now);
}

/** The page for the annotator. */
function createAnnotatedPage(context: PageUiContext, acts: PageActs): AnnotatedPage {
  const { document, story } = context;
  return {
    ...context,
    acts,
    async quote({ annotation, span }) {
      const now = story();
      return now && quotePassage(now, { ...annotation, ...span });
    },
    now: () => story()?.page ?? null,
    body: () => bodyOf(context),
    selected: () => readSelectedOf(context),
    rangesOf: (span) => story()?.detected.map.toRanges(span) ?? [],
    spansAt(x, y) {
      const now = story();
      if (!now) return [];
      return findRangesAt(now.detected.scopes, x, y).flatMap((range) => now.detected.map.toSpan(range) ?? []);
    },
    offsetAt(x, y) {
      const now = story();
      const caret = now && findCaret(now.detected.scopes, x, y);
      return caret ? findOffset(document, now.detected.map, caret.node, caret.offset) : null;
    },
  };
}
