import { listCountryCodes } from '../../lexicon/countries.ts';
import { LANGUAGES } from '../../lexicon/languages.ts';
import { findOtherCountry } from '../../lexicon/other-countries.ts';
import { isGlued, isWord, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { isOneOf, listWords } from '../../text/words.ts';
import type { Model } from '../tagger/model.ts';
import { tag } from '../tagger/tag.ts';

/** A name: the tokens `first` up to, not including, `last`. */
interface Match {
  first: number;
  last: number;
  type: 'person' | 'organisation' | 'country' | 'place' | 'group';
  confidence: number;
}

const TYPES = { PER: 'person', ORG: 'organisation', LOC: 'place', NORP: 'group' } as const;

/** Names found by the model of a language other than English. */
export function findOtherTagged(text: PreparedText, model: Model): Match[] {
  return tag(text, model).flatMap(({ first, last, type, confidence }): Match[] => {
    if (type === 'other' || isFieldOfOffice(text, first, last, type)) return [];
    if (type === 'NORP' && LACKS_PEOPLES.has(text.language) && !isPeople(text, first, last)) return [];
    // “–Lind”, where a line of dialogue begins
    const begin = isWord(text, first) || last === first + 1 ? first : first + 1;
    const start = type === 'PER' ? skipTitles(text, begin, last) : begin;
    if (isPartyOfState(text, first, last))
      return [
        { first, last: last - 2, type: 'organisation', confidence },
        { first: last - 1, last, type: 'place', confidence },
      ];
    const written = text.text.slice(text.tokens[start]?.start, text.tokens[last - 1]?.end);
    const isCountry = type === 'LOC' && findOtherCountry(written, text.language)?.by === 'name';
    return [{ first: start, last, type: isCountry ? 'country' : TYPES[type], confidence }];
  });
}

/** The states of Brazil. */
const STATES = 'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO';

/** Whether a name is a Brazilian party and state: “(PSB-PE)”. */
const isPartyOfState = (text: PreparedText, first: number, last: number) =>
  text.language === 'pt' &&
  last === first + 3 &&
  readToken(text, first - 1) === '(' &&
  readToken(text, first + 1) === '-' &&
  isOneOf(readToken(text, last - 1), STATES);

/** The languages whose training texts have no labels of peoples, so that the model takes adjectives for them. */
const LACKS_PEOPLES = listWords('de pt');

/** Whether a word is a people in the plural: “die Franzosen”, “os brasileiros”; but not “Berliner Mauer”, “o governo brasileiro”. */
function isPeople(text: PreparedText, first: number, last: number): boolean {
  if (last !== first + 1 || findOtherCountry(readToken(text, first), text.language)?.by !== 'people') return false;
  if (text.language === 'pt') return isOneOf(readFolded(text, first - 1), 'os as dos das aos às pelos pelas entre');
  return !/^\p{Lu}/u.test(readToken(text, last));
}

// “ministra”, “ministère” is none, “consejero”, “secretário”
const MINISTER =
  /^(?:vice|sub)?(?:ministr[oae]s?|consejer[oa]|consellera?|secretari[oa]|secretári[oa]|secrétaire|assessora?|assessore)$/;

/** Whether a word is only the field of an office: “la ministra de Sanidad”, “le ministre de l’Intérieur”; but not “el ministro de Francia”. */
function isFieldOfOffice(text: PreparedText, first: number, last: number, type: string): boolean {
  if (last !== first + 1 || type === 'PER' || findOtherCountry(readToken(text, first), text.language)) return false;
  let at = first - 1;
  const links = LANGUAGES[text.language]?.names.links ?? '';
  while (at > first - 4 && isOneOf(readFolded(text, at), links)) at--;
  return at < first - 1 && MINISTER.test(readFolded(text, at));
}

/** Where the name of a person starts after the titles that the model has taken for a part of it: “Sr. Lind”, “don Jon Vik”. */
function skipTitles(text: PreparedText, first: number, last: number): number {
  const titles = LANGUAGES[text.language]?.names.titles ?? '';
  let start = first;
  while (start < last - 1 && isOneOf(readFolded(text, start), titles))
    start += readToken(text, start + 1) === '.' && start < last - 2 ? 2 : 1;
  return start;
}

/** Names found by their form alone: countries by `Intl.DisplayNames` in the page's language, acronyms, and repeated capitalised words. */
export function findByForm(text: PreparedText): Match[] {
  const taken = new Uint8Array(text.tokens.length);
  const found = [...findCountries(text), ...findAcronyms(text), ...findRepeated(text)].filter(({ first, last }) => {
    if (taken.subarray(first, last).some(Boolean)) return false;
    taken.fill(1, first, last);
    return true;
  });
  return found.sort((a, b) => a.first - b.first);
}

function findCountries(text: PreparedText): Match[] {
  const names = nameCountries(text.lang);
  if (names.size === 0) return [];
  const found: Match[] = [];
  const { tokens } = text;
  for (let first = 0; first < tokens.length; first++) {
    const longest = names.get(readToken(text, first)) ?? 0;
    for (let last = first + longest; last > first; last--) {
      if (!names.has(`=${text.text.slice(tokens[first]?.start, tokens[last - 1]?.end)}`)) continue;
      found.push({ first, last, type: 'country', confidence: 0.8 });
      break;
    }
  }
  return found;
}

/** For each first word, the number of tokens of the longest country name; and the full names, with “=” before them. */
function nameCountries(lang: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const inLanguage = openNames(lang);
  for (const code of inLanguage ? [...listCountryCodes(), 'EU', 'UN'] : []) {
    const name = inLanguage?.of(code);
    if (!name || name === code) continue;
    names.set(`=${name}`, 1);
    // “Costa Rica”, “Côte d’Ivoire”, “Guinea-Bissau”
    const parts = name.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
    const [begin = ''] = parts;
    names.set(begin, Math.max(names.get(begin) ?? 0, parts.length));
  }
  return names;
}

/** The names of countries in a language; null for an invalid language tag. */
function openNames(lang: string): Intl.DisplayNames | null {
  // “de”, “pt-BR”, “zh-Hant-TW”
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang)) return null;
  try {
    return new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Acronyms that occur more than once: “WFB”; sentences in capitals are skipped. */
function findAcronyms(text: PreparedText): Match[] {
  const occurrences = new Map<string, number[]>();
  for (const { first, last } of text.sentences) {
    let lowerCase = 0;
    for (let i = first; i < last; i++) if (/^\p{Lu}?\p{Ll}/u.test(readToken(text, i))) lowerCase++;
    if (lowerCase * 2 < last - first - lowerCase) continue;
    for (let i = first; i < last; i++) {
      const word = readToken(text, i);
      // “WFB”, “G7”, but no Roman number
      if (!/^\p{Lu}[\p{Lu}\p{Nd}]{1,5}$/u.test(word) || /^[IVXLCDM]+$/.test(word)) continue;
      const all = occurrences.get(word) ?? [];
      occurrences.set(word, all);
      all.push(i);
    }
  }
  return [...occurrences.values()]
    .filter((all) => all.length > 1)
    .flatMap((all) => all.map((i): Match => ({ first: i, last: i + 1, type: 'organisation', confidence: 0.5 })));
}

/** Sequences of two or three capitalised words that occur more than once, and not only at the start of a sentence. */
function findRepeated(text: PreparedText): Match[] {
  const occurrences = new Map<string, { first: number; last: number }[]>();
  const within = new Set<string>();
  for (const sentence of text.sentences) {
    for (let first = sentence.first; first < sentence.last; ) {
      let last = first;
      while (last < sentence.last && isName(text, last) && (last === first || !isGlued(text, last))) last++;
      if (last - first === 2 || last - first === 3) {
        const name = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
        const all = occurrences.get(name) ?? [];
        occurrences.set(name, all);
        all.push({ first, last });
        if (first > sentence.first) within.add(name);
      }
      first = Math.max(last, first + 1);
    }
  }
  return [...occurrences]
    .filter(([name, all]) => all.length > 1 && within.has(name))
    .flatMap(([, all]) => all.map((span): Match => ({ ...span, type: 'person', confidence: 0.5 })));
}

// “Lind”, “McKay”, but not “WFB” or “I”
const isName = (text: PreparedText, i: number) => /^\p{Lu}[\p{L}\p{M}'’]*\p{Ll}/u.test(readToken(text, i));
