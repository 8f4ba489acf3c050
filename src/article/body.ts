import type { LiveBlock } from './blocks.ts';

/** The body is the innermost element that still holds this share of what Readability chose. */
const SHARE = 0.85;

/** How many characters of each block are among the chosen text nodes. */
export function countChosen(blocks: LiveBlock[], chosen: Set<Text>): number[] {
  return blocks.map((block) => block.pieces.reduce((sum, p) => sum + (chosen.has(p.node) ? p.length : 0), 0));
}

/** Where the story's body stands: the innermost element holding 85 % of the chosen characters. */
export function findBody(root: Element, blocks: LiveBlock[], chosen: number[]): Element {
  const held = new Map<Element, number>();
  blocks.forEach((block, i) => {
    const count = chosen[i] ?? 0;
    if (count === 0) return;
    for (let e: Element | null = block.element; e && e !== root.parentElement; e = e.parentElement) {
      held.set(e, (held.get(e) ?? 0) + count);
    }
  });
  const enough = (held.get(root) ?? 0) * SHARE;
  let body = root;
  for (;;) {
    const inner: Element | undefined = [...body.children].find((child) => (held.get(child) ?? 0) >= enough);
    if (!inner) return body;
    body = inner;
  }
}
