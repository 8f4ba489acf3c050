import { cleanAddress, parseAddress } from '../address.ts';
import type { Metadata } from './metadata.ts';
import { foldSpace } from './prose.ts';
import { findAround, type Root } from './tree-scope.ts';

/** A paragraph this long is the story's own, not a kicker above its heading; in UTF-16 units. */
const PARAGRAPH = 80;

/** Whose story the page's head tells of, as far as is known. */
export interface StoryContext {
  /** The one element that holds the story; null where it was not pointed out. */
  story: Element | null;
  /** The page went on from the story its head tells of to another one. */
  isHeadStale: boolean;
}

/**
 * Particulars of one story among several, or of one that the page went on to without a load: where its own heading
 * is not the one the head tells of, no author and no date rather than those of another story.
 */
export function separateMetadata(
  metadata: Metadata,
  body: Root,
  { story, isHeadStale }: StoryContext,
  location: string,
): Metadata {
  const heading = story ? readHeading(story) : null;
  const isOther = heading !== null && !heading.startsWith(metadata.title) && !metadata.title.startsWith(heading);
  if (!isHeadStale && !isOther) return metadata;
  const { url, declared, site, lang } = metadata;
  const here = parseAddress(location);
  return {
    url: here ? cleanAddress(here) : url,
    title: heading ?? (readHeadingAround(body) || foldSpace(body.ownerDocument.title)),
    ...(site && { site }),
    lang,
    declared,
    description: '',
  };
}

/** The heading a story opens with; null when it opens with a paragraph. */
function readHeading(story: Element): string | null {
  const heading = story.querySelector('h1, h2');
  const first = [...story.querySelectorAll('p')].find(
    (paragraph) => foldSpace(paragraph.textContent).length >= PARAGRAPH,
  );
  if (!heading || (first && first.compareDocumentPosition(heading) & 4) /* DOCUMENT_POSITION_FOLLOWING */) return null;
  return foldSpace(heading.textContent) || null;
}

function readHeadingAround(body: Root): string {
  for (let e: Root | null = body; e; e = findAround(e)) {
    const heading = foldSpace(e.querySelector('h1')?.textContent ?? '');
    if (heading) return heading;
  }
  return '';
}
