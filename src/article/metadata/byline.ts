import { cutAtAnd, mayBeWhole } from '../../author/list.ts';
import { cut, MAX_LINE, type NamedAuthor } from '../../model.ts';
import { AGENCY, foldSpace, measureText, readFirstLine, readStart } from '../prose.ts';
import { cleanName, isFullName, isName, NAME } from './byline/clean-name.ts';
import { createShown, foldWhole } from './shown.ts';
import { asList, isObject, type LinkedData, nameOf, type Page, typesOf } from './structured-data.ts';

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
  'og:article:author',
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
  'byline, [class*="author" i], [class*="autor" i], [id="author"], [id="autor"], a[href*="/author/"], a[href*="/autor/"], .username, p.credit';

/** How many names and elements of one source are read, and up to which length of text, in UTF-16 units. */
const MAX_NAMES = 8;
const MAX_ELEMENTS = 200;
const MAX_NAMED = 400;

/** Values of `twitter:label1` for the author, in the languages of common publishing systems. */
const WRITTEN_BY = /^(?:written|by|auth?or|verfasst|von|por|escrito|par|écrit|scritto|napisane|door)/i;

/** The authors. A body, or the outlet, is an author only when the page says so and names nobody else. */
export function findAuthors(page: Page): NamedAuthor[] {
  const described = readDescriptions(page.linkedData, page.lang);
  const toAuthor = (name: string, type?: NamedAuthor['type']): NamedAuthor => ({
    ...described.get(name),
    ...(type && { type }),
    name: cut(name, MAX_LINE),
  });
  let bodies: string[] = [];
  let people: string[] = [];
  const isShown = createShown(page.document);
  for (const claims of listClaims(page)) {
    const names = [...new Set(claims.flatMap((claim) => splitNames(claim, page.lang)))].slice(0, MAX_NAMES);
    const [first = ''] = people;
    const found = names.filter(
      (name) => !BODY.test(name) && !isOutlet(name, page.outlets) && !isHost(name, page.document),
    );
    // “Ida” is looked for on, and may be “Ida Lind”.
    if (people.length === 0) people = found.filter((name) => name.includes(' ') || isShown(name));
    else if (found.some((name) => isFullName(name) && name.startsWith(`${first} `))) people = found;
    if (people.length > 1 || people.some((name) => name.includes(' '))) break;
    if (bodies.length === 0)
      bodies = names.filter((name) => name.includes(' ') || (/^\p{Lu}/u.test(name) && isShown(name)));
  }
  // Some pages declare who has put the story online, and show who wrote it.
  if (people.length === 1 && !people.some(isShown)) {
    const shown = splitNames(readByLine(page), page.lang).filter(isFullName);
    if (shown.length > 0) people = shown;
  }
  if (people.length > 0)
    return addCoauthors(people, page).map((name) => toAuthor(name, AGENCY.test(name) ? 'body' : undefined));
  // A person may have a site of that name.
  const isBody = (name: string) =>
    BODY.test(name) || (isOutlet(name, page.outlets) && described.get(name)?.type !== 'person');
  return bodies.map((name) => toAuthor(name, isBody(name) ? 'body' : undefined));
}

/** What JSON-LD says of names: that they are of people or of bodies, such as a `NewsMediaOrganization`, and their parts. */
function readDescriptions(linkedData: LinkedData | null, lang: string): Map<string, Omit<NamedAuthor, 'name'>> {
  const described = new Map<string, Omit<NamedAuthor, 'name'>>();
  for (const author of asList(linkedData?.author)) {
    if (!isObject(author)) continue;
    const [kind = ''] = typesOf(author);
    const type = kind === 'Person' ? 'person' : kind.endsWith('Organization') ? 'body' : undefined;
    const names = splitNames(nameOf(author) ?? '', lang);
    const { givenName: given, familyName: family } = author;
    const [name = ''] = names;
    // Some pages give the whole name as the family name.
    const isDivided =
      typeof given === 'string' &&
      typeof family === 'string' &&
      family.trim() !== '' &&
      foldWhole(name) === foldWhole(`${given} ${family}`);
    for (const one of type || isDivided ? names : []) {
      described.set(one, {
        ...(type && { type }),
        ...(isDivided && { family, given }),
      });
    }
  }
  return described;
}

/** The names in a `meta` element that has all of these and more: some publishers give only the first in JSON-LD. */
function addCoauthors(names: string[], { meta, lang }: Page): string[] {
  const all = meta.all('author').flatMap((claim) => claim.split(', ').flatMap((name) => splitNames(name, lang)));
  const isComplete = all.length > names.length && names.every((name) => all.includes(name));
  return isComplete && all.every(isFullName) ? [...new Set(all)].slice(0, MAX_NAMES) : names;
}

