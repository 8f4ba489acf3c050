import { Readability } from '@mozilla/readability';
import type { Steps } from './steps.ts';
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
export function* findReadable(page: Root, metadata: ReadabilityInput): Steps<Set<Text>> {
  let best = new Set<Text>();
  let bestLength = 0;
  for (const flags of FLAG_SETS) {
    const found = yield* readWithFlags(page, flags, metadata);
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
function* readWithFlags(page: Root, flags: number, metadata: ReadabilityInput): Steps<Set<Text>> {
  const copy = copyPage(page, page.ownerDocument.implementation.createHTMLDocument());
  const copies = listTexts(copy);
  const originals = listTexts(page);
  for (const element of copy.querySelectorAll(`${WITHOUT_TEXT}, ${FORM_CONTROLS}`)) {
    if (element.matches(WITHOUT_TEXT)) element.remove();
    else removeName(element);
  }
  yield;
  const content = runReadability(copy, flags, metadata);
  return new Set(originals.filter((_, i) => content?.contains(copies[i] ?? null)));
}

/** Copies a body, or the content of a shadow root into a body. */
function copyPage(page: Root, to: Document): HTMLElement {
  if (!isShadowRoot(page)) return to.importNode(page as HTMLElement, true);
  const body = to.createElement('body');
  for (const node of page.childNodes) body.append(to.importNode(node, true));
  return body;
}

/** A control named “parentNode” would shadow that property of its form. */
function removeName(control: Element): void {
  control.removeAttribute('name');
  control.removeAttribute('id');
}

/** The text nodes of a page, or of its copy in the same order. */
function listTexts(page: Root): Text[] {
  const texts: Text[] = [];
  const walker = page.ownerDocument.createTreeWalker(page, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
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
  _fixLazyImages: skip,
  _cleanStyles: skip,
};

/** The private members that `FAST_PATHS` uses. */
interface ReadabilityInternals {
  _isProbablyVisible(node: Element): boolean;
  _isValidByline(node: Element, names: string): boolean;
  _getInnerText(element: Element, isFolded?: boolean): string;
  _initializeNode(element: Element): void;
  _prepArticle(story: Element): void;
  _doc: Document;
  REGEXPS: { byline: RegExp; hashUrl: RegExp };
  /** Our own: the length of the links in each element, from the first score to the clean-up; in between no text changes. */
  _linkLengths?: Map<Node, number> | undefined;
  /** Our own: the element that was measured last, and its text. */
  _measured?: Element;
  _measuredText: string;
}

/** Its private members that read a document. */
interface Reader {
  _removeScripts(root: Element): void;
  _prepDocument(): void;
  _grabArticle(): Node | null;
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
  // Readability measures the text of elements without links too, and each link again for every element around it.
  _getLinkDensity(this: ReadabilityInternals, element: Element): number {
    const lengths = this._linkLengths;
    let linked = lengths?.get(element) ?? 0;
    if (!lengths) for (const link of element.querySelectorAll('a')) linked += measureLink(this, link);
    return linked === 0 ? 0 : linked / this._getInnerText(element).length;
  },
  // Of elements other than headings, Readability only asks whether any has text.
  _getTextDensity(this: ReadabilityInternals, element: Element, names: string[]): number {
    let length = 0;
    for (const child of element.querySelectorAll(names.join())) {
      length += this._getInnerText(child).length;
      if (length > 0 && !names.includes('h1')) return 1;
    }
    return length === 0 ? 0 : length / this._getInnerText(element).length;
  },
  // Readability reads the text of an element up to six times in turn; it changes an element only after it read another.
  _getInnerText(this: ReadabilityInternals, element: Element, isFolded = true): string {
    if (!isFolded) return internals._getInnerText.call(this, element, false);
    if (this._measured !== element) {
      this._measured = element;
      this._measuredText = internals._getInnerText.call(this, element);
    }
    return this._measuredText;
  },
  _initializeNode(this: ReadabilityInternals, element: Element): void {
    this._linkLengths ??= measureLinks(this);
    internals._initializeNode.call(this, element);
  },
  _prepArticle(this: ReadabilityInternals, story: Element): void {
    this._linkLengths = undefined;
    internals._prepArticle.call(this, story);
  },
};

/** The length of the text of a link. One to a place on the page counts less, as in Readability. */
function measureLink(reader: ReadabilityInternals, link: Element): number {
  const isOnPage = reader.REGEXPS.hashUrl.test(link.getAttribute('href') ?? '');
  return reader._getInnerText(link).length * (isOnPage ? 0.3 : 1);
}

/** The length of the links in each element. */
function measureLinks(reader: ReadabilityInternals): Map<Node, number> {
  const lengths = new Map<Node, number>();
  for (const link of reader._doc.body.querySelectorAll('a')) {
    const length = measureLink(reader, link);
    for (let e = link.parentNode; e && length > 0; e = e.parentNode) lengths.set(e, (lengths.get(e) ?? 0) + length);
  }
  return lengths;
}

/** Runs Readability on a body that it may change. Null when it finds no story. */
function runReadability(body: HTMLElement, flags: number, { title }: ReadabilityInput): Node | null {
  // Readability saves the whole page as HTML for a retry, which `findReadable` does instead.
  Object.defineProperty(body, 'innerHTML', { value: '' });
  const reader = new Readability(createDocument(body)) as unknown as Reader;
  Object.assign(reader, SKIPPED_STEPS, FAST_PATHS, { _articleTitle: title, _flags: flags, _charThreshold: 0 });
  // What `parse` does, without reading the metadata and serializing the story.
  reader._removeScripts(body);
  reader._prepDocument();
  return reader._grabArticle();
}

/** What Readability needs of a document. Changing elements in a real one costs more, even in one that is not shown. */
function createDocument(body: HTMLElement): Document {
  const { ownerDocument } = body;
  const documentElement = ownerDocument.createElement('html');
  documentElement.append(body);
  const needed: Partial<Document> = {
    body,
    documentElement,
    firstChild: documentElement,
    createElement: (name: string) => ownerDocument.createElement(name),
    querySelectorAll: (names: string) => documentElement.querySelectorAll(names),
  };
  return needed as Document;
}
