import { cut, MAX_AUTHORS, MAX_LINE, type NamedAuthor } from '../../model.ts';
import { AGENCY } from '../prose.ts';
import { readBiography, readByLine } from './byline/by-line.ts';
import { isFullName, STAFF } from './byline/clean-name.ts';
import { findBeside, findNear, LIKELY, SELECTORS } from './byline/elements.ts';
import { isBody, isOutlet, splitNames } from './byline/split-names.ts';
import { createShown, foldWhole } from './shown.ts';
import { asList, type DeclaredPage, isObject, nameOf, typesOf } from './structured-data.ts';

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

/** Values of `twitter:label1` for the author, in the languages of common publishing systems. */
const WRITTEN_BY = /^(?:written|by|auth?or|verfasst|von|por|escrito|par|écrit|scritto|napisane|door)/i;

/** The authors. A body, the outlet or its staff is an author only when the page shows it as such and names nobody else. */
export function findAuthors(page: DeclaredPage): NamedAuthor[] {
  const described = readDescriptions(page);
  const toAuthor = (name: string, type?: NamedAuthor['type']): NamedAuthor => ({
    ...described.get(name),
    ...(type && { type }),
    name: cut(name, MAX_LINE),
  });
  let bodies: string[] = [];
  let people: string[] = [];
  const shown = createShown(page.document);
  const isShown = shown.has;
  const isNoPerson = (name: string) => isBody(name) || described.get(name)?.type === 'body';
  for (const { claims, isOnPage } of listClaims(page)) {
    const names = [...new Set(claims.flatMap((claim) => splitNames(claim, page)))].slice(0, MAX_AUTHORS);
    const [first = ''] = people;
    const found = names.filter(
      (name) => !isNoPerson(name) && !isOutlet(name, page.outlets) && !isHost(name, page.document),
    );
    // “Ida” is looked for on, and may be “Ida Lind”.
    if (people.length === 0) people = found.filter((name) => name.includes(' ') || isShown(name));
    else if (found.some((name) => isFullName(name) && name.startsWith(`${first} `))) people = found;
    if (people.length > 1 || people.some((name) => name.includes(' '))) break;
    if (bodies.length === 0)
      bodies = names.filter((name) => {
        if (isOnPage) return isShown(name);
        return !STAFF.test(name) && (described.get(name)?.type === 'person' || isShown(name));
      });
  }
  if (people.length === 1) [people, bodies] = checkShown(people[0] ?? '', bodies, page, isShown);
  if (people.length > 0) {
    const all = people.length === 1 ? findBeside(page, people[0] ?? '', shown) : people;
    return addCoauthors(all, page).map((name) => toAuthor(name, AGENCY.test(name) ? 'body' : undefined));
  }
  // A person may have a site of that name.
  const isOutletOf = (name: string) => isOutlet(name, page.outlets) && described.get(name)?.type !== 'person';
  return bodies.map((name) => toAuthor(name, isNoPerson(name) || isOutletOf(name) ? 'body' : undefined));
}

/** Some pages declare who has put the story online, and show who wrote it in a line under the headline, or in any line. */
function checkShown(
  declared: string,
  bodies: string[],
  page: DeclaredPage,
  isShown: (name: string) => boolean,
): [people: string[], bodies: string[]] {
  const line = readByLine(page);
  const names = splitNames(line.name, page);
  if (names.some((name) => STAFF.test(name))) return [[], names];
  const full = line.isAtHead || !isShown(declared) ? names.filter(isFullName) : [];
  const isSame = full.some((name) => foldWhole(name).startsWith(foldWhole(declared).trimEnd()));
  return [full.length > 0 && (!isSame || full.includes(declared)) ? full : [declared], bodies];
}

/** What JSON-LD says of names: that they are of people or of bodies, such as a `NewsMediaOrganization`, and their parts. */
function readDescriptions(page: DeclaredPage): Map<string, Omit<NamedAuthor, 'name'>> {
  const described = new Map<string, Omit<NamedAuthor, 'name'>>();
  for (const author of asList(page.linkedData?.author)) {
    if (!isObject(author)) continue;
    const [kind = ''] = typesOf(author);
    const type = kind === 'Person' ? 'person' : kind.endsWith('Organization') ? 'body' : undefined;
    const names = splitNames(nameOf(author) ?? '', page);
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
function addCoauthors(names: string[], page: DeclaredPage): string[] {
  const all = page.meta.all('author').flatMap((claim) => claim.split(', ').flatMap((name) => splitNames(name, page)));
  const isComplete = all.length > names.length && names.every((name) => all.includes(name));
  return isComplete && all.every(isFullName) ? [...new Set(all)].slice(0, MAX_AUTHORS) : names;
}

/** What a source gives, and whether that stands on the page. */
interface Claims {
  claims: string[];
  isOnPage?: boolean;
}

/** What each source gives, most reliable first. A generator, so that later sources are read only if needed. */
function* listClaims(page: DeclaredPage): Generator<Claims> {
  const { meta, linkedData } = page;
  yield { claims: asList(linkedData?.author).map((author) => nameOf(author) ?? '') };
  for (const name of META_NAMES) yield { claims: meta.all(name) };
  for (const selector of SELECTORS) yield { claims: findNear(page, selector, () => true), isOnPage: true };
  yield { claims: [WRITTEN_BY.test(meta.first('twitter:label1') ?? '') ? (meta.first('twitter:data1') ?? '') : ''] };
  yield { claims: findNear(page, LIKELY, (name) => isFullName(name) || AGENCY.test(name)), isOnPage: true };
  yield { claims: [readByLine(page).name || readBiography(page)], isOnPage: true };
  yield { claims: findNear(page, '.submitted .username', () => true), isOnPage: true };
  yield { claims: meta.all('twitter:creator') }; // an account starts with “@”
}

/** “El Courier” of elcourier.example; also a person who has a site of that name. */
function isHost(name: string, document: Document): boolean {
  const host = document.location?.hostname.replace(/^www\./, '').replace(/\.[a-z]+$/, '') ?? '';
  const folded = foldWhole(name).replaceAll(' ', '');
  return folded.length > 3 && host.replaceAll(/[.-]/g, '') === folded;
}
