import { parseAddress } from '../../address.ts';

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
