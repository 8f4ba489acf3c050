import { CLOSE_LANGUAGES, COMMON_WORDS, SHARED_DOMAINS, SIGNS_OF_REGIONS } from './language.data.ts';
import { isPlain, listWords } from './words.ts';

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

/** The languages that are read. */
const READ = listWords('en es fr de it pt');

const CLOSE = listWords(CLOSE_LANGUAGES);

/** Longer words are not common, with all marks that may stand in them: none of a thousand accents is taken apart. */
const LONGEST = 30;

/** How many words are counted. Set by hand. */
const MAX_WORDS = 2000;

/** In texts of so many words, one in so many must be common, or the text is in none of these languages. Set by hand. */
const [MIN_WORDS, MIN_SHARE] = [30, 0.065];

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
  const isDeclared = declared.language === language && declared.region !== '';
  return { language, region: isDeclared ? declared.region : tellRegion(text, language, url) };
}

function tellLanguage(text: string, declared: string): string {
  if (CLOSE.has(declared)) return declared;
  const { counts, words, latin } = countWords(text);
  const most = Math.max(...counts);
  const likely = LANGUAGES[counts.indexOf(most)] ?? '';
  const isRead = most > 0 && READ.has(likely);
  const unread = READ.has(declared) ? '' : declared;
  if (latin < words / 2 || (words >= MIN_WORDS && most < words * MIN_SHARE)) return unread;
  const own = counts[LANGUAGES.indexOf(declared)] ?? 0;
  const isClear = words < MIN_WORDS ? isRead && most - own >= MIN_LEAD : own < most * LEVEL;
  if (!isClear) return declared || (isRead ? likely : 'en');
  return isRead ? likely : unread;
}

// “the”, “à”, “auf”; words of other scripts; soft hyphens and marks of direction may stand in a word
const WORDS = /([\p{Script=Latin}\p{M}\p{Cf}]+)|\p{L}+/gu;

/** How many common words of each language a text has, each shared out among the languages that have it; its words, and those in Latin letters. */
function countWords(text: string): { counts: Float64Array; words: number; latin: number } {
  const counts = new Float64Array(LANGUAGES.length);
  let [words, latin] = [0, 0];
  for (const [word, isLatin] of text.matchAll(WORDS)) {
    if (isLatin) latin++;
    const having = (word.length <= LONGEST && LANGUAGES_OF.get(fold(word))) || [];
    for (const language of having) counts[language] = (counts[language] as number) + 1 / having.length;
    if (++words === MAX_WORDS) break;
  }
  return { counts, words, latin };
}

const fold = (word: string) => (isPlain(word) ? word : word.replace(/\p{Cf}/gu, '').normalize()).toLowerCase();

// “$1,500 MXN”, whose first letters are the country’s
const LOCAL_DOLLARS = /\$ ?\d[\d.,]{0,20} ?(AU|CA|NZ|SG|HK|MX|AR|CL|CO|UY|DO)[DNPSU]\b/;

/** The region of a site by its domain; else that of the currency that a text has sums in. */
function tellRegion(text: string, language: string, url: string): string {
  // “https://example.org.mx/a”
  const [, domain = ''] = /^https?:\/\/[^/?#:]{0,253}\.([a-z]{2})(?![^/?#:])/i.exec(url) ?? [];
  // “uk” → “GB”
  const { region } = readTag(`en-${domain}`);
  if (region && !listWords(SHARED_DOMAINS).has(domain.toLowerCase())) return region;
  if (text.includes('$')) return LOCAL_DOLLARS.exec(text)?.[1] ?? '';
  return (language === 'en' && Object.entries(SIGNS_OF_REGIONS).find(([sign]) => text.includes(sign))?.[1]) || '';
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
