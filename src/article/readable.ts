import { readLean, type Told } from './readable/lean-reader.ts';
import { isShadowRoot, type Root } from './root.ts';

/** Readability's own switches, strictest first; it relaxes them one by one (its README calls them flags). */
const FLAG_SETS = [7, 6, 4, 0];

/** A story shorter than this, in UTF-16 units, is worth another try with looser flags. */
const ENOUGH = 500;

/** What Readability takes for the story of a page, or of a component: the live text nodes it would keep. Empty when it finds none. */
export function findReadable(page: Root, told: Told): Set<Text> {
  let best = new Set<Text>();
  let bestLength = 0;
  for (const flags of FLAG_SETS) {
    const found = readWith(page, flags, told);
    let length = 0;
    for (const node of found) length += node.data.trim().length;
    if (length > bestLength) [best, bestLength] = [found, length];
    if (bestLength >= ENOUGH) break;
  }
  return best;
}

/**
 * One run on one fresh copy. Readability moves and drops nodes but keeps the text nodes themselves, so each one it
 * returns is known by identity. Its own retry goes through innerHTML and loses that: hence one copy a flag set.
 */
function readWith(page: Root, flags: number, told: Told): Set<Text> {
  const copy = copyPage(page);
  const live = pairTexts(copy.body, page);
  for (const element of copy.querySelectorAll('svg, script, style, link, template')) element.remove();
  bareForms(copy);
  const found = new Set<Text>();
  const content = readLean(copy, flags, told);
  if (!content) return found;
  const walker = copy.createTreeWalker(content, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) {
    const node = live.get(walker.currentNode);
    if (node) found.add(node);
  }
  return found;
}

/** What stands on the page or in the component, in a document of its own that nobody looks at. */
function copyPage(page: Root): Document {
  const copy = page.ownerDocument.implementation.createHTMLDocument();
  if (isShadowRoot(page)) for (const node of page.childNodes) copy.body.append(copy.importNode(node, true));
  else copy.body.replaceWith(copy.importNode(page, true));
  return copy;
}

/** Takes the names off a copy's controls: one named “parentNode” hides that property of the form around it. */
function bareForms(copy: Document): void {
  if (!copy.querySelector('form')) return;
  for (const control of copy.querySelectorAll('input, button, select, textarea, output, fieldset, object, form img')) {
    control.removeAttribute('name');
    control.removeAttribute('id');
  }
}

/** A copy and its original have the same shape, so walking both in step pairs their text nodes. */
function pairTexts(copy: Node, original: Root): Map<Node, Text> {
  const pairs = new Map<Node, Text>();
  const copies = original.ownerDocument.createTreeWalker(copy, 4 /* SHOW_TEXT */);
  const originals = original.ownerDocument.createTreeWalker(original, 4 /* SHOW_TEXT */);
  while (copies.nextNode() && originals.nextNode()) pairs.set(copies.currentNode, originals.currentNode as Text);
  return pairs;
}
