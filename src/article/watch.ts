import { readBlocks } from './blocks.ts';
import { watchAddress } from './watch/address.ts';
import { createPace } from './watch/pace.ts';

/** A page may still be building its story, for this long after it opened or its address changed. */
const HOPE_MS = 10_000;

/** How often to look after what is painted. */
const PULSE_MS = 1000;

/** A hidden text this long may be the rest of the story, in UTF-16 units. */
const PARAGRAPH = 80;

/** What the watch tells and asks. */
export interface Watched {
  /** The page may have become another article, or its story changed. */
  onChange(): void;
  /** Once a second while a story is followed and the page is in view. */
  onPulse(): void;
  /** The element's words are part of the story as it was read. */
  isRead(element: Element): boolean;
}

/** Follows a page through its life. */
export interface Watch {
  /** From now on only changes to this story count; null when the page holds none. */
  follow(body: Element | null): void;
  /** For a while, a story may appear anywhere on the page. */
  hope(): void;
}

/** Watches a page until the signal aborts. A page without a story is left alone when there is no more hope for one. */
export function watch(document: Document, { onChange, onPulse, isRead }: Watched, signal: AbortSignal): Watch {
  let story: Element | null = null;
  let before: Element | null = null; // the story when hope began: finding another one ends it
  let hoping: ReturnType<typeof setTimeout> | undefined;
  let pulse: ReturnType<typeof setInterval> | undefined;
  const pace = createPace(onChange);

  const observer = new MutationObserver((records) => {
    const isGone = story !== null && !story.isConnected;
    if (isGone || records.some(bringsWords) || findRevealed(records)) pace.ask();
  });

  /** Whether the record adds or takes away words, or edits them. */
  function bringsWords({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'attributes') return false;
    if (hoping === undefined && !scopeOf(story)?.contains(target)) return false;
    return type === 'characterData' || [...addedNodes].some(hasWords) || [...removedNodes].some(hadWords);
  }

  /** Whether a stretch that was not read can be seen now. */
  function findRevealed(records: MutationRecord[]): boolean {
    const targets = new Set(records.filter(({ type }) => type === 'attributes').map(({ target }) => target as Element));
    return [...targets].some(
      (target) => !isRead(target) && (target.textContent?.length ?? 0) >= PARAGRAPH && isShown(target),
    );
  }

  function observe(): void {
    observer.disconnect(); // what it has not told yet was there to be read
    const root = hoping === undefined ? scopeOf(story) : document;
    if (!root || signal.aborted) return;
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden', 'aria-hidden', 'class', 'style'],
    });
    // The story may be taken away with all that is around it.
    for (let parent = root.parentNode; parent; parent = parent.parentNode)
      observer.observe(parent, { childList: true });
  }

  function despair(): void {
    clearTimeout(hoping);
    hoping = undefined;
    observe();
  }

  function hope(): void {
    clearTimeout(hoping);
    before = story;
    hoping = setTimeout(despair, HOPE_MS);
    observe();
  }

  function beat(): void {
    if (document.hidden) return;
    address.look();
    onPulse();
  }

  const address = watchAddress(document, signal, () => {
    hope();
    pace.hurry();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.stop();
    clearTimeout(hoping);
    clearInterval(pulse);
  });
  hope();

  return {
    follow(body) {
      const isLost = story !== null && body === null;
      story = body;
      if (isLost) hope();
      else if (body && body !== before) despair();
      else observe();
      clearInterval(pulse);
      if ((body || !address.isTold) && !signal.aborted) pulse = setInterval(beat, PULSE_MS);
    },
    hope,
  };
}

/** Where the rest of a story may appear: the article around it, or what is right beside it. */
function scopeOf(story: Element | null): Element | null {
  if (!story) return null;
  const { parentElement, localName } = story;
  const isWhole = localName === 'body' || parentElement?.localName === 'body';
  return story.closest('article') ?? (isWhole ? story : (parentElement ?? story));
}

const hasWords = (node: Node) =>
  node.nodeType === 1 /* ELEMENT_NODE */ ? readBlocks(node as Element).length > 0 : hadWords(node);

const hadWords = (node: Node) => (node.textContent ?? '').trim() !== '';

/** Without a layout, as in jsdom, all is shown. */
const isShown = (element: Element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;
