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

const idle = () => {};

/**
 * What Readability does to pictures, styles and links costs time and changes nothing here: only the text nodes of its result
 * are wanted. None of it can be switched off by an option; nor can flags be set, and a threshold of 0 means “the
 * default”. Hence its version is pinned.
 */
const IDLE = { _postProcessContent: idle, _unwrapNoscriptImages: idle, _fixLazyImages: idle, _cleanStyles: idle };

/**
 * One run on one fresh clone. Readability moves and drops nodes but keeps the text nodes themselves, so each one it
 * returns is known by identity. Its own retry goes through innerHTML and loses that: hence one clone a flag set.
 */
function readWith(document: Document, flags: number): Set<Text> {
  const clone = document.cloneNode(true) as Document;
  const live = pairTexts(clone, document);
  for (const element of clone.querySelectorAll('svg, script, style, link, template')) element.remove();
  bareForms(clone);
  const reader = new Readability<Node>(clone, { serializer: (node) => node, disableJSONLD: true });
  Object.assign(reader, { ...IDLE, _flags: flags, _charThreshold: 0 });
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
  if (!clone.querySelector('form')) return;
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
