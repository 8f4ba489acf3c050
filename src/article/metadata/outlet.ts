import { cut, MAX_LINE } from '../../model.ts';
import { foldSpace, keepLetters } from '../prose.ts';
import { type LinkedData, type MetaElements, nameOf } from './structured-data.ts';

/** Between the name of an outlet and a slogan, section or headline. */
const BETWEEN = / [-–—|·•»:] |: /;

/** What is no part of the name: “www.”, and the form of a company. */
const AROUND = /^www\.|,? (?:Inc|LLC|Ltd|GmbH|Pvt|SpA)\.?$/gi;

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
    .filter(Boolean);

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
  const declared = outlets.map((name) => cleanOutlet(name, isSpelled)).filter(Boolean);
  const named = declared.find((name) => isSpelled(name) && !ADDRESS.test(name));
  if (named) return named;
  const address = declared.find(isSpelled);
  // “La Gaceta” for “LaGaceta.pe”, but not “Velmora” for “Velmora.cz”
  const shown = [...listShown(document), ...authors].find(
    (name) => isSpelled(name) && !ADDRESS.test(name) && (!address || name.includes(' ')),
  );
  return shown ?? declared.find((name) => !ADDRESS.test(name)) ?? address ?? declared[0];
}

/** A declared name without what stands around it; of several parts, the one that the address spells, or the first. */
function cleanOutlet(declared: string, isSpelled: (name: string) => boolean): string {
  const parts = (declared.split(MAKER)[0] ?? '').replace(AROUND, '').split(BETWEEN).filter(Boolean);
  // “LN – Lübecker Nachrichten”
  const [first = ''] = parts;
  const long =
    first.length > MAX_INITIALS ? undefined : parts.find((part) => part !== first && spells(part, foldLetters(first)));
  return long ?? parts.find(isSpelled) ?? first;
}

/** The parts of the title and what logos say, the end of the title first. */
function listShown(document: Document): string[] {
  const logos = [...document.querySelectorAll(LOGOS)]
    .slice(0, MAX_LOGOS)
    .flatMap((e) => [e.getAttribute('alt'), e.getAttribute('title'), e.getAttribute('aria-label'), e.textContent]);
  return [...foldSpace(document.title).split(BETWEEN).slice(1).reverse(), ...logos.map((text) => foldSpace(text))]
    .map((name) => name.replace(AROUND, ''))
    .filter((name) => name.length > 2 && name.length <= MAX_NAME);
}

/** The labels of the host that may spell a name, without the top-level domain and “www”; the longest first. */
function listLabels(location: string): string[] {
  const host = URL.canParse(location) ? new URL(location).hostname : '';
  return host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replaceAll('-', ''))
    .filter((label) => label.length > 2 && !/^(?:www\d?|com?|org|net|gov|edu|news|blogs?)$/.test(label))
    .sort((a, b) => b.length - a.length);
}

/** The letters of a text without accents. */
const foldLetters = (text: string) => keepLetters(text.normalize('NFD'));

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
