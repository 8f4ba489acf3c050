import { parseAddress } from '../address.ts';
import type { LiveBlock } from './blocks.ts';
import type { Candidate } from './clutter.ts';
import { findPassages, type Passage } from './is-article/passages.ts';
import type { Metadata } from './metadata.ts';
import { isParagraph, weigh } from './prose.ts';

/** What Open Graph calls pages that are not articles: “video.other”, “product.item”, “music.playlist”. */
const OTHER_GRAPH = /^(?:product|video|music|profile)\b/i;

/** What JSON-LD calls them. */
const OTHER_LINKED =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:CollectionPage|SearchResultsPage|ProfilePage|ImageGallery|ItemPage|Product|QAPage|DiscussionForumPosting|VideoObject|JobPosting|PodcastSeries)"/;

/** The page says of itself that it is something else: a product, a video, a list of results. */
export function isOfOtherKind(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (OTHER_GRAPH.test(type.trim())) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].some((script) => OTHER_LINKED.test(script.textContent ?? ''));
}

/** The address of a whole site: “/”, “/index.html”, “/home”; not “/?p=3289”. */
export function isFrontPage(url: string): boolean {
  const address = parseAddress(url);
  return address !== null && /^\/(?:index\.\w+|home\/?)?$/.test(address.pathname) && !/=\d/.test(address.search);
}

/** The address of somebody's mail: “mail.example.org”, “webmail.example.org”. */
export function isMailbox(url: string): boolean {
  return /^(?:web)?mail\d*\./.test(parseAddress(url)?.hostname ?? '');
}

/**
 * Whether what was found is an article at all. A page that declares itself one is believed unless it is a list of them;
 * any other must hold a story: paragraphs that follow one another with nothing else among them.
 */
export function isArticle(
  kept: Candidate[],
  page: LiveBlock[],
  { declared, url }: Metadata,
  document: Document,
): boolean {
  const body = kept.filter(({ role }) => role !== 'title' && role !== 'heading' && role !== 'caption');
  const passages = findPassages(new Set(body.map(({ block }) => block)), page);
  const all = page.reduce((sum, { text }) => sum + weigh(text), 0);
  if (declared && !isFrontPage(url)) {
    const length = body.reduce((sum, { block }) => sum + weigh(block.text), 0);
    const isLong = length >= 300 && body.some(({ block }) => isParagraph(block.text));
    return (isLong || addLengths(passages) >= 200) && length >= all * 0.015 && !isIndex(passages);
  }
  if (isMailbox(url) || isOfOtherKind(document)) return false;
  const alone = addLengths(passages.filter(({ isAlone }) => isAlone));
  const run = findLongestRun(passages);
  if (isFrontPage(url)) return run.count >= 5 && run.length >= all * 0.5;
  const isStory = run.count >= 3 && run.length >= 750 && alone >= all * 0.08;
  return isStory || isNothingElse(passages, all);
}

/** A front page or section that calls itself an article: of many paragraphs hardly one is without a link of its own. */
function isIndex(passages: Passage[]): boolean {
  const titled = passages.filter(({ isTitled }) => isTitled).length;
  const alone = passages.filter(({ isAlone }) => isAlone).length;
  return (
    (passages.length >= 5 && titled >= passages.length * 0.9) || (passages.length >= 7 && alone < passages.length * 0.1)
  );
}

/** One or two paragraphs are a story when they are long and nearly all there is. */
function isNothingElse(passages: Passage[], all: number): boolean {
  const length = addLengths(passages);
  return length >= 750 && length >= passages.length * 400 && length >= all * 0.8;
}

function addLengths(passages: Passage[]): number {
  return passages.reduce((sum, { length }) => sum + length, 0);
}

/** The row of paragraphs that stand alone, under one heading or none, with most to read in it. */
function findLongestRun(passages: Passage[]): { count: number; length: number } {
  let longest = { count: 0, length: 0 };
  let run = longest;
  for (const { isAlone, isTitled, length } of passages) {
    if (!isAlone || isTitled) run = { count: 0, length: 0 };
    if (isAlone) run = { count: run.count + 1, length: run.length + length };
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
