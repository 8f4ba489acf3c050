import { hasTag } from '../../lexicon/tags.ts';
import {
  isGlued,
  isNumber,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  type Sentence,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isLower, isOneOf, isUpper, listWords } from '../../text/words.ts';
import { isCountedPerson, isFunctionWord, readThings } from './counted.ts';
import { numberLexiconOf } from './language.ts';
import { readUnit } from './units.ts';

const isNumberedNoun = hasTag('numbered-noun');
const isNumberedName = hasTag('numbered-name');

/** Words that a hyphen may join to a number without making a name: “mid-1990s”, “sub-20”. */
const PREFIXES = 'mid pre post sub late early ex non over under top';

/** Whether the digits at a token belong to a name, a code or a telephone number: “F-16”, “Article 5”, “555-123-4567”. */
export function isInName(text: PreparedText, at: number): boolean {
  if (isHyphenedToWord(text, at) || isTitle(text, at)) return true;
  // “category five”
  if (!isNumber(text, at)) return isNumberedNoun(readFolded(text, at - 1)) && readThings(text, at + 1) === null;
  return (
    isInChain(text, at) ||
    followsName(text, at) ||
    isListNumber(text, at) ||
    isCode(text, at) ||
    isIdiom(text, at) ||
    isIdiom(text, at - 2) ||
    isEvent(text, at)
  );
}

/** “Ground Zero”, “Party of Five”, “the Four Seasons” */
function isTitle(text: PreparedText, at: number): boolean {
  if (!isWord(text, at) || !numberLexiconOf(text).isEnglish || startsLine(text, at) || startsLine(text, at - 1))
    return false;
  const [before, word, after] = [at - 1, at, at + 1].map((i) => isUpper(readToken(text, i)));
  // “the Four Seasons”
  if (tokenIs(text, at - 1, 'the') && !before && word && after) return true;
  return before === true && word === true && !after && !isFunctionWord(readFolded(text, at - 1));
}

/** “F-16”, “COVID-19”, “high-five”; but not after a longer dash: “men—12 of them” */
function isHyphenedToWord(text: PreparedText, at: number): boolean {
  if (!isGlued(text, at) || !isWord(text, at - 2)) return false;
  const mark = readToken(text, at - 1);
  if (!isGlued(text, at - 1) || !isOneOf(mark, '- ‐ ‑ / .')) return false;
  return (
    mark === '.' || !(tokenIs(text, at - 2, PREFIXES) || numberLexiconOf(text).small.has(readFolded(text, at - 2)))
  );
}

/** “555-123-4567”, “1-1-1”, “+44 20 7946”, “192.168.0.1” */
function isInChain(text: PreparedText, at: number): boolean {
  const digits = readToken(text, at);
  // “10.0.0.1” is one token; dates such as “2016-10-27” have been read before
  if (digits.includes('.') && /^\d+(?:\.\d+){2,}$/.test(digits) && !/^\d{1,3}(?:\.\d{3})+$/.test(digits)) return true;
  // “+44 20”, but “+568%”
  if (tokenIs(text, at - 1, '+') && isGlued(text, at) && (joinsNumber(text, at + 1) || isNumber(text, at + 1)))
    return true;
  // “90+4”, “90e+4”
  const joinsTime = (plus: number) =>
    tokenIs(text, plus, '+') &&
    isGlued(text, plus) &&
    isGlued(text, plus + 1) &&
    (isNumber(text, plus - 1) || tokenIs(text, plus - 1, 'e'));
  if (joinsTime(at - 1) || (joinsTime(at + 1) && isNumber(text, at + 2))) return true;
  // “0800 123 4567”
  if (/^0\d{2,}$/.test(digits) || isBareRow(text, at)) return true;
  const before = joinsNumber(text, at - 1);
  const after = joinsNumber(text, at + 1);
  // “555-1234”
  if (after && /^\d{3}$/.test(digits) && /^\d{4}$/.test(readToken(text, at + 2)) && readFolded(text, at + 1) === '-')
    return true;
  return (before && after) || (after && joinsNumber(text, at + 3)) || (before && joinsNumber(text, at - 3));
}

/** Whether a number is one of several separated by spaces only: “0800 123 4567”; but not the groups of one, “10 000”. */
function isBareRow(text: PreparedText, at: number): boolean {
  const isGroup = (i: number) => isNumber(text, i) && /^\d{3}$/.test(readToken(text, i));
  if (!isNumber(text, at - 1) && isGroup(at + 1)) {
    let last = at + 1;
    while (last < at + 7 && isGroup(last)) last++;
    // “0800 123 4567”
    return isNumber(text, last);
  }
  // “10 1/2”
  if (isNumber(text, at + 1) && readToken(text, at + 2) === '/') return false;
  return (
    (isNumber(text, at - 1) && (isNumber(text, at - 2) || isNumber(text, at + 1))) ||
    (isNumber(text, at + 1) && isNumber(text, at + 2))
  );
}

