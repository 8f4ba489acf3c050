import { cut, MAX_LINE, type NamedAuthor } from '../../model.ts';
import { AGENCY, foldSpace, measureText, readFirstLine, readStart } from '../prose.ts';
import { asList, isObject, type LinkedData, type MetaElements, nameOf, type Page, typesOf } from './structured-data.ts';

/** Names of `meta` elements with the author, most reliable first. */
const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'vr:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'og:author',
  'byl',
];

/** Elements with the author, most reliable first. */
const SELECTORS = [
  '[itemprop="author"]',
  '[rel~="author"]',
  '.td-post-author-name a, .author-name, .article-author, .article_author-name, .documentAuthor, .author--name',
  '.byline, .autor, .author, [class*="byline" i]',
];

/** Elements that may have the author, besides much else: only what looks like a name is read. */
const LIKELY =
  'byline, [class*="author" i], [class*="autor" i], a[href*="/author/"], a[href*="/autor/"], .username, p.credit';

/** How many names and elements of one source are read, and up to which length of text, in UTF-16 units. */
const MAX_NAMES = 8;
const MAX_ELEMENTS = 200;
const MAX_NAMED = 400;

/** Values of `twitter:label1` for the author, in the languages of common publishing systems. */
const WRITTEN_BY = /^(?:written|by|auth?or|verfasst|von|por|escrito|par|écrit|scritto|napisane|door)/i;

/** The authors. A body, or the outlet, is an author only when the page says so and names nobody else. */
export function findAuthors(page: Page): NamedAuthor[] {
  const typed = readTypes(page.linkedData);
  const toAuthor = (name: string, type = typed.get(name)): NamedAuthor => ({
    name: cut(name, MAX_LINE),
    ...(type && { type }),
  });
  let bodies: string[] = [];
  let people: string[] = [];
  for (const claims of listClaims(page)) {
    const names = [...new Set(claims.flatMap(splitNames))].slice(0, MAX_NAMES);
    const [first = ''] = people;
    const found = names.filter(
      (name) => !BODY.test(name) && !isOutlet(name, page.site) && !isHost(name, page.document),
    );
    // “Ida” is looked for on, and may be “Ida Lind”.
    if (people.length === 0) people = found;
    else if (found.some((name) => isFullName(name) && name.startsWith(`${first} `))) people = found;
    if (people.length > 1 || people.some((name) => name.includes(' '))) break;
    if (bodies.length === 0) bodies = names;
  }
  if (people.length > 0)
    return addCoauthors(people, page.meta).map((name) => toAuthor(name, AGENCY.test(name) ? 'body' : undefined));
  // A person may have a site of that name.
  const isBody = (name: string) => BODY.test(name) || (isOutlet(name, page.site) && typed.get(name) !== 'person');
  return bodies.map((name) => toAuthor(name, isBody(name) ? 'body' : undefined));
}

/** What JSON-LD says of names: that they are of people, or of bodies such as a `NewsMediaOrganization`. */
function readTypes(linkedData: LinkedData | null): Map<string, NamedAuthor['type']> {
  const types = new Map<string, NamedAuthor['type']>();
  for (const author of asList(linkedData?.author)) {
    const [type = ''] = isObject(author) ? typesOf(author) : [];
    const is = type === 'Person' ? 'person' : type.endsWith('Organization') ? 'body' : undefined;
    if (is) for (const name of splitNames(nameOf(author) ?? '')) types.set(name, is);
  }
  return types;
}

/** The names in a `meta` element that has all of these and more: some publishers give only the first in JSON-LD. */
function addCoauthors(names: string[], meta: MetaElements): string[] {
  const all = meta.all('author').flatMap((claim) => claim.split(', ').flatMap(splitNames));
  const isComplete = all.length > names.length && names.every((name) => all.includes(name));
  return isComplete && all.every(isFullName) ? [...new Set(all)].slice(0, MAX_NAMES) : names;
}

