import { createFrame } from '../frames.ts';
import { type CardPage, makeChange, type PerformContext, perform } from './perform.ts';

/** What the frame needs of its card. */
interface FramedCard {
  /** Returns what an act of the reader works with; null if the card is closed. */
  shown(): PerformContext | null;
  close(): void;
  /** The size of the frame has changed. */
  resized(): void;
}

/** Creates the frame of a card. When it is hidden, the element of the page that had the focus before gets it back. */
export function createCardFrame(context: CardPage, { shown, close, resized }: FramedCard) {
  let focusedBefore: Element | null = null;
  const frame = createFrame('card', {
    async act(act) {
      const now = shown();
      return now && perform(act, now);
    },
    async change(change) {
      const now = shown();
      if (now) await makeChange(change, now);
    },
    async correct(corrections) {
      if (corrections.length > 0) await context.correct(corrections);
      close();
    },
    resized,
    lost: context.lost,
  });
  return {
    frame,
    /** Remembers which element of the page has the focus, before the card is focused. */
    keepFocus(document: Document): void {
      focusedBefore = document.activeElement;
    },
    hide(): void {
      const hadFocus = frame.hasFocus();
      frame.hide();
      if (hadFocus && focusedBefore?.isConnected) (focusedBefore as HTMLElement).focus?.({ preventScroll: true });
      focusedBefore = null;
    },
  };
}
