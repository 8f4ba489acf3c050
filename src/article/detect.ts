import { parseAddress } from '../address.ts';
import type { Article, Block } from '../model.ts';
import { type LiveBlock, type Piece, readBlocks } from './blocks.ts';
import { countChosen, findBody } from './body.ts';
import type { Candidate } from './clutter.ts';
import { isArticle } from './is-article.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { findElsewhere } from './nested-documents.ts';
import { separateMetadata } from './own-metadata.ts';
import { createPageMap, type PageMap } from './page-map.ts';
import { findReadable } from './readable.ts';
import { chooseStory, type Trace } from './story.ts';
import { isShadowRoot, type Root } from './tree-scope.ts';

/** The story of a page, and the way from its text back to the page. */
export interface Detected {
  article: Article;
  map: PageMap;
  /** What holds the story's body. */
  body: Root;
}

/** What is known of a page beyond what stands on it. */
export interface Known {
  /** The reader takes it for an article, whatever it looks like. */
  isArticle: boolean;
  /** The element that holds the story; null where that is to be found. */
  story: Element | null;
  /** The page went on from the story its head tells of to another one. */
  isHeadStale: boolean;
}

const NOTHING: Known = { isArticle: false, story: null, isHeadStale: false };

/**
 * Finds the article on a live page, which it only reads: in the document itself, else in a frame or a component of it.
 * Null when the page holds none; `location` where it is served.
 */
export function detect(
  document: Document,
  location?: string | null,
  trace?: Trace[],
  known: Known = NOTHING,
): Detected | null {
  const address = location ?? document.URL;
  const metadata = readMetadata(document, address);
  const read = (root: Root, metadata: Metadata, known: Known) => {
    if (trace) trace.length = 0;
    return detectIn(root, metadata, address, known, trace);
  };
  // A frameset has no story of its own.
  const own = document.body?.localName === 'body' ? document.body : null;
  if (known.story) return read(known.story, metadata, known);
  const doubtful = { ...known, isArticle: false };
  const seen = own && read(own, metadata, doubtful);
  if (seen) return seen;
  const place = findElsewhere(document);
  const found = place && read(place, readMetadataOf(place, metadata), doubtful);
  return found ?? (own && known.isArticle ? read(own, metadata, known) : null);
}

/** A frame's document speaks for itself where it has an address; a component stands in the page's own. */
function readMetadataOf(place: Root, metadata: Metadata): Metadata {
  const { URL } = place.ownerDocument;
  return isShadowRoot(place) || !parseAddress(URL) ? metadata : readMetadata(place.ownerDocument, URL);
}

function detectIn(root: Root, ofPage: Metadata, address: string, known: Known, trace?: Trace[]): Detected | null {
  const blocks = readBlocks(root);
  const page = root.getRootNode();
  const chosen = countChosen(blocks, findReadable(isShadowRoot(page) ? page : root.ownerDocument.body, ofPage));
  const counts = isPassedOver(chosen, blocks, known) ? blocks.map(({ text }) => text.length) : chosen;
  if (!counts.some(Boolean)) return null;
  const body = findBody(root, blocks, counts);
  const metadata = separateMetadata(ofPage, body.element, known, address);
  const kept = chooseStory(blocks, counts, body, metadata, trace);
  if (!known.isArticle && !isArticle(kept, blocks, metadata, root.ownerDocument)) return null;
  return kept.length > 0 ? { ...assemble(kept, metadata), body: body.element } : null;
}

/** Readability takes something else for the story than what was pointed out: then all of that is. */
function isPassedOver(chosen: number[], blocks: LiveBlock[], { story, isArticle }: Known): boolean {
  const count = chosen.reduce((sum, n) => sum + n, 0);
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return story ? count < all / 2 : isArticle && count === 0;
}

/** Joins the blocks by a blank line and moves their runs to where they now stand. */
function assemble(kept: Candidate[], { declared, description, ...particulars }: Metadata): Omit<Detected, 'body'> {
  const blocks: Block[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const { block, role } of kept) {
    blocks.push({ role, start, end: start + block.text.length });
    for (const piece of block.pieces) pieces.push({ ...piece, start: start + piece.start });
    start += block.text.length + 2;
  }
  const text = kept.map(({ block }) => block.text).join('\n\n');
  return { article: { ...particulars, text, blocks }, map: createPageMap(pieces) };
}
