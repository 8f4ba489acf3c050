import { isLetterCode, listWords } from './words.ts';

/** The commonest words of a language that few others have. Languages after the sixth are told apart and not read. */
const COMMON_WORDS = {
  en: `
    the this these all his her its my their your our he she it they we which who you them about with at for of to by from but if so
    that what when and are been had have not were would has out there up just said
  `,
  es: `
    el los las y que de del en una un por con para se su sus al lo como más pero fue ha este esta según también entre hasta desde
    años sobre hay muy tras donde le
  `,
  fr: `
    le la les et des du de en une un est dans que qui pour par sur avec au aux ce cette ces pas plus il elle ne se son sa ses ont été
    mais selon leur sont d l qu n c j
  `,
  de: `
    der die das und den dem des ein eine einen einem einer ist nicht mit von zu zum zur im auf für sich als auch nach bei aus wird
    wurde hat sie er es dass werden sind war noch wie über um
  `,
  it: `
    il lo gli di che e è della del dei delle nel nella dal dalla al alla con per una un non sono si ha da ma anche più su questo
    questa come stato dopo ha le i l dell all nell d sull
  `,
  pt: `
    o os as e que de do da dos das em no na nos nas um uma para por com se não foi ao à é mais como ou seu sua pelo pela são também
    já está entre até após
  `,
  ca: 'els amb les és dels una per que i de el la al han aquest aquesta seva com més va l d pel però',
  gl: 'o os as e que de do da dos das un unha para por con se non foi ao á é máis como ou seu súa polo pola na no tamén',
  nl: 'de het een en van in is dat op te zijn voor met niet aan er om ook als door bij naar uit maar heeft wordt',
  da: 'og i at det er en den til på for med af som har de ikke et var fra der om men han också och att är inte av',
  ro: 'și în de la cu pe că a din care un o nu este pentru sau mai au fost al lui prin după ca să',
};

/** The languages that are told apart, and for each common word those that have it, by their index. */
const LANGUAGES = Object.keys(COMMON_WORDS);
const LANGUAGES_OF = new Map<string, number[]>();
Object.values(COMMON_WORDS).forEach((words, language) => {
  for (const word of listWords(words)) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
});

/** The most characters of a common word. */
const LONGEST = Math.max(...Array.from(LANGUAGES_OF.keys(), ({ length }) => length));

/** The languages that are read. */
const READ = listWords('en es fr de it pt');

/** How many words are counted. Set by hand. */
const MAX_WORDS = 2000;

/** Shorter texts are taken to be in the language that the page declares. Set by hand. */
const MIN_WORDS = 40;

/** The least share of common words in a text in English, and in another language. Set by hand. */
const [MIN_SHARE, MIN_OTHER_SHARE] = [0.1, 0.2];

/** The least share of the best language's common words with which the declared language is believed. Set by hand. */
const BELIEVED = 0.75;

/**
 * The language of a text among those that have a lexicon (ISO 639-1), by its commonest words; '' if it is none of them. A short text
 * is in the declared language, English if none is declared; of two similar languages, the declared one is believed.
 */
export function tellLanguage(text: string, declared: string): string {
  // “pt-BR” → “pt”
  const primary = declared.toLowerCase().split('-', 1)[0] ?? '';
  const counts = new Int32Array(LANGUAGES.length);
  let words = 0;
  for (let at = 0; words < MAX_WORDS; ) {
    while (at < text.length && !isLetterCode(text.charCodeAt(at)) && text.charCodeAt(at) < 128) at++;
    if (at >= text.length) break;
    const end = findWordEnd(text, at);
    if (end > at) words++;
    if (end > at && end - at <= LONGEST)
      for (const language of LANGUAGES_OF.get(text.slice(at, end).toLowerCase()) ?? [])
        counts[language] = (counts[language] as number) + 1;
    at = Math.max(at + 1, end);
  }
  if (words < MIN_WORDS) return primary === '' ? 'en' : READ.has(primary) ? primary : '';
  const most = Math.max(...counts);
  const isLikely = READ.has(primary) && (counts[LANGUAGES.indexOf(primary)] ?? 0) >= most * BELIEVED;
  const language = isLikely ? primary : (LANGUAGES[counts.indexOf(most)] ?? '');
  if (language === 'en') return most >= words * MIN_SHARE ? 'en' : '';
  // A page that declares another language than those that are told apart is in it.
  const isForeign = primary !== '' && !LANGUAGES.includes(primary);
  return READ.has(language) && most >= words * MIN_OTHER_SHARE && !isForeign ? language : '';
}

const LETTERS = /\p{L}+/uy;

/** The end of the word that begins at an offset; the offset itself where no letter is. */
function findWordEnd(text: string, at: number): number {
  let end = at;
  while (isLetterCode(text.charCodeAt(end))) end++;
  if (!(text.charCodeAt(end) > 127)) return end;
  LETTERS.lastIndex = at;
  return LETTERS.test(text) ? LETTERS.lastIndex : at;
}
