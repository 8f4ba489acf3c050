import { isStoryAddress, parseAddress } from '../address.ts';
import { leadsElsewhere } from './elements.ts';
import type { Metadata } from './metadata.ts';
import { AGENCY, isParagraph, letterCount } from './prose.ts';
import type { Candidate, LiveBlock } from './types.ts';

/** Values of `og:type` for pages that are not articles: “video.other”, “product.item”, “music.playlist”. */
const OTHER_OPEN_GRAPH_TYPES = /^(?:product|video|music|profile)\b/i;

/** The same in JSON-LD: `"@type": "Product"`. */
const OTHER_SCHEMA_TYPES = new Set(
  (
    'CollectionPage SearchResultsPage ProfilePage ImageGallery ItemPage Product QAPage DiscussionForumPosting VideoObject ' +
    'JobPosting PodcastSeries'
  ).split(' '),
);

/** The type of an object of JSON-LD, the first one in a list. */
const SCHEMA_TYPE = /"@type"\s*:[\s[]*"([^"]+)"/g;

/** Whether the page declares itself something else: a product, a video, a list of results. */
function isDeclaredOtherType(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (OTHER_OPEN_GRAPH_TYPES.test(type.trim())) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].some((script) => declaresOtherType(script.textContent ?? ''));
}

