/** Parameters that say how the reader came, not what is read: “utm_source=x”, “fbclid=1”. */
const TRACKING =
  /^(?:utm_.*|at_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid|ref|ref_src|smid|xtor|_ga|ncid|sr_share|taid)(?:=|$)/i;

/** Hosts that serve the same site to other screens: “www.example.com”, “m.example.com”. */
const VARIANT = /^(?:www\d?|m|mobile|amp)\./;

/** Reads an address of the web; null for anything else. */
export function parseAddress(address: string, base?: string): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** Two hosts are one site when they differ only in www, m, mobile or amp. */
export function isSameSite(a: URL, b: URL): boolean {
  return a.host.replace(VARIANT, '') === b.host.replace(VARIANT, '');
}

/** The name of a site, the same for all that `isSameSite` takes for one: “news.example”. */
export const nameSite = (url: URL): string => url.host.replace(VARIANT, '');

/** An address without what does not name the article: fragment, credentials, tracking parameters. */
export function cleanAddress(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  // As a string: Firefox lets no content script iterate URLSearchParams, and this way the rest stays as written.
  clean.search = clean.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter))
    .join('&');
  return clean.href;
}
