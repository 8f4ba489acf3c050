import { nameOutlet } from '../../citation/outlet.ts';
import type { SavedArticle } from '../../model.ts';
import { describeDays } from '../shared/strings.ts';

/** The title of an article, as the reader corrected it; its address if it has none. */
export const nameArticle = ({ corrected, title, url }: SavedArticle): string => corrected?.title || title || url;

/** Site and date of an article on one line. */
export const describeSource = (article: SavedArticle): string =>
  [nameOutlet(article), describeDays(article)].filter(Boolean).join(', ');
