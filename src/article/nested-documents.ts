import { readBlocks } from './blocks.ts';
import { isParagraph, letterCount } from './prose.ts';
import { isShadowRoot, type Root } from './tree-scope.ts';

/** The least text of a nested story, in paragraphs, in letters of an alphabet. Set by hand. */
const MIN_STORY_LENGTH = 600;

/** From this number of paragraphs in one root, the story is there, and not spread over several. Set by hand. */
const MIN_PARAGRAPHS = 3;

const MAX_DEPTH = 12;

/** The bodies of same-origin frames and the open shadow roots within `root`, nested ones included. */
export function findNestedRoots(root: Document | ShadowRoot | Element, depth = MAX_DEPTH): Root[] {
  if (depth === 0) return [];
  const roots: Root[] = [];
  for (const element of root.querySelectorAll('*')) {
    const nestedRoot = readNestedRoot(element);
    if (nestedRoot) roots.push(nestedRoot, ...findNestedRoots(nestedRoot, depth - 1));
  }
  return roots;
}

/** Whether an element has an open shadow root or is a readable frame. */
export const hasNestedRoot = (element: Element): boolean => readNestedRoot(element) !== null;

const readNestedRoot = (element: Element): Root | null => element.shadowRoot ?? readFrame(element);

/**
 * The frame or shadow root with the most prose, or the body of the page if its shadow roots have a paragraph or two each;
 * null when there is not enough for a story.
 */
export function findNestedStory(document: Document): Root | null {
  let best: Root | null = null;
  let most = { length: 0, count: 0 };
  let inComponents = 0;
  for (const nestedRoot of findNestedRoots(document)) {
    const prose = measureProse(nestedRoot);
    if (isShadowRoot(nestedRoot)) inComponents += prose.length;
    if (prose.length > most.length) [best, most] = [nestedRoot, prose];
  }
  const isSpread = most.count < MIN_PARAGRAPHS && inComponents > most.length;
  if (isSpread) return inComponents < MIN_STORY_LENGTH ? null : document.body;
  return most.length < MIN_STORY_LENGTH ? null : best;
}

/** The body of a same-origin frame; null for other elements. */
function readFrame(element: Element): HTMLElement | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

function measureProse(nestedRoot: Root): { length: number; count: number } {
  const paragraphs = readBlocks(nestedRoot).filter(({ text, linked }) => isParagraph(text) && linked < text.length / 2);
  return { length: paragraphs.reduce((sum, { text }) => sum + letterCount(text), 0), count: paragraphs.length };
}
