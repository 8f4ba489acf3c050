import { cleanAddress, parseAddress } from '../address.ts';
import type { Article } from '../model.ts';
import type { Detected } from './detect.ts';
import type { Steps } from './steps.ts';

/** The share of blocks in common from which two texts are versions of one story. Set by hand. */
const MIN_SHARED_BLOCKS = 0.5;

const IDENTIFYING_ELEMENTS = 'link[rel~="canonical" i], meta[property^="og:"], script[type="application/ld+json" i]';

/** Identifies the article on a page that shows several in turn without loading again. */
interface IdentityTracker {
  /** The address of the page without fragment and tracking parameters. */
  readAddress(): string;
  /** Reads the page with `read`, and reads it again ignoring the metadata in its head if that belongs to another story. */
  identify(read: (isHeadStale: boolean) => Steps<Detected | null>): Steps<Detected | null>;
  /** Forgets the story: if it is read again, it has the address that the page has then. */
  forget(): void;
}

interface Story {
  article: Article;
  /** The address and head with which it was first seen. */
  address: string;
  head: string;
  isHeadStale: boolean;
}

/**
 * Creates an identity tracker for a page. Articles are compared by their text, because single-page applications may change the
 * address before the new story is loaded, or when a picture is opened, and often leave the metadata of the old story in the head.
 */
export function createIdentityTracker(document: Document): IdentityTracker {
  const firstAddresses = new Map<string, string>(); // by the content of the head
  let story: Story | null = null;

  function readAddress(): string {
    const current = parseAddress(document.URL);
    return current ? cleanAddress(current) : document.URL.replace(/#.*/s, '');
  }

  function* identify(read: (isHeadStale: boolean) => Steps<Detected | null>): Steps<Detected | null> {
    const address = readAddress();
    const head = readHead(document);
    const firstAddress = firstAddresses.get(head) ?? address;
    firstAddresses.set(head, firstAddress);
    const found = yield* read(false);
    if (!found) return null;
    if (!story || !isSameStory(found.article, story.article)) {
      const isHeadStale = firstAddress !== address;
      const withMetadata = isHeadStale ? ((yield* read(true)) ?? found) : found;
      story = { article: withMetadata.article, address, head, isHeadStale };
      return withMetadata;
    }
    const isHeadStale = story.isHeadStale && head === story.head;
    const reread = isHeadStale ? ((yield* read(true)) ?? found) : found;
    const url = isHeadStale || address !== story.address ? story.article.url : reread.article.url;
    const article = { ...reread.article, url };
    story = { ...story, article, isHeadStale };
    return { ...reread, article };
  }

  function forget(): void {
    story = null;
  }

  return { readAddress, identify, forget };
}

function readHead(document: Document): string {
  return Array.from(document.querySelectorAll(IDENTIFYING_ELEMENTS), (element) => element.outerHTML).join('\n');
}

function isSameStory(now: Article, before: Article): boolean {
  const known = new Set(listTexts(before));
  const texts = listTexts(now);
  const shared = texts.filter((text) => known.has(text)).length;
  return shared >= MIN_SHARED_BLOCKS * Math.min(known.size, texts.length);
}

const listTexts = ({ text, blocks }: Article) => blocks.map(({ start, end }) => text.slice(start, end));
