import { Readability } from '@mozilla/readability';
import { isShadowRoot, type Root } from './tree-scope.ts';

/** Readability's flags, strictest first: it drops one after another when it finds too little. */
const FLAG_SETS = [7, 6, 4, 0];

/** A shorter result, in UTF-16 units, is tried again with looser flags. Readability's own default (`charThreshold`). */
const MIN_LENGTH = 500;

/** Elements without visible text. */
const WITHOUT_TEXT = 'svg, script, style, link, template';

/** Elements that become properties of their form, by name or id. */
const FORM_CONTROLS = 'input, button, select, textarea, output, fieldset, object, form img';

/** The live text nodes of a page or shadow root that Readability takes for the story; empty when it finds none. */
export function findReadable(page: Root, metadata: ReadabilityInput): Set<Text> {
  let best = new Set<Text>();
  let bestLength = 0;
  for (const flags of FLAG_SETS) {
    const found = readWithFlags(page, flags, metadata);
    let length = 0;
    for (const node of found) length += node.data.trim().length;
    if (length > bestLength) [best, bestLength] = [found, length];
    if (bestLength >= MIN_LENGTH) break;
  }
  return best;
}

/**
 * Runs Readability once on a fresh copy. It moves and removes nodes but keeps the text nodes themselves, so its result is
 * mapped back by node identity. Its own retry restores the page through innerHTML, which loses identity: hence one copy
 * for each set of flags.
 */
function readWithFlags(page: Root, flags: number, metadata: ReadabilityInput): Set<Text> {
  const scratch = page.ownerDocument.implementation.createHTMLDocument();
  const copy = copyPage(page, scratch);
  const live = pairTexts(copy, page);
  for (const element of copy.querySelectorAll(`${WITHOUT_TEXT}, ${FORM_CONTROLS}`)) {
    if (element.matches(WITHOUT_TEXT)) element.remove();
    else removeName(element);
  }
  // Inserted last, because removing elements from a document costs more than from a detached copy.
  scratch.body.replaceWith(copy);
  const found = new Set<Text>();
  const content = runReadability(scratch, flags, metadata);
  if (!content) return found;
  const walker = scratch.createTreeWalker(content, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) {
    const node = live.get(walker.currentNode);
    if (node) found.add(node);
  }
  return found;
}

/** Copies a body, or the content of a shadow root into a body. */
function copyPage(page: Root, to: Document): Element {
  if (!isShadowRoot(page)) return to.importNode(page, true);
  const body = to.createElement('body');
  for (const node of page.childNodes) body.append(to.importNode(node, true));
  return body;
}

/** A control named “parentNode” would shadow that property of its form. */
function removeName(control: Element): void {
  control.removeAttribute('name');
  control.removeAttribute('id');
}

/** Maps the text nodes of a copy to those of the original, walking both in step. */
function pairTexts(copy: Node, original: Root): Map<Node, Text> {
  const pairs = new Map<Node, Text>();
  const copies = original.ownerDocument.createTreeWalker(copy, 4 /* SHOW_TEXT */);
  const originals = original.ownerDocument.createTreeWalker(original, 4 /* SHOW_TEXT */);
  while (copies.nextNode() && originals.nextNode()) pairs.set(copies.currentNode, originals.currentNode as Text);
  return pairs;
}

/** Metadata that Readability need not read itself: it removes the title from its result. */
interface ReadabilityInput {
  title: string;
}

const skip = () => {};

/**
 * Steps that only concern images, styles and links; skipping them saves time, since only text nodes are used. There are no
 * options for this, nor for the flags, so private members are overridden and the version of Readability is pinned.
 */
const SKIPPED_STEPS = {
  _postProcessContent: skip,
  _unwrapNoscriptImages: skip,
  _fixLazyImages: skip,
  _cleanStyles: skip,
};

/** The private members that `FAST_PATHS` uses. */
interface ReadabilityInternals {
  _isProbablyVisible(node: Element): boolean;
  _isValidByline(node: Element, names: string): boolean;
  _getLinkDensity(element: Element): number;
  REGEXPS: { byline: RegExp };
}

const internals = Readability.prototype as unknown as ReadabilityInternals;

/** The same results as Readability's own methods, with a cheap check first. */
const FAST_PATHS = {
  // Reading `style` creates an object, and few elements have that attribute.
  _isProbablyVisible(this: ReadabilityInternals, node: Element): boolean {
    const isPlain = !node.hasAttribute('style') && !node.hasAttribute('hidden') && !node.hasAttribute('aria-hidden');
    return isPlain || internals._isProbablyVisible.call(this, node);
  },
  // Readability measures the text of every element of the page.
  _isValidByline(this: ReadabilityInternals, node: Element, names: string): boolean {
    const isLikely =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    return isLikely && internals._isValidByline.call(this, node, names);
  },
  // Readability walks through all descendants of every `div`.
  _hasChildBlockElement: (element: Element): boolean =>
    element.querySelector('blockquote, dl, div, img, ol, p, pre, table, ul') !== null,
  // Readability joins the text of every box, though the first word is enough.
  _isElementWithoutContent(node: Element): boolean {
    const texts = node.ownerDocument.createTreeWalker(node, 4 /* SHOW_TEXT */);
    while (texts.nextNode()) if (/\S/.test((texts.currentNode as Text).data)) return false;
    return node.childElementCount === 0 || node.childElementCount === node.querySelectorAll('br, hr').length;
  },
  // Readability measures the text of elements without links too.
  _getLinkDensity(this: ReadabilityInternals, element: Element): number {
    return element.querySelector('a') ? internals._getLinkDensity.call(this, element) : 0;
  },
};

/** Runs Readability on a document that it may change. Null when it finds no story. */
function runReadability(scratch: Document, flags: number, { title }: ReadabilityInput): Node | null {
  // Readability saves the whole page as HTML for a retry, which `findReadable` does instead.
  Object.defineProperty(scratch.body, 'innerHTML', { value: '' });
  const reader = new Readability<Node>(scratch, { serializer: (node) => node, disableJSONLD: true });
  Object.assign(reader, SKIPPED_STEPS, FAST_PATHS, {
    _getArticleMetadata: () => ({ title }),
    _flags: flags,
    _charThreshold: 0,
  });
  return reader.parse()?.content ?? null;
}
