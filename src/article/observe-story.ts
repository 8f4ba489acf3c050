import { readBlocks } from './blocks.ts';
import { findNestedRoots, hasNestedRoot } from './nested-documents.ts';
import { isOnPage, isShadowRoot, isWithin, listAround, type Root } from './tree-scope.ts';

/** A revealed text of at least this length may belong to the story, in UTF-16 units. */
const MIN_PARAGRAPH = 80;

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'aria-hidden', 'class', 'style'],
};

interface ObserverCallbacks {
  /** Whether the whole page is observed, because a story may appear anywhere. */
  isWhole(): boolean;
  /** Whether the text of an element is part of the story as last read. */
  isRead(element: Element): boolean;
  /** The text of the story has changed, or that of the page if the whole of it is observed. */
  onChange(): void;
}

/** Observes the nodes of a story, or those of the whole page. */
interface StoryObserver {
  /** The story; null for none. */
  story(): Root | null;
  /** Changes the story; `isSpread` if its text is in many shadow roots. What is observed is not changed. */
  setStory(story: Root | null, isSpread: boolean): void;
  /** Observes what there is now in place of what was observed before. */
  observe(): void;
  disconnect(): void;
}

/** Creates an observer, which observes nothing yet, and nothing any more once the signal is aborted. */
export function createStoryObserver(
  document: Document,
  { isWhole, isRead, onChange }: ObserverCallbacks,
  signal: AbortSignal,
): StoryObserver {
  let story: Root | null = null;
  let isSpread = false;

  const observer = new MutationObserver((records) => {
    const isGone = story !== null && !isOnPage(story);
    if (isGone || records.some(isRelevant) || hasRevealed(records, isRead)) onChange();
  });

  /** Whether a record changes text of the story or, where the whole page is observed, any text of it. */
  function isRelevant(record: MutationRecord): boolean {
    if (record.type === 'attributes') return false;
    const scope = findScope(story);
    if (!isWhole() && !(scope && isWithin(record.target, scope))) return false;
    const isNew = (isSpread || isWhole()) && [...record.addedNodes].some(addsNestedRoot);
    return isNew || changesText(record);
  }

  /** The story or the page, and the documents and shadow roots in it that count too. */
  function listObserved(): (Root | Document)[] {
    const scope = isWhole() ? document : findScope(story);
    if (!scope || signal.aborted) return [];
    return isSpread || scope === document ? [scope, ...findNestedRoots(scope)] : [scope];
  }

  return {
    story: () => story,
    setStory(next, isNextSpread) {
      story = next;
      isSpread = isNextSpread;
    },
    observe() {
      observer.disconnect(); // pending records are dropped: the reading has seen their changes
      const scope = findScope(story);
      for (const root of listObserved()) observer.observe(root, CHANGES);
      // The story may be removed together with any of its ancestors.
      for (const element of scope && !signal.aborted && !isWhole() ? listAround(scope) : [])
        if (element.parentNode) observer.observe(element.parentNode, { childList: true });
    },
    disconnect: () => observer.disconnect(),
  };
}

/** The element in which more of a story may appear: its `article` or its parent. */
function findScope(story: Root | null): Root | null {
  if (!story || isShadowRoot(story)) return story;
  const { parentElement, localName } = story;
  const isWhole = localName === 'body' || parentElement?.localName === 'body';
  return story.closest('article') ?? (isWhole ? story : (parentElement ?? story));
}

const changesText = ({ type, addedNodes, removedNodes }: MutationRecord) =>
  type === 'characterData' || [...addedNodes].some(hasWords) || [...removedNodes].some(hasText);

/** Whether text that was hidden at the last reading is visible now. */
function hasRevealed(records: MutationRecord[], isRead: (element: Element) => boolean): boolean {
  const targets = new Set(records.filter(({ type }) => type === 'attributes').map(({ target }) => target as Element));
  return [...targets].some(
    (target) => !isRead(target) && (target.textContent?.length ?? 0) >= MIN_PARAGRAPH && isShown(target),
  );
}

const hasWords = (node: Node) =>
  node.nodeType === 1 /* ELEMENT_NODE */ ? readBlocks(node as Element).length > 0 : hasText(node);

/** Components and frames count even while they are empty: their content is loaded later. */
const addsNestedRoot = (node: Node) =>
  node.nodeType === 1 /* ELEMENT_NODE */ &&
  (hasNestedRoot(node as Element) || findNestedRoots(node as Element).length > 0);

const hasText = (node: Node) => (node.textContent ?? '').trim() !== '';

/** In jsdom, which has no layout, every element counts as shown. */
const isShown = (element: Element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;
