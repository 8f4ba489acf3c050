import { cleanAddress, parseAddress } from '../../address.ts';
import type { Article } from '../../model.ts';
import type { Detected } from '../detect.ts';

/** A text is still the same story, edited or grown, when it shares this part of its blocks with the one before. */
const SHARED = 0.5;

const CLAIMS = 'link[rel~="canonical" i], meta[property^="og:"], script[type="application/ld+json" i]';

/** Which article a text is, on a page that goes from one to the next without a load. */
export interface Identities {
  /** The page's address, without what does not name an article. */
  readAddress(): string;
  /** Has the page read, told whether its head is to be believed, and settles under which address the story goes. */
  identify(read: (isHeadStale: boolean) => Detected | null): Detected | null;
}

interface Story {
  article: Article;
  /** Where it was first seen, and with which head. */
  address: string;
  head: string;
  isHeadStale: boolean;
}

/**
 * The identity follows the text: pages change their address before the new story has come, or for a picture of the
 * same one, and many leave the old canonical address and headline in the head.
 */
export function createIdentities(document: Document): Identities {
  const homes = new Map<string, string>(); // head → the address at which it was first seen
  let story: Story | null = null;

  function readAddress(): string {
    const here = parseAddress(document.URL);
    return here ? cleanAddress(here) : document.URL.replace(/#.*$/, '');
  }

  function identify(read: (isHeadStale: boolean) => Detected | null): Detected | null {
    const address = readAddress();
    const head = readHead(document);
    const home = homes.get(head) ?? address;
    homes.set(head, home);
    const found = read(false);
    if (!found) return null;
    if (!story || !isSame(found.article, story.article)) {
      const isHeadStale = home !== address;
      const named = isHeadStale ? (read(true) ?? found) : found;
      story = { article: named.article, address, head, isHeadStale };
      return named;
    }
    const isHeadStale = story.isHeadStale && head === story.head;
    const again = isHeadStale ? (read(true) ?? found) : found;
    const url = isHeadStale || address !== story.address ? story.article.url : again.article.url;
    const article = { ...again.article, url };
    story = { ...story, article, isHeadStale };
    return { ...again, article };
  }

  return { readAddress, identify };
}

function readHead(document: Document): string {
  return Array.from(document.querySelectorAll(CLAIMS), (claim) => claim.outerHTML).join('\n');
}

function isSame(now: Article, before: Article): boolean {
  const known = new Set(listTexts(before));
  const texts = listTexts(now);
  const shared = texts.filter((text) => known.has(text)).length;
  return shared >= SHARED * Math.min(known.size, texts.length);
}

const listTexts = ({ text, blocks }: Article) => blocks.map(({ start, end }) => text.slice(start, end));