function joinsNumber(text: PreparedText, at: number): boolean {
  const isMark = tokenIs(text, at, '- /') && isGlued(text, at) && isGlued(text, at + 1);
  return isMark && isNumber(text, at - 1) && isNumber(text, at + 1);
}

/** “Boeing 737”, “Article 5”, “Joint Exercise 2021”, “page 3 of 12” */
function followsName(text: PreparedText, at: number): boolean {
  // “Articles 5 and 6”
  const isSecond = tokenIs(text, at - 1, 'of and to - ,') && isNumber(text, at - 2);
  if (isSecond && isNumberedNoun(readFolded(text, at - 3))) return true;
  // “a No 10 source”
  if (readToken(text, at - 1) === 'No' && isOneOf(readToken(text, at), '10 11')) return true;
  // “Act No. 5”
  if (tokenIs(text, at - 1, '.') && tokenIs(text, at - 2, 'no nos')) return true;
  if (isGlued(text, at)) return false;
  const folded = readFolded(text, at - 1);
  if (isNumberedNoun(folded)) return true;
  // “iOS 17.4”
  const word = readToken(text, at - 1);
  if (isLower(word) && word !== folded && /^\p{Ll}\p{Lu}|^\p{Ll}{2,8}OS$/u.test(word)) return true;
  if (!isUpper(word) || isFunctionWord(folded)) return false;
  if (isNumberedName(folded)) return true;
  const { language, weekdays, months } = numberLexiconOf(text);
  // German nouns all have a capital, and so has any first word of a sentence.
  if (weekdays.has(folded) || months.has(folded) || language === 'de') return false;
  const isFirst = at < 2 || isOneOf(readToken(text, at - 2), '. ! ? : " “ ‘') || startsLine(text, at - 1);
  return !isFirst && !isAmount(text, at);
}

/** “In Leeds 12 people”, “Clinton 46 percent”, “the House 236 to 184”, “Toyota 10,000 cars” */
function isAmount(text: PreparedText, at: number): boolean {
  const next = readFolded(text, at + 1);
  const isResult = isOneOf(next, 'to -') && isNumber(text, at + 2);
  const isMeasured = isOneOf(readUnit(text, at + 1)?.unit[0] ?? '', 'percent money duration');
  // “10,000”
  const isCounting = isCountedPerson(next) || next === 'times' || numberLexiconOf(text).scales.has(next);
  return isResult || isMeasured || isCounting || /\d,\d{3}/.test(readToken(text, at));
}

function startsLine(text: PreparedText, at: number): boolean {
  // a line break
  return at === 0 || /[\n\r]/.test(text.text.slice(text.tokens[at - 1]?.end, text.tokens[at]?.start ?? 0));
}

/** “1. Open the box” */
function isListNumber(text: PreparedText, at: number): boolean {
  return (
    startsLine(text, at) &&
    isOneOf(readToken(text, at + 1), '. )') &&
    isGlued(text, at + 1) &&
    numberLexiconOf(text).language !== 'de'
  );
}

/** “@1”, “x=5”, “1e999” */
function isCode(text: PreparedText, at: number): boolean {
  if (isOneOf(readToken(text, at - 1), '@ _ = &') && isGlued(text, at)) return true;
  // “e999” of “1e999”
  return (
    isGlued(text, at + 1) &&
    isWord(text, at + 1) &&
    /^\p{L}\p{N}/u.test(readToken(text, at + 1)) &&
    !/[²³⁰-⁹]$/.test(readToken(text, at + 1))
  );
}

/** “24/7”, “50-50”, “401(k)”, “20/20” */
function isIdiom(text: PreparedText, at: number): boolean {
  if (!isGlued(text, at + 1) || !isGlued(text, at + 2)) return false;
  const words = [at, at + 1, at + 2].map((i) => readFolded(text, i)).join('');
  return isOneOf(words, '24/7 50-50 50/50 20/20 401(k 4x4');
}

/** A race: “400m hurdles”, “100-metre freestyle” */
function isEvent(text: PreparedText, at: number): boolean {
  const unit = skipToken(text, at + 1, '-');
  if (!tokenIs(text, unit, 'm metre metres meter meters km')) return false;
  return tokenIs(
    text,
    unit + 1,
    'hurdles freestyle backstroke breaststroke butterfly medley relay steeplechase sprint',
  );
}

