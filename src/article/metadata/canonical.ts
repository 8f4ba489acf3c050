import { cleanAddress, isSameSite, parseAddress } from '../../address.ts';

/**
 * The article's identity. The page's canonical address is believed only within the same site and when it is not
 * the address of a whole section: otherwise one page could claim the annotations of another.
 */
export function findAddress(document: Document, location: string): string {
  const here = parseAddress(location);
  if (!here) return location; // a file, or a page without an address
  const claims = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const claim of claims) {
    const url = claim ? parseAddress(claim, location) : null;
    if (url && isSameSite(url, here) && isSpecific(url, here)) return cleanAddress(url);
  }
  return cleanAddress(here);
}

/** Not the front page and not a folder above the page we are on, unless that is where we are. */
function isSpecific(claim: URL, here: URL): boolean {
  if (claim.pathname === here.pathname) return true;
  return claim.pathname !== '/' && !here.pathname.startsWith(claim.pathname.replace(/\/?$/, '/'));
}
