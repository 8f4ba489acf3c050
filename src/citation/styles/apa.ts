import { type Author, listNames, shortened, shortName } from '../authors.ts';
import type { Citation } from '../cite.ts';
import { americanDate, monthDay } from '../dates.ts';
import { italic, join, quoteDouble, stop } from '../runs.ts';
import type { Source } from '../source.ts';
import { headline } from '../title-case.ts';

/** As many authors are named in full, the last of them after a gap. */
const MOST = 20;

/** APA, 7th edition: a newspaper is set in italics, but of a website the title. */
export function citeApa(source: Source): Citation {
  const { authors, title, site, medium, day, accessed, url } = source;
  const year = day ? String(day.year) : 'n.d.';
  const date = day ? [day.year, monthDay(day)].filter(Boolean).join(', ') : 'n.d.';
  const isPaper = medium === 'newspaper';
  const name = isPaper ? { text: title } : italic(title);
  const where = isPaper ? join(italic(site), '.') : join(`${site}.`);
  const retrieved = !day && accessed && url ? `Retrieved ${americanDate(accessed)}, from ` : '';
  const head =
    authors.length > 0
      ? [`${stop(listAll(authors))} (${date}). `, name, stop(title) === title ? '' : '.']
      : [name, stop(title) === title ? '' : '.', ` (${date}).`];
  const heading = headline(source);
  const who = authors.length > 0 ? nameShort(authors) : isPaper ? quoteDouble(heading, ',') : heading;
  const inText = isPaper || authors.length > 0 ? [who] : [italic(who)];
  const comma = authors.length === 0 && isPaper ? ' ' : ', ';
  return {
    reference: join(...head, ' ', ...where, url ? ` ${retrieved}${url}` : ''),
    inText: join('(', ...inText, `${comma}${year})`),
  };
}

function listAll(authors: Author[]): string {
  const names = authors.map((author) => shortened(author, ' '));
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')}, . . . ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
}

function nameShort(authors: Author[]): string {
  const names = authors.map(shortName);
  return names.length > 2 ? `${names[0]} et al.` : listNames(names, '&', false);
}
