import { FUNCTION_TAGS, hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import {
  isGlued,
  isHyphen,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';

/** Whether a folded word is a noun for people, which a number after a name may count: “In Leeds 12 people”. */
export const isCountedPerson = hasTag('counted-person');
const isCountedBoundary = hasTag(...FUNCTION_TAGS, 'counted-boundary');
const isIrregularPlural = hasTag('irregular-plural');
const isSingularInS = hasTag('singular-in-s');
const isBeforeNumber = hasTag('before-number');

/** The things that are counted: the tokens `first` up to, not including, `last`. */
interface Counted {
  first: number;
  last: number;
}

const ARTICLES = 'the its their his her our these those all';

/** How many tokens after a number its noun is searched for: “six large northern fishing towns”. */
const MAX_MODIFIERS = 8;

/** The things counted by the number that ends before `at`, up to their head noun; null if none are named. */
export function readThings(text: PreparedText, at: number): Counted | null {
  const lexicon = numberLexiconOf(text);
  if (!lexicon.isEnglish) return readForeignThings(text, at, lexicon);
  // “hundreds of refugees”, “three of Norway's fairs”
  const isOf = readFolded(text, at) === 'of';
  const first = isOf ? skipArticle(text, at + 1) : at;
  let last: number | null = null;
  let isJoined = false;
  // “10 more people”
  for (let i = skipToken(text, first, 'more fewer most'); i < first + MAX_MODIFIERS; i++) {
    const word = readFolded(text, i);
    if (word === '-' && isGlued(text, i) && isGlued(text, i + 1)) {
      isJoined = true;
      continue;
    }
    // “the so-called ‘moderates’”: an opening mark within what is counted
    if (isMark(text, i) && i > first && last === null) continue;
    if (!isWord(text, i) || isBoundary(text, i) || opensSentence(text, i) || (i > first && isAdverb(text, i))) break;
    // “40 percent of the market shares the risk”
    if (i === first + 1 && last === null && tokenIs(text, i + 1, 'a an the its their his her')) break;
    if (isPlural(text, i)) last = i + 1;
    // “plain-clothes officers”: the plural within a compound is not what is counted
    else if (last !== null && !(isJoined && last === i && isPlural(text, i + 1))) break;
    if (last !== i + 1) isJoined = false;
  }
  return last === null ? null : { first, last };
}

/** Whether a function word ends what is counted; but not in “in-depth”, and not “US”. */
const isBoundary = (text: PreparedText, at: number) =>
  isCountedBoundary(readFolded(text, at)) &&
  !(readToken(text, at) === 'US' && isWord(text, at + 1)) &&
  !isHyphen(text, at + 1);

const isMark = (text: PreparedText, at: number) => tokenIs(text, at, '" \'') && isWord(text, at + 1);
const skipArticle = (text: PreparedText, at: number) => skipToken(text, at, ARTICLES);

/** The span of what a share or measure is of: “72 percent of Republicans”, “150kg of cocaine”; null if it is not named. */
export function readWhole(text: PreparedText, at: number): Span | null {
  const lexicon = numberLexiconOf(text);
  if (!isGrammarWord(text, at, 'of')) return null;
  if (!lexicon.isEnglish) {
    const things = readForeignThings(text, at, lexicon);
    return things && spanThings(text, things);
  }
  const first = skipArticle(text, at + 1);
  const things = readThings(text, first) ?? readSingular(text, first);
  // “70 per cent of the children's costs”
  const owned = things && readFolded(text, things.last) === "'s" ? things.last + 1 : null;
  const rest = owned && (readThings(text, owned) ?? readSingular(text, owned));
  return things && spanThings(text, rest ? { first, last: rest.last } : things);
}

/** A noun phrase in the singular, up to a function word, a punctuation mark or a verb: “work force”, “cocaine”. */
function readSingular(text: PreparedText, first: number): Counted | null {
  let last = first;
  while (last < first + 4) {
    const word = readFolded(text, last);
    if (!isWord(text, last) || isBoundary(text, last) || opensSentence(text, last)) break;
    // “the vote went”, “the city lived”, “the market shares”
    // “voted”, “opposed”
    if (last > first && /(?:[a-z]ed|[a-rt-z]s|ly)$/.test(word) && !isUpper(readToken(text, last))) break;
    last++;
  }
  return last > first ? { first, last } : null;
}

/** The offsets of counted things in the text, without a French “d'” or “l'” before them. */
export function spanThings({ tokens, text }: PreparedText, { first, last }: Counted): Span {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  return { start: /^[dl]['’]/i.test(text.slice(start, start + 2)) && start + 2 < end ? start + 2 : start, end };
}

/** The thing that an ordinal ranks: “third round”, “22nd Annual Meeting”; null if it is not named. */
export function readThing(text: PreparedText, at: number): Counted | null {
  const isName = isUpper(readToken(text, at));
  let last = at;
  while (last < at + 5) {
    const word = readFolded(text, last);
    if (!isWord(text, last) || isBoundary(text, last) || opensSentence(text, last)) break;
    if (isName !== isUpper(readToken(text, last))) break;
    last++;
    if (isName) continue;
    if (readFolded(text, last) === '-' && isGlued(text, last) && isGlued(text, last + 1)) last++;
    else if (!describes(word)) break;
  }
  return last > at ? { first: at, last } : null;
}

/** “third straight day”, “second largest city”: words that describe a thing rather than being one. */
function describes(word: string): boolean {
  // “capital”, “night” are things
  if (
    /(?:hospital|capital|goal|trial|arrival|rival|night|flight|fight|festival|funeral|proposal|president|incident|attempt)$/.test(
      word,
    )
  )
    return false;
  // “largest”, “annual”, “domestic”, “straight”, “consecutive”
  return (
    /(?:est|al|ic|ive|ous|ary|ight|ular)$/.test(word) ||
    isOneOf(word, 'most leading major such new young foreign named')
  );
}

/** The thing counted in a compound: “six-member”; null if there is none. */
export function readCompound(text: PreparedText, at: number): Counted | null {
  const isJoined = isOneOf(readToken(text, at), '- ‐ ‑') && isGlued(text, at) && isGlued(text, at + 1);
  return isJoined && isWord(text, at + 1) && !isCountedBoundary(readFolded(text, at + 1))
    ? { first: at + 1, last: at + 2 }
    : null;
}

/** “the water actually originates”; but “newly elected members” */
function isAdverb(text: PreparedText, at: number): boolean {
  const word = readFolded(text, at);
  // “actually”
  if (
    !/[a-z]{3}ly$/.test(word) ||
    isOneOf(word, 'early likely daily weekly monthly yearly quarterly elderly family friendly deadly costly')
  )
    return false;
  // “elected”, “growing”, “young”
  return !/(?:ed|en|ing|young|new|old)$/.test(readFolded(text, at + 1));
}

function isPlural(text: PreparedText, at: number): boolean {
  const word = readFolded(text, at);
  // “women”, “schoolchildren”, but “specimen”
  if (
    isIrregularPlural(word) ||
    (/(?:men|children)$/.test(word) && !/(?:specimen|regimen|abdomen|yemen|ramen)$/.test(word))
  )
    return true;
  // “boss”, “virus”, “famous”, “crisis” and “mayor's” are no plurals
  return (
    word.length > 2 &&
    word.endsWith('s') &&
    !/(?:ss|is|'s)$/.test(word) &&
    !isSingularInS(word) &&
    isUsPlural(text, at, word)
  );
}

/** “Hindus”, “menus”; “virus” and “famous” are none */
const isUsPlural = (text: PreparedText, at: number, word: string) =>
  !word.endsWith('us') || isUpper(readToken(text, at)) || isOneOf(word, 'menus gurus');

function opensSentence(text: PreparedText, at: number): boolean {
  return readFolded(text, at - 1) === '.';
}

/** Whether a folded word is no name: it has a capital only at the start of a sentence. */
export function isFunctionWord(word: string): boolean {
  return isCountedBoundary(word) || isBeforeNumber(word);
}

/** The things counted in a language other than English, by capitals in German or plural endings; null if none are named. */
function readForeignThings(
  text: PreparedText,
  at: number,
  lexicon: NumberLexicon,
): { first: number; last: number } | null {
  const isOf = isGrammarWord(text, at, 'of');
  const first = isOf ? skipToken(text, at + 1, 'los las les die den der dem i gli le os as') : at;
  const word = readFolded(text, first);
  if (!isWord(text, first) || word.length < 3 || isGrammarWord(text, first, 'stops') || lexicon.small.has(word))
    return null;
  if (lexicon.language === 'de') return readGermanNoun(text, first);
  const isKnown = lexicon.language === 'es' || lexicon.language === 'pt' || lexicon.language === 'fr';
  // “soldados”, “soldats”, “d'habitants”, “travaux”; Italian plurals end in a vowel
  const ending = isKnown ? /[sxz]$/ : lexicon.language === 'it' ? /[iea]$/ : null;
  if (!ending?.test(word)) return null;
  // “sapeurs-pompiers”
  const isJoined = isHyphen(text, first + 1) && isWord(text, first + 2) && ending.test(readFolded(text, first + 2));
  return { first, last: isJoined ? first + 3 : first + 1 };
}

/** German nouns have a capital, and the words before them do not: “russische Soldaten”. */
function readGermanNoun(text: PreparedText, first: number): { first: number; last: number } | null {
  for (let i = first; i < first + 4; i++) {
    if (!isWord(text, i) || isGrammarWord(text, i, 'stops')) return null;
    if (isUpper(readToken(text, i))) return { first, last: i + 1 };
    // “acht hab ich Praxis”: only adjectives stand before it
    if (!/(?:e|en|er|es|em)$/.test(readFolded(text, i))) return null;
  }
  return null;
}
