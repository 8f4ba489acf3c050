/** Tracking parameters: “utm_source=x”, “fbclid=1”. */
const TRACKING =
  /^(?:utm_.*|at_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid|ref|ref_src|smid|xtor|_ga|ncid|sr_share|taid)(?:=|$)/i;

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

/** The host without www, m, mobile or amp, equal for addresses of the same site: “news.example”. */
export const nameSite = (url: URL): string => url.host.replace(VARIANT, '');

/** Removes fragment, credentials and tracking parameters. */
export function cleanAddress(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  // On the string, because content scripts in Firefox cannot iterate URLSearchParams, and to keep the rest as written.
  clean.search = clean.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter))
    .join('&');
  return clean.href;
}
