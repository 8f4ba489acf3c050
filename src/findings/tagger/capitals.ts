import { isGlued, type PreparedText, readFolded, type Sentence } from '../../text/prepared-text.ts';
import { listWords } from '../../text/words.ts';
import { CAPITAL, CAPITALS, LIKE_CAPITAL, LOWER, NO_LETTER, SMALL, UPPER, type Words } from './words.ts';

/** What a sentence's capitals say: as ever, on every weighty word, on every letter, none at all. */
export const [PLAIN, TITLED, SHOUTED, WHISPERED] = [0, 1, 2, 3] as const;

/** Capitals of a story: how each sentence uses them, and the runs they stand in. */
export interface Capitals {
  /** Of every token: how its sentence uses capitals. */
  style: Uint8Array;
  /** Of every token: the first of its run and the one after its last; both its own index where it is in none. */
  runFirst: Int32Array;
  runEnd: Int32Array;
  /** The same for runs that small words like “of” do not part. */
  wideFirst: Int32Array;
  wideEnd: Int32Array;
}

const LINKS = listWords(
  'of for the and & de da do dos das del della di du van von der den bin ibn al el la le on in to',
);

/** The most words in a run. */
const LONGEST_RUN = 12;

/** Reads how capitals are used. */
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

function readStyle({ letters, length }: Words, { first, last }: Sentence): number {
  let upper = 0;
  let shouted = 0;
  let lower = 0;
  let short = 0;
  for (let i = first; i < last; i++) {
    const kind = letters[i];
    if (kind === NO_LETTER) continue;
    if (kind !== LOWER) upper++;
    if (kind === CAPITALS) shouted++;
    if (kind === LOWER) {
      if ((length[i] as number) > 3) lower++;
      else short++;
    }
  }
  if (shouted >= 3 && shouted * 10 >= (upper + lower + short) * 7) return SHOUTED;
  if (upper >= 4 && upper >= lower * 4) return TITLED;
  return upper === 0 && lower + short >= 4 ? WHISPERED : PLAIN;
}

function findRuns(text: PreparedText, words: Words, { first, last }: Sentence, capitals: Capitals): void {
  const style = capitals.style[first];
  // Where capitals say nothing, words count as they are mostly written.
  const isCapital = (i: number) => {
    if (i >= last || words.letters[i] === NO_LETTER) return false;
    const custom = words.custom[i];
    if (style === PLAIN) return (words.letters[i] as number) >= CAPITAL && (i > first || custom !== SMALL);
    return custom === UPPER || custom === LIKE_CAPITAL;
  };
  let wide = first;
  for (let i = first; i < last; ) {
    if (!isCapital(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < i + LONGEST_RUN) {
      if (isCapital(end)) end++;
      // “Guinea-Bissau”, “J. Lind”, “St. Louis”
      else if (isCapital(end + 1) && isGlued(text, end) && isJoint(text, words, end)) end += 2;
      else break;
    }
    capitals.runFirst.fill(i, i, end);
    capitals.runEnd.fill(end, i, end);
    // “Centre” “for” “Analysis of Ports”
    const isSplit = i - wide > LONGEST_RUN || wide >= i || !isLinked(text, wide, i, capitals);
    if (isSplit) wide = i;
    capitals.wideFirst.fill(wide, wide, end);
    capitals.wideEnd.fill(end, wide, end);
    i = end;
  }
}

/** Whether only one or two small words part a run from the one that began at `wide`. */
function isLinked(text: PreparedText, wide: number, at: number, { wideFirst }: Capitals): boolean {
  let gap = at - 1;
  while (gap > wide && gap >= at - 2 && LINKS.has(readFolded(text, gap))) gap--;
  return gap < at - 1 && gap >= wide && wideFirst[gap] === wide;
}

function isJoint(text: PreparedText, words: Words, at: number): boolean {
  const mark = readFolded(text, at);
  if (mark === '-') return isGlued(text, at + 1);
  return mark === '.' && (words.length[at - 1] as number) <= 3;
}