/** What each source gives, most reliable first. A generator, so that later sources are read only if needed. */
function* listClaims({ document, meta, linkedData, heading }: Page): Generator<string[]> {
  yield asList(linkedData?.author).map((author) => nameOf(author) ?? '');
  for (const name of META_NAMES) yield meta.all(name);
  for (const selector of SELECTORS) yield findNear(document, selector, heading, () => true);
  yield [WRITTEN_BY.test(meta.first('twitter:label1') ?? '') ? (meta.first('twitter:data1') ?? '') : ''];
  yield findNear(document, LIKELY, heading, (name) => isFullName(name) || AGENCY.test(name));
  yield [readByLine(document, heading)];
  yield findNear(document, '.submitted .username', heading, () => true);
  yield meta.all('twitter:creator'); // an account starts with “@”
}

/** The text of an element, a line for each of its text nodes; of `meta`, its content. */
function readLines(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  if (measureText(element, MAX_NAMED) === MAX_NAMED) return '';
  const named = element.querySelector('[itemprop="name"]');
  const walker = element.ownerDocument.createTreeWalker(named ?? element, 4 /* SHOW_TEXT */);
  const lines: string[] = [];
  while (walker.nextNode()) {
    if (!/^(?:SCRIPT|STYLE|TIME)$/i.test(walker.currentNode.parentElement?.localName ?? ''))
      lines.push(foldSpace(walker.currentNode.textContent));
  }
  return lines.filter(Boolean).join('\n');
}

/** Parts of a page that name other people: comments, links to other stories, pictures, who made the site. */
const ELSEWHERE =
  'body > footer, nav, figure, figcaption, [class*="comment" i], [id*="comment" i], [class*="teaser" i], [class*="related" i], [class*="copyright" i], [class*="licen" i], [class*="recent" i]';

/**
 * The text of the first elements after the headline with a name, or else of the last before it, and of those that stand
 * in a line with them.
 */
function findNear(
  document: Document,
  selector: string,
  heading: Element | null,
  isWanted: (name: string) => boolean,
): string[] {
  const all = [...document.querySelectorAll(selector)]
    .slice(0, MAX_ELEMENTS)
    .filter((element) => element.hasAttribute('content') || readStart(element));
  const named = all
    .map((element) => ({ element, lines: readLines(element) }))
    .filter(({ element, lines }) => splitNames(lines).some(isWanted) && !isElsewhere(element, heading))
    .filter(
      ({ element }, _, all) => !all.some((other) => other.element !== element && element.contains(other.element)),
    );
  const isAfter = (element: Element) => heading !== null && (heading.compareDocumentPosition(element) & 4) !== 0;
  const first = named.find(({ element }) => isAfter(element)) ?? (heading ? named.at(-1) : named[0]);
  if (!first) return [];
  const line = findLine(first.element, heading);
  return named.filter(({ element }) => line.contains(element)).map(({ lines }) => lines);
}

/** The element around another that has no more text than a line with several names. */
function findLine(element: Element, heading: Element | null): Element {
  let line = element;
  for (let i = 0; i < 3; i++) {
    const parent = line.parentElement;
    if (!parent || parent.contains(heading) || (parent.textContent?.trim().length ?? 0) > 250) break;
    line = parent;
  }
  return line;
}

/** A longer list item or `article` may be the story itself, in UTF-16 units. */
const MAX_TEASER = 800;

function isElsewhere(element: Element, heading: Element | null): boolean {
  const part = element.closest(ELSEWHERE);
  if (part && !(heading && part.contains(heading))) return true;
  const link = element.closest('a[href]');
  if (link && link !== element && (link.textContent?.length ?? 0) > (element.textContent?.length ?? 0) + 40)
    return true;
  const item = heading && element.closest('li, article');
  if (!item || item.contains(heading) || !item.querySelector('h2, h3, h4')) return false;
  return measureText(item, MAX_TEASER) < MAX_TEASER;
}

/** The day and time, or dashes, before a byline: “03.05.2026 13:30 von Olga Frey”, “— by Ana Ruiz”. */
const MOMENT = /^(?:\d[\d.:/ ]{7,20}|[-–— ]{1,9})/;

