import { type Author, listNames, shortened, shortName } from '../authors.ts';
import type { Citation } from '../cite.ts';
import { britishDate, dayMonth } from '../dates.ts';
import { italic, join, quoteSingle, type Run } from '../runs.ts';
import type { Source } from '../source.ts';

/** More authors than these are cut to the first. */
const MOST = 3;

/** Harvard as in “Cite Them Right”: of a newspaper its name is set in italics, of a website the title. */
export function citeHarvard({ authors, title, site, medium, day, accessed, url }: Source): Citation {
  const year = day ? String(day.year) : 'no date';
  const isPaper = medium === 'newspaper';
  const onDay = isPaper && day ? dayMonth(day) : '';
  const name = isPaper ? { text: quoteSingle(title) } : italic(title);
  const paper = isPaper ? italic(site) : { text: site };
  const read = accessed ? ` (Accessed: ${britishDate(accessed)})` : '';
  const where = authors.length > 0 && site ? [', ', paper] : [];
  return {
    reference: join(
      ...(authors.length > 0 ? list(authors, (author) => shortened(author, '')) : [paper]),
      ` (${year}) `,
      name,
      ...where,
      onDay ? `, ${onDay}.` : '.',
      url ? ` Available at: ${url}${read}.` : '',
    ),
    inText: join('(', ...(authors.length > 0 ? list(authors, shortName) : [paper]), `, ${year})`),
  };
}

function list(authors: Author[], write: (author: Author) => string): (string | Run)[] {
  const names = authors.map(write);
  return names.length > MOST ? [`${names[0]} `, italic('et al.')] : [listNames(names, 'and', false)];
}
