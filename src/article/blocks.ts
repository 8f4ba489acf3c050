import { createBlockText } from './block-text.ts';
import { blockTags, skippedTags } from './elements.ts';
import { isShadowRoot, type Root } from './tree-scope.ts';
import type { LiveBlock } from './types.ts';

const TEXT = 3;

/** White space that HTML collapses. Not U+00A0, which is used on purpose, as between a number and its unit. */
const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/** What must be folded: “two  spaces”, a line break, a soft hyphen. */
const NEEDS_FOLDING = /[\t\n\f\r\u00ad\u200b\ufeff]| {2}/;

/** A text node of the indentation between elements has no such character. */
const NOT_SPACE = /[^\t\n\f\r ]/;

/** Characters for line breaking only: soft hyphen, zero-width space, byte order mark. */
const isBreakHint = (code: number) => code === 0xad || code === 0x200b || code === 0xfeff;

/** The name of an element. A control named “localName” shadows that property of its form. */
const tagOf = ({ localName }: Element) => (typeof localName === 'string' ? localName : 'form');

function isSkipped(element: Element, tag: string): boolean {
  if (tag === 'form') return false;
  if (skippedTags.has(tag)) return true;
  if (!element.hasAttributes()) return false;
  const names = element.getAttribute('class');
  return (
    (names !== null && SCREEN_READER_ONLY.test(names)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

/** Classes of text for screen readers, which often repeats visible text: “sr-only”, “visually-hidden”. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text)(?:$|\s)/i;

/** Whether an element is a component with a shadow root, which is a block of its own if it is not in a line of text. */
const isBox = (element: Element, tag: string, block: Element | undefined): boolean =>
  tag.includes('-') && element.shadowRoot !== null && !/^(?:p|h\d)$/.test(block?.localName ?? '');

/** Collects text nodes into blocks, folding white space as HTML does. */
function createBlockWriter(root: Root) {
  const blocks: LiveBlock[] = [];
  const blockElements: Element[] = [isShadowRoot(root) ? root.host : root];
  const text = createBlockText();

  function close(): void {
    const taken = text.take();
    if (taken) blocks.push({ element: blockElements.at(-1) as Element, ...taken });
  }

  function enter(tag: string, element: Element): void {
    if (tag === 'a') text.countLinks(1);
    if (!blockTags.has(tag) && !isBox(element, tag, blockElements.at(-1))) return;
    close();
    blockElements.push(element);
  }

  function leave(tag: string, element: Element): void {
    if (tag === 'a') text.countLinks(-1);
    if (blockElements.at(-1) !== element) return;
    close();
    blockElements.pop();
  }

  function breakLine(): void {
    if (!text.breakLine()) close(); // two line breaks make a paragraph
  }

  const { append, appendSpace, endsInSpace, skip } = text;
  return { blocks, append, appendSpace, breakLine, close, endsInSpace, enter, leave, skip };
}

type BlockWriter = ReturnType<typeof createBlockWriter>;

function readText(node: Text, writer: BlockWriter): void {
  const { data } = node;
  if (!data) return;
  if (!NEEDS_FOLDING.test(data) && !(data.startsWith(' ') && writer.endsInSpace())) {
    writer.append(node, 0, data.length); // true of most text nodes
    return;
  }
  if (!NOT_SPACE.test(data)) {
    if (!writer.endsInSpace()) writer.appendSpace(node, 0);
    return;
  }
  let from = -1; // start of the current run
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    const isWhiteSpace = isSpace(code);
    if (!isWhiteSpace && !isBreakHint(code)) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) writer.append(node, from, i);
    from = -1;
    if (isWhiteSpace && !writer.endsInSpace()) writer.appendSpace(node, i);
  }
  if (from >= 0) writer.append(node, from, data.length);
}

/** How many shadow roots within each other are read. */
const MAX_DEPTH = 12;

/**
 * Splits the content of `root` into blocks, in document order: in one pass, without style or layout. With `isFlat`, as it is
 * shown: open shadow roots in the place of their hosts.
 */
export function readBlocks(root: Root, isFlat = false): LiveBlock[] {
  const writer = createBlockWriter(root);
  readContent(root, writer, isFlat ? MAX_DEPTH : 0);
  writer.close();
  return writer.blocks;
}

/** Reads the shadow root of a host, or what a page puts into a slot; false for other elements. `depth` is not 0. */
function readShadow(element: Element, writer: BlockWriter, depth: number): boolean {
  // A control named “shadowRoot” shadows that property of its form.
  const shadowRoot = element.shadowRoot && isShadowRoot(element.shadowRoot) ? element.shadowRoot : null;
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (!shadowRoot && slotted.length === 0) return false;
  writer.skip(true); // ranges do not cross the edge of a tree
  if (shadowRoot) readContent(shadowRoot, writer, depth - 1); // at the depth 0, without those within it
  for (const node of slotted) {
    if (node.nodeType === TEXT) readText(node as Text, writer);
    else readElement(node as Element, writer, depth);
  }
  writer.skip(true);
  return true;
}

/** Reads an element with its content, where it is put into a slot. */
function readElement(element: Element, writer: BlockWriter, depth: number): void {
  const tag = tagOf(element);
  if (isSkipped(element, tag)) return;
  writer.enter(tag, element);
  if (!readShadow(element, writer, depth)) readContent(element, writer, depth);
  writer.leave(tag, element);
}

function readContent(root: Root, writer: BlockWriter, depth: number): void {
  // A TreeWalker rather than recursion or `firstChild`: scripts can nest elements deeper than the stack, and controls
  // with such names shadow these properties of a form.
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 4 /* SHOW_ELEMENT | SHOW_TEXT */);
  const ancestors: Element[] = []; // those of the walker, outermost first
  const tags: string[] = []; // their names
  let node = walker.firstChild();
  while (node) {
    let isEntered = false;
    let tag = '';
    if (node.nodeType === TEXT) readText(node as Text, writer);
    else {
      const element = node as Element;
      tag = tagOf(element);
      if (tag === 'br') writer.breakLine();
      else if (isSkipped(element, tag)) writer.skip(element.hasChildNodes());
      else {
        writer.enter(tag, element);
        isEntered = depth === 0 || !readShadow(element, writer, depth);
        if (!isEntered) writer.leave(tag, element);
      }
    }
    let next = isEntered ? walker.firstChild() : null;
    if (next) {
      ancestors.push(node as Element);
      tags.push(tag);
    } else if (isEntered) writer.leave(tag, node as Element);
    next ??= walker.nextSibling();
    while (!next && ancestors.length > 0) {
      walker.parentNode();
      writer.leave(tags.pop() as string, ancestors.pop() as Element);
      next = walker.nextSibling();
    }
    node = next;
  }
}

/** Whether text is selected, other than white space. */
export function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}

/** The innermost element around the selection with more than one block; null without a selection. */
export function findSelected(document: Document): Element | null {
  const selection = document.getSelection();
  if (!selection || !hasSelection(document)) return null;
  const around = selection.getRangeAt(0).commonAncestorContainer;
  const { body } = document;
  let element = around instanceof Element ? around : around.parentElement;
  if (!element || !body.contains(element)) return null;
  while (element.parentElement && element !== body && readBlocks(element).length < 2) element = element.parentElement;
  return element;
}
