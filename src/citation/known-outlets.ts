import type { Medium } from '../model.ts';
import { webAddress } from '../present/markup.ts';
import { OUTLETS } from './outlets.data.ts';

/** Where articles are published. */
interface Outlet {
  name: string;
  medium: Medium;
}

type Group = keyof typeof OUTLETS;

/** How the groups of the table are cited: broadcasters and agencies as websites (APA 10.1 and 10.16). */
const MEDIA: { [G in Group]: Medium } = {
  newspaper: 'newspaper',
  magazine: 'magazine',
  broadcaster: 'website',
  agency: 'website',
  website: 'website',
  blog: 'blog',
};

let table: Map<string, Outlet> | undefined;

function readTable(): Map<string, Outlet> {
  const outlets = new Map<string, Outlet>();
  for (const [group, lines] of Object.entries(OUTLETS)) {
    for (const line of lines.trim().split('\n')) {
      const end = line.indexOf(' ');
      outlets.set(line.slice(0, end), { name: line.slice(end + 1), medium: MEDIA[group as Group] });
    }
  }
  return outlets;
}

/** Hosts of blogs: “blogs.example.com”, “ida-blog.example”, “ida.wordpress.com”. */
export const BLOG_HOST = /(?:^|[.-])(?:blogs?|scilogs)\.|\.(?:blogspot|hypotheses|substack|tumblr|wordpress)\.|\.blog$/;

// “https://www.example.com:8080/news”
const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)(?::\d+)?(\/[^/?#]+)?/i;

/** The host of an address in lower case, without “www.”, and the first folder of its path; '' where it has none. */
export function readAddress(url: string): { host: string; folder: string } {
  const [, host = '', folder = ''] = ADDRESS.exec(webAddress(url)) ?? [];
  return { host: host.toLowerCase(), folder };
}

/** The well-known outlet at an address: that of the longest end of its host. The blogs below a host are outlets of their own. */
export function findOutlet(url: string): Outlet | undefined {
  const { host, folder } = readAddress(url);
  table ??= readTable();
  for (let end = host; end !== ''; end = end.slice(end.indexOf('.') + 1 || end.length)) {
    const found = table.get(end + folder) ?? table.get(end);
    if (found) return end === host || !BLOG_HOST.test(host) ? found : undefined;
  }
  return undefined;
}
