import { isProse, signatureOf } from './prose.ts';
import { findParent, isWithin, type Root } from './tree-scope.ts';
import type { Body, LiveBlock } from './types.ts';

/** The body is the innermost element with this share of the readable characters. Set by hand. */
const MIN_BODY_SHARE = 0.85;

/** The least share of prose in a story. Set by hand. */
const MIN_PROSE_SHARE = 0.3;

/** Prose outside the body in the same style widens it if there is this much, relative to it. Chosen on expected.json. */
const MIN_GAIN = 0.15;

/** Counts the characters of each block that Readability would keep. */
export function countReadable(blocks: LiveBlock[], readable: Set<Text>): number[] {
  return blocks.map((block) => block.pieces.reduce((sum, p) => sum + (readable.has(p.node) ? p.length : 0), 0));
}

/** Counts all characters within the innermost element with most prose: for pages that Readability cannot read. */
export function countAll(root: Root, blocks: LiveBlock[]): number[] {
  const prose = blocks.map((block) => (isProse(block) ? block.text.length : 0));
  const { element } = findInnermost(root, blocks, prose);
  return blocks.map((block) => (isWithin(block.element, element) ? block.text.length : 0));
}

/**
 * Finds the innermost element with most readable characters, and widens it if there is more prose in the same style
 * beside it. That prose is added to `counts`.
 */
export function findBody(root: Root, blocks: LiveBlock[], counts: number[]): Body {
  const { element } = findInnermost(root, blocks, counts);
  const signatures = new Set<string>();
  let insideLength = 0;
  let proseLength = 0;
  for (const [i, block] of blocks.entries()) {
    if (!isWithin(block.element, element) || (counts[i] ?? 0) < block.text.length / 2) continue;
    insideLength += block.text.length;
    if (!isProse(block)) continue;
    proseLength += block.text.length;
    signatures.add(signatureOf(block));
  }
  let gainedLength = 0;
  const missedBlocks = [...blocks.entries()].filter(([i, block]) => {
    const isAlike = (counts[i] ?? 0) === 0 && isProse(block) && signatures.has(signatureOf(block));
    if (isAlike) gainedLength += block.text.length;
    return isAlike;
  });
  if (gainedLength >= insideLength * MIN_GAIN) for (const [i, block] of missedBlocks) counts[i] = block.text.length;
  // With little prose, what Readability found is a list.
  const isList = proseLength < insideLength * MIN_PROSE_SHARE;
  const larger = findLargerText(blocks, counts, isList ? proseLength : insideLength);
  if (isList && larger.length > 0) counts.fill(0);
  for (const i of larger) counts[i] = blocks[i]?.text.length ?? 0;
  return findInnermost(root, blocks, counts);
}

/** The paragraphs of one element, all of them missed by Readability, if they are longer than what it found. */
function findLargerText(blocks: LiveBlock[], counts: number[], found: number): number[] {
  const families = new Map<Node | null, number[]>();
  for (const [i, block] of blocks.entries()) {
    if (block.element.localName !== 'p' || !isProse(block) || counts[i] !== 0) continue;
    const parent = block.element.parentNode;
    const family = families.get(parent);
    if (family) family.push(i);
    else families.set(parent, [i]);
  }
  const lengthOf = (family: number[]) => family.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  let largest: number[] = [];
  let most = found;
  for (const family of families.values()) {
    const length = family.length < 3 ? 0 : lengthOf(family);
    if (length > most) [largest, most] = [family, length];
  }
  return largest;
}

function findInnermost(root: Root, blocks: LiveBlock[], counts: number[]): Body {
  const readableLength = new Map<Root, number>();
  for (const [i, block] of blocks.entries()) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    for (let e: Element | null = block.element; e && e !== root; e = findParent(e, root)) {
      readableLength.set(e, (readableLength.get(e) ?? 0) + count);
    }
    readableLength.set(root, (readableLength.get(root) ?? 0) + count);
  }
  // All of these contain each other. The innermost has the least; of several with the same it was counted first.
  const enough = (readableLength.get(root) ?? 0) * MIN_BODY_SHARE;
  let element = root;
  let least = Number.POSITIVE_INFINITY;
  for (const [e, length] of readableLength) if (length >= enough && length < least) [element, least] = [e, length];
  return { element, readableLength };
}
