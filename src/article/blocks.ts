import { blockTags, unreadTags } from './elements.ts';
import { isShadowRoot, type Root } from './tree-scope.ts';

/** A run of characters that stand in one text node just as they stand in the text. */
export interface Piece {
  node: Text;
  /** Where the run starts in the node, in UTF-16 units. */
  offset: number;
  length: number;
  /** Where the run starts in the text, in UTF-16 units. */
  start: number;
  /** Something that was not read stands between this run and the one before. */
  gap: boolean;
}

/** A block as it stands on the page, before anybody has judged it. */
export interface LiveBlock {
  /** The nearest block-level element around it. */
  element: Element;
  text: string;
  /** Its runs; `start` counts from the start of this block. */
  pieces: Piece[];
  /** How many of its characters stand in links. */
  linked: number;
}

const TEXT = 3;

/** White space that HTML folds into one space. Not U+00A0: newsrooms set it on purpose, between a number and its unit. */
const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/** Something in a text node that is not read as it stands: “two  spaces”, a line break, a soft hyphen. */
const FOLDS = /[\t\n\f\r\u00ad\u200b\ufeff]| {2}/;

/** Characters that only advise on line breaking: soft hyphen, zero-width space, byte order mark. */
const isAdvice = (code: number) => code === 0xad || code === 0x200b || code === 0xfeff;

/** An element's name; of a form too, whose controls can hide every property it has. */
const tagOf = ({ localName }: Element) => (typeof localName === 'string' ? localName : 'form');

function isUnread(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'form') return false;
  return (
    unreadTags.has(tag) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    FOR_THE_EAR.test(element.getAttribute('class') ?? '')
  );
}

/** Classes of words that are only read aloud, and often say again what is shown: “sr-only”, “visually-hidden”. */
const FOR_THE_EAR = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text)(?:$|\s)/i;

/** Cuts what stands below `root` into blocks, in document order: one pass, no style asked, nothing changed. */
export function readBlocks(root: Root): LiveBlock[] {
  const blocks: LiveBlock[] = [];
  const owners: Element[] = [isShadowRoot(root) ? root.host : root];
  let text = '';
  let pieces: Piece[] = [];
  let linked = 0;
  let links = 0;
  let gap = true;

  function close(): void {
    if (text.endsWith(' ') || text.endsWith('\n')) trimEnd();
    const element = owners.at(-1);
    if (text && element) blocks.push({ element, text, pieces, linked });
    text = '';
    pieces = [];
    linked = 0;
    gap = true;
  }

  function trimEnd(): void {
    const last = pieces.at(-1);
    if (text.endsWith(' ') && last && --last.length === 0) pieces.pop();
    text = text.slice(0, -1);
  }

  function breakLine(): void {
    if (text.endsWith(' ')) trimEnd();
    if (text.endsWith('\n'))
      close(); // two line breaks make a paragraph
    else if (text) text += '\n';
  }

  /** Appends node.data[from, to): a run without anything to fold. */
  function append(node: Text, from: number, to: number): void {
    const last = pieces.at(-1);
    const run = node.data.slice(from, to);
    if (last && !gap && last.node === node && last.offset + last.length === from) last.length += run.length;
    else pieces.push({ node, offset: from, length: run.length, start: text.length, gap });
    text += run;
    gap = false;
    if (links > 0) linked += run.length;
  }

  function read(node: Text): void {
    const { data } = node;
    if (!data) return;
    const isAfterSpace = !text || text.endsWith(' ') || text.endsWith('\n');
    if (!FOLDS.test(data) && !(isAfterSpace && data.startsWith(' '))) {
      append(node, 0, data.length); // most text nodes are as they are read
      return;
    }
    let from = -1; // start of the run being gathered
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const folds = isSpace(code);
      if (!folds && !isAdvice(code)) {
        if (from < 0) from = i;
        continue;
      }
      if (from >= 0) append(node, from, i);
      from = -1;
      if (folds && text && !text.endsWith(' ') && !text.endsWith('\n')) appendSpace(node, i);
    }
    if (from >= 0) append(node, from, data.length);
  }

  function appendSpace(node: Text, at: number): void {
    if (node.data.charCodeAt(at) === 32) {
      append(node, at, at + 1);
      return;
    }
    pieces.push({ node, offset: at, length: 1, start: text.length, gap });
    text += ' ';
    gap = false;
  }

  function enter(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'a') links++;
    if (!blockTags.has(tag)) return;
    close();
    owners.push(element);
  }

  function leave(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'a') links--;
    if (!blockTags.has(tag)) return;
    close();
    owners.pop();
  }

  // By a walker rather than by recursion or by the nodes' own links: scripts can nest elements deeper than the stack,
  // and a form's links can be hidden by controls that bear their names.
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 4 /* SHOW_ELEMENT | SHOW_TEXT */);
  const opened: Element[] = []; // the elements around the walker, outermost first
  let node = walker.firstChild();
  while (node) {
    let isEntered = false;
    if (node.nodeType === TEXT) read(node as Text);
    else {
      const element = node as Element;
      if (tagOf(element) === 'br') breakLine();
      else if (isUnread(element)) gap ||= element.hasChildNodes();
      else {
        enter(element);
        isEntered = true;
      }
    }
    let next = isEntered ? walker.firstChild() : null;
    if (next) opened.push(node as Element);
    else if (isEntered) leave(node as Element);
    next ??= walker.nextSibling();
    while (!next && opened.length > 0) {
      walker.parentNode();
      leave(opened.pop() as Element);
      next = walker.nextSibling();
    }
    node = next;
  }
  close();
  return blocks;
}
