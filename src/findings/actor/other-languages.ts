import { listCountryCodes } from '../../lexicon/countries.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { isGlued, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';

/** A name found by its form: the tokens `first` up to, not including, `last`. */
interface FormMatch {
  first: number;
  last: number;
  type: 'person' | 'organisation' | 'country';
  confidence: number;
}

/** Names found by their form alone: countries by `Intl.DisplayNames` in the page's language, acronyms, and repeated capitalised words. */
export function findByForm(text: PreparedText): FormMatch[] {
  const taken = new Uint8Array(text.tokens.length);
  const found = [...findCountries(text), ...findAcronyms(text), ...findRepeated(text)].filter(({ first, last }) => {
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
function findAcronyms(text: PreparedText): FormMatch[] {
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
    .flatMap((all) => all.map((i): FormMatch => ({ first: i, last: i + 1, type: 'organisation', confidence: 0.5 })));
}

/** Sequences of two or three capitalised words that occur more than once, and not only at the start of a sentence. */
function findRepeated(text: PreparedText): FormMatch[] {
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

/** Whether a text is in English, by its words; for a short text, by the declared language, English if undeclared. */
export function isEnglish(text: PreparedText): boolean {
  let words = 0;
  let common = 0;
  for (let i = 0; i < text.tokens.length && words < MAX_WORDS; i++) {
    if (text.tokens[i]?.type !== 'word') continue;
    words++;
    if (isCommonInEnglish(readFolded(text, i))) common++;
  }
  // “en”, “en-GB”
  if (words < MIN_WORDS) return text.lang === '' || /^en\b/i.test(text.lang);
  return common >= words * MIN_SHARE;
}
