import { Readability } from '@mozilla/readability';

/** What Readability is told of a page rather than reading it itself: its title, which its result leaves out. */
export interface StoryContext {
  title: string;
}

const idle = () => {};

/**
 * What Readability does to pictures, styles and links costs time and changes nothing here: only the text nodes of its result
 * are wanted. None of it can be switched off by an option; nor can flags be set, and a threshold of 0 means “the
 * default”. Hence its version is pinned.
 */
const IDLE = { _postProcessContent: idle, _unwrapNoscriptImages: idle, _fixLazyImages: idle, _cleanStyles: idle };

/** The parts of Readability that `QUICKER` leans on. */
interface Parts {
  _isProbablyVisible(node: Element): boolean;
  _isValidByline(node: Element, names: string): boolean;
  _isElementWithoutContent(node: Element): boolean;
  REGEXPS: { byline: RegExp };
}

const parts = Readability.prototype as unknown as Parts;

/** The same answers as Readability's own, with the cheap question asked before the dear one. */
const QUICKER = {
  // Each look at `style` makes an object; few elements have one.
  _isProbablyVisible(this: Parts, node: Element): boolean {
    const isPlain = !node.hasAttribute('style') && !node.hasAttribute('hidden') && !node.hasAttribute('aria-hidden');
    return isPlain || parts._isProbablyVisible.call(this, node);
  },
  // It measures the text of every element of the page, over and over.
  _isValidByline(this: Parts, node: Element, names: string): boolean {
    const isLikely =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    return isLikely && parts._isValidByline.call(this, node, names);
  },
  // It joins the text of every box of the page, though the first word would do.
  _isElementWithoutContent(this: Parts, node: Element): boolean {
    const texts = node.ownerDocument.createTreeWalker(node, 4 /* SHOW_TEXT */);
    while (texts.nextNode()) if (/\S/.test((texts.currentNode as Text).data)) return false;
    return parts._isElementWithoutContent.call(this, node);
  },
};

/** The element Readability makes of a document it may spoil; null when it finds no story. `flags` are its own switches. */
export function readLean(spoilable: Document, flags: number, { title }: StoryContext): Node | null {
  // It writes down the whole page in case it has to start over, which `findReadable` does instead.
  Object.defineProperty(spoilable.body, 'innerHTML', { value: '' });
  const reader = new Readability<Node>(spoilable, { serializer: (node) => node, disableJSONLD: true });
  Object.assign(reader, IDLE, QUICKER, { _getArticleMetadata: () => ({ title }), _flags: flags, _charThreshold: 0 });
  return reader.parse()?.content ?? null;
}