/** Whether a figure belongs to the page rather than the story: “27 comments”, “5 min read”, “Updated 3 May”. */
export function isPageChrome(text: PreparedText, first: number, last: number, sentence: Sentence): boolean {
  const isAlone = last >= sentence.last - 1 && (first === sentence.first || text.tokens[first - 1]?.type === 'mark');
  if (isAlone && tokenIs(text, last - 1, 'comments shares likes views read reviews')) return true;
  // “4 min read”, “4-minute read”
  if (isReadingTime(text, first, last) || isRating(text, first, last)) return true;
  return (
    tokenIs(text, sentence.first, 'updated published posted') &&
    first <= sentence.first + 3 &&
    sentence.last - first < 8
  );
}

// “min”, “minutes”, “minuti”, “Minuten”
const MINUTES = /^min(?:s|ut(?:es?|os?|en?|i))?$/;

const READING = 'read lecture lectura lettura leitura lesezeit lesedauer';

/** “4 min read”, “4 min de lecture”, “Lesezeit: 4 Minuten” */
function isReadingTime(text: PreparedText, first: number, last: number): boolean {
  const before = tokenIs(text, first - 1, ':') ? first - 2 : first - 1;
  const minutes = [last - 1, last, last + 1].find((at) => MINUTES.test(readFolded(text, at)));
  if (minutes === undefined) return false;
  return tokenIs(text, skipToken(text, minutes + 1, 'de di'), READING) || tokenIs(text, before, READING);
}

/** “4.5/5”, “4.5 out of 5 stars”, “★ 4.2”, “4.2 ★” */
function isRating(text: PreparedText, first: number, last: number): boolean {
  const isStar = (at: number) => tokenIs(text, at, '★ ☆ ⭐ ✩');
  if (isStar(first - 1) || isStar(last)) return true;
  // “4.5/5”
  const isDecimal = /^\d[.,]\d$/.test(readToken(text, first));
  const isOfFive = isDecimal && tokenIs(text, first + 1, '/') && tokenIs(text, first + 2, '5 10');
  return isOfFive || (tokenIs(text, last - 1, 'stars star') && (isDecimal || tokenIs(text, first - 1, 'of')));
}

/** Words of lines that only say when something was published or changed, besides months, days and zones. */
const DATELINE =
  listWords(`updated update published posted last modified on at ago a.m. p.m. am pm hour hours hr hrs minute minutes min mins day
  days h st nd rd th publié publie mis à jour le il y a heures jours actualizado publicado última actualización las de del hace horas días
  veröffentlicht aktualisiert stand am um uhr den vor stunden tagen aggiornato pubblicato alle ore ultimo aggiornamento fa atualizado em às há
  first today yesterday`);

const OPENS_BYLINE = 'by por par von di text texte';
const OPENS_CREDIT =
  'photo photos photograph photographs foto fotos photographie crédit credit credits crédito bild bildquelle image immagine ©';

/** The most tokens of a byline, a credit, or a line with a date. */
const MAX_LINE = 24;

/** Whether a block is about the page or its pictures: a byline, a time of publication, the length of the text, a credit. */
export function isPageLine(text: PreparedText): boolean {
  const { length } = text.tokens;
  if (length === 0 || length > MAX_LINE || !text.tokens.some(({ type }) => type === 'number')) return false;
  if (tokenIs(text, 0, OPENS_CREDIT)) return tokenIs(text, 0, '©') || tokenIs(text, 1, ': by de von di /');
  const { months, shortMonths, weekdays } = numberLexiconOf(text);
  const isByline = tokenIs(text, 0, OPENS_BYLINE) && isUpper(readToken(text, 1));
  let hasTime = isByline;
  for (let at = 0; at < length; at++) {
    const word = readFolded(text, at);
    hasTime ||=
      /^(?:updated|published|posted|publié|publicado|actualizado|atualizado|veröffentlicht|aktualisiert|aggiornato|pubblicato)$/.test(
        word,
      );
    // “14:05”, “14h05”
    hasTime ||= (word === ':' && isNumber(text, at - 1) && isNumber(text, at + 1)) || /^h\d\d$/.test(word);
    if (!isWord(text, at) || DATELINE.has(word) || months.has(word) || shortMonths.has(word) || weekdays.has(word))
      continue;
    // “GMT”, “h05”; names in a byline
    if (/^[A-Z]{2,4}$/.test(readToken(text, at)) || /^h\d\d$/.test(word) || (isByline && isUpper(readToken(text, at))))
      continue;
    if (isByline && tokenIs(text, at, 'and y et und e in en read correspondent reporter editor')) continue;
    return false;
  }
  return hasTime;
}
