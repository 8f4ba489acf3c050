import { type Author, listNames, shortened, shortName, straight, turned } from './authors.ts';
import { americanDate, britishDate, dayMonth, monthDay, shortDate } from './dates.ts';
import { type Citation, italic, join, quoteDouble, quoteSingle, type Run, stop } from './runs.ts';
import type { Source } from './source.ts';

/** As many authors are named in full, the last of them after a gap. */
const MOST_APA = 20;

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
      ? [`${stop(listApaNames(authors))} (${date}). `, name, stop(title) === title ? '' : '.']
      : [name, stop(title) === title ? '' : '.', ` (${date}).`];
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
  const names = authors.map((author) => shortened(author, ' '));
  if (names.length > MOST_APA) return `${names.slice(0, MOST_APA - 1).join(', ')}, . . . ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
}

function shortApaNames(authors: Author[]): string {
  const names = authors.map(shortName);
  return names.length > 2 ? `${names[0]} et al.` : listNames(names, '&', false);
}

/** More authors than these are cut to the first seven. */
const MOST_CHICAGO = 10;
const LEFT_CHICAGO = 7;

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
      ` ${year.endsWith('.') ? year : `${year}.`} ${titleOf(source, '.')}`,
      ...where,
      read,
      linkTo(url),
    ),
    inText: join('(', ...(names.length > 0 ? [short] : [site]), ` ${year})`),
  };
}

/** Chicago Manual of Style, 17th edition, notes and bibliography; the citation in the text is a note. */
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
    ? [`${stop(listTurned([first, ...others]))} ${titleOf(source, '.')} `, site, date ? `${before}${date}.` : '.']
    : [site, `. ${titleOf(source, '.')}`, date ? ` ${date}.` : ''];
  const note = [date, read, url].filter(Boolean).join(', ');
  return {
    reference: join(...entry, read ? ` ${read.replace('a', 'A')}.` : '', linkTo(url)),
    inText: join(short && `${short}, `, `${titleOf(source, ',')} `, site, note ? `, ${note}.` : '.'),
  };
}

const titleOf = (source: Source, end: string) => quoteDouble(headline(source), end);

/** A newspaper's name is set in italics, a website's is not. */
const setSite = ({ site, medium }: Source): Run => (medium === 'newspaper' ? italic(site) : { text: site });

const linkTo = (url: string) => (url ? ` ${url}.` : '');

/** “Okafor, Amara, and Jonas Lindqvist”. */
function listTurned([first, ...others]: Author[]): string {
  if (!first) return '';
  const isCut = others.length + 1 > MOST_CHICAGO;
  const names = [turned(first), ...others.map(straight)];
  if (isCut) return `${names.slice(0, LEFT_CHICAGO).join(', ')}, et al.`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : (names[0] ?? '');
}

/** More authors than these are cut to the first. */
const MOST_HARVARD = 3;

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
      ...(authors.length > 0 ? listHarvardNames(authors, (author) => shortened(author, '')) : [paper]),
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
  return names.length > MOST_HARVARD ? [`${names[0]} `, italic('et al.')] : [listNames(names, 'and', false)];
}

/** MLA, 9th edition. */
export function citeMla(source: Source): Citation {
  const { authors, site, day, accessed, url } = source;
  const title = headline(source);
  const [first, ...others] = authors;
  const names = !first
    ? ''
    : others.length > 1
      ? `${turned(first)}, et al.`
      : [turned(first), ...others.map(straight)].join(', and ');
  const accessedOn = !day && accessed ? ` Accessed ${shortDate(accessed)}.` : '';
  const rest = [day && shortDate(day), url].filter(Boolean).join(', ');
  return {
    reference: join(
      names && `${stop(names)} `,
      `${quoteDouble(title, '.')} `,
      italic(site),
      `${rest ? `, ${rest}` : ''}.${accessedOn}`,
    ),
    inText: join(`(${first ? shortMlaNames(authors.map(shortName)) : quoteDouble(title)})`),
  };
}

const shortMlaNames = (names: string[]) => (names.length > 2 ? `${names[0]} et al.` : listNames(names, 'and', false));

/** Words that stay as they are within a title: articles, conjunctions, prepositions. */
const SMALL = new Set(
  `a about above across after against along amid among an and around as at before behind below beneath beside besides
  between beyond but by de despite down during except for from if in inside into like near nor of off on onto or out over
  per since so than the through throughout till to toward towards under until unto up upon v van versus via vs vs. von with
  within without yet`.split(/\s+/),
);

/** A title with its words capitalised as English titles have them. Never lower-cases: “NATO”, “iPhone”, “o.t.” stay. */
export function capitalise(title: string): string {
  const words = title.split(/(\s+)/);
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
  return words.map((word, i) => capitaliseWord(word, i === first || i === last || opens(words, i))).join('');
}

/** After a colon, a dash or a full stop a title begins anew. */
const opens = (words: string[], at: number) => /[:?!.–—]["'”’)]*$/.test(words[at - 2] ?? '');

function capitaliseWord(word: string, always: boolean): string {
  // “(after”, “long-term”, “example.com”
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
  if (/\p{Lu}|\p{N}/u.test(bare) || /\p{L}\.\p{L}|@|\//u.test(bare)) return word;
  if (!always && SMALL.has(bare.replace(/\.$/, ''))) return word;
  return word
    .split(/([-‐‑])/)
    .map((part, i) => (i > 0 && SMALL.has(part) ? part : part.replace(/\p{L}/u, raise)))
    .join('');
}

/** “ß” and its like have no single capital: left alone. */
function raise(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}

/** A title as American styles write it: its words capitalised, where it is in English or does not say. */
export function headline({ title, lang }: Source): string {
  return /^(?:en\b|$)/i.test(lang) ? capitalise(title) : title;
}
