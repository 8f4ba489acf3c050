import type { Role } from '../model.ts';
import type { LiveBlock } from './blocks.ts';
import { readClassWords } from './class-words.ts';
import { captionWords } from './clutter.data.ts';

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