/** What each source gives, most reliable first. A generator, so that later sources are read only if needed. */
function* listClaims(page: Page): Generator<string[]> {
  const { meta, linkedData } = page;
  yield asList(linkedData?.author).map((author) => nameOf(author) ?? '');
  for (const name of META_NAMES) yield meta.all(name);
  for (const selector of SELECTORS) yield findNear(page, selector, () => true);
  yield [WRITTEN_BY.test(meta.first('twitter:label1') ?? '') ? (meta.first('twitter:data1') ?? '') : ''];
  yield findNear(page, LIKELY, (name) => isFullName(name) || AGENCY.test(name));
  yield [readByLine(page)];
  yield findNear(page, '.submitted .username', () => true);
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
function findNear({ document, heading, lang }: Page, selector: string, isWanted: (name: string) => boolean): string[] {
  const all = [...document.querySelectorAll(selector)]
    .slice(0, MAX_ELEMENTS)
    .filter((element) => element.hasAttribute('content') || readStart(element));
  const named = all
    .map((element) => ({ element, lines: readLines(element) }))
    .filter(({ element, lines }) => splitNames(lines, lang).some(isWanted) && !isElsewhere(element, heading))
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
  /^(?:By ?|by |[Vv]on:? |[Pp]or |[Pp]ar |Di |Door |[Ww]ritten by |[Pp]osted by |(?:(?:Blog ?|Gast)?[Bb]eitrag|(?:Eine )?Kolumne|(?:Ein )?Kommentar|Text) von |Text: |Autor(?:in)?: |Author: |Auteur ?: |Autore: )/;

/** What stands alone before a name: “By”, “Autorin:”. */
const LABEL = /^(?:By|Von|Par|Por|Text|Auth?or(?:in|s)?|Auteure?|Autora?|Autore)(?: ?:)?$/;

/** What a byline may start with. */
const MAY_LEAD = /^[\d–—\-ABDEGKPTVWbpvw]/;

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
function readByLine({ document, heading, lang }: Page): string {
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
    if (!splitNames(name, lang).some((part) => NAME.test(part)) || isElsewhere(element, heading)) continue;
    if (!heading || heading.compareDocumentPosition(element) & 4) return name;
    before ||= name;
  }
  return before;
}

/** Between names, besides “and”: “Ana Ruiz; Tom Brandt”, “Ana Ruiz im Gespräch mit Tom Brandt”. */
const BETWEEN = / ?[;|/、،] ?|, | im Gespräch mit | in conversation with /;

/** Whether a part of a list is a first and a last name, also in scripts without capital letters. */
const isWhole = (name: string) => isFullName(name) || (!/[\p{Lu}\p{Ll}]/u.test(name) && mayBeWhole(name));

/** The names in what a source gives. A list is split only if each of its parts is a first and a last name. */
function splitNames(claim: string, lang: string): string[] {
  const lines = claim.split('\n').map(cleanName).filter(isName);
  // “Alle Beiträge”, “Mitarbeit” and the like stand beside a name.
  const full = lines.length > 1 ? lines.filter(isFullName) : lines;
  return (full.length > 0 ? full : lines.slice(0, 1)).flatMap((line) => {
    const parts = line
      .split(BETWEEN)
      .flatMap((part) => cutAtAnd(part, lang))
      .map(cleanName);
    const whole = parts.filter((part) => isWhole(part) || AGENCY.test(part));
    // “Ana Ruiz, London, Tom Brandt”
    const isList = whole.length > 1 && parts.every((part) => whole.includes(part) || /^\p{Lu}\p{Ll}+$/u.test(part));
    return isList ? whole : [line];
  });
}

/** “Bund der Gärtner e.V.”, “Bayerische Landesanstalt für Wald” */
const BODY =
  /\b(?:e\. ?V\.|GmbH|Ltd|Inc\b|institut|ministeri|universit)|(?:verein|verband|verbandes|anstalt)(?![\p{L}])/iu;

/** “LN” of “LN – Lübecker Nachrichten”, “Courier newsroom” of “Courier”. */
function isOutlet(name: string, outlets: readonly string[]): boolean {
  const folded = foldWhole(name);
  return outlets.map(foldWhole).some((outlet) => outlet.includes(folded) || folded.startsWith(outlet));
}

/** “El Courier” of elcourier.example; also a person who has a site of that name. */
function isHost(name: string, document: Document): boolean {
  const host = document.location?.hostname.replace(/^www\./, '').replace(/\.[a-z]+$/, '') ?? '';
  const folded = foldWhole(name).replaceAll(' ', '');
  return folded.length > 3 && host.replaceAll(/[.-]/g, '') === folded;
}
