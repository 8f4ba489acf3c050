import { type Detected, detect, detectInSteps } from './detect.ts';
import { createIdentityTracker } from './identity.ts';
import { finish, type Steps } from './steps.ts';
import type { Trace } from './story.ts';
import { isOnPage, isShadowRoot, type Root } from './tree-scope.ts';

/** What the reader says about a page, overriding detection. `story` is the element they pointed out. */
type Verdict = { isArticle: false } | { isArticle: true; story: Element | null };

/** Detects the story of a page repeatedly while the page changes. */
export interface Recogniser {
  /** The story shown now; null when there is none. */
  recognise(): Detected | null;
  /** Does the same in steps, which must not be done any more when the page has changed. */
  recogniseInSteps(): Steps<Detected | null>;
  /** Applies until the address of the page changes. */
  overrule(verdict: Verdict): void;
  isDismissed(): boolean;
  /** Has the story get the address of the page now, when it is read again, and not that at which it was seen first. */
  readdress(): void;
  /** Every block of the page with the rule that excludes it from the story, if any; empty when there is no story. */
  trace(): Trace[];
}

/** Creates a recogniser, which keeps the last result and verdict for a document. */
export function createRecogniser(document: Document): Recogniser {
  const identity = createIdentityTracker(document);
  let last: { found: Detected; address: string } | null = null;
  let overruled: { verdict: Verdict; address: string } | null = null;

  const currentVerdict = () => (overruled?.address === identity.readAddress() ? overruled.verdict : null);

  /** Among several stories, the one being read; null when there is only one. */
  function findCurrentStory(): Element | null {
    if (!last || !isOnPage(last.found.body)) return null;
    const { found, address } = last;
    const stories = findStories(found.body);
    const before = stories.find((story) => story.contains(found.body)) ?? null;
    return address === identity.readAddress() ? before : (pickStory(stories, document.location) ?? before);
  }

  function read(isArticle: boolean, story: Element | null): Steps<Detected | null> {
    return identity.identify((isHeadStale) =>
      detectInSteps(document, null, undefined, { isArticle, story, isHeadStale }),
    );
  }

  /** The first reading may already find several stories. */
  function* readFirst(isArticle: boolean): Steps<Detected | null> {
    const found = yield* read(isArticle, null);
    const story = found && pickStory(findStories(found.body), document.location);
    return story ? yield* read(isArticle, story) : found;
  }

  function* recogniseInSteps(): Steps<Detected | null> {
    const address = identity.readAddress();
    const verdict = currentVerdict();
    if (verdict?.isArticle === false) {
      last = null;
      return null;
    }
    const isArticle = verdict !== null;
    const story = verdict?.story?.isConnected ? verdict.story : findCurrentStory();
    const found = yield* last || story ? read(isArticle, story) : readFirst(isArticle);
    // Detection can fail for a moment, for example behind a dialog: keep the last result while its text is on the page.
    if (!found && last?.address === address && isStillOnPage(last.found)) return last.found;
    last = found && { found, address };
    return found;
  }

  return {
    recognise: () => finish(recogniseInSteps()),
    recogniseInSteps,
    overrule: (verdict) => {
      overruled = { verdict, address: identity.readAddress() };
    },
    readdress: identity.forget,
    trace() {
      const trace: Trace[] = [];
      if (last) detect(document, null, trace, { isArticle: true, story: findCurrentStory(), isHeadStale: false });
      return trace;
    },
    isDismissed: () => currentVerdict()?.isArticle === false,
  };
}

/** Whether more than half of the blocks are still on the page. */
function isStillOnPage({ article, map }: Detected): boolean {
  const there = article.blocks.filter((block) => map.toRange(block) !== null);
  return there.length > article.blocks.length / 2;
}

/** The least text in paragraphs of one story among several, in UTF-16 units. Set by hand. */
const MIN_STORY_LENGTH = 400;

/** Finds consecutive stories, as endless scrolling adds them; empty when there is only one. */
function findStories(body: Root): Element[] {
  const within = [...body.querySelectorAll('article')].filter((e) => isStory(e) && e.querySelector('h1'));
  if (within.length > 1) return within;
  if (isShadowRoot(body)) return [];
  for (let e = body; e.parentElement && e.localName !== 'body'; e = e.parentElement) {
    if (!isStory(e)) continue;
    const stories = [...e.parentElement.children].filter(
      (other) => other === e || (isSimilar(other, e) && isStory(other)),
    );
    if (stories.length > 1) return stories;
  }
  return [];
}

/** The story that mentions the current address, else the one in the middle of the window; null when there is neither. */
function pickStory(stories: Element[], { pathname }: Location): Element | null {
  const named = pathname.length > 1 ? stories.find((story) => mentionsPath(story, pathname)) : undefined;
  if (named) return named;
  return (
    stories.find((story) => {
      const { top, bottom } = story.getBoundingClientRect();
      const middle = (story.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
      return top <= middle && bottom > middle;
    }) ?? null
  );
}

/** Whether an element has a heading and enough paragraphs. */
function isStory(element: Element): boolean {
  if (!element.querySelector('h1, h2')) return false;
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    length += paragraph.textContent?.length ?? 0;
    if (length >= MIN_STORY_LENGTH) return true;
  }
  return false;
}

/** Whether two elements have the same name and share a class, or both have none. */
function isSimilar(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  if (a.classList.length === 0 || b.classList.length === 0) return a.classList.length === b.classList.length;
  return [...a.classList].some((name) => b.classList.contains(name));
}

/** Whether a story has an attribute such as `data-url="https://news.example/2026/bridge"`, or a heading that links there. */
function mentionsPath(story: Element, pathname: string): boolean {
  const links = [...story.querySelectorAll('h1 a, h2 a')].map((link) => link.getAttribute('href'));
  const values = [...story.attributes].map(({ value }) => value);
  return [...links, ...values].some((value) => value?.replace(/[?#].*/s, '').endsWith(pathname));
}
