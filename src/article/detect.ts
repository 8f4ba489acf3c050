import { parseAddress } from '../address.ts';
import { type Article, type Block, cut } from '../model.ts';
import { readBlocks } from './blocks.ts';
import { countAll, countReadable, findBody } from './body.ts';
import { isArticle } from './is-article.ts';
import { cutParticulars, type Metadata, metadataOfStory, readMetadata, type StoryContext } from './metadata.ts';
import { findNestedStory } from './nested-documents.ts';
import { createPageMap, type PageMap } from './page-map.ts';
import { findReadable } from './readable.ts';
import { finish, type Steps } from './steps.ts';
import { chooseStory, type Trace } from './story.ts';
import { isShadowRoot, type Root, type TreeScope } from './tree-scope.ts';
import type { Candidate, LiveBlock, Piece } from './types.ts';

/** An article found on a page, with the map from its text to the live page. */
export interface Detected {
  article: Article;
  map: PageMap;
  /** The innermost element or shadow root around the body of the story. */
  body: Root;
  /** Where its text is: the document, a shadow root, or many of them. */
  scopes: TreeScope[];
}

/** What is known about a page from the reader or from earlier detections. */
interface PageHints extends StoryContext {
  /** The reader says that it is an article: nothing is rejected. */
  isArticle: boolean;
}

const NO_HINTS: PageHints = { isArticle: false, story: null, isHeadStale: false };

/**
 * Finds the article on a live page without changing it: in the document itself, else in a same-origin frame or an open
 * shadow root, or spread over many of these. Null when there is none. `location` is the address of the page, by default that of
 * the document; `trace` receives every block with the rule that excluded it.
 */
export function detect(
  document: Document,
  location?: string | null,
  trace?: Trace[],
  hints: PageHints = NO_HINTS,
): Detected | null {
  return finish(detectInSteps(document, location, trace, hints));
}

/** Finds the article like `detect`, in steps: on a page of 100,000 nodes the longest takes a third of all. */
export function* detectInSteps(
  document: Document,
  location?: string | null,
  trace?: Trace[],
  hints: PageHints = NO_HINTS,
): Steps<Detected | null> {
  const address = location ?? document.URL;
  const metadata = readMetadata(document, address);
  yield;
  function* read(root: Root, metadata: Metadata, hints: PageHints, isFlat = false): Steps<Detected | null> {
    if (trace) trace.length = 0;
    return yield* detectIn(root, metadata, address, hints, trace, isFlat);
  }
  // The body of a frameset has no text.
  const body = document.body?.localName === 'body' ? document.body : null;
  if (hints.story) return yield* read(hints.story, metadata, hints);
  const unconfirmed = { ...hints, isArticle: false };
  const detected = body && (yield* read(body, metadata, unconfirmed));
  if (detected) return detected;
  const nestedRoot = findNestedStory(document);
  if (nestedRoot === body) return body && (yield* read(body, metadata, hints, true));
  const nested = nestedRoot && (yield* read(nestedRoot, readNestedMetadata(nestedRoot, metadata), unconfirmed));
  return nested ?? (body && hints.isArticle ? yield* read(body, metadata, hints) : null);
}

/**
 * A frame with an address of its own has its own metadata, except for the address: that is the one the browser shows, and the
 * only one a page can speak for. A shadow root shares the metadata of the page.
 */
function readNestedMetadata(nestedRoot: Root, metadata: Metadata): Metadata {
  const { URL } = nestedRoot.ownerDocument;
  if (isShadowRoot(nestedRoot) || !parseAddress(URL)) return metadata;
  const { aliases: _, ...own } = readMetadata(nestedRoot.ownerDocument, URL);
  return { ...own, url: metadata.url, ...(metadata.aliases && { aliases: metadata.aliases }) };
}

function* detectIn(
  root: Root,
  pageMetadata: Metadata,
  address: string,
  hints: PageHints,
  trace: Trace[] | undefined,
  isFlat: boolean,
): Steps<Detected | null> {
  const blocks = readBlocks(root, isFlat);
  yield;
  const page = root.getRootNode() as TreeScope;
  const readable = isFlat
    ? countAll(root, blocks)
    : countReadable(blocks, yield* findReadable(isShadowRoot(page) ? page : root.ownerDocument.body, pageMetadata));
  yield;
  const counts = isReadabilityWrong(readable, blocks, hints) ? blocks.map(({ text }) => text.length) : readable;
  if (!counts.some(Boolean)) return null;
  const body = findBody(root, blocks, counts);
  const metadata = metadataOfStory(pageMetadata, body.element, hints, address);
  const kept = chooseStory(blocks, counts, body, metadata, trace);
  if (!hints.isArticle && !isArticle(kept, blocks, metadata, root.ownerDocument)) return null;
  const texts = isFlat ? kept.flatMap(({ block }) => block.pieces) : [];
  const scopes = isFlat ? [...new Set(texts.map(({ node }) => node.getRootNode() as TreeScope))] : [page];
  return kept.length > 0 ? { ...assemble(kept, metadata), body: body.element, scopes } : null;
}

/** Whether Readability missed most of the story that the reader pointed out. Then all of its text is taken. */
function isReadabilityWrong(readable: number[], blocks: LiveBlock[], { story, isArticle }: PageHints): boolean {
  const count = readable.reduce((sum, n) => sum + n, 0);
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return story ? count < all / 2 : isArticle && count === 0;
}

/**
 * What is longer is cut. A story of this length is a message of up to 45 MB, as each code unit takes up to nine bytes in JSON
 * within JSON, and each block about 50; Chromium sends 64 MiB at most.
 */
const MAX_TEXT = 5_000_000;
const MAX_BLOCKS = 200_000;

/** Joins the blocks with a blank line between them and makes the offsets of their pieces relative to the whole text. */
function assemble(
  kept: Candidate[],
  { declared, likely, description, ...particulars }: Metadata,
): Pick<Detected, 'article' | 'map'> {
  const blocks: Block[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const { block, role } of kept.slice(0, MAX_BLOCKS)) {
    blocks.push({ role, start, end: start + block.text.length });
    for (const piece of block.pieces) pieces.push({ ...piece, start: start + piece.start });
    start += block.text.length + 2;
  }
  const whole = kept.slice(0, MAX_BLOCKS).map(({ block }) => block.text);
  const text = cut(whole.join('\n\n'), MAX_TEXT);
  const end = text.length;
  return {
    article: {
      ...cutParticulars(particulars),
      text,
      blocks: blocks.filter(({ start }) => start < end).map((block) => (block.end > end ? { ...block, end } : block)),
    },
    map: createPageMap(
      pieces
        .filter(({ start }) => start < end)
        .map((piece) => (piece.start + piece.length > end ? { ...piece, length: end - piece.start } : piece)),
    ),
  };
}