const declaresOtherType = (json: string) =>
  [...json.matchAll(SCHEMA_TYPE)].some(([, type = '']) =>
    OTHER_SCHEMA_TYPES.has(type.replace(/^https?:\/\/schema\.org\//, '')),
  );

/** Whether an address is that of a whole site: “/”, “/index.html”, “/home”; not “/?p=3289”. */
function isFrontPage(url: string): boolean {
  const address = parseAddress(url);
  return address !== null && /^\/(?:index\.\w+|home\/?)?$/.test(address.pathname) && !/=\d/.test(address.search);
}

/** Whether an address is that of webmail: “mail.example.org”, “webmail.example.org”. */
function isMailbox(url: string): boolean {
  return /^(?:web)?mail\d*\./.test(parseAddress(url)?.hostname ?? '');
}

/**
 * Whether the chosen blocks are an article. A page that declares itself one is trusted unless it is a list of articles;
 * any other must contain a story: consecutive paragraphs with nothing else between them. The thresholds were chosen on
 * expected.json, with `npm run score`.
 */
export function isArticle(kept: Candidate[], page: LiveBlock[], metadata: Metadata, document: Document): boolean {
  const { declared, likely, url } = metadata;
  const body = kept.filter(({ role }) => role !== 'title' && role !== 'heading' && role !== 'caption');
  const passages = findPassages(new Set(body.map(({ block }) => block)), page);
  const all = page.reduce((sum, { text }) => sum + letterCount(text), 0);
  if (declared && !isFrontPage(url)) return isStory(body, passages, all);
  if (isMailbox(url) || isDeclaredOtherType(document)) return false;
  const standalone = addLengths(passages.filter(({ isStandalone }) => isStandalone));
  const run = findLongestRun(passages);
  if (isFrontPage(url)) return run.count >= 5 && run.length >= all * 0.5;
  const hasTitle = kept.some(({ role }) => role === 'title');
  if (likely && hasTitle && isStory(body, passages, all)) return true;
  const isLong = run.count >= 3 && run.length >= 750;
  const isShort =
    run.count >= 2 &&
    run.length >= 200 &&
    hasTitle &&
    (hasSign(metadata) || body.some(({ block }) => isDispatch(block)));
  return ((isLong || isShort) && standalone >= all * 0.08) || isOnlyContent(passages, all);
}

/** Whether the text of a page that says that it is an article is one, and not a list of them. */
function isStory(body: Candidate[], passages: Passage[], all: number): boolean {
  const length = body.reduce((sum, { block }) => sum + letterCount(block.text), 0);
  const isLong = length >= 300 && body.some(({ block }) => isParagraph(block.text));
  return (isLong || addLengths(passages) >= 200) && length >= all * 0.015 && !isIndex(passages);
}

/** Whether a paragraph starts with an agency as in “BERLIN (dpa) – ”, “(EFE).- ”. */
const isDispatch = ({ text }: LiveBlock): boolean =>
  AGENCY.test(/^[^.()]{0,40}\(([^()]{2,20})\)/.exec(text)?.[1] ?? '');

/** Whether a page has a date, an author or an address as stories have. */
const hasSign = ({ published, byline, url }: Metadata): boolean =>
  published !== undefined || byline !== undefined || isStoryAddress(url);

/** Whether a page that says that it is an article is a front page or section: nearly every paragraph is under a linked heading. */
function isIndex(passages: Passage[]): boolean {
  const linked = passages.filter(({ hasLinkedHeading }) => hasLinkedHeading).length;
  return passages.length >= 5 && linked >= passages.length * 0.9;
}

/** Whether a few long paragraphs are nearly the whole page. */
function isOnlyContent(passages: Passage[], all: number): boolean {
  const length = addLengths(passages);
  return length >= 750 && length >= passages.length * 400 && length >= all * 0.8;
}

function addLengths(passages: Passage[]): number {
  return passages.reduce((sum, { length }) => sum + length, 0);
}

/** The longest run of standalone paragraphs under one heading or none. */
function findLongestRun(passages: Passage[]): { count: number; length: number } {
  let longest = { count: 0, length: 0 };
  let run = longest;
  for (const { isStandalone, hasLinkedHeading, length } of passages) {
    if (!isStandalone || hasLinkedHeading) run = { count: 0, length: 0 };
    if (isStandalone) run = { count: run.count + 1, length: run.length + length };
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** A paragraph of prose and its layout on the page. */
interface Passage {
  /** In letters of an alphabet. */
  length: number;
  /** Nothing else shares its box and no linked line precedes it, as in a story and unlike a list of teasers. */
  isStandalone: boolean;
  /** A linked heading shares its box or separates it from the passage before, as in a list of teasers. */
  hasLinkedHeading: boolean;
}

/** How many ancestors of a paragraph its box can reach up to. Set by hand. */
const MAX_LEVELS = 5;

/** How much other text a box may contain, relative to the paragraph. Chosen on expected.json with `npm run score`. */
const MAX_OTHER_SHARE = 0.15;

/** The passages among `kept`, in document order. `page` has all blocks of the page. */
function findPassages(kept: Set<LiveBlock>, page: LiveBlock[]): Passage[] {
  const places = [...page.keys()].filter((i) => isPassage(page[i] as LiveBlock, kept));
  return places.map((at, i) => describePassage(page, at, places[i - 1], places[i + 1]));
}

function isPassage(block: LiveBlock, kept: Set<LiveBlock>): boolean {
  if (!kept.has(block) || !isParagraph(block.text)) return false;
  const allowed = /^(?:li|dd|dt|td|th)$/.test(block.element.localName) ? 0.2 : 0.5;
  return block.linked < block.text.length * allowed;
}

/** Examines the blocks between a passage and its neighbours. */
function describePassage(
  page: LiveBlock[],
  at: number,
  before: number | undefined,
  after: number | undefined,
): Passage {
  const block = page[at] as LiveBlock;
  const previous = before === undefined ? undefined : page[before];
  const next = after === undefined ? undefined : page[after];
  const box = findBox(block.element, previous?.element, next?.element);
  const leading = page[at - 1];
  const followsLink = opensWithLink(block) || (leading !== undefined && leading !== previous && isLinkedLine(leading));
  let hasLinkedHeading = false;
  let otherLength = 0;
  let isBesideLink = false;
  for (
    let i = (before ?? Math.max(-1, at - MAX_DISTANCE)) + 1;
    i < (after ?? Math.min(page.length, at + MAX_DISTANCE));
    i++
  ) {
    const other = page[i] as LiveBlock;
    const isInBox = i !== at && box?.contains(other.element);
    if (isInBox) otherLength += other.text.length;
    if (!isLinkedLine(other)) continue;
    if (isInBox) isBesideLink = true;
    if ((isInBox || i < at) && isHeading(other) && leadsElsewhere(other)) hasLinkedHeading = true;
  }
  const isCell = block.element.localName === 'td';
  const isBoxShared = otherLength > (isCell ? 0 : block.text.length * MAX_OTHER_SHARE);
  return {
    length: letterCount(block.text),
    isStandalone: !followsLink && !isBesideLink && !isBoxShared,
    hasLinkedHeading,
  };
}

/** How many blocks before the first passage and after the last are examined. Set by hand. */
const MAX_DISTANCE = 12;

/** The largest ancestor of a passage that contains no other passage; null when its own element contains one. */
function findBox(element: Element, previous: Element | undefined, next: Element | undefined): Element | null {
  const isShared = (e: Element) => e.contains(previous ?? null) || e.contains(next ?? null);
  if (isShared(element)) return null;
  let box = element;
  for (let i = 0; i < MAX_LEVELS; i++) {
    const outer = box.parentElement;
    if (!outer || outer.localName === 'body' || isShared(outer)) break;
    box = outer;
  }
  return box;
}

function isLinkedLine({ text, linked }: LiveBlock): boolean {
  return linked >= text.length / 2 && text.length < 200;
}

function isHeading(block: LiveBlock | undefined): boolean {
  return block !== undefined && /^h[1-6]$/.test(block.element.localName);
}

/** Whether the first line of a block is a link. */
function opensWithLink({ text, pieces }: LiveBlock): boolean {
  const line = text.indexOf('\n');
  const [first] = pieces;
  return (
    line > 0 && first !== undefined && first.length >= line * 0.8 && first.node.parentElement?.closest('a') != null
  );
}
