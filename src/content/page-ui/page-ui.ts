import type { Finding } from '../../findings/index.ts';
import type { PageState, ReadyPage } from '../../messaging/contract.ts';
import { t } from '../../messaging/strings.ts';
import type { Article, Correction, Mark, Span } from '../../model.ts';
import { findCaret, findRangesAt } from '../../paint/hit.ts';
import type { TreeScope } from '../../paint/paint.ts';
import type { MarksChange } from '../session/state.ts';
import { findMark, type Story } from '../story.ts';
import { createAnnotator } from './annotator/annotator.tsx';
import type { Scene } from './annotator/edits.ts';
import { createCard } from './card/card.tsx';
import { createMinimap } from './minimap/minimap.tsx';
import { createPageActs, type PageActs } from './page-acts.ts';
import { findOffset, readSelected } from './selection.ts';
import { mount } from './shadow-host.tsx';
import { createToasts } from './toasts.tsx';
import { findInView, findStep, scrollTo } from './viewport.ts';

/** What the page UI needs of the session. */
export interface PageUiContext {
  document: Document;
  /** Null while the page shows no article. */
  story(): Story | null;
  /** Throws while the page shows no article. */
  ready(): ReadyPage;
  /** Waits until the library has changed, and shows it if the page still shows the same article. */
  change<T>(article: Article, answer: Promise<T>, toChange: (answer: T) => MarksChange): Promise<PageState>;
  /** Asks the background for the findings again. */
  reread(): Promise<PageState>;
  preview(ranges: StaticRange[]): void;
  /** Highlights a passage for a moment. */
  flash(ranges: StaticRange[]): void;
  /** False once the extension was updated under the page. */
  isAlive(): boolean;
}

/** What is drawn over the page: the card, the toolbar for highlights, the map at the edge, the toasts. */
export interface PageUi {
  acts: PageActs;
  /** The part of the story that is in the window; null when none is. */
  inView(): Span | null;
  /** Scrolls to a passage and flashes it; false when the page no longer shows it. */
  reveal(span: Span): boolean;
  /** The story has changed, or what is kept of it. */
  update(): void;
  /** Draws again what the page has removed. */
  restore(): void;
  /** Leads to the next finding or the one before; false when there is none. */
  step(isForward: boolean): boolean;
  highlight(): Promise<void>;
  closeNote(): void;
  /** Corrects findings, and offers to undo it. */
  correct(corrections: Correction[]): Promise<void>;
  closeForm(): void;
}

/** Creates all of it; everything goes when the signal aborts. */
export function createPageUi(context: PageUiContext, life: AbortSignal): PageUi {
  const { document, story, ready } = context;
  const acts = createPageActs({ ...context, selected: () => readSelectedOf(context) });
  const host = mount(document, true);
  const toasts = createToasts(host, context.isAlive);
  const annotator = createAnnotator({ scene: createScene(context, acts), toasts, host }, life);
  let steppedTo: Finding | null = null; // where the keys last led

  function reveal(span: Span): boolean {
    const ranges = story()?.detected.map.toRanges(span) ?? [];
    const [first] = ranges;
    if (!first) return false;
    scrollTo(first);
    context.flash(ranges);
    return true;
  }

  async function correct(corrections: Correction[]): Promise<void> {
    const { rules } = await acts.correct(ready(), corrections);
    toasts.notify({ text: t('corrected'), undo: () => acts.takeBack(ready(), rules) });
  }

  async function write(finding: Finding, kept: Mark | null): Promise<void> {
    if (!kept) await acts.keep(ready(), finding);
    const mark = kept ?? findMark(ready(), finding);
    if (mark) annotator.write(mark.id);
  }

  async function forget(id: string): Promise<void> {
    await acts.forget(ready(), id);
    toasts.notify({ text: t('forgotten'), undo: () => acts.restore(ready(), id) });
  }

  const card = createCard(
    {
      keep: (finding) => acts.keep(ready(), finding),
      forget,
      write,
      correct,
      reveal,
      isTaken: annotator.isOn,
      hostOn: (other) => (other === document ? host : mount(other, true)),
    },
    life,
  );
  const minimap = createMinimap(document, { host: mount(document, false), reveal }, life);

  return {
    acts,
    inView() {
      const now = story();
      return now && findInView(now);
    },
    reveal,
    update() {
      card.update(story());
      minimap.update(story());
      annotator.update();
    },
    restore: minimap.restore,
    step(isForward) {
      const now = story();
      const next = now && findStep(now, card.shown() ?? steppedTo, isForward);
      if (!next) return false;
      steppedTo = next;
      reveal(next);
      card.open(next);
      return true;
    },
    highlight: annotator.highlight,
    closeNote: annotator.closeNote,
    correct,
    closeForm: card.closeForm,
  };
}

function readSelectedOf({ document, story }: PageUiContext): Span | null {
  const now = story();
  return now && readSelected(document, now);
}

/** The page as the annotator sees it. */
function createScene(context: PageUiContext, acts: PageActs): Scene {
  const { document, story } = context;
  return {
    ...context,
    acts,
    now: () => story()?.page ?? null,
    selected: () => readSelectedOf(context),
    rangesOf: (span) => story()?.detected.map.toRanges(span) ?? [],
    spansAt(x, y) {
      const now = story();
      if (!now) return [];
      return findRangesAt(treeScopeOf(now), x, y).flatMap((range) => now.detected.map.toSpan(range) ?? []);
    },
    offsetAt(x, y) {
      const now = story();
      const caret = now && findCaret(treeScopeOf(now), x, y);
      return caret ? findOffset(document, now.detected.map, caret.node, caret.offset) : null;
    },
  };
}

const treeScopeOf = ({ detected: { body } }: Story): TreeScope => body.getRootNode() as TreeScope;
