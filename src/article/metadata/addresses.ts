import { cleanAddress, isSameSite, parseAddress } from '../../address.ts';
import type { Identity } from '../../model.ts';

/** Where a page names its canonical address, the surest first. */
const CANONICAL = 'link[rel~="canonical" i], meta[property="og:url"]';

/** Where it names the same article for phones, for AMP and for printing; not in other languages, nor its feeds. */
const OTHERS = 'link[rel~="amphtml" i], link[rel~="alternate" i][media]';

/** More than these, or longer, is no newsroom's doing. */
const MOST = 6;
const LONGEST = 2000;

/**
 * Which article the page is. Addresses that it claims are believed only within the same site and when they are not those of a
 * whole section: otherwise one page could claim the annotations of another.
 */
export function findAddresses(document: Document, location: string): Identity {
  const here = parseAddress(location);
  if (!here) return { url: location }; // a file, or a page without an address
  const believe = (selector: string) =>
    Array.from(document.querySelectorAll(selector))
      .map((element) => parseAddress(element.getAttribute('href') ?? element.getAttribute('content') ?? '', location))
      .filter((claim) => claim !== null && isSameSite(claim, here) && isSpecific(claim, here))
      .map((claim) => cleanAddress(claim as URL));
  const canonical = believe(CANONICAL);
  const own = cleanAddress(here);
  const url = canonical[0] ?? own;
  const others = new Set([own, ...canonical, ...believe(OTHERS)]);
  others.delete(url);
  const aliases = [...others].filter(({ length }) => length <= LONGEST).slice(0, MOST);
  return aliases.length > 0 ? { url, aliases } : { url };
}

/** Not the front page and not a folder above the page we are on, unless that is where we are. */
function isSpecific(claim: URL, here: URL): boolean {
  if (claim.pathname === here.pathname) return true;
  return claim.pathname !== '/' && !here.pathname.startsWith(claim.pathname.replace(/\/?$/, '/'));
}
