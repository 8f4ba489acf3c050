import { nameOutlet } from '../../citation/outlet.ts';
import type { SavedArticle } from '../../model.ts';
import { describeDays } from '../shared/strings.ts';

/** Site and date of an article on one line. */
export const describeSource = (article: SavedArticle): string =>
  [nameOutlet(article), describeDays(article)].filter(Boolean).join(', ');
