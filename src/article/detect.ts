import type { Article, Block, Role } from '../model.ts';
import { type LiveBlock, type Piece, readBlocks } from './blocks.ts';
import { countChosen, findBody } from './body.ts';
import { type Candidate, findClutter } from './clutter.ts';
import { isArticle } from './is-article.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { createPageMap, type PageMap } from './page-map.ts';
import { findReadable } from './readable.ts';
import { findRole } from './roles.ts';
import { findStandfirst, findTitleBlock } from './title.ts';

/** The story of a page, and the way from its text back to the page. */
export interface Detected {
  article: Article;
  map: PageMap;
  /** The element that holds the story's body. */
  body: Element;
}

/** Why a block stayed or went; for whoever asks why a paragraph is missing. */
export interface Trace {
  text: string;
  rule: string | null;
}

/** Finds the article on a live page, which it only reads. Null when the page holds none; `location` where it is served. */
export function detect(document: Document, location?: string | null, trace?: Trace[]): Detected | null {
  const root = document.body;
  if (root?.localName !== 'body') return null; // a frameset has no story of its own
  const metadata = readMetadata(document, location ?? document.URL);
  const blocks = readBlocks(root);
  const counts = countChosen(blocks, findReadable(document));
  if (!counts.some(Boolean)) return null;
  const body = findBody(root, blocks, counts);
  const kept = choose(blocks, counts, body, metadata, trace);
  if (!isArticle(kept, blocks, metadata)) return null;
  return { ...assemble(kept, metadata), body };
}

/** The blocks that are the story, with their roles, in document order. */
function choose(
  blocks: LiveBlock[],
  counts: number[],
  body: Element,
  metadata: Metadata,
  trace: Trace[] | undefined,
): Candidate[] {
  const candidates = blocks.map((block, i) => ({
    block,
    role: findRole(block),
    chosen: (counts[i] ?? 0) / block.text.length,
    inBody: body.contains(block.element),
  }));
  const title = findTitleBlock(candidates, metadata.title);
  const standfirst = findStandfirst(candidates, title, metadata.description);
  const told = new Map<Candidate | null, Role>([
    [title, 'title'],
    [standfirst, 'standfirst'],
  ]);
  return candidates.flatMap((candidate) => {
    const role = told.get(candidate);
    const rule = role ? null : findClutter(candidate, body);
    trace?.push({ text: candidate.block.text, rule });
    return rule ? [] : [{ ...candidate, role: role ?? candidate.role }];
  });
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
