/** Tracking parameters: “utm_source=x”, “fbclid=1”. */
const TRACKING =
  /^(?:utm_|at_|(?:fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid|ref|ref_src|smid|xtor|_ga|ncid|sr_share|taid)(?:=|$))/i;

/** Subdomains that serve the same site: “www.example.com”, “m.example.com”. */
const VARIANT = /^(?:www\d?|m|mobile|amp)\./;

/** Parses an http or https address; null for anything else. */
export function parseAddress(address: string, base?: string): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** Whether two addresses differ only in www, m, mobile or amp of their host. */
export function isSameSite(a: URL, b: URL): boolean {
  return a.host.replace(VARIANT, '') === b.host.replace(VARIANT, '');
}

/** What names a version of a page, for phones or printing, in its path: “/amp/story”, “/story/print”, “/story.amp.html”. */
const VERSION = /^\/(?:amp|m|mobile|print)(?=\/.)|(?:\/(?:amp|m|mobile|print)|[.-](?:amp|print))?(?:\.html?)?\/?$/gi;

/** The same in its query: “amp=1”, “outputType=amp”, “print=true”. */
const VERSION_PARAMETER = /^(?:(?:amp|m|mobile|print)(?:=(?:1|true|yes)?)?|outputType=amp)$/i;

/**
 * Whether a page at `page` may say that `claim` is its address, too. Then they differ only in www or m, in parameters that the
 * claim leaves out, and in what names a version for phones or printing: on many sites, other paths are pages of other people.
 */
export function isVariant(claim: URL, page: URL): boolean {
  if (claim.protocol !== page.protocol || !isSameSite(claim, page) || nameStory(claim) !== nameStory(page))
    return false;
  const parameters = new Set(listParameters(page));
  return listParameters(claim).every((parameter) => parameters.has(parameter));
}

/** The path of an address, without what names a version of the page. */
const nameStory = ({ pathname }: URL): string => pathname.replace(VERSION, '');

/** The parameters of an address, except for tracking and what names a version of the page. */
const listParameters = (url: URL): string[] =>
  withoutTracking(url).filter((parameter) => parameter !== '' && !VERSION_PARAMETER.test(parameter));

/** “…/2024/05/ministers-agree”, “…/ministers-agree-flood-fund”, “…/news/12345.html”, “…/12345/flood-fund”; not “…/news/economy” or “…/2024/05/”. */
export function isStoryAddress(address: string): boolean {
  const { pathname = '', search = '' } = parseAddress(address) ?? {};
  if (/\/(?:forums?|threads?|shop|products?|cart|search|tags?|rezepte?|recipes?)\//i.test(pathname)) return false;
  const [name = ''] = pathname.split('/').filter(Boolean).slice(-1);
  const isDated = /\/(?:19|20)\d\d[/-]\d{1,2}[/-]/.test(pathname) && /[^\d-]/.test(name);
  return (
    isDated || name.split(/[-_]/).length > 3 || /\d{4}/.test(name) || /\/\d{5}/.test(pathname) || /=\d{3}/.test(search)
  );
}

/** The host without www, m, mobile or amp, equal for addresses of the same site: “news.example”; '' for what is no address. */
export const siteOf = (address: string): string => parseAddress(address)?.host.replace(VARIANT, '') ?? '';

/** Removes fragment, credentials and tracking parameters. */
export function cleanAddress(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  clean.search = withoutTracking(url).join('&');
  return clean.href;
}

/** An address that is at most `most` UTF-16 code units long: without its parameters if it is longer. */
export function fitAddress(address: string, most: number): string {
  if (address.length <= most) return address;
  const [bare = ''] = address.split('?', 1);
  return bare.slice(0, most);
}

/** From the string, because content scripts in Firefox cannot iterate URLSearchParams, and to keep the rest as written. */
const withoutTracking = ({ search }: URL): string[] =>
  search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter));
