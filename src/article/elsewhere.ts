import { readBlocks } from './blocks.ts';

/** This much in whole paragraphs may be a story, in UTF-16 units. */
const ENOUGH = 600;
const PARAGRAPH = 80;

/** Where a page keeps a text that `detect` does not see. */
export type Elsewhere = 'in a frame' | 'in a component';

/** Looks for a story in frames of the same site and in the open shadow roots of components; null when there is none. */
export function findElsewhere(root: Document | ShadowRoot): Elsewhere | null {
  for (const element of root.querySelectorAll('*')) {
    const { shadowRoot } = element;
    if (shadowRoot && holdsStory([...shadowRoot.children])) return 'in a component';
    const framed = readFrame(element);
    if (framed && holdsStory([framed])) return 'in a frame';
    const deeper = shadowRoot && findElsewhere(shadowRoot);
    if (deeper) return deeper;
  }
  return null;
}

/** The body of a frame that may be read; null for other elements, and for frames of another site. */
function readFrame(element: Element): HTMLElement | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

function holdsStory(roots: Element[]): boolean {
  const paragraphs = roots.flatMap(readBlocks).filter(({ text, linked }) => text.length - linked >= PARAGRAPH);
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0) >= ENOUGH;
}
