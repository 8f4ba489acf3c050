import type { Candidate } from './clutter.ts';
import { isProse } from './prose.ts';

/** Shorter than this, a line before the first or after the last paragraph is a date, a credit, a name, a button. */
const LINE = 60;

/** A paragraph that starts or ends a story, in UTF-16 units. */
const PARAGRAPH = 80;

/** Short lines before the story's first paragraph and after its last: no part of it. */
export function findEdges(kept: Candidate[]): Set<Candidate> {
  const isStory = ({ block, role }: Candidate) =>
    (role === 'paragraph' || role === 'quote' || role === 'item' || role === 'cell') && isProse(block, PARAGRAPH);
  const first = kept.findIndex(isStory);
  const last = kept.findLastIndex(isStory);
  const isLine = ({ block, role }: Candidate) =>
    (role === 'paragraph' || role === 'heading') && block.text.length < LINE && !/[.!?…。”"»]$/.test(block.text);
  return new Set(first < 0 ? [] : [...kept.slice(0, first), ...kept.slice(last + 1)].filter(isLine));
}
