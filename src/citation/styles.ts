import { fullName } from '../author/name.ts';
import type { Author } from '../model.ts';
import { invertedName, joinNames, nameWithInitials, shortName } from './authors.ts';
import { americanDate, britishDate, dayMonth, monthDay, shortDate } from './dates.ts';
import { addFullStop, type Citation, italic, join, quoteDouble, quoteSingle, type Run, stopInside } from './runs.ts';
import type { Source } from './source.ts';
import { APA_CASE, CHICAGO_CASE, headline, MLA_CASE } from './title-case.ts';

// Compared with citeproc and the styles of citationstyles.org on 200 sources. What differs on purpose, by the manuals:
// - title case: long prepositions in Chicago 18 (8.160), words of four letters in APA (6.17), “so” as an adverb, “E-Bikes”,
//   “Under-5s”, a word after a dash; names of websites, such as “example.com”, stay as they are;
// - the marks within a title that has none around it, as in APA, and “<”, which is text and no markup, stay as they are;
// - a comma before “&” and “and” also if the second author is a body (APA 9.8, MLA 5.8, Chicago 13.107);
// - the spaced ellipsis before the last of many authors (APA 9.8);
// - “d’Arc” is not taken apart.

/** The maximum number of authors in an APA reference. Of more authors, the first 19 and the last one are listed. */
const APA_MAX_AUTHORS = 20;

/** APA, 7th edition. The name of a newspaper, magazine or blog is in italics (10.1, examples 15 to 17); of a website, the title (10.16). */
export function citeApa(source: Source): Citation {
  const { authors, title, site, medium, day, accessed, url } = source;
  const year = writeYear(source, 'n.d.');
  const date = [year, day ? monthDay(day) : ''].filter(Boolean).join(', ');
  const isPeriodical = medium !== 'website';
  const name = isPeriodical ? { text: stopInside(title) } : italic(stopInside(title));
  const stop = addFullStop(name.text) === name.text ? '' : '.';
  const where = isPeriodical ? join(italic(site), '.') : join(`${site}.`);
  const retrieved = !day && accessed && url ? `Retrieved ${americanDate(accessed)}, from ` : '';
  const head =
    authors.length > 0
      ? [`${addFullStop(listApaNames(authors))} (${date}). `, name, stop]
      : [name, stop, ` (${date}).`];
  const heading = headline(source, APA_CASE);
  const who =
    authors.length > 0 ? shortApaNames(authors) : isPeriodical ? quoteDouble(heading, ',') : stopInside(heading, ',');
  const inText = isPeriodical || authors.length > 0 ? [who] : [italic(who)];
  const comma = authors.length > 0 || !/,[”’]?$|,[’]?”$/.test(who) ? ', ' : ' ';
  return {
    reference: join(...head, ' ', ...where, url ? ` ${retrieved}${url}` : ''),
    inText: join('(', ...inText, `${comma}${year})`),
  };
}