/** How a short line starts that is a byline: “By Ana Ruiz”, “Von Max Frey”. */
const LEAD =
  /^(?:By ?|by |[Vv]on:? |[Pp]or |[Pp]ar |Di |Door |[Ww]ritten by |[Pp]osted by |(?:Blog )?Beitrag von |Text von |Text: |Autor(?:in)?: |Author: |Auteur ?: |Autore: )/;

/** Up to five words: “Ana Ruiz”, “Dirk van der Berg”. */
const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|v[ao]n|de[nrls]?|della|d[aiou]s?|la|le|el|al|bin|ibn|te[nr]|zu[mr]?|y|a[fv])){0,5}$/u;

/** Whether a name has at least two words. */
const isFullName = (name: string): boolean => NAME.test(name) && name.includes(' ');

/** What stands alone before a name: “By”, “Autorin:”. */
const LABEL = /^(?:By|Von|Par|Por|Text|Auth?or(?:in|s)?|Auteure?|Autora?|Autore)(?: ?:)?$/;

/** What a byline may start with. */
const MAY_LEAD = /^[\d–—\-ABDPTVWbpvw]/;

/** How many elements of the page are searched for such a line, and its length in UTF-16 units. */
const MAX_LINES = 4000;
const MAX_BYLINE = 120;

/** The first text after an element, other than white space. */
function readNextText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument.body, 4 /* SHOW_TEXT */);
  walker.currentNode = element;
  while (walker.nextNode()) {
    const text = foldSpace(walker.currentNode.textContent);
    if (text && !element.contains(walker.currentNode)) return text;
  }
  return '';
}

/** The author in a line of its own, after the headline or else before it. */
function readByLine(document: Document, heading: Element | null): string {
  let before = '';
  let count = 0;
  for (const element of document.querySelectorAll('p, span, div, em, b, address, strong, h4, h5, h6')) {
    if (++count > MAX_LINES) break;
    if (element.childElementCount > 3 || !MAY_LEAD.test(readStart(element))) continue;
    if (measureText(element, MAX_BYLINE) === MAX_BYLINE) continue;
    const line = readFirstLine(element).replace(MOMENT, '');
    const isLabel = LABEL.test(line);
    if (!(isLabel || LEAD.test(line)) || element.closest('li a[href]')) continue;
    const name = cleanName(isLabel ? readNextText(element) : line.replace(LEAD, ''));
    if (isLabel && !isFullName(name)) continue;
    if (!splitNames(name).some((part) => NAME.test(part)) || isElsewhere(element, heading)) continue;
    if (!heading || heading.compareDocumentPosition(element) & 4) return name;
    before ||= name;
  }
  return before;
}

/** Between names: “Ana Ruiz; Tom Brandt”, “Ana Ruiz und Tom Brandt”, “Ana Ruiz im Gespräch mit Tom Brandt”. */
const BETWEEN =
  / ?[;|/] ?|, (?:and |und |y |et )?| (?:and|und|y|e|et|&|en|och|og|ja|i|a|és|și|ve|и|και) | im Gespräch mit | in conversation with /;

/** The names in what a source gives. A list is split only if each of its parts is a first and a last name. */
function splitNames(claim: string): string[] {
  const lines = claim.split('\n').map(cleanName).filter(isName);
  // “Alle Beiträge”, “Mitarbeit” and the like stand beside a name.
  const full = lines.length > 1 ? lines.filter(isFullName) : lines;
  return (full.length > 0 ? full : lines.slice(0, 1)).flatMap((line) => {
    const parts = line.split(BETWEEN).map(cleanName);
    return parts.length > 1 && parts.every(isFullName) ? parts : [line];
  });
}

// “By Ana Ruiz”, “Von Max Frey”, “Pressemitteilung von Max Frey”, “Par Léa Roux | 3 May 2021”; “ByAna Ruiz” without a space
const PREFIX =
  /^(?:(?:view|see) all posts by|zeige alle beiträge von|alles von|(?:ein |eine )?(?:gastbeitrag|kolumne|kommentar|pressemitteilung|beitrag|interview) von|(?:erstellt|geschrieben|verfasst) von|(?:(?:reporting|written|posted|author) )?by|post author(?: by)?|vo[nm]|por|par|di|da|door|av|od|przez|texte?|from|(?:author|autor|autorin|autore|auteur) ?:|(?:author|autor)(?= \p{Lu})) ?:? /iu;
