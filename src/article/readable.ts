import { Readability } from '@mozilla/readability';

/** Readability's own switches, strictest first; it relaxes them one by one (its README calls them flags). */
const FLAG_SETS = [7, 6, 4, 0];

/** A story shorter than this, in UTF-16 units, is worth another try with looser flags. */
const ENOUGH = 500;

/** What Readability takes for the story: the live text nodes it would keep. Empty when it finds none. */
export function findReadable(document: Document): Set<Text> {
  let best = new Set<Text>();
  let bestLength = 0;
  for (const flags of FLAG_SETS) {
    const found = readWith(document, flags);
    let length = 0;
    for (const node of found) length += node.data.trim().length;
    if (length > bestLength) [best, bestLength] = [found, length];
    if (bestLength >= ENOUGH) break;
  }
  return best;
}

/**
 * One run on one fresh clone. Readability moves and drops nodes but keeps the text nodes themselves, so each one it
 * returns is known by identity. Its own retry goes through innerHTML and loses that: hence one clone a flag set.
 */
function readWith(document: Document, flags: number): Set<Text> {
  const clone = document.cloneNode(true) as Document;
  const live = pairTexts(clone, document);
  bareForms(clone);
  const reader = new Readability<Node>(clone, { serializer: (node) => node, disableJSONLD: true });
  // Neither can be given as an option: flags not at all, and a threshold of 0 is read as "the default".
  Object.assign(reader, { _flags: flags, _charThreshold: 0 });
  const content = reader.parse()?.content;
  const found = new Set<Text>();
  if (!content) return found;
  const walker = clone.createTreeWalker(content, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) {
    const node = live.get(walker.currentNode);
    if (node) found.add(node);
  }
  return found;
}

/** Takes the names off a clone's controls: one named “parentNode” hides that property of the form around it. */
function bareForms(clone: Document): void {
  for (const control of clone.querySelectorAll('input, button, select, textarea, output, fieldset, object, form img')) {
    control.removeAttribute('name');
    control.removeAttribute('id');
  }
}

/** Clone and page have the same shape, so walking both in step pairs their text nodes. */
function pairTexts(clone: Document, document: Document): Map<Node, Text> {
  const pairs = new Map<Node, Text>();
  const copies = clone.createTreeWalker(clone, 4 /* SHOW_TEXT */);
  const originals = document.createTreeWalker(document, 4 /* SHOW_TEXT */);
  while (copies.nextNode() && originals.nextNode()) pairs.set(copies.currentNode, originals.currentNode as Text);
  return pairs;
}
