import { cleanAddress, isSameSite, parseAddress } from '../../address.ts';
import type { Identity } from '../../model.ts';
import type { MetaElements } from './structured-data.ts';

/** Where a page names its canonical address. */
const CANONICAL = /(?:^|\s)canonical(?:\s|$)/i;

/** Where it names the same article for AMP; for phones and for printing it is “alternate” with a medium. */
const AMP = /(?:^|\s)amphtml(?:\s|$)/i;
const ALTERNATE = /(?:^|\s)alternate(?:\s|$)/i;

/** More than these, or longer, is no newsroom's doing. */
const MOST = 6;
const LONGEST = 2000;

/**
 * Which article the page is. Addresses that it claims are believed only within the same site and when they are not those of a
 * whole section: otherwise one page could claim the annotations of another.
 */
export function findAddresses(document: Document, meta: MetaElements, location: string): Identity {
  const here = parseAddress(location);
  if (!here) return { url: location }; // a file, or a page without an address
  const believe = (claims: (string | null)[]) =>
    claims
      .map((claim) => parseAddress(claim ?? '', location))
      .filter((claim) => claim !== null && isSameSite(claim, here) && isSpecific(claim, here))
      .map((claim) => cleanAddress(claim as URL));
  const links = [...document.querySelectorAll('link[rel][href]')];
  const linked = (rel: RegExp, more: string) =>
    links
      .filter((link) => rel.test(link.getAttribute('rel') ?? '') && link.matches(more))
      .map((link) => link.getAttribute('href'));
  const canonical = believe([...linked(CANONICAL, '*'), ...meta.all('og:url')]);
  const own = cleanAddress(here);
  const url = canonical[0] ?? own;
  const others = new Set([own, ...canonical, ...believe([...linked(AMP, '*'), ...linked(ALTERNATE, '[media]')])]);
  others.delete(url);
  const aliases = [...others].filter(({ length }) => length <= LONGEST).slice(0, MOST);
  return aliases.length > 0 ? { url, aliases } : { url };
}

/** Not the front page and not a folder above the page we are on, unless that is where we are. */
function isSpecific(claim: URL, here: URL): boolean {
  if (claim.pathname === here.pathname) return true;
  return claim.pathname !== '/' && !here.pathname.startsWith(claim.pathname.replace(/\/?$/, '/'));
}
