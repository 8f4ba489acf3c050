import { readLean, type StoryContext } from './readable/lean-reader.ts';
import { isShadowRoot, type Root } from './tree-scope.ts';

/** Readability's own switches, strictest first; it relaxes them one by one (its README calls them flags). */
const FLAG_SETS = [7, 6, 4, 0];

/** A story shorter than this, in UTF-16 units, is worth another try with looser flags. */
const ENOUGH = 500;

/** Elements without text for readers. */
const UNREAD = 'svg, script, style, link, template';

/** Elements that a form knows by their names. */
const CONTROLS = 'input, button, select, textarea, output, fieldset, object, form img';

/** What Readability takes for the story of a page, or of a component: the live text nodes it would keep. Empty when it finds none. */
export function findReadable(page: Root, metadata: StoryContext): Set<Text> {
  let best = new Set<Text>();
  let bestLength = 0;
  for (const flags of FLAG_SETS) {
    const found = readWith(page, flags, metadata);
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
function readWith(page: Root, flags: number, metadata: StoryContext): Set<Text> {
  const spoilable = page.ownerDocument.implementation.createHTMLDocument();
  const copy = copyPage(page, spoilable);
  const live = pairTexts(copy, page);
  for (const element of copy.querySelectorAll(`${UNREAD}, ${CONTROLS}`)) {
    if (element.matches(UNREAD)) element.remove();
    else bare(element);
  }
  // Not before: a document takes in, and gives back, each element with some ceremony.
  spoilable.body.replaceWith(copy);
  const found = new Set<Text>();
  const content = readLean(spoilable, flags, metadata);
  if (!content) return found;
  const walker = spoilable.createTreeWalker(content, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) {
    const node = live.get(walker.currentNode);
    if (node) found.add(node);
  }
  return found;
}

/** What stands on the page or in the component, as the body of another document. */
function copyPage(page: Root, to: Document): Element {
  if (!isShadowRoot(page)) return to.importNode(page, true);
  const body = to.createElement('body');
  for (const node of page.childNodes) body.append(to.importNode(node, true));
  return body;
}

/** Takes the name off a control: one named “parentNode” hides that property of the form around it. */
function bare(control: Element): void {
  control.removeAttribute('name');
  control.removeAttribute('id');
}

/** A copy and its original have the same shape, so walking both in step pairs their text nodes. */
function pairTexts(copy: Node, original: Root): Map<Node, Text> {
  const pairs = new Map<Node, Text>();
  const copies = original.ownerDocument.createTreeWalker(copy, 4 /* SHOW_TEXT */);
  const originals = original.ownerDocument.createTreeWalker(original, 4 /* SHOW_TEXT */);
  while (copies.nextNode() && originals.nextNode()) pairs.set(copies.currentNode, originals.currentNode as Text);
  return pairs;
}
