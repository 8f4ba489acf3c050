import { getDomain } from 'tldts';
import { isVariant, parseAddress } from '../address.ts';
import { isFrameInPage, PageMoved, RequestDenied, type Sender } from '../messaging/messenger.ts';
import type { Identity } from '../model.ts';

/** Whether a call comes from a private window, where nothing is stored and nothing stored is shown. */
export const isPrivate = ({ tab }: Pick<Sender, 'tab'>): boolean => tab?.incognito === true;

/** Denies calls from private windows. */
export function denyPrivate(sender: Pick<Sender, 'tab'>): void {
  if (isPrivate(sender)) throw new RequestDenied('nothing is stored from private windows');
}

/** Denies calls from our frames in web pages. */
export function denyFrames(sender: Sender): void {
  if (isFrameInPage(sender)) throw new RequestDenied('not available to frames in web pages');
}

/**
 * Denies a page's calls about addresses that are not its own, which the browser reports. The address of the sender is the one
 * that was loaded; that of its tab is up to date where the page has gone to another one without a load.
 */
export function checkSender({ url: loaded, tab }: Sender, { url, aliases = [] }: Identity): void {
  for (const address of [url, ...aliases]) {
    if (!ownsAddress(loaded, address) && !ownsAddress(tab?.url, address))
      throw new PageMoved(`${loaded} is not the page of ${address}`);
  }
}

/** Also denies writing from a private window. */
export function checkWritable(sender: Sender, identity: Identity): void {
  checkSender(sender, identity);
  denyPrivate(sender);
}

/**
 * Whether a page at `location` is the page of `address`, or another version of it. Where everybody gets a subdomain
 * (m.github.io and www.github.io), these are sites of different people: the public suffix list knows them.
 */
export function ownsAddress(location: string | undefined, address: string): boolean {
  const [page, claimed] = [parseAddress(location ?? ''), parseAddress(address)];
  if (!page || !claimed || !isVariant(claimed, page)) return false;
  return page.host === claimed.host || domainOf(page) === domainOf(claimed);
}

const domainOf = ({ hostname }: URL) => getDomain(hostname, { allowPrivateDomains: true });
