import type { Role } from '../model.ts';
import type { LiveBlock } from './blocks.ts';
import type { Body } from './body.ts';
import { clutterWords, doubtfulWords, fileName, plea, serviceLine, teaserLead } from './clutter.data.ts';
import { readClassWords } from './elements.ts';
import { isProse } from './prose.ts';

/** A block with all that the rules may look at. */
export interface Candidate {
  block: LiveBlock;
  /** Its words in lower case where it is short enough for a line about something else; '' where it is not. */
  line: string;
  role: Role;
  /** The share of its characters that Readability would keep, from 0 to 1. */
  chosen: number;
  /** It stands within the element that holds the story's body. */
  inBody: boolean;
}

type Test = (candidate: Candidate, body: Body) => boolean;

/** Why a block is no part of the story, on any page; cheap rules first. */
const anywhere: { [name: string]: Test } = {
  outside: ({ inBody }) => !inBody,
  'not readable': ({ chosen, block }) => chosen < 0.5 && !isProse(block, 100),
  'file name': ({ block, role }) => role !== 'heading' && fileName.test(block.text),
  'caption of a file name': ({ block, role }) => role === 'caption' && !isWritten(block.text),
  service: ({ line, role }) => role !== 'caption' && line.length < 200 && serviceLine.test(line),
  'set apart': ({ block }, body) => isSetApart(block.element, body),
};

/** The same where the page calls itself an article. Of a wiki, a manual or a gallery these would take the substance. */
const inArticles: { [name: string]: Test } = {
  teaser: ({ line }) => line.length < 200 && teaserLead.test(line),
  plea: ({ line }) => plea.test(line),
  'only links': ({ block, role }) =>
    role !== 'heading' &&
    role !== 'item' &&
    role !== 'cell' &&
    block.linked > block.text.length * 0.8 &&
    block.text.length < 300,
  'named clutter': ({ block, chosen }, body) => isNamedClutter(block.element, body, chosen > 0.5 && isProse(block)),
  'mostly links': ({ block, role }) =>
    role !== 'item' && role !== 'cell' && block.linked > block.text.length * 0.6 && block.text.length < 160,
};

/** The name of the first rule that says a block is clutter; null when none does. */
export function findClutter(candidate: Candidate, body: Body, isDeclared: boolean): string | null {
  for (const rules of isDeclared ? [anywhere, inArticles] : [anywhere]) {
    for (const [name, test] of Object.entries(rules)) if (test(candidate, body)) return name;
  }
  return null;
}

/** A caption that somebody wrote has a capital or a full stop, or its script has neither; a file's name has none. */
function isWritten(text: string): boolean {
  return /[\p{Lu}\p{Lo}.!?…]/u.test(text);
}

/** What holds this share of the body is no clutter, whatever it is called: “post tag-politics category-news”. */
const TOO_MUCH = 0.2;

/** A class or an id between the block and the body, or the page where there is none, says that it is not the story. */
export function isNamedClutter(element: Element, body: Body | null, isLikely: boolean): boolean {
  const most = body ? (body.held.get(body.element) ?? 0) * TOO_MUCH : Number.POSITIVE_INFINITY;
  for (let e: Element | null = element; e && e !== body?.element; e = e.parentElement) {
    if (body && (body.held.get(e) ?? 0) > most) return false;
    if (readClassWords(e).some((word) => clutterWords.has(word) || (!isLikely && doubtfulWords.has(word)))) return true;
    if (!body && e.parentElement?.localName === 'article') return false;
  }
  return false;
}

const APART = new Set(['nav', 'footer', 'form', 'fieldset', 'dialog']);

/** An element between the block and the body is for something else than reading, and holds little of the body. */
function isSetApart(element: Element, { element: body, held }: Body): boolean {
  const most = (held.get(body) ?? 0) * TOO_MUCH;
  for (let e: Element | null = element; e && e !== body && (held.get(e) ?? 0) <= most; e = e.parentElement) {
    if (APART.has(e.localName)) return true;
  }
  return false;
}
