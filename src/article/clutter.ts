import type { Role } from '../model.ts';
import { appeals, clockTime, clutterWords, doubtfulWords, fileName, services, teasers } from './clutter.data.ts';
import { leadsElsewhere, readClassWords } from './elements.ts';
import { isProse } from './prose.ts';
import { findParent } from './tree-scope.ts';
import type { Body, Candidate, LiveBlock } from './types.ts';

type ClutterRule = (candidate: Candidate, body: Body, lang: string) => boolean;

/** Rules that exclude a block on any page, cheap ones first. Thresholds chosen on expected.json with `npm run score`. */
const clutterRules: { [name: string]: ClutterRule } = {
  outside: ({ inBody }) => !inBody,
  'not readable': ({ readableShare, block }) => readableShare < 0.5 && !isProse(block, 100),
  'file name': ({ block, role }) => role !== 'heading' && fileName.test(block.text),
  'caption of a file name': ({ block, role }) => role === 'caption' && !isProseCaption(block.text),
  service: ({ block, line, role }, _, lang) =>
    role !== 'caption' &&
    ((line.startsWith('©') && (!isProse(block, MIN_AFTER_NOTICE) || says(appeals, line, lang))) ||
      (!isProse(block, MIN_SENTENCE) && says(services, line, lang))),
  'set apart': ({ block }, body) => isInSeparateElement(block.element, body),
  'heading of a list': ({ line, role }, _, lang) => role === 'heading' && says(teasers, line, lang),
};

/** Further rules for declared articles. On a wiki, a manual or a gallery they would remove content. */
const articleClutterRules: { [name: string]: ClutterRule } = {
  teaser: ({ block, line }, _, lang) => !isProse(block, MIN_SENTENCE) && says(teasers, line, lang),
  // “Sign up to our newsletter today!” is no sentence of a story, nor is one with a link to that newsletter.
  plea: ({ block, line }, _, lang) =>
    (!isProse(block, MIN_APPEAL) || block.linked > 0 || line.endsWith('!')) && says(appeals, line, lang),
  'time of a post': ({ line, role }) => role === 'paragraph' && clockTime.test(line),
  'only links': ({ block, role }) =>
    role !== 'heading' &&
    role !== 'item' &&
    role !== 'cell' &&
    !isCredit(block, role) &&
    block.linked > block.text.length * 0.8 &&
    block.text.length < 300,
  'named clutter': ({ block, role, readableShare }, body) =>
    isNamedClutter(
      block.element,
      body,
      readableShare > 0.5 && (role === 'caption' || isProse(block, role === 'item' ? undefined : MIN_SENTENCE)),
    ),
  'mostly links': ({ block, role }) =>
    role !== 'item' &&
    role !== 'cell' &&
    block.linked > block.text.length * 0.6 &&
    block.text.length < 160 &&
    !isCredit(block, role) &&
    (role !== 'heading' || (!isOfList(block) && leadsElsewhere(block))) &&
    !(block.text.length - block.linked > 30 && /[.!?…]$/.test(block.text)),
};

const rules = Object.entries(clutterRules);
const rulesOfArticles = [...rules, ...Object.entries(articleClutterRules)];

/** Whether a caption is who made a picture, in brackets: “(Artist: Ana Ruiz)”. */
const isCredit = ({ text }: LiveBlock, role: Role) => role === 'caption' && text.startsWith('(');

/** Whether a heading has more than a link, as in a list of films or games: “3) The Sluice”, “The Sluice ($20)”; not “Watch: The Sluice”. */
const isOfList = ({ text, linked }: LiveBlock) => text.length - linked > 2 && !/^\p{L}[\p{L} ]{1,20}:\s/u.test(text);

/** The name of the first rule that excludes a block; null when none does. */
export function findClutter(candidate: Candidate, body: Body, isDeclared: boolean, lang: string): string | null {
  for (const [name, rule] of isDeclared ? rulesOfArticles : rules) if (rule(candidate, body, lang)) return name;
  return null;
}

/** Whether a line has words of a list: of the page's language, or of any if that has no list. */
function says(lists: { [language: string]: RegExp }, line: string, lang: string): boolean {
  const own = lists[lang.slice(0, 2).toLowerCase()];
  return own ? own.test(line) : Object.values(lists).some((list) => list.test(line));
}

/** The least length of a sentence that is kept whatever its first words are, and whatever it asks for, in letters of an alphabet. */
const MIN_SENTENCE = 50;
const MIN_APPEAL = 60;

/** A longer block that starts with “©” may be a paragraph that follows who made the picture above it. */
const MIN_AFTER_NOTICE = 200;

/** Captions written by people have a capital or a full stop, four words, or a script without capitals; file names do not. */
function isProseCaption(text: string): boolean {
  return /[\p{Lu}\p{Lo}.!?…]|(?: \S{1,30}){3}/u.test(text);
}

/** An element with a larger share of the body is kept whatever its class: “post tag-politics category-news”. Chosen on expected.json. */
const MAX_CLUTTER_SHARE = 0.2;

/** Whether a class or id between a block and the body (without one, what holds the text at `start`) names clutter. */
export function isNamedClutter(
  element: Element,
  body: Body | null,
  isLikely: boolean,
  start: Element | null = null,
): boolean {
  const limit = body ? (body.readableLength.get(body.element) ?? 0) * MAX_CLUTTER_SHARE : Number.POSITIVE_INFINITY;
  const top = body?.element ?? element.getRootNode();
  for (
    let e: Element | null = element;
    e && e !== body?.element && !(start && e.contains(start));
    e = findParent(e, top)
  ) {
    if (body && (body.readableLength.get(e) ?? 0) > limit) return false;
    if (readClassWords(e).some((word) => clutterWords.has(word) || (!isLikely && doubtfulWords.has(word)))) return true;
    if (!body && e.parentElement?.localName === 'article') return false;
  }
  return false;
}

const SEPARATE_TAGS = new Set(['nav', 'footer', 'form', 'fieldset', 'dialog']);

/** Whether a block is in a small navigation, footer or form element within the body. */
function isInSeparateElement(element: Element, { element: body, readableLength }: Body): boolean {
  const limit = (readableLength.get(body) ?? 0) * MAX_CLUTTER_SHARE;
  const isSmall = (e: Element) => e !== body && (readableLength.get(e) ?? 0) <= limit;
  for (let e: Element | null = element; e && isSmall(e); e = findParent(e, body)) {
    if (SEPARATE_TAGS.has(e.localName)) return true;
  }
  return false;
}
