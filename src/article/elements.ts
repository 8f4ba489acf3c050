import type { Role } from '../model.ts';
import type { LiveBlock } from './blocks.ts';
import { captionWords } from './clutter.data.ts';
import type { Candidate } from './clutter.ts';

/** A page that hides this share of its story or more hides it only for now, behind a wall or until it has loaded. */
const FOR_NOW = 0.5;

/** What the page's style does not show: a remainder behind a paywall, a tab not opened. None where that is most of it. */
export function findHidden(kept: Candidate[]): Candidate[] {
  // Asks for style but not for layout; documents that are not shown at all, as in jsdom, cannot say.
  const hidden = kept.filter(({ block: { element } }) => !(element.checkVisibility?.() ?? true));
  const length = (some: Candidate[]) => some.reduce((sum, { block }) => sum + block.text.length, 0);
  return length(hidden) < length(kept) * FOR_NOW ? hidden : [];
}

const known = new WeakMap<Element, string[]>();

/** Names longer than this are made by machines. */
const MOST_NAMES = 12;

/** The words of an element's classes and id: “articleShare related-links” → article, share, article-share, related … */
export function readClassWords(element: Element): string[] {
  const seen = known.get(element);
  if (seen) return seen;
  const words: string[] = [];
  for (const name of `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/).slice(0, MOST_NAMES)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/)
      .filter(Boolean);
    for (const [i, part] of parts.entries()) words.push(part, `${part}-${parts[i + 1] ?? ''}`);
  }
  known.set(element, words);
  return words;
}

/** Elements that start and end a block, whatever their style. */
export const blockTags = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** Elements whose text nobody reads: not shown, a control, or a picture. */
export const unreadTags = new Set(
  (
    'applet area audio base button canvas datalist embed frame frameset head iframe input link map math meta meter ' +
    'noembed noframes noscript object option optgroup output param progress rp rt script select source style svg ' +
    'template textarea title track video'
  ).split(' '),
);

const BY_TAG: { [tag: string]: Role } = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
};

/** What a block is by the elements around it; title and standfirst are told later, by their words and place. */
export function findRole({ element }: LiveBlock): Role {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const role = BY_TAG[e.localName];
    // A paragraph in a table cell is one of a page laid out by tables.
    if (role && !(role === 'cell' && element.localName === 'p')) return role;
    if (e.localName === 'figure') return 'caption';
    if (readClassWords(e).some((word) => captionWords.has(word))) return 'caption';
    if (e.localName === 'article' || e.localName === 'main') break;
  }
  return 'paragraph';
}
