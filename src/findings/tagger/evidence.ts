import { type PreparedText, readToken } from '../../text/prepared-text.ts';
import { type Capitals, PLAIN } from './capitals.ts';
import { CAPITALS, LOWER, NO_LETTER, type Words } from './words.ts';

/** How many other mentions of a word are looked at. */
export const OTHERS = 4;

/** What the rest of the story shows of a word, by the word's small number. */
export interface Evidence {
  /** 1 seen in lower case, 2 seen with a capital that no rule of spelling asks for. */
  spelling: Uint8Array;
  /** The longest run of capitals that holds it, -1 where there is none; and the token in it that is the word. */
  longest: Int32Array;
  inLongest: Int32Array;
  /** The tokens that are the word with a capital: the first few of them, -1 for none. */
  mentions: Int32Array;
  /** For short forms in capitals: the first token of the name it is made of; -1 where there is none. */
  stands: Int32Array;
}

/** Reads a story for what its words show of each other. */
export function gatherEvidence(text: PreparedText, words: Words, capitals: Capitals): Evidence {
  const { kinds } = words;
  const evidence: Evidence = {
    spelling: new Uint8Array(kinds),
    longest: new Int32Array(kinds).fill(-1),
    inLongest: new Int32Array(kinds).fill(-1),
    mentions: new Int32Array(kinds * OTHERS).fill(-1),
    stands: new Int32Array(kinds).fill(-1),
  };
  for (const { first, last } of text.sentences) {
    for (let i = first; i < last; i++) readSpelling(words, capitals, evidence, i, i === first || isOpened(text, i));
  }
  gatherShortForms(text, words, capitals, evidence);
  return evidence;
}

/** Whether an opening mark before a token may be why it has a capital. */
export function isOpened(text: PreparedText, i: number): boolean {
  const mark = readToken(text, i - 1);
  return mark === '“' || mark === '"' || mark === '‘' || mark === ':' || mark === '•' || mark === '*' || mark === "'";
}

function readSpelling(words: Words, capitals: Capitals, evidence: Evidence, i: number, isFirst: boolean): void {
  const id = words.ids[i] as number;
  const kind = words.letters[i];
  if (kind === NO_LETTER) return;
  const isPlain = capitals.style[i] === PLAIN;
  if (kind === LOWER && isPlain) {
    evidence.spelling[id] = (evidence.spelling[id] as number) | 1;
    return;
  }
  if (capitals.runEnd[i] === i) return;
  for (let k = 0; k < OTHERS; k++) {
    if (evidence.mentions[id * OTHERS + k] !== -1) continue;
    evidence.mentions[id * OTHERS + k] = i;
    break;
  }
  const first = capitals.runFirst[i] as number;
  const size = (capitals.runEnd[i] as number) - first;
  if (isPlain && !isFirst) evidence.spelling[id] = (evidence.spelling[id] as number) | 2;
  const longest = evidence.longest[id] as number;
  if (longest !== -1 && (capitals.runEnd[longest] as number) - longest >= size) return;
  evidence.longest[id] = first;
  evidence.inLongest[id] = i;
}

/** The most letters of a short form. */
const LONGEST_SHORT_FORM = 6;

/** Finds the names that short forms such as “WFB” are made of, by their first letters. */
function gatherShortForms(text: PreparedText, words: Words, capitals: Capitals, { stands }: Evidence): void {
  const names = new Map<string, number>();
  for (let i = 0; i < words.count; i++) {
    if (capitals.wideFirst[i] !== i || capitals.wideEnd[i] === i) continue;
    for (const initials of readInitials(text, words, i, capitals.wideEnd[i] as number))
      if (!names.has(initials)) names.set(initials, i);
  }
  if (names.size === 0) return;
  for (let i = 0; i < words.count; i++) {
    const length = words.length[i] as number;
    if (words.letters[i] !== CAPITALS || length < 2 || length > LONGEST_SHORT_FORM) continue;
    const name = names.get(readToken(text, i).replaceAll('.', ''));
    if (name !== undefined) stands[words.ids[i] as number] = name;
  }
}

/** First letters of the weighty words, and of all words. */
function readInitials(text: PreparedText, { letters }: Words, first: number, end: number): string[] {
  let weighty = '';
  let all = '';
  for (let i = first; i < end; i++) {
    const initial = letters[i] === NO_LETTER ? '' : readToken(text, i).charAt(0);
    if (letters[i] !== LOWER) weighty += initial;
    all += initial.toUpperCase();
  }
  if (weighty.length < 2) return [];
  return weighty === all ? [weighty] : [weighty, all];
}
