import type { LiveBlock } from './blocks.ts';
import { isProse, signatureOf } from './prose.ts';
import type { Root } from './tree-scope.ts';

/** Where the story's body stands on the page. */
export interface Body {
  element: Root;
  /** How many chosen characters each element around a block holds. */
  held: Map<Root, number>;
}

/** The body is the innermost element that still holds this share of what Readability chose. */
const SHARE = 0.85;

/** Prose set like the body's, outside of it, is worth a wider body from this share of it on. */
const GAIN = 0.15;

/** How many characters of each block are among the chosen text nodes. */
export function countChosen(blocks: LiveBlock[], chosen: Set<Text>): number[] {
  return blocks.map((block) => block.pieces.reduce((sum, p) => sum + (chosen.has(p.node) ? p.length : 0), 0));
}

/**
 * Where the story's body stands: the innermost element holding 85 % of the chosen characters, widened where the page
 * sets as much prose again in the same way beside it. `counts` is raised for that prose.
 */
export function findBody(root: Root, blocks: LiveBlock[], counts: number[]): Body {
  const { element } = narrow(root, blocks, counts);
  const known = new Set<string>();
  let inside = 0;
  for (const [i, block] of blocks.entries()) {
    if (!element.contains(block.element) || (counts[i] ?? 0) < block.text.length / 2) continue;
    inside += block.text.length;
    if (isProse(block)) known.add(signatureOf(block));
  }
  let gained = 0;
  const missed = [...blocks.entries()].filter(([i, block]) => {
    const isAlike = (counts[i] ?? 0) === 0 && isProse(block) && known.has(signatureOf(block));
    if (isAlike) gained += block.text.length;
    return isAlike;
  });
  if (gained >= inside * GAIN) for (const [i, block] of missed) counts[i] = block.text.length;
  return narrow(root, blocks, counts);
}

function narrow(root: Root, blocks: LiveBlock[], counts: number[]): Body {
  const held = new Map<Root, number>();
  for (const [i, block] of blocks.entries()) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    for (let e: Element | null = block.element; e && e !== root; e = e.parentElement) {
      held.set(e, (held.get(e) ?? 0) + count);
    }
    held.set(root, (held.get(root) ?? 0) + count);
  }
  const enough = (held.get(root) ?? 0) * SHARE;
  let element: Root = root;
  for (;;) {
    const inner: Element | undefined = [...element.children].find((child) => (held.get(child) ?? 0) >= enough);
    if (!inner) return { element, held };
    element = inner;
  }
}
