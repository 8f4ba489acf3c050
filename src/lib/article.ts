/** Article detection as a library: for jsdom, and for other people's pages. */
import { type Detected, detect as detectArticle } from '../article/detect.ts';
import { findName } from '../citation/outlet.ts';

export type { Detected } from '../article/detect.ts';
export type { PageMap } from '../article/page-map.ts';
export type { Trace } from '../article/story.ts';

/** Finds the article of a page; a well-known outlet has the name that a bibliography prints. */
export function detect(...page: Parameters<typeof detectArticle>): Detected | null {
  const detected = detectArticle(...page);
  if (!detected) return null;
  const { article } = detected;
  const site = findName(article);
  return { ...detected, article: { ...article, ...(site && { site }) } };
}
