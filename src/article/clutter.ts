import type { Role } from '../model.ts';
import type { LiveBlock } from './blocks.ts';
import { clutterPairs, clutterWords, fileName, serviceLine, teaserLead } from './clutter.data.ts';

/** A block with all that the rules may look at. */
export interface Candidate {
  block: LiveBlock;
  role: Role;
  /** The share of its characters that Readability would keep, from 0 to 1. */
  chosen: number;
  /** It stands within the element that holds the story's body. */
  inBody: boolean;
}

/** Why a block is no part of the story. */
export type Rule = keyof typeof rules;

const rules = {
  outside: ({ inBody }: Candidate) => !inBody,
  'not readable': ({ chosen }: Candidate) => chosen < 0.5,
  'file name': ({ block }: Candidate) => fileName.test(block.text),
  'caption of a file name': ({ block, role }: Candidate) => role === 'caption' && !isSentence(block.text),
  service: ({ block }: Candidate) => serviceLine.test(block.text) && block.text.length < 200,
  teaser: ({ block }: Candidate) => teaserLead.test(block.text) && block.text.length < 200,
  'only links': ({ block }: Candidate) => block.linked / block.text.length > 0.8 && block.text.length < 300,
};

/** The first rule that says a block is clutter; null when none does. */
export function findClutter(candidate: Candidate, body: Element): Rule | 'named clutter' | null {
  for (const [name, test] of Object.entries(rules)) if (test(candidate)) return name as Rule;
  return isNamedClutter(candidate.block.element, body) ? 'named clutter' : null;
}

/** A caption worth reading has words and a space between them; one made of a file's name has not. */
function isSentence(text: string): boolean {
  return /[.!?…。]|\p{L}{2,} \p{L}+ \p{Ll}+ /u.test(text);
}

/** A class or an id between the block and the body says that this is not the story. */
function isNamedClutter(element: Element, body: Element): boolean {
  for (let e: Element | null = element; e && e !== body; e = e.parentElement) {
    if (wordsOf(e).some((word) => clutterWords.has(word) || clutterPairs.has(word))) return true;
  }
  return false;
}

const known = new WeakMap<Element, string[]>();

/** “articleShare related-links” → article, share, article-share, related, links, related-links */
function wordsOf(element: Element): string[] {
  const seen = known.get(element);
  if (seen) return seen;
  const words: string[] = [];
  for (const name of `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/).slice(0, 12)) {
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
