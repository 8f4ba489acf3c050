import { cut, MAX_LINE } from '../../model.ts';
import { foldSpace, keepLetters } from '../prose.ts';
import { type LinkedData, type MetaElements, nameOf } from './structured-data.ts';

/** Between the name of an outlet and a slogan, section or headline. */
const BETWEEN = / [-–—|·•»:] |: /;

/** Between a headline and the name of an outlet. */
const AT_END = / [-–—|·•»] /;

/** What is no part of the name: “https://www.”, “Logo”, “Homepage”, and the form of a company. */
const AROUND =
  /^(?:https?:\/\/)?(?:www\.)?|\/$|^logo(?: of| der| von)?:? |[- ]logo\b.*$|(?: [-–|])? (?:homepage|startseite)$| [-–|] home$|,? (?:Inc|LLC|Ltd|GmbH|Pvt|SpA)\.?$/gi;

/** What no name has: the placeholder of a publishing system. */
const PLACEHOLDER = /[{}<>]/;

/** Before who made the site. */
const MAKER = / powered by /i;

/** A name that is an address: “ELCOURIER.COM”, “LaGaceta.pe”. */
const ADDRESS = /^\S+\.(?:\p{L}{2,3}|news|info)$/iu;

/** Small words, which addresses leave out or write in full. */
const SMALL = /^(?:the|der|die|das|el|la|los|las|le|les|il|lo|o|of|de|del|do|da|di|und|and|y|e|et|&)$/i;

/** Elements with the logo of a site, and how many are read. */
const LOGOS =
  'header img[alt], [class*="logo" i] img[alt], a[href="/"] img[alt], a[class*="logo" i], [class*="logo" i] a';
const MAX_LOGOS = 12;

/** The longest name that is shown, and the longest initials of one, in UTF-16 units. */
const [MAX_NAME, MAX_INITIALS] = [60, 8];

/** The names that a page declares for its outlet, most reliable first, with all that stands in them. */
export const listOutlets = (meta: MetaElements, linkedData: LinkedData | null): string[] =>
  [meta.first('og:site_name'), nameOf(linkedData?.publisher), meta.first('application-name')]
    .map((name) => cut(foldSpace(name ?? ''), MAX_LINE))
    .filter((name) => name !== '' && !PLACEHOLDER.test(name));

/**
 * The name of the outlet as a bibliography has it: what the page declares, without a slogan or section. Where that is not what the
 * address spells, and the end of the title, the logo or what stands for the author is, it is that. `location` is the address of the page.
 */
export function findOutlet(
  document: Document,
  outlets: readonly string[],
  authors: readonly string[],
  location: string,
): string | undefined {
  const labels = listLabels(location);
  const isSpelled = (name: string) => labels.some((label) => spells(name, label));
  const clean = (name: string) => cleanOutlet(name, isSpelled);
  const declared = outlets.map(clean).filter(Boolean);
  const folder = readFolder(location);
  if (declared[0]?.includes(' ') && folder && spells(declared[0], folder)) return declared[0]; // a section has one word
  const named = declared.find((name) => isSpelled(name) && !ADDRESS.test(name));
  const address = declared.find(isSpelled);
  // “Velmora.info” rather than “Velmora”, but “La Gaceta” rather than “LaGaceta.pe”
  if (named) return address && !named.includes(' ') && address.startsWith(`${named}.`) ? address : named;
  // “La Gaceta” for “LaGaceta.pe”, but not “Velmora” for “Velmora.cz”
  const shown = [...listShown(document), ...authors].map(clean).filter((name) => isSpelled(name) && !isSentence(name));
  const name = shown.find((name) => !ADDRESS.test(name) && (!address || name.includes(' ')));
  const other = name ?? declared.find((name) => !ADDRESS.test(name)) ?? address ?? declared[0] ?? shown[0];
  return other ?? listTitleParts(document, AT_END).find((part) => resembles(part, labels) && !isSentence(part));
}

/** The most words that are shown as a name. */
const MAX_WORDS = 6;

const isSentence = (name: string) => name.split(' ').length > MAX_WORDS;

/** Whether an address has a long word of a name: “Strand FC Blog” in “strand-blog”. */
function resembles(name: string, labels: readonly string[]): boolean {
  const words = name
    .split(/\P{L}+/u)
    .map(foldLetters)
    .filter((word) => word.length > 4);
  return words.some((word) => labels.some((label) => label.includes(word)));
}

/** A declared name without what stands around it; of several parts, the one that the address spells, or the first. */
function cleanOutlet(declared: string, isSpelled: (name: string) => boolean): string {
  const parts = (declared.split(MAKER)[0] ?? '').replace(AROUND, '').split(BETWEEN).filter(Boolean);
  // “LN – Lübecker Nachrichten”
  const [first = ''] = parts;
  const long =
    first.length > MAX_INITIALS ? undefined : parts.find((part) => part !== first && spells(part, foldLetters(first)));
  // “El Courier, Madrid, Spain”
  const head = first.split(', ')[0]?.replace(AROUND, '') ?? '';
  return long ?? (isSpelled(head) ? head : parts.find(isSpelled)) ?? first;
}

/** The parts of the title and what logos say, the end of the title first. */
function listShown(document: Document): string[] {
  const logos = [...document.querySelectorAll(LOGOS)]
    .slice(0, MAX_LOGOS)
    .flatMap((e) => [e.getAttribute('alt'), e.getAttribute('title'), e.getAttribute('aria-label'), e.textContent]);
  return [...listTitleParts(document), ...logos.map((text) => foldSpace(text))].filter(isNameLong);
}

/** The parts of the title after the first, the last one first. */
const listTitleParts = (document: Document, between = BETWEEN): string[] =>
  foldSpace(document.title).split(between).slice(1).reverse().filter(isNameLong);

const isNameLong = (name: string) => name.length > 2 && name.length <= MAX_NAME;

/** Before the address of a page in the Internet Archive. */
const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\w{1,20}\//;

/** The labels of the host that may spell a name, without the top-level domain and “www”; the longest first. */
function listLabels(location: string): string[] {
  const address = location.replace(ARCHIVE, '');
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host
    .split('.')
    .slice(0, -1)
    .map(foldLetters)
    .filter((label) => label.length > 2 && !/^(?:www\d?|com?|org|net|gov|edu|news|blogs?)$/.test(label))
    .sort((a, b) => b.length - a.length);
}

/** The first folder of an address, which may spell the name of a blog: “harbour-notes”; '' for none. */
function readFolder(location: string): string {
  const [, folder = '', ...rest] = URL.canParse(location) ? new URL(location).pathname.split('/') : [];
  return rest.length > 0 && folder.length > 4 ? foldLetters(folder) : '';
}

/** The letters of a text without accents; “ü”, “ue” and “u” are the same. */
const foldLetters = (text: string) =>
  keepLetters(text.normalize('NFD'))
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/(?<=[aou])e/g, '');

/** Whether the words of a name spell a label of an address, each in full or by its first letters: “The Marvik Times” in “mtimes”. */
function spells(name: string, label: string): boolean {
  const words = name.split(/[\s./-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  /** The positions in the label that the words so far may end at. */
  let ends = new Set([0]);
  for (const word of words.slice(0, 8)) {
    const letters = foldLetters(word);
    const next = new Set(SMALL.test(word) ? ends : []);
    for (const at of ends)
      for (let length = 1; length <= letters.length && label.startsWith(letters.slice(0, length), at); length++)
        next.add(at + length);
    if (next.has(label.length)) return true;
    ends = next;
  }
  return false;
}
