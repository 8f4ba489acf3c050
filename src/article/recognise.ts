import { type Detected, detect } from './detect.ts';
import { createIdentities } from './recognise/identities.ts';
import { findStories, pickStory } from './recognise/stories.ts';
import type { Trace } from './story.ts';
import { isOnPage } from './tree-scope.ts';

/** What the reader said of the page in front of them, against what it looks like. */
export type Verdict = { isArticle: false } | { isArticle: true; story: Element | null };

/** Recognises the story of a page again and again, as the page changes under it. */
export interface Recogniser {
  /** The story in front of the reader now; null when there is none. */
  recognise(): Detected | null;
  /** The reader's word counts until the page has another address. */
  overrule(verdict: Verdict): void;
  isDismissed(): boolean;
  /** Every block of the page as it is read now, and by which rule it is no part of the story; empty where there is none. */
  trace(): Trace[];
}

/** Remembers of a page what it was before: which story, at which address. */
export function createRecogniser(document: Document): Recogniser {
  const identities = createIdentities(document);
  let last: { found: Detected; address: string } | null = null;
  let overruled: { verdict: Verdict; address: string } | null = null;

  const verdictNow = () => (overruled?.address === identities.readAddress() ? overruled.verdict : null);

  /** The one among several stories that is being read; null where there are not several. */
  function findStory(): Element | null {
    if (!last || !isOnPage(last.found.body)) return null;
    const { found, address } = last;
    const stories = findStories(found.body);
    const before = stories.find((story) => story.contains(found.body)) ?? null;
    return address === identities.readAddress() ? before : (pickStory(stories, document.location) ?? before);
  }

  function read(isArticle: boolean, story: Element | null): Detected | null {
    return identities.identify((isHeadStale) => detect(document, null, undefined, { isArticle, story, isHeadStale }));
  }

  /** Several stories may stand on the page already when it is read for the first time. */
  function readFirst(isArticle: boolean): Detected | null {
    const found = read(isArticle, null);
    const story = found && pickStory(findStories(found.body), document.location);
    return story ? read(isArticle, story) : found;
  }

  function recognise(): Detected | null {
    const address = identities.readAddress();
    const verdict = verdictNow();
    if (verdict?.isArticle === false) {
      last = null;
      return null;
    }
    const isArticle = verdict !== null;
    const story = verdict?.story?.isConnected ? verdict.story : findStory();
    const found = last || story ? read(isArticle, story) : readFirst(isArticle);
    // A wall in front of the story, or a moment without it: what is painted stays.
    if (!found && last?.address === address && isStillThere(last.found)) return last.found;
    last = found && { found, address };
    return found;
  }

  return {
    recognise,
    overrule: (verdict) => {
      overruled = { verdict, address: identities.readAddress() };
    },
    trace() {
      const trace: Trace[] = [];
      if (last) detect(document, null, trace, { isArticle: true, story: findStory(), isHeadStale: false });
      return trace;
    },
    isDismissed: () => verdictNow()?.isArticle === false,
  };
}

/** Most of the words that were read are on the page as they were. */
function isStillThere({ article, map }: Detected): boolean {
  const there = article.blocks.filter((block) => map.toRange(block) !== null);
  return there.length > article.blocks.length / 2;
}
