import { fullName } from '../author/name.ts';
import type { Author } from '../model.ts';
import { invertedName, joinNames, nameWithInitials, shortName } from './authors.ts';
import { americanDate, britishDate, dayMonth, monthDay, shortDate } from './dates.ts';
import { addFullStop, type Citation, italic, join, quoteDouble, quoteSingle, type Run } from './runs.ts';
import type { Source } from './source.ts';

/** The maximum number of authors in an APA reference. Of more authors, the first 19 and the last one are listed. */
const APA_MAX_AUTHORS = 20;

/** APA, 7th edition. The name of a newspaper is in italics; for a website, the title is. */
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
      ? [`${addFullStop(listApaNames(authors))} (${date}). `, name, addFullStop(title) === title ? '' : '.']
      : [name, addFullStop(title) === title ? '' : '.', ` (${date}).`];
  const heading = headline(source);
  const who = authors.length > 0 ? shortApaNames(authors) : isPaper ? quoteDouble(heading, ',') : heading;
  const inText = isPaper || authors.length > 0 ? [who] : [italic(who)];
  const comma = authors.length === 0 && isPaper ? ' ' : ', ';
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

/** The maximum number of authors in a Chicago reference. Of more authors, the first seven are listed. */
const CHICAGO_MAX_AUTHORS = 10;
const CHICAGO_SHORTENED_AUTHORS = 7;

/** Chicago Manual of Style, 17th edition, author-date. */
export function citeChicagoDate(source: Source): Citation {
  const { authors, day, accessed, url } = source;
  const site = formatSite(source);
  const year = day ? String(day.year) : 'n.d.';
  // For a newspaper, only month and day; for a website, the whole date as a separate sentence.
  const onDay = day ? (source.medium === 'newspaper' ? monthDay(day) : americanDate(day)) : '';
  const before = source.medium === 'newspaper' ? ', ' : '. ';
  const read = !day && accessed ? ` Accessed ${americanDate(accessed)}.` : '';
  const who = authors.length > 0 ? [addFullStop(listFirstInverted(authors))] : [site, '.'];
  const where = authors.length > 0 ? [' ', site, onDay ? `${before}${onDay}.` : '.'] : [onDay ? ` ${onDay}.` : ''];
  const names = authors.map(shortName);
  const short = names.length > 3 ? `${names[0]} et al.` : joinNames(names, 'and', true);
  return {
    reference: join(
      ...who,
      ` ${year.endsWith('.') ? year : `${year}.`} ${titleOf(source, '.')}`,
      ...where,
      read,
      linkTo(url),
    ),
    inText: join('(', ...(names.length > 0 ? [short] : [site]), ` ${year})`),
  };
}

/** Chicago Manual of Style, 17th edition, notes and bibliography. The citation in the text is a footnote. */
export function citeChicagoNotes(source: Source): Citation {
  const { authors, day, accessed, url } = source;
  const site = formatSite(source);
  const date = day ? americanDate(day) : '';
  const before = source.medium === 'newspaper' ? ', ' : '. ';
  const read = !day && accessed ? `accessed ${americanDate(accessed)}` : '';
  const [first, ...others] = authors;
  const names = authors.map(fullName);
  const short = names.length > 3 ? `${names[0]} et al.` : joinNames(names, 'and', true);
  const entry = first
    ? [
        `${addFullStop(listFirstInverted([first, ...others]))} ${titleOf(source, '.')} `,
        site,
        date ? `${before}${date}.` : '.',
      ]
    : [site, `. ${titleOf(source, '.')}`, date ? ` ${date}.` : ''];
  const note = [date, read, url].filter(Boolean).join(', ');
  return {
    reference: join(...entry, read ? ` ${read.replace('a', 'A')}.` : '', linkTo(url)),
    inText: join(short && `${short}, `, `${titleOf(source, ',')} `, site, note ? `, ${note}.` : '.'),
  };
}

const titleOf = (source: Source, end: string) => quoteDouble(headline(source), end);

/** The name of a newspaper is in italics; that of a website is not. */
const formatSite = ({ site, medium }: Source): Run => (medium === 'newspaper' ? italic(site) : { text: site });

const linkTo = (url: string) => (url ? ` ${url}.` : '');

