import { LEXICON_LANGUAGES } from '../lexicon/lexicon.ts';
import { CLOSE_LANGUAGES, COMMON_WORDS, SHARED_DOMAINS, SIGNS_OF_REGIONS } from './language.data.ts';
import { isLetterCode, isOneOf, isPlain, listWords } from './words.ts';

/** The language of a text, and the country for which it is written. */
export interface Locale {
  /** ISO 639-1 where it has a code; '' if unknown. */
  language: string;
  /** ISO 3166-1; '' if unknown. */
  region: string;
}

/** The languages that are told apart, and for each common word those that have it, by their index. */
const LANGUAGES = Object.keys(COMMON_WORDS);
const LANGUAGES_OF = new Map<string, number[]>();
Object.values(COMMON_WORDS).forEach((words, language) => {
  for (const word of listWords(words)) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
});

/** How many words are counted, and the most characters of a common one with all marks that may stand in it. Set by hand. */
const [MAX_WORDS, LONGEST] = [2000, 30];

/** In a text of so many words, such a share must be common in its language; less where the page declares the same one. Set by hand. */
const [MIN_WORDS, MIN_SHARE, MIN_DECLARED_SHARE] = [40, 0.16, 0.1];

/**
 * With so many common words more than the declared language, another one is that of a shorter text; a longer text is in the
 * declared one only with so many for each of the likeliest one. Set by hand.
 */
const [MIN_LEAD, LEVEL] = [1.5, 0.9];

/**
 * The language of a text, by its commonest words, and its region. One that is not read (it has no lexicon) is only known where the
 * page declares it. The declared language decides where there are too few words, or as many of it as of the likeliest one.
 */
export function tellLocale({ text, lang, url = '' }: { text: string; lang: string; url?: string }): Locale {
  const declared = readTag(lang);
  const language = tellLanguage(text, declared.language);
  const region = declared.language === language ? declared.region : '';
  return { language, region: region || tellRegion(text, language, url) };
}

function tellLanguage(text: string, declared: string): string {
  if (isOneOf(declared, CLOSE_LANGUAGES)) return declared;
  const { counts, shares, words, latin } = countWords(text);
  const most = Math.max(...shares);
  const at = shares.indexOf(most);
  const likely = (most > 0 && LANGUAGES[at]) || '';
  const isRead = LEXICON_LANGUAGES.includes(likely);
  const own = shares[LANGUAGES.indexOf(declared)] ?? 0;
  const least = words * (likely === declared ? MIN_DECLARED_SHARE : MIN_SHARE);
  const isNone = latin < words / 2 || (words >= MIN_WORDS && (counts[at] ?? 0) < least);
  const isClear = words < MIN_WORDS ? isRead && most - own >= MIN_LEAD : own < most * LEVEL;
  if (!isNone && !isClear && declared) return declared;
  if (!isNone && isRead) return likely;
  // A short text that has no common word and declares nothing is taken for English.
  if (!isNone && !isClear) return 'en';
  return LEXICON_LANGUAGES.includes(declared) ? '' : declared;
}

// “à”; words of other scripts; soft hyphens and marks of direction may stand in a word
const WORD = /([\p{Script=Latin}\p{M}\p{Cf}]+)|\p{L}+/uy;

/** How many words of a text are common in each language, all and each shared out among those that have it; its words, and those in Latin letters. */
function countWords(text: string): { counts: number[]; shares: number[]; words: number; latin: number } {
  const [counts, shares] = [LANGUAGES.map(() => 0), LANGUAGES.map(() => 0)];
  let [words, latin] = [0, 0];
  for (const { word, isLatin } of listWordsOf(text)) {
    if (isLatin) latin++;
    const having = (word.length <= LONGEST && LANGUAGES_OF.get(fold(word))) || [];
    for (const language of having) {
      counts[language] = (counts[language] ?? 0) + 1;
      shares[language] = (shares[language] ?? 0) + 1 / having.length;
    }
    if (++words === MAX_WORDS) break;
  }
  return { counts, shares, words, latin };
}

/** The words of a text in order, and whether each is in Latin letters. Most are ASCII, for which no expression is tested. */
function* listWordsOf(text: string): Iterable<{ word: string; isLatin: boolean }> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at;
    while (isLetterCode(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) > 127) {
      WORD.lastIndex = at;
      const found = WORD.exec(text);
      if (found) yield { word: found[0], isLatin: found[1] !== undefined };
      end = Math.max(at + 1, found ? WORD.lastIndex : 0);
    } else if (end > at) yield { word: text.slice(at, end), isLatin: true };
    else end++;
  }
}

const fold = (word: string) => (isPlain(word) ? word : word.replace(/\p{Cf}/gu, '').normalize()).toLowerCase();

// “$1,500 MXN”, whose first letters are the country’s
const LOCAL_DOLLARS = /\$ ?\d[\d.,]{0,20} ?(AU|CA|NZ|SG|HK|MX|AR|CL|CO|UY|DO)[DNPSU]\b/;

/** The region of a site by its domain; else that of the currency that a text has sums in. */
function tellRegion(text: string, language: string, url: string): string {
  // “https://example.org.mx/a”
  const domain = /^https?:\/\/[^/?#:]{0,253}\.([a-z]{2})(?![^/?#:])/i.exec(url)?.[1]?.toLowerCase() ?? '';
  // “uk” → “GB”
  const { region } = readTag(`en-${domain}`);
  if (region && !isOneOf(domain, SHARED_DOMAINS)) return region;
  if (text.includes('$')) return LOCAL_DOLLARS.exec(text)?.[1] ?? '';
  return (language === 'en' && SIGNS_OF_REGIONS.find(([sign]) => text.includes(sign))?.[1]) || '';
}

/** Reads a language tag (BCP 47): “pt-BR”, “zh-Hant”; a page can call its language anything. */
function readTag(tag: string): Locale {
  try {
    const locale = new Intl.Locale(tag);
    const { language, region = '' } = locale.script ? locale.maximize() : locale;
    return { language, region };
  } catch (error) {
    if (error instanceof RangeError) return { language: '', region: '' };
    throw error;
  }
}