function listApaNames(authors: Author[]): string {
  const names = authors.map((author) => nameWithInitials(author, ' '));
  if (names.length > APA_MAX_AUTHORS) return `${names.slice(0, APA_MAX_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
}

function shortApaNames(authors: Author[]): string {
  const names = authors.map(shortName);
  return names.length > 2 ? `${names[0]} et al.` : joinNames(names, '&', false);
}

/** The maximum number of authors in a Chicago reference. Of more authors, the first three are listed. */
const CHICAGO_MAX_AUTHORS = 6;
const CHICAGO_SHORTENED_AUTHORS = 3;

/** Chicago Manual of Style, 18th edition, author-date. */
export function citeChicagoDate(source: Source): Citation {
  const { authors, day, accessed, url } = source;
  const site = listSite(source);
  const year = writeYear(source, 'n.d.');
  const onDay = day ? monthDay(day) : '';
  const read = !day && accessed ? ` Accessed ${americanDate(accessed)}.` : '';
  const who = authors.length > 0 ? [addFullStop(listFirstInverted(authors))] : [...site, '.'];
  const where = authors.length > 0 ? [' ', ...site, onDay ? `, ${onDay}.` : '.'] : [onDay ? ` ${onDay}.` : ''];
  return {
    reference: join(
      ...who,
      ` ${year.endsWith('.') ? year : `${year}.`} ${titleOf(source, '.')}`,
      ...where,
      read,
      linkTo(url),
    ),
    // A comma stands before words, but not before a year.
    inText: join(
      '(',
      authors.length > 0 ? shortList(authors.map(shortName)) : formatSite(source),
      `${day ? '' : ','} ${year})`,
    ),
  };
}

/** Chicago Manual of Style, 18th edition, notes and bibliography. The citation in the text is a footnote. */
export function citeChicagoNotes(source: Source): Citation {
  const { authors, day, accessed, url } = source;
  const site = listSite(source);
  const isPrinted = source.medium === 'newspaper' || source.medium === 'magazine';
  const date = day ? americanDate(day) : isPrinted ? 'n.d.' : '';
  const read = !day && accessed ? `accessed ${americanDate(accessed)}` : '';
  const short = shortList(authors.map(nameInOrder));
  const entry =
    authors.length > 0
      ? [
          `${addFullStop(listFirstInverted(authors))} ${titleOf(source, '.')} `,
          ...site,
          date ? `, ${addFullStop(date)}` : '.',
        ]
      : [...site, `. ${titleOf(source, '.')}`, date ? ` ${addFullStop(date)}` : ''];
  const note = [date, read, url].filter(Boolean).join(', ');
  return {
    reference: join(...entry, read ? ` ${read.replace('a', 'A')}.` : '', linkTo(url)),
    inText: join(short && `${short}, `, `${titleOf(source, ',')} `, ...site, note ? `, ${note}.` : '.'),
    laterNote: () => writeShortNote(source),
  };
}

/** “Berg and Lund, “Pumps Stood Idle.””: the family names and the title without an article and subtitle (13.32 to 13.37). */
function writeShortNote(source: Source): Run[] {
  const names = shortList(source.authors.map(shortName));
  // “The Wall Breaks: How a Town …” → “Wall Breaks”; “Why? A Story” keeps its question mark
  const end = source.title.search(/: |\? /);
  const isSubtitled = end > source.title.indexOf(' ');
  const main = isSubtitled ? source.title.slice(0, source.title[end] === '?' ? end + 1 : end) : source.title;
  const title = /^en\b|^$/i.test(source.lang) ? main.replace(/^(?:the|an?) /i, '') : main;
  return join(names && `${names}, `, titleOf({ ...source, title }, '.'));
}

const titleOf = (source: Source, end: string) => quoteDouble(headline(source, CHICAGO_CASE), end);

/** The name of a newspaper, magazine or blog is in italics; that of a website is not (17th edition, 14.206). */
const formatSite = ({ site, medium }: Source): Run => (medium === 'website' ? { text: site } : italic(site));

/** A blog is called one, unless its name says so (17th edition, 14.208). */
const listSite = (source: Source): Run[] =>
  source.medium === 'blog' && !/blog/i.test(source.site)
    ? [formatSite(source), { text: ' (blog)' }]
    : [formatSite(source)];

const linkTo = (url: string) => (url ? ` ${url}.` : '');

/** Authors with only the first name inverted: “Okafor, Amara, and Jonas Lindqvist”. Particles of the first go last. */
function listFirstInverted([first, ...others]: Author[]): string {
  if (!first) return '';
  const isCut = others.length + 1 > CHICAGO_MAX_AUTHORS;
  const names = [spaceInitials(invertedName(first, true)), ...others.map(nameInOrder)];
  if (isCut) return `${names.slice(0, CHICAGO_SHORTENED_AUTHORS).join(', ')}, et al.`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : (names[0] ?? '');
}

/** “A”, “A and B”, or “A et al.” */
const shortList = (names: string[]) => (names.length > 2 ? `${names[0]} et al.` : joinNames(names, 'and', false));

const nameInOrder = (author: Author) => ('literal' in author ? author.literal : spaceInitials(fullName(author)));

/** “J.K. Rowling” → “J. K. Rowling”, as MLA and Chicago write initials. */
const spaceInitials = (name: string) => name.replace(/(?<=(?:^|[ .])\p{Lu}\.)(?=\p{Lu}\.)/gu, ' ');

/** The year with the letter that tells works of one author and year apart: “2025a”, “n.d.-a”. */
function writeYear({ day, letter }: Source, none: string): string {
  if (day) return `${day.year}${letter}`;
  return letter ? `${none}${none.endsWith('.') ? '-' : ' '}${letter}` : none;
}

/** The maximum number of authors in a Harvard reference. Of more authors, only the first is listed. */
const HARVARD_MAX_AUTHORS = 3;

/** Harvard as in “Cite Them Right”. The name of a newspaper, magazine or blog is in italics; of a website, the title is. */
export function citeHarvard(source: Source): Citation {
  const { authors, title, site, medium, day, accessed, url } = source;
  const year = writeYear(source, 'no date');
  const isPeriodical = medium !== 'website';
  const onDay = isPeriodical && day ? dayMonth(day) : '';
  const name = isPeriodical ? { text: quoteSingle(title) } : italic(title);
  const read = accessed ? ` (Accessed: ${britishDate(accessed)})` : '';
  const hasAuthors = authors.length > 0;
  // Without an author, a periodical comes first, but of a website the title.
  const [first, second] = hasAuthors || isPeriodical ? [italic(site), name] : [name, italic(site)];
  return {
    reference: join(
      ...(hasAuthors ? listHarvardNames(authors, (author) => nameWithInitials(author, '')) : [first]),
      ` (${year}) `,
      second,
      ...(hasAuthors ? [', ', italic(site)] : []),
      onDay ? `, ${onDay}.` : hasAuthors || addFullStop(second.text) !== second.text ? '.' : '',
      url ? ` Available at: ${url}${read}.` : '',
    ),
    inText: join('(', ...(hasAuthors ? listHarvardNames(authors, shortName) : [first]), `, ${year})`),
  };
}

function listHarvardNames(authors: Author[], write: (author: Author) => string): (string | Run)[] {
  const names = authors.map(write);
  return names.length > HARVARD_MAX_AUTHORS ? [`${names[0]} `, italic('et al.')] : [joinNames(names, 'and', false)];
}

/** MLA, 9th edition. */
export function citeMla(source: Source): Citation {
  const { authors, site, day, accessed, url } = source;
  const title = headline(source, MLA_CASE);
  const [first, ...others] = authors;
  const names = !first
    ? ''
    : others.length > 1
      ? `${spaceInitials(invertedName(first))}, et al.`
      : [spaceInitials(invertedName(first)), ...others.map(nameInOrder)].join(', and ');
  const accessedOn = !day && accessed ? ` Accessed ${shortDate(accessed)}.` : '';
  const rest = [day && shortDate(day), url].filter(Boolean).join(', ');
  return {
    reference: join(
      names && `${addFullStop(names)} `,
      `${quoteDouble(title, '.')} `,
      italic(site),
      `${rest ? `, ${rest}` : ''}.${accessedOn}`,
    ),
    inText: join(`(${first ? shortList(authors.map(shortName)) : quoteDouble(title)})`),
  };
}
