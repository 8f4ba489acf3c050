import {
  isGlued,
  isNumber,
  isWord,
  memoizeLast,
  type PreparedText,
  readToken,
  skipToken,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { parseDecade, parseRoman } from './digits.ts';
import { readOrdinal, readWords } from './number-words.ts';
import { readCalendarUnit } from './relative-dates.ts';
import { type DateMatch, type ParsedFigure, two } from './types.ts';
import { isA, isSet, numberAt, readTagged, skipA } from './words.ts';

/** Parses the decade or century that begins at a token: “1970s”, “the late '90s”, “años 70”, “21st century”; “in her 80s” is an age. Null if there is none. */
export const readDecade = memoizeLast((text, first): ParsedFigure | null => {
  const at = isA(text, first, 'early') ? skipToken(text, first + 1, '-') : first;
  const decade = readSuffixed(text, at) ?? readSpoken(text, at);
  const value = decade?.value ?? '';
  if (decade && isA(text, first - 1, 'possessive') && isAge(text, at, decade.last)) {
    const age = Number(`${value[2]}0`);
    return { first, last: decade.last, form: 'age', value: age, to: age + 9, unit: 'year' };
  }
  const found = decade ?? readNamed(text, at) ?? readCentury(text, at);
  return found && { first, last: found.last, form: 'period', value: found.value };
});

/** Whether a decade of somebody's is one of life: “her 80s”, “his thirties”; but not “her 1980s films” and “his 80s band”. */
function isAge(text: PreparedText, at: number, last: number): boolean {
  if (!isNumber(text, at)) return true;
  const isAlone = !isWord(text, last) || isA(text, last, 'number-stop');
  return readToken(text, at).length < 4 && !isSet(text, 'decade-nouns') && isAlone;
}

/** “1970s”, “'90s”, “70er Jahre” */
function readSuffixed(text: PreparedText, at: number): DateMatch | null {
  if (!isNumber(text, at) || !isGlued(text, at + 1) || !isA(text, at + 1, 'decade-suffix')) return null;
  const digits = readToken(text, at);
  const decade = /^1\d{2}0$/.test(digits) ? `${digits.slice(0, 3)}X` : parseDecade(digits);
  return decade
    ? endDecade(
        text,
        at + 2,
        digits.length < 4 && isSet(text, 'old-decades') ? `19${digits[0]}X` : decade,
        digits.length === 4,
      )
    : null;
}

/** “the eighties”, “nineteen-eighties”, “siebziger Jahre” */
function readSpoken(text: PreparedText, at: number): DateMatch | null {
  const century = numberAt(text, at, 'number') ?? 0;
  const isFull = century > 12 && century < 21;
  const name = isFull ? skipToken(text, at + 1, '-') : at;
  const tens = numberAt(text, name, 'decade-tens');
  const isPlaced = isFull || isSet(text, 'decade-nouns') || isA(text, at - 1, 'before-decade');
  // “in den Sechzigern”
  const isNoun =
    isUpper(readToken(text, name)) && readToken(text, name).endsWith('n') && isA(text, at - 1, 'phrase-opener');
  return tens && isPlaced ? endDecade(text, name + 1, `${isFull ? century : 19}${tens / 10}X`, isNoun) : null;
}

/** A decade, which in some languages needs its noun after it unless it is one itself: “die 1980er”. */
function endDecade(text: PreparedText, last: number, value: string, isNoun: boolean): DateMatch | null {
  if (!isSet(text, 'decade-nouns')) return { last, value };
  const noun = skipToken(text, last, '-');
  if (isA(text, noun, 'decade')) return { last: noun + 1, value };
  return isNoun ? { last, value } : null;
}

/** “años 70”, “anni settanta”, “década de 1970” */
function readNamed(text: PreparedText, at: number): DateMatch | null {
  const noun = isSet(text, 'decade-nouns') || isNumber(text, at - 1) ? null : readTagged(text, at, 'decade');
  if (!noun) return null;
  const digits = skipToken(text, noun.last, "'");
  const spoken = isNumber(text, digits) ? null : readWords(text, digits);
  const value = parseDecade(spoken ? String(spoken.value) : readToken(text, digits));
  return value ? { last: spoken?.last ?? digits + 1, value } : null;
}

/** “21st century”, “siglo XXI”, “XXe siècle”, “21. Jahrhundert”, “fifth century BC” */
function readCentury(text: PreparedText, at: number): DateMatch | null {
  const isCentury = (i: number) => readCalendarUnit(text, i)?.unit === 'century';
  const before = isCentury(at) ? parseRoman(readToken(text, at + 1)) : null;
  if (before) return { last: at + 2, value: `${two(before - 1)}XX` };
  const roman = parseRoman(readToken(text, at));
  const ordinal = roman ? { last: at + 1, value: roman } : readOrdinal(text, at);
  const noun = ordinal ? skipToken(text, ordinal.last, '-') : at;
  if (!ordinal || ordinal.value > 30 || !isCentury(noun)) return null;
  const isEra = isA(text, noun + 1, 'era') && isUpper(readToken(text, noun + 1));
  const sign = isEra && isA(text, noun + 1, 'bc') ? '-' : '';
  return { last: isEra ? noun + 2 : skipA(text, noun, 'calendar-unit'), value: `${sign}${two(ordinal.value - 1)}XX` };
}