const ONLY_PREFIX =
  /^(?:(?:rezept|beitrag|erstellt|geschrieben|verfasst|published|posted|written|publié|publicado|post)? ?(?:by|vo[nm]|por|par|di|da|door|author)|autor(?:in)?|text) ?:?$/i;
const JOINED_PREFIX = /^(?:By|Von|Author|Autor|Par|Por)(?=\p{Lu}\p{Ll})/u;

/** Where a name ends: at a mark, a number, a day, or words about the article. */
const END =
  / ?[|•·–—@→»]|(?:^| )(?:(?:on|am|le|el) )?\d| - | (?:on|am|le|el|publicado|publié|veröffentlicht|published|updated|hace|shares)$| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:r?uary|ch|il|[ey]|ust|t|t?ember|ober)?\.? \d| (?:Mon|Tues|Wednes|Thurs|Fri|Satur)day$| (?:Mo|Di|Mi|Do|Fr|Sa|So|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag))(?:,|$)/iu;

function cleanName(raw: string): string {
  const name = foldSpace(raw).replace(JOINED_PREFIX, '').replace(PREFIX, '');
  const end = name.search(END);
  return name
    .slice(0, end < 0 ? undefined : end)
    .replace(/, (?:\p{Lu}{2,5}|\p{Ll}{2,5}|PhD)$/u, '') // “Ana Ruiz, dpa”
    .replace(/(?<![\s,;:])[\s,;:]+$/, '');
}

/** “ana.ruiz” */
const USER_NAME = /^[\p{Ll}\d]+(?:[._-][\p{Ll}\d]+)+$/u;

const NOT_A_PERSON =
  /^(?:by|no author|admin|wordpressadmin|super user|administrator|(?:die )?redaktion|redacción|redacao|redação|la rédaction|editor|editorial|guest|staff|unknown|author|autor|beitrag|agencies|agencias|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/i;

/** Words of what stands where names do. */
const NOT_A_NAME =
  /^(?:zuletzt|stand|zur?|veröffentlicht|published|publié|publicado|pubblicato|aktualisiert|updated|posted|bild|foto|photo|tags?|zum profil)(?: |:|$)|©|\b(?:lizenz|licen[sc]e|copyright|drupal|anzeigen|artikel|articles|beiträge|posts|inhalte|tiempo de lectura|temps de lecture|sagt|says|read|edited|min|lesezeit|shares)\b|[[@]at\]|@|(?:^| )(?:reporter|correspondent|editor|writer|columnist|journalist|redakteur(?:in)?|korrespondent(?:in)?|corresponsal|journaliste|giornalista)$/i;

/** “Bund der Gärtner e.V.”, “Bayerische Landesanstalt für Wald” */
const BODY =
  /\b(?:e\. ?V\.|GmbH|Ltd|Inc\b|institut|ministeri|universit)|(?:verein|verband|verbandes|anstalt)(?![\p{L}])/iu;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 120 || /^https?:|[{}<>]/.test(name) || USER_NAME.test(name)) return false;
  if (/^\p{Ll}+ /u.test(name) && !NAME.test(`X ${name}`)) return false; // “deinen Gärtnern”
  return !NOT_A_PERSON.test(name) && !NOT_A_NAME.test(name) && !ONLY_PREFIX.test(name);
}

const fold = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** “LN” of “LN – Lübecker Nachrichten”, “Courier newsroom” of “Courier”. */
function isOutlet(name: string, site = ''): boolean {
  const folded = fold(name);
  const outlet = fold(site);
  return outlet.trim() !== '' && (outlet.includes(folded) || folded.startsWith(outlet));
}

/** “El Courier” of elcourier.example; also a person who has a site of that name. */
function isHost(name: string, document: Document): boolean {
  const host = document.location?.hostname.replace(/^www\./, '').replace(/\.[a-z]+$/, '') ?? '';
  const folded = fold(name).replaceAll(' ', '');
  return folded.length > 3 && host.replaceAll(/[.-]/g, '') === folded;
}
