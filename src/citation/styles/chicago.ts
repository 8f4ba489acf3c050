import { type Author, listNames, shortName, straight, turned } from '../authors.ts';
import type { Citation } from '../cite.ts';
import { americanDate, monthDay } from '../dates.ts';
import { italic, join, quoteDouble, type Run, stop } from '../runs.ts';
import type { Source } from '../source.ts';
import { headline } from '../title-case.ts';

/** More authors than these are cut to the first seven. */
const MOST = 10;
const LEFT = 7;

/** Chicago Manual of Style, 17th edition, author and date. */
export function citeChicagoDate(source: Source): Citation {
  const { authors, day, accessed, url } = source;
  const site = setSite(source);
  const year = day ? String(day.year) : 'n.d.';
  // Of a newspaper the day alone; of a website the whole date, in a sentence of its own.
  const onDay = day ? (source.medium === 'newspaper' ? monthDay(day) : americanDate(day)) : '';
  const before = source.medium === 'newspaper' ? ', ' : '. ';
  const read = !day && accessed ? ` Accessed ${americanDate(accessed)}.` : '';
  const who = authors.length > 0 ? [stop(listTurned(authors))] : [site, '.'];
  const where = authors.length > 0 ? [' ', site, onDay ? `${before}${onDay}.` : '.'] : [onDay ? ` ${onDay}.` : ''];
  const names = authors.map(shortName);
  const short = names.length > 3 ? `${names[0]} et al.` : listNames(names, 'and', true);
  return {
    reference: join(
      ...who,
      ` ${year.endsWith('.') ? year : `${year}.`} ${title(source, '.')}`,
      ...where,
      read,
      link(url),
    ),
    inText: join('(', ...(names.length > 0 ? [short] : [site]), ` ${year})`),
  };
}

/** Chicago Manual of Style, 17th edition, notes and bibliography; what stands in the text is the note. */
export function citeChicagoNotes(source: Source): Citation {
  const { authors, day, accessed, url } = source;
  const site = setSite(source);
  const date = day ? americanDate(day) : '';
  const before = source.medium === 'newspaper' ? ', ' : '. ';
  const read = !day && accessed ? `accessed ${americanDate(accessed)}` : '';
  const [first, ...others] = authors;
  const names = authors.map(straight);
  const short = names.length > 3 ? `${names[0]} et al.` : listNames(names, 'and', true);
  const entry = first
    ? [`${stop(listTurned([first, ...others]))} ${title(source, '.')} `, site, date ? `${before}${date}.` : '.']
    : [site, `. ${title(source, '.')}`, date ? ` ${date}.` : ''];
  const note = [date, read, url].filter(Boolean).join(', ');
  return {
    reference: join(...entry, read ? ` ${read.replace('a', 'A')}.` : '', link(url)),
    inText: join(short && `${short}, `, `${title(source, ',')} `, site, note ? `, ${note}.` : '.'),
  };
}

const title = (source: Source, end: string) => quoteDouble(headline(source), end);

/** A newspaper's name is set in italics, a website's is not. */
const setSite = ({ site, medium }: Source): Run => (medium === 'newspaper' ? italic(site) : { text: site });

const link = (url: string) => (url ? ` ${url}.` : '');

/** “Okafor, Amara, and Jonas Lindqvist”. */
function listTurned([first, ...others]: Author[]): string {
  if (!first) return '';
  const isCut = others.length + 1 > MOST;
  const names = [turned(first), ...others.map(straight)];
  if (isCut) return `${names.slice(0, LEFT).join(', ')}, et al.`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : (names[0] ?? '');
}
