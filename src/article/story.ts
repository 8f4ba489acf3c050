import type { Role } from '../model.ts';
import { findClutter } from './clutter.ts';
import { findHidden, findRole } from './elements.ts';
import { findStandfirst, findTitleBlock } from './headline.ts';
import type { Metadata } from './metadata.ts';
import { isProse, letterCount, signatureOf } from './prose.ts';
import { isWithin } from './tree-scope.ts';
import type { Body, Candidate, LiveBlock } from './types.ts';

/** Shorter lines before the first or after the last paragraph are dates, credits, names or buttons. Chosen on expected.json. */
const MAX_EDGE_LINE = 60;

/** The least length of the first and last paragraph, in UTF-16 units. */
const MIN_PARAGRAPH = 80;

/** Short lines before the first paragraph and after the last, which are not part of the story. */
function findEdgeLines(kept: Candidate[]): Set<Candidate> {
  const isStory = ({ block, role }: Candidate) =>
    (role === 'paragraph' || role === 'quote' || role === 'item' || role === 'cell') && isProse(block, MIN_PARAGRAPH);
  let first = kept.findIndex(isStory);
  const last = kept.findLastIndex(isStory);
  const isLine = ({ block, role }: Candidate) =>
    (role === 'paragraph' || role === 'heading') &&
    letterCount(block.text) < MAX_EDGE_LINE &&
    !/[.!?…。”“’»"]$/.test(block.text);
  // The title of the first part of a story, such as a post of a live blog, looks like those of the others.
  const before = kept[first - 1];
  const isAlike = ({ block, role }: Candidate) =>
    role === 'heading' && before?.role === role && signatureOf(block) === signatureOf(before.block);
  if (kept.slice(first, last).some(isAlike)) first--;
  // A heading after the last paragraph stays if shorter sentences follow it, or a list.
  const isFollowed = (i: number) => {
    const next = kept[i + 1];
    return i > last && kept[i]?.role === 'heading' && next !== undefined && next.role !== 'heading' && !isLine(next);
  };
  const isAtEdge = (i: number) => first >= 0 && (i < first || i > last) && !isFollowed(i);
  return new Set(kept.filter((candidate, i) => isAtEdge(i) && isLine(candidate)));
}

/** Explains for one block whether it is part of the story. */
export interface Trace {
  text: string;
  /** The rule that excluded it; null when it is part of the story. */
  rule: string | null;
  candidate: Candidate;
}

/** Longer blocks are not tested by the rules about single lines, in UTF-16 units. */
const MAX_LINE = 300;

/** Chooses the blocks of the story, with their roles, in document order. */
export function chooseStory(
  blocks: LiveBlock[],
  counts: number[],
  body: Body,
  metadata: Metadata,
  trace?: Trace[],
): Candidate[] {
  const isStory = metadata.declared || metadata.likely;
  const candidates = blocks.map((block, i) => ({
    block,
    line: block.text.length < MAX_LINE ? block.text.toLowerCase().replaceAll('\u00a0', ' ') : '',
    role: hasCredit(block) ? 'caption' : findRole(block),
    readableShare: (counts[i] ?? 0) / block.text.length,
    inBody: isWithin(block.element, body.element),
  }));
  const title = findTitleBlock(candidates, metadata.title);
  const [standfirst, ...otherLeads] = findStandfirst(candidates, title, metadata.description);
  const roles = new Map<Candidate | null | undefined, Role>([
    ...otherLeads.map((lead): [Candidate, Role] => [lead, 'paragraph']),
    [standfirst, 'standfirst'],
    [title, 'title'],
  ]);
  const rules = new Map(
    candidates.map((candidate) => [
      candidate,
      roles.has(candidate) ? null : findClutter(candidate, body, isStory, metadata.lang),
    ]),
  );
  if (isStory) {
    const left = () => candidates.filter((candidate) => rules.get(candidate) === null && !roles.has(candidate));
    for (const candidate of findAfterTeasers(candidates, rules)) rules.set(candidate, 'after a teaser');
    for (const candidate of findEdgeLines(left())) rules.set(candidate, 'line at the edge');
  }
  for (const candidate of findHidden(candidates.filter((candidate) => rules.get(candidate) === null))) {
    rules.set(candidate, 'hidden by style');
  }
  for (const candidate of trace ? candidates : []) {
    trace?.push({ text: candidate.block.text, rule: rules.get(candidate) ?? null, candidate });
  }
  return candidates
    .filter((candidate) => rules.get(candidate) === null)
    .map((candidate) => ({ ...candidate, role: roles.get(candidate) ?? candidate.role }));
}

/**
 * Who made a picture, at the end of a line without a full stop: “The new lock. Photo: Ana Ruiz”, “The new lock. © Ana Ruiz”,
 * “(Ana Ruiz / iStock.com)”, “(Artist: Ana Ruiz)”.
 */
const CREDIT =
  /[.:!)\s(](?:Fotos?|Photos?|Bild|Images?|Imagen|Picture|Crédits?|Credits?)\s?:\s?[^.!?:]{2,60}$|[.!?)] ?©\s?[^.!?:©]{2,60}$|\([^().]{2,40} ?\/ ?[^()]{2,30}\)$|^\([\p{L} ]{3,15}:\s[^()]{2,60}\)$/u;

const hasCredit = ({ text, element }: LiveBlock): boolean =>
  text.length < MAX_LINE &&
  (text.trimEnd().endsWith(')') || text.includes(':') || text.includes('©')) &&
  !/^h\d$/.test(element.localName) &&
  CREDIT.test(text.trimEnd());

/** Links after a teaser line such as “Read also:”. */
function findAfterTeasers(candidates: Candidate[], rules: Map<Candidate, string | null>): Candidate[] {
  let isAfter = false;
  return candidates.filter((candidate) => {
    const { block } = candidate;
    const rule = rules.get(candidate) ?? null;
    if (rule === 'teaser') isAfter = true;
    else if (rule === null && block.linked < block.text.length * 0.5) isAfter = false;
    return isAfter && rule === null;
  });
}
