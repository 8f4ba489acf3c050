import { lexiconOf } from '../../lexicon/lexicon.ts';
import type { PreparedText, Sentence } from '../../text/prepared-text.ts';
import { isGlued, readFolded, readToken } from '../../text/prepared-text.ts';
import {
  ALL_CAPITALS,
  CLASS_CAPITAL,
  INITIAL_CAPITAL,
  LOWER_CASE,
  NO_LETTERS,
  WORD_CAPITAL,
  WORD_LOWER,
  type Words,
} from './words.ts';

/** How a sentence uses capitals. */
export const [SENTENCE_CASE, TITLE_CASE, ALL_CAPS, NO_CAPS] = [0, 1, 2, 3] as const;

/** The capitals of a story: the style of each sentence, and runs of capitalised words. */
export interface Capitals {
  /** For every token, the style of its sentence. */
  style: Uint8Array;
  /** For every token, the first token of its run and the one after the last; its own index in both if it is in no run. */
  runFirst: Int32Array;
  runEnd: Int32Array;
  /** The same for wide runs, which linking words such as “of” do not end. */
  wideFirst: Int32Array;
  wideEnd: Int32Array;
}

/** Whether a word links the parts of a name, or may begin one: “de”, “Le”. */
export const isLink = (text: PreparedText, at: number): boolean =>
  lexiconOf(text.language)?.hasTag(readFolded(text, at), 'name-link') === true;

/** The most tokens of a run. */
const MAX_RUN = 12;

/** Reads the style of every sentence and its runs. */
export function readCapitals(text: PreparedText, words: Words): Capitals {
  const { count } = words;
  const own = Int32Array.from({ length: count }, (_, i) => i);
  const capitals: Capitals = {
    style: new Uint8Array(count),
    runFirst: own,
    runEnd: own.slice(),
    wideFirst: own.slice(),
    wideEnd: own.slice(),
  };
  for (const sentence of text.sentences) {
    capitals.style.fill(readStyle(words, sentence), sentence.first, sentence.last);
    findRuns(text, words, sentence, capitals);
  }
  return capitals;
}

function readStyle({ casing, length }: Words, { first, last }: Sentence): number {
  let upper = 0;
  let allCapitals = 0;
  let lower = 0;
  let short = 0;
  for (let i = first; i < last; i++) {
    const kind = casing[i];
    if (kind === NO_LETTERS) continue;
    if (kind !== LOWER_CASE) upper++;
    if (kind === ALL_CAPITALS) allCapitals++;
    if (kind === LOWER_CASE) {
      if ((length[i] as number) > 3) lower++;
      else short++;
    }
  }
  if (allCapitals >= 3 && allCapitals * 10 >= (upper + lower + short) * 7) return ALL_CAPS;
  if (upper >= 4 && upper >= lower * 4) return TITLE_CASE;
  return upper === 0 && lower > 0 && lower + short >= 4 ? NO_CAPS : SENTENCE_CASE;
}

function findRuns(text: PreparedText, words: Words, { first, last }: Sentence, capitals: Capitals): void {
  const style = capitals.style[first];
  // In other styles, the usual case of the word decides.
  const isCapital = (i: number) => {
    if (i >= last || words.casing[i] === NO_LETTERS) return false;
    const usualCase = words.usualCase[i];
    if (style === SENTENCE_CASE)
      return (words.casing[i] as number) >= INITIAL_CAPITAL && (i > first || usualCase !== WORD_LOWER);
    return usualCase === WORD_CAPITAL || usualCase === CLASS_CAPITAL;
  };
  let wide = first;
  for (let i = first; i < last; ) {
    if (!isCapital(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < i + MAX_RUN) {
      if (isCapital(end)) end++;
      // “Guinea-Bissau”, “J. Lind”, “St. Louis”
      else if (isCapital(end + 1) && isGlued(text, end) && isJoiner(text, words, end)) end += 2;
      else break;
    }
    capitals.runFirst.fill(i, i, end);
    capitals.runEnd.fill(end, i, end);
    // “Centre” “for” “Analysis of Ports”
    const isSplit = i - wide > MAX_RUN || wide >= i || !isLinked(text, wide, i, capitals);
    if (isSplit) wide = i;
    capitals.wideFirst.fill(wide, wide, end);
    capitals.wideEnd.fill(end, wide, end);
    i = end;
  }
}

/** Whether only one or two linking words separate a run from the wide run that began at `wide`. */
function isLinked(text: PreparedText, wide: number, at: number, { wideFirst }: Capitals): boolean {
  let gap = at - 1;
  while (gap > wide && gap >= at - 2 && isLink(text, gap)) gap--;
  return gap < at - 1 && gap >= wide && wideFirst[gap] === wide;
}

function isJoiner(text: PreparedText, words: Words, at: number): boolean {
  const mark = readFolded(text, at);
  if (mark === '-') return isGlued(text, at + 1);
  return mark === '.' && (words.length[at - 1] as number) <= 3;
}

/** The most letters of an acronym. */
const MAX_ACRONYM = 6;

/**
 * Finds the names that acronyms such as “WFB” abbreviate, by their initials: for each word, by its id, the first token of the
 * name; -1 where there is none.
 */
export function expandAcronyms(text: PreparedText, words: Words, capitals: Capitals): Int32Array {
  const expansion = new Int32Array(words.distinct).fill(-1);
  const names = new Map<string, number>();
  for (let i = 0; i < words.count; i++) {
    if (capitals.wideFirst[i] !== i || capitals.wideEnd[i] === i) continue;
    for (const initials of readInitials(text, words, i, capitals.wideEnd[i] as number))
      if (!names.has(initials)) names.set(initials, i);
  }
  if (names.size === 0) return expansion;
  for (let i = 0; i < words.count; i++) {
    const length = words.length[i] as number;
    if (words.casing[i] !== ALL_CAPITALS || length < 2 || length > MAX_ACRONYM) continue;
    const name = names.get(readToken(text, i).replaceAll('.', ''));
    if (name !== undefined) expansion[words.ids[i] as number] = name;
  }
  return expansion;
}

/** The initials of the capitalised words of a run, and those of all its words if they differ. */
function readInitials(text: PreparedText, { casing }: Words, first: number, end: number): string[] {
  let capitalised = '';
  let all = '';
  for (let i = first; i < end; i++) {
    const initial = casing[i] === NO_LETTERS ? '' : readToken(text, i).charAt(0);
    if (casing[i] !== LOWER_CASE) capitalised += initial;
    all += initial.toUpperCase();
  }
  if (capitalised.length < 2) return [];
  return capitalised === all ? [capitalised] : [capitalised, all];
}
