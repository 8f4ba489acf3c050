import { parseAddress } from '../address.ts';
import type { Role } from '../model.ts';
import { captionWords } from './clutter.data.ts';
import type { Candidate, LiveBlock } from './types.ts';

/** If this share of a story is hidden, that is temporary: behind a dialog, or until the page is loaded. Set by hand. */
const TEMPORARILY_HIDDEN_SHARE = 0.5;

/** Blocks that style sheets hide, such as text behind a paywall or in a closed tab; none if most of the story is hidden. */
export function findHidden(kept: Candidate[]): Candidate[] {
  // `checkVisibility` needs style but no layout. jsdom does not have it.
  const hidden = kept.filter(({ block: { element } }) => !(element.checkVisibility?.() ?? true));
  const length = (some: Candidate[]) => some.reduce((sum, { block }) => sum + block.text.length, 0);
  return length(hidden) < length(kept) * TEMPORARILY_HIDDEN_SHARE ? hidden : [];
}

const cache = new WeakMap<Element, string[]>();

/** More class names on one element are generated; the rest is ignored. */
const MAX_NAMES = 12;

/** The words of an element's classes and id: “articleShare related-links” → article, share, article-share, related … */
export function readClassWords(element: Element): string[] {
  const seen = cache.get(element);
  if (seen) return seen;
  const words: string[] = [];
  for (const name of `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/).slice(0, MAX_NAMES)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/)
      .filter(Boolean);
    for (const [i, part] of parts.entries()) words.push(part, `${part}-${parts[i + 1] ?? ''}`);
  }
  cache.set(element, words);
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

/** Elements without readable text: hidden ones, controls and media. */
export const skippedTags = new Set(
  (
    'applet area audio base button canvas datalist embed frame frameset head iframe input link map math meta meter ' +
    'noembed noframes noscript object option optgroup output param progress rp rt script select source style svg ' +
    'template textarea title track video'
  ).split(' '),
);

const ROLE_BY_TAG: { [tag: string]: Role } = {
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

const captions = new WeakMap<Element, boolean>();

/** Whether a class or id of an element is that of a caption. */
function isNamedCaption(element: Element): boolean {
  const known = captions.get(element);
  if (known !== undefined) return known;
  const isCaption = readClassWords(element).some((word) => captionWords.has(word));
  captions.set(element, isCaption);
  return isCaption;
}

/** Elements that hold the story, and no caption. */
const OUTER_TAGS = new Set(['article', 'main', 'body']);

/** The role of a block by its ancestors. Title and standfirst are found later, by text and position. */
export function findRole({ element }: LiveBlock): Role {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const { localName } = e;
    if (OUTER_TAGS.has(localName)) break;
    if (localName === 'figure' || isNamedCaption(e)) return 'caption';
    const role = ROLE_BY_TAG[localName];
    // A `p` in a table cell belongs to a table layout.
    if (role && !(role === 'cell' && element.localName === 'p')) return role;
  }
  return 'paragraph';
}

/** Whether a link in a block leads to another page, and not to its own place on this one as in a live blog. */
export function leadsElsewhere({ element }: LiveBlock): boolean {
  const page = element.ownerDocument.location?.pathname;
  const links = [...element.querySelectorAll('a[href]')];
  const outer = element.closest('a[href]');
  return (outer ? [outer, ...links] : links).some((link) => {
    const target = parseAddress(link.getAttribute('href') ?? '', element.baseURI);
    return target === null || target.pathname !== page;
  });
}