/** Authors with only the first name inverted: “Okafor, Amara, and Jonas Lindqvist”. */
function listFirstInverted([first, ...others]: Author[]): string {
  if (!first) return '';
  const isCut = others.length + 1 > CHICAGO_MAX_AUTHORS;
  const names = [invertedName(first), ...others.map(fullName)];
  if (isCut) return `${names.slice(0, CHICAGO_SHORTENED_AUTHORS).join(', ')}, et al.`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : (names[0] ?? '');
}

/** The maximum number of authors in a Harvard reference. Of more authors, only the first is listed. */
const HARVARD_MAX_AUTHORS = 3;

/** Harvard as in “Cite Them Right”. The name of a newspaper is in italics; for a website, the title is. */
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
      ...(authors.length > 0 ? listHarvardNames(authors, (author) => nameWithInitials(author, '')) : [paper]),
      ` (${year}) `,
      name,
      ...where,
      onDay ? `, ${onDay}.` : '.',
      url ? ` Available at: ${url}${read}.` : '',
    ),
    inText: join('(', ...(authors.length > 0 ? listHarvardNames(authors, shortName) : [paper]), `, ${year})`),
  };
}

function listHarvardNames(authors: Author[], write: (author: Author) => string): (string | Run)[] {
  const names = authors.map(write);
  return names.length > HARVARD_MAX_AUTHORS ? [`${names[0]} `, italic('et al.')] : [joinNames(names, 'and', false)];
}

/** MLA, 9th edition. */
export function citeMla(source: Source): Citation {
  const { authors, site, day, accessed, url } = source;
  const title = headline(source);
  const [first, ...others] = authors;
  const names = !first
    ? ''
    : others.length > 1
      ? `${invertedName(first)}, et al.`
      : [invertedName(first), ...others.map(fullName)].join(', and ');
  const accessedOn = !day && accessed ? ` Accessed ${shortDate(accessed)}.` : '';
  const rest = [day && shortDate(day), url].filter(Boolean).join(', ');
  return {
    reference: join(
      names && `${addFullStop(names)} `,
      `${quoteDouble(title, '.')} `,
      italic(site),
      `${rest ? `, ${rest}` : ''}.${accessedOn}`,
    ),
    inText: join(`(${first ? shortMlaNames(authors.map(shortName)) : quoteDouble(title)})`),
  };
}

const shortMlaNames = (names: string[]) => (names.length > 2 ? `${names[0]} et al.` : joinNames(names, 'and', false));

/** Words that are not capitalised inside a title: articles, conjunctions, prepositions. */
const UNCAPITALISED = new Set(
  `a about above across after against along amid among an and around as at before behind below beneath beside besides
  between beyond but by de despite down during except for from if in inside into like near nor of off on onto or out over
  per since so than the through throughout till to toward towards under until unto up upon v van versus via vs vs. von with
  within without yet`.split(/\s+/),
);

/** Converts a title to English title case. Capital letters and abbreviations are kept: “NATO”, “iPhone”, “o.t.”. */
export function capitalise(title: string): string {
  const words = title.split(/(\s+)/);
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
  return words.map((word, i) => capitaliseWord(word, i === first || i === last || startsPart(words, i))).join('');
}

/** Whether a word follows a colon, a dash or the end of a sentence. */
const startsPart = (words: string[], at: number) => /[:?!.–—]["'”’)]*$/.test(words[at - 2] ?? '');

function capitaliseWord(word: string, always: boolean): string {
  // “(after”, “long-term”, “example.com”
  const bare = word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}.])[^\p{L}\p{N}.]+$/gu, '');
  if (/\p{Lu}|\p{N}/u.test(bare) || /\p{L}\.\p{L}|@|\//u.test(bare)) return word;
  if (!always && UNCAPITALISED.has(bare.replace(/\.$/, ''))) return word;
  return word
    .split(/([-‐‑])/)
    .map((part, i) => (i > 0 && UNCAPITALISED.has(part) ? part : part.replace(/\p{L}/u, capitaliseLetter)))
    .join('');
}

/** Letters without a single capital, such as “ß”, are not changed. */
function capitaliseLetter(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}

/** A title as American styles write it: in title case if it is in English or its language is not known. */
export function headline({ title, lang }: Source): string {
  return /^(?:en\b|$)/i.test(lang) ? capitalise(title) : title;
}
