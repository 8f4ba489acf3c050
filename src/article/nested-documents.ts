import { readBlocks } from './blocks.ts';
import { isParagraph, weigh } from './prose.ts';
import type { Root } from './tree-scope.ts';

/** This much in whole paragraphs may be a story, in letters of an alphabet. */
const ENOUGH = 600;

/** Components and frames stand within each other, but not deeper than this. */
const DEPTH = 12;

/** Where a page keeps text that its document does not hold: bodies of frames of the same site, open shadow roots. */
export function findPlaces(root: Document | ShadowRoot | Element, depth = DEPTH): Root[] {
  if (depth === 0) return [];
  const places: Root[] = [];
  for (const element of root.querySelectorAll('*')) {
    const place = readPlace(element);
    if (place) places.push(place, ...findPlaces(place, depth - 1));
  }
  return places;
}

/** The element holds text, or will, that its document does not. */
export const isPlace = (element: Element): boolean => readPlace(element) !== null;

const readPlace = (element: Element): Root | null => element.shadowRoot ?? readFrame(element);

/** The place with most to read in it; null when none has enough for a story. */
export function findElsewhere(document: Document): Root | null {
  let best: Root | null = null;
  let most = ENOUGH - 1;
  for (const place of findPlaces(document)) {
    const length = measureProse(place);
    if (length > most) [best, most] = [place, length];
  }
  return best;
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

function measureProse(place: Root): number {
  const paragraphs = readBlocks(place).filter(({ text, linked }) => isParagraph(text) && linked < text.length / 2);
  return paragraphs.reduce((sum, { text }) => sum + weigh(text), 0);
}
