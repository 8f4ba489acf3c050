import { readBlocks } from './blocks.ts';
import { findPlaces, isPlace } from './nested-documents.ts';
import { isOnPage, isShadowRoot, listAround, type Root } from './tree-scope.ts';
import { createPace } from './watch/pace.ts';

/** The address of a page, and whether it tells by itself when it changes. */
export interface AddressWatch {
  /** False where it must be looked at from time to time. */
  isTold: boolean;
  look(): void;
}

/** Calls back when the page has another address without having been loaded again. */
export function watchAddress({ defaultView: view }: Document, signal: AbortSignal, onMove: () => void): AddressWatch {
  const read = () => withoutPlace(view?.location.href ?? '');
  let address = read();

  function look(): void {
    const now = read();
    if (now === address) return;
    address = now;
    onMove();
  }

  // Firefox has it from version 147 on.
  const navigation = view && 'navigation' in view ? view.navigation : undefined;
  navigation?.addEventListener('currententrychange', look, { signal });
  return { isTold: navigation !== undefined, look };
}

/** “/story#comments” → “/story”; but “/#!/story”, where the fragment is the page, stays. */
const withoutPlace = (address: string) => address.replace(/#(?![!/]).*$/, '');

/** A page may still be building its story, for this long after it opened or its address changed. */
const GRACE_PERIOD_MS = 10_000;

/** How often to look after what is painted. */
const PULSE_MS = 1000;

/** A hidden text this long may be the rest of the story, in UTF-16 units. */
const PARAGRAPH = 80;

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'aria-hidden', 'class', 'style'],
};

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
  /** The page was read: from now on only changes to this story count; null when the page holds none. */
  follow(body: Root | null): void;
  /** For a while, a story may appear anywhere on the page. */
  startGracePeriod(): void;
}

/** Watches a page until the signal aborts. A page without a story is left alone when there is no more hope for one. */
export function watch(document: Document, { onChange, onPulse, isRead }: Watched, signal: AbortSignal): Watch {
  let story: Root | null = null;
  let before: Root | null = null; // the story when hope began: finding another one ends it
  let hoping: ReturnType<typeof setTimeout> | undefined;
  let pulse: ReturnType<typeof setInterval> | undefined;
  const pace = createPace(onChange);

  const observer = new MutationObserver((records) => {
    const isGone = story !== null && !isOnPage(story);
    if (isGone || records.some(bringsWords) || findRevealed(records)) pace.ask();
  });

  /** Whether the record adds or takes away words, or edits them. */
  function bringsWords({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'attributes') return false;
    if (hoping === undefined && !scopeOf(story)?.contains(target)) return false;
    const added = [...addedNodes];
    if (hoping !== undefined && added.some(bringsPlace)) return true;
    return type === 'characterData' || added.some(hasWords) || [...removedNodes].some(hadWords);
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
    const scope = scopeOf(story);
    const roots = hoping === undefined ? (scope ? [scope] : []) : [document, ...findPlaces(document)];
    for (const root of signal.aborted ? [] : roots) observer.observe(root, CHANGES);
    // The story may be taken away with all that is around it.
    for (const element of scope && !signal.aborted && hoping === undefined ? listAround(scope) : [])
      if (element.parentNode) observer.observe(element.parentNode, { childList: true });
  }

  function endGracePeriod(): void {
    clearTimeout(hoping);
    hoping = undefined;
    observe();
  }

  function startGracePeriod(): void {
    clearTimeout(hoping);
    before = story;
    hoping = setTimeout(endGracePeriod, GRACE_PERIOD_MS);
    observe();
  }

  function beat(): void {
    if (document.hidden) return;
    address.look();
    onPulse();
  }

  const address = watchAddress(document, signal, () => {
    startGracePeriod();
    pace.hurry();
  });
  // A frame is empty when it comes, and tells when its page has come.
  const onLoad = ({ target }: Event) => {
    if (hoping !== undefined && isPlace(target as Element)) pace.ask();
  };
  document.addEventListener('load', onLoad, { capture: true });
  signal.addEventListener('abort', () => {
    document.removeEventListener('load', onLoad, { capture: true });
    observer.disconnect();
    pace.drop();
    clearTimeout(hoping);
    clearInterval(pulse);
  });
  startGracePeriod();

  return {
    follow(body) {
      const isLost = story !== null && body === null;
      story = body;
      pace.drop();
      if (isLost) startGracePeriod();
      else if (body && body !== before) endGracePeriod();
      else observe();
      clearInterval(pulse);
      if ((body || !address.isTold) && !signal.aborted) pulse = setInterval(beat, PULSE_MS);
    },
    startGracePeriod,
  };
}

/** Where the rest of a story may appear: the article around it, or what is right beside it. */
function scopeOf(story: Root | null): Root | null {
  if (!story || isShadowRoot(story)) return story;
  const { parentElement, localName } = story;
  const isWhole = localName === 'body' || parentElement?.localName === 'body';
  return story.closest('article') ?? (isWhole ? story : (parentElement ?? story));
}

const hasWords = (node: Node) =>
  node.nodeType === 1 /* ELEMENT_NODE */ ? readBlocks(node as Element).length > 0 : hadWords(node);

/** A component or a frame: what it shows is not there yet when it comes. */
const bringsPlace = (node: Node) =>
  node.nodeType === 1 /* ELEMENT_NODE */ && (isPlace(node as Element) || findPlaces(node as Element).length > 0);

const hadWords = (node: Node) => (node.textContent ?? '').trim() !== '';

/** Without a layout, as in jsdom, all is shown. */
const isShown = (element: Element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;
