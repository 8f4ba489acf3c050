import type { Detected } from '../../article/detect.ts';
import type { Finding } from '../../findings/index.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import { t } from '../../messaging/strings.ts';
import type { Correction, Mark, Span } from '../../model.ts';
import { findCaret, findStretches } from '../../paint/hit.ts';
import type { TreeScope } from '../../paint/paint.ts';
import { findOffset } from '../selection.ts';
import { addressForm, type Correcting, findMark } from '../session/corrections.ts';
import type { PageMarks } from '../session/page-marks.ts';
import type { Story } from '../session/story.ts';
import { createAnnotator } from './annotator.tsx';
import { createCard } from './card.ts';
import { createMinimap } from './minimap.ts';
import { findStep } from './step.ts';

/** The marked page, as the reader's hands find it. */
export interface PageUiContext {
  document: Document;
  /** The story as it stands; null while the page shows none. */
  story(): Story | null;
  /** Throws where there is none. */
  ready(): ReadyPage;
  correcting: Correcting;
  selected(): Span | null;
  preview(ranges: StaticRange[]): void;
  /** Scrolls to a passage and flashes it; false when the page no longer shows it. */
  reveal(span: Span): boolean;
  pageMarks: PageMarks;
  /** False once the extension was updated under the page. */
  isAlive(): boolean;
}

/** What the reader works with over the page: the card, the bar for highlights, the strip at the edge, the keys. */
export interface PageUi {
  /** The story has changed, or what is kept of it. */
  follow(): void;
  /** Draws again what the page has wiped away. */
  restore(): void;
  /** Leads to the next finding or the one before; false when there is none. */
  step(forward: boolean): boolean;
  highlight(): Promise<void>;
  closeNote(): void;
  /** Puts findings right, and offers to take it back. */
  correct(corrections: Correction[]): Promise<void>;
  closeForm(): void;
}

/** Lays out all of it; everything goes when the signal aborts. */
export function createPageUi(context: PageUiContext, life: AbortSignal): PageUi {
  const { document, story, ready, reveal, pageMarks, correcting } = context;
  const { keep, forget, restore } = pageMarks;
  const detected = (): Detected | null => story()?.detected ?? null;
  let steppedTo: Finding | null = null; // where the reader's keys last led

  const annotator = createAnnotator(
    {
      ...context,
      now: () => story()?.page ?? null,
      rangesOf: (span) => detected()?.map.toRanges(span) ?? [],
      spansAt(x, y) {
        const found = detected();
        return found ? findStretches(treeScopeOf(found), x, y).flatMap((range) => found.map.toSpan(range) ?? []) : [];
      },
      offsetAt(x, y) {
        const found = detected();
        const caret = found && findCaret(treeScopeOf(found), x, y);
        return caret ? findOffset(document, found.map, caret.node, caret.offset) : null;
      },
    },
    life,
  );

  async function correct(corrections: Correction[]): Promise<void> {
    const { rules } = await correcting.putRight(corrections);
    annotator.notify({ text: t('corrected'), undo: () => correcting.takeBack(rules) });
  }

  async function write(finding: Finding, kept: Mark | null): Promise<void> {
    if (!kept) await keep(finding);
    const mark = kept ?? findMark(ready(), finding);
    if (mark) annotator.write(mark.id);
  }

  /** A note goes with its mark: both can be had back. */
  async function forgetMark(id: string): Promise<void> {
    await forget(id);
    annotator.notify({ text: t('forgotten'), undo: () => restore(id) });
  }

  const card = createCard(
    { keep, forget: forgetMark, write, correct, addressForm, reveal, isTaken: annotator.isOn },
    life,
  );
  const minimap = createMinimap(document, reveal, life);

  return {
    follow() {
      card.follow(story());
      minimap.follow(story());
      annotator.update();
    },
    restore: () => minimap.restore(),
    step(forward) {
      const now = story();
      const next = now && findStep(now, card.about() ?? steppedTo, forward);
      if (!next) return false;
      steppedTo = next;
      reveal(next);
      card.enter(next);
      return true;
    },
    highlight: () => annotator.highlight(),
    closeNote: () => annotator.closeNote(),
    correct,
    closeForm: () => card.closeForm(),
  };
}

const treeScopeOf = ({ body }: Detected): TreeScope => body.getRootNode() as TreeScope;
