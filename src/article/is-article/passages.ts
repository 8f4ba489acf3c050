import type { LiveBlock } from '../blocks.ts';
import { isParagraph, weigh } from '../prose.ts';

/** A paragraph of prose, and how it stands on the page. */
export interface Passage {
  length: number;
  /** Nothing else shares its box, and no linked line leads to it: so paragraphs stand in a story, not in a list of them. */
  isAlone: boolean;
  /** A linked heading stands between it and the one before, or shares its box: so it stands in a list of stories. */
  isTitled: boolean;
}

/** How far up, in elements, the box of a paragraph is looked for. */
const REACH = 5;

/** How much of the box the rest may be, as a share of the paragraph; in a table nothing may. */
const COMPANY = 0.15;

/** Passages in the order of the page. `page` holds every block of it, `kept` those that are left of the story. */
export function findPassages(kept: Set<LiveBlock>, page: LiveBlock[]): Passage[] {
  const places = [...page.keys()].filter((i) => isProse(page[i] as LiveBlock, kept));
  return places.map((at, i) => placePassage(page, at, places[i - 1], places[i + 1]));
}

function isProse(block: LiveBlock, kept: Set<LiveBlock>): boolean {
  if (!kept.has(block) || !isParagraph(block.text)) return false;
  const allowed = /^(?:li|dd|dt|td|th)$/.test(block.element.localName) ? 0.2 : 0.5;
  return block.linked < block.text.length * allowed;
}

/** Looks at what stands between the passage before, this one and the one after. */
function placePassage(page: LiveBlock[], at: number, before: number | undefined, after: number | undefined): Passage {
  const block = page[at] as LiveBlock;
  const previous = before === undefined ? undefined : page[before];
  const next = after === undefined ? undefined : page[after];
  const box = findBox(block.element, previous?.element, next?.element);
  const leading = page[at - 1];
  const isLed = opensWithLink(block) || (leading !== undefined && leading !== previous && isLinkedLine(leading));
  let isTitled = false;
  let company = 0;
  let isBesideLink = false;
  for (let i = (before ?? Math.max(-1, at - SIGHT)) + 1; i < (after ?? Math.min(page.length, at + SIGHT)); i++) {
    const other = page[i] as LiveBlock;
    const isInBox = i !== at && box?.contains(other.element);
    if (isInBox) company += other.text.length;
    if (!isLinkedLine(other)) continue;
    if (isInBox) isBesideLink = true;
    if ((isInBox || i < at) && isHeading(other)) isTitled = true;
  }
  const isCell = block.element.localName === 'td';
  const isCrowded = company > (isCell ? 0 : block.text.length * COMPANY);
  return { length: weigh(block.text), isAlone: !isLed && !isBesideLink && !isCrowded, isTitled };
}

/** How many blocks before the first passage and after the last may share its box. */
const SIGHT = 12;

/** The largest element around a passage that holds no other; null when its own element holds one. */
function findBox(element: Element, previous: Element | undefined, next: Element | undefined): Element | null {
  const isShared = (e: Element) => e.contains(previous ?? null) || e.contains(next ?? null);
  if (isShared(element)) return null;
  let box = element;
  for (let i = 0; i < REACH; i++) {
    const outer = box.parentElement;
    if (!outer || outer.localName === 'body' || isShared(outer)) break;
    box = outer;
  }
  return box;
}

function isLinkedLine({ text, linked }: LiveBlock): boolean {
  return linked >= text.length / 2 && text.length < 200;
}

function isHeading(block: LiveBlock | undefined): boolean {
  return block !== undefined && /^h[1-6]$/.test(block.element.localName);
}

/** Its first line is a link and the prose begins on the second. */
function opensWithLink({ text, pieces }: LiveBlock): boolean {
  const line = text.indexOf('\n');
  const [first] = pieces;
  return (
    line > 0 && first !== undefined && first.length >= line * 0.8 && first.node.parentElement?.closest('a') != null
  );
}
