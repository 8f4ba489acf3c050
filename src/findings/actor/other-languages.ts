import { listCountryCodes } from '../../lexicon/countries.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { isGlued, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';

/** A name found without knowing the language: its tokens from `first` up to `last`. */
interface FormMatch {
  first: number;
  last: number;
  type: 'person' | 'organisation' | 'country';
  confidence: number;
}

/** Names found by their form alone: countries by `Intl.DisplayNames` in the page's language, acronyms, and repeated capitalised words. */
export function findByForm(text: PreparedText): FormMatch[] {
  const taken = new Uint8Array(text.tokens.length);
  const found = [...findCountries(text), ...findShortForms(text), ...findRepeated(text)].filter(({ first, last }) => {
    if (taken.subarray(first, last).some(Boolean)) return false;
    taken.fill(1, first, last);
    return true;
  });
  return found.sort((a, b) => a.first - b.first);
}

function findCountries(text: PreparedText): FormMatch[] {
  const names = nameCountries(text.lang);
  if (names.size === 0) return [];
  const found: FormMatch[] = [];
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

/** Tokens of the longest country that begins with a word; and, behind an equals sign, the whole names. */
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

/** Names of countries in a language; null for one that is no language. */
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

/** Acronyms that occur more than once, as “WFB”; lines in capitals are skipped. */
function findShortForms(text: PreparedText): FormMatch[] {
  const places = new Map<string, number[]>();
  for (const { first, last } of text.sentences) {
    let small = 0;
    for (let i = first; i < last; i++) if (/^\p{Lu}?\p{Ll}/u.test(readToken(text, i))) small++;
    if (small * 2 < last - first - small) continue;
    for (let i = first; i < last; i++) {
      const word = readToken(text, i);
      // “WFB”, “G7”, but no Roman number
      if (!/^\p{Lu}[\p{Lu}\p{Nd}]{1,5}$/u.test(word) || /^[IVXLCDM]+$/.test(word)) continue;
      const all = places.get(word) ?? [];
      places.set(word, all);
      all.push(i);
    }
  }
  return [...places.values()]
    .filter((all) => all.length > 1)
    .flatMap((all) => all.map((i): FormMatch => ({ first: i, last: i + 1, type: 'organisation', confidence: 0.5 })));
}

/** Two or three words with a capital that stand together more than once, and not only where a sentence begins. */
function findRepeated(text: PreparedText): FormMatch[] {
  const places = new Map<string, { first: number; last: number }[]>();
  const within = new Set<string>();
  for (const sentence of text.sentences) {
    for (let first = sentence.first; first < sentence.last; ) {
      let last = first;
      while (last < sentence.last && isName(text, last) && (last === first || !isGlued(text, last))) last++;
      if (last - first === 2 || last - first === 3) {
        const name = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
        const all = places.get(name) ?? [];
        places.set(name, all);
        all.push({ first, last });
        if (first > sentence.first) within.add(name);
      }
      first = Math.max(last, first + 1);
    }
  }
  return [...places]
    .filter(([name, all]) => all.length > 1 && within.has(name))
    .flatMap(([, all]) => all.map((span): FormMatch => ({ ...span, type: 'person', confidence: 0.5 })));
}

// “Lind”, “McKay”, but not “WFB” or “I”
const isName = (text: PreparedText, i: number) => /^\p{Lu}[\p{L}\p{M}'’]*\p{Ll}/u.test(readToken(text, i));

const isCommonInEnglish = hasTag('common-in-english');

/** How many words are sampled to detect the language. Set by hand. */
const MAX_WORDS = 400;

/** Shorter texts are taken to be in the language that the page declares. Set by hand. */
const MIN_WORDS = 40;

/** The least share of common English words in an English text. Set by hand. */
const MIN_SHARE = 0.1;

/** Whether a story is in English, whatever its page says; a short one is when the page does not say otherwise. */
export function isEnglish(text: PreparedText): boolean {
  let words = 0;
  let small = 0;
  for (let i = 0; i < text.tokens.length && words < MAX_WORDS; i++) {
    if (text.tokens[i]?.type !== 'word') continue;
    words++;
    if (isCommonInEnglish(readFolded(text, i))) small++;
  }
  // “en”, “en-GB”
  if (words < MIN_WORDS) return text.lang === '' || /^en\b/i.test(text.lang);
  return small >= words * MIN_SHARE;
}
