import { hasTag } from '../../lexicon/tags.ts';
import type { PreparedText, Sentence } from '../../text/prepared-text.ts';
import { readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { type Capitals, SENTENCE_CASE } from './capitals.ts';
import { ALL_CAPITALS, LOWER_CASE, NO_LETTERS, type Words } from './words.ts';

/** How many mentions of a word are used. */
export const MAX_MENTIONS = 4;

/** What the story shows about each word; arrays are indexed by the word's id. */
export interface StoryEvidence {
  /** Bits: 1 if it occurs in lower case, 2 if it is capitalised away from the start of a sentence. */
  spelling: Uint8Array;
  /** The first token of the longest run of capitalised words with it, -1 if there is none; and its own token in that run. */
  longest: Int32Array;
  inLongest: Int32Array;
  /** The first few capitalised mentions of the word, -1 for none. */
  mentions: Int32Array;
  /** For acronyms: the first token of the name it abbreviates, -1 where there is none. */
  expansion: Int32Array;
}

/** Collects the evidence of a story. */
export function collectEvidence(text: PreparedText, words: Words, capitals: Capitals): StoryEvidence {
  const { distinct } = words;
  const evidence: StoryEvidence = {
    spelling: new Uint8Array(distinct),
    longest: new Int32Array(distinct).fill(-1),
    inLongest: new Int32Array(distinct).fill(-1),
    mentions: new Int32Array(distinct * MAX_MENTIONS).fill(-1),
    expansion: new Int32Array(distinct).fill(-1),
  };
  for (const { first, last } of text.sentences) {
    for (let i = first; i < last; i++) readSpelling(words, capitals, evidence, i, i === first || isOpened(text, i));
  }
  expandAcronyms(text, words, capitals, evidence);
  return evidence;
}

/** Whether a token follows an opening mark, where words are capitalised as at the start of a sentence. */
export function isOpened(text: PreparedText, i: number): boolean {
  const mark = readToken(text, i - 1);
  return mark === '“' || mark === '"' || mark === '‘' || mark === ':' || mark === '•' || mark === '*' || mark === "'";
}

function readSpelling(words: Words, capitals: Capitals, evidence: StoryEvidence, i: number, isFirst: boolean): void {
  const id = words.ids[i] as number;
  const kind = words.casing[i];
  if (kind === NO_LETTERS) return;
  const isPlain = capitals.style[i] === SENTENCE_CASE;
  if (kind === LOWER_CASE && isPlain) {
    evidence.spelling[id] = (evidence.spelling[id] as number) | 1;
    return;
  }
  if (capitals.runEnd[i] === i) return;
  for (let k = 0; k < MAX_MENTIONS; k++) {
    if (evidence.mentions[id * MAX_MENTIONS + k] !== -1) continue;
    evidence.mentions[id * MAX_MENTIONS + k] = i;
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

/** The most letters of an acronym. */
const MAX_ACRONYM = 6;

/** Finds the names that acronyms such as “WFB” abbreviate, by their initials. */
function expandAcronyms(text: PreparedText, words: Words, capitals: Capitals, { expansion }: StoryEvidence): void {
  const names = new Map<string, number>();
  for (let i = 0; i < words.count; i++) {
    if (capitals.wideFirst[i] !== i || capitals.wideEnd[i] === i) continue;
    for (const initials of readInitials(text, words, i, capitals.wideEnd[i] as number))
      if (!names.has(initials)) names.set(initials, i);
  }
  if (names.size === 0) return;
  for (let i = 0; i < words.count; i++) {
    const length = words.length[i] as number;
    if (words.casing[i] !== ALL_CAPITALS || length < 2 || length > MAX_ACRONYM) continue;
    const name = names.get(readToken(text, i).replaceAll('.', ''));
    if (name !== undefined) expansion[words.ids[i] as number] = name;
  }
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

/**
 * What may stand next to a name and shows that it is a person's or an organisation's, with what each adds to the scores of that
 * type for every mention of the name. Chosen on ww-dev, politics-dev and stories-dev.
 */
export const CUES = {
  /** “Lind, who”, “Lind, 58,” */
  human: { type: 'PER', weight: 0.4 },
  /** “the charity Fair Care”, “its operator, Halden” */
  kindBefore: { type: 'ORG', weight: 0.6 },
  /** “Asaja, the farmers' association” */
  kindAfter: { type: 'ORG', weight: 0.8 },
  /** “Brackley shares” */
  possession: { type: 'ORG', weight: 0.6 },
  /** “Halden's board” */
  possessive: { type: 'ORG', weight: 0.8 },
  /** “shares in Halden”, “chief executive of Halden” */
  possessor: { type: 'ORG', weight: 0.6 },
  /** “Ida Lind of Halden”, which the model has taken for two people */
  affiliation: { type: 'ORG', weight: 0.8 },
  /** “Halden said it would”, “Halden said in a statement” */
  statement: { type: 'ORG', weight: 0.8 },
  /** “the Rovers striker”; counts as a possession, too */
  team: { type: 'ORG', weight: 0 },
  /** “Rovers were” */
  plural: { type: 'ORG', weight: 0.6 },
  /** “Rovers 2” */
  score: { type: 'ORG', weight: 0.6 },
} as const;

/** The name of a cue. */
export type Cue = keyof typeof CUES;

const NAMES = Object.keys(CUES) as Cue[];

/** The bit of a cue in the result of `collectCues`. */
export const bitOf = (cue: Cue) => 1 << NAMES.indexOf(cue);

const bit = (cue: Cue, isSeen: boolean) => (isSeen ? bitOf(cue) : 0);

const isKind = hasTag('body-kind');
const isOfBody = hasTag('of-body', 'thing-of-body', 'of-team');
const isAtBody = hasTag('of-body', 'of-team');
const isOfTeam = hasTag('of-team');
const isPluralVerb = hasTag('plural-verb');
const isNoSubject = hasTag('preposition', 'auxiliary');
const isHead = hasTag('organisation-noun', 'organisation-end', 'facility');

/** For every word, by its id, the cues next to runs of capitalised words with it, in the whole story. */
export function collectCues(
  text: PreparedText,
  { ids, casing, distinct }: Words,
  { style, runFirst, runEnd }: Capitals,
): Int32Array {
  const cues = new Int32Array(distinct);
  for (const sentence of text.sentences) {
    if (style[sentence.first] !== SENTENCE_CASE) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const end = runEnd[i] as number;
      // The cues of “Marvik City Council” are none of “Marvik”.
      if (end === i || runFirst[i] !== i || (end > i + 1 && isHead(readFolded(text, end - 1)))) continue;
      const before = readCuesBefore(text, i, sentence);
      const after = readCuesAfter(text, i, end, sentence);
      for (let k = i; k < end; k++) {
        if (casing[k] === NO_LETTERS) continue;
        const id = ids[k] as number;
        // In long runs, which may be several names, cues are those of the words next to them.
        cues[id] = (cues[id] as number) | (k < i + 2 ? before : 0) | (k >= end - 2 ? after : 0);
      }
    }
  }
  return cues;
}

function readCuesBefore(text: PreparedText, begin: number, { first }: Sentence): number {
  const read = (at: number) => (at < first ? '' : readFolded(text, at));
  const [before, second] = [read(begin - 1), read(begin - 2)];
  return (
    bit('kindBefore', isKind(before === ',' ? second : before)) |
    bit('possessor', (before === 'of' && isOfBody(second)) || (isOneOf(before, 'at for by from') && isAtBody(second))) |
    bit('possessor', before === 'in' && isOneOf(second, 'shares stake stakes'))
  );
}

function readCuesAfter(text: PreparedText, begin: number, end: number, { last }: Sentence): number {
  const read = (at: number) => (at < last ? readFolded(text, at) : '');
  const [after, second] = [read(end), read(end + 1)];
  const isPossessive = after === "'s" || after === "'";
  const isComma = after === ',';
  const isAge = /^\d\d$/.test(second) && isOneOf(read(end + 2), ', .');
  // “Bo Lind and Ida Vik were”
  const isPair = tokenIs(text, begin - 1, 'and or , &') || tokenIs(text, begin - 2, 'and or ,');
  // “did Lind have”, “if Rovers were”
  const isSubject = !isPair && !isNoSubject(readFolded(text, begin - 1)) && !tokenIs(text, begin - 1, 'if');
  return (
    bit('human', isComma && (isAge || isOneOf(second, 'who whose'))) |
    bit('possession', isOfBody(after)) |
    bit('possessive', isPossessive && isOfBody(second)) |
    bit('team', isOfTeam(isPossessive ? second : after)) |
    bit('statement', after === 'said' && (second === 'it' || (second === 'in' && read(end + 3) === 'statement'))) |
    bit('plural', isPluralVerb(after) && isSubject) |
    bit('score', isResult(text, begin, end)) |
    bit('kindAfter', isComma && isOneOf(second, 'the a an its his her their') && describesKind(read, end + 2))
  );
}

/** Whether a name has a score: “Rovers 2 Albion 1”, “Kent 52 for 3”. */
function isResult(text: PreparedText, begin: number, end: number): boolean {
  const isNumber = (at: number) => /^\d{1,3}$/.test(readToken(text, at));
  if (!isNumber(end)) return false;
  if (isNumber(begin - 1) && isUpper(readToken(text, begin - 2))) return true;
  if (readToken(text, end + 1) === 'for') return isNumber(end + 2);
  for (let at = end + 1; at <= end + MAX_TEAM && isUpper(readToken(text, at)); at++) if (isNumber(at + 1)) return true;
  return false;
}

/** The most words of a team's name in a result. */
const MAX_TEAM = 4;

/** The most words of an apposition before its noun. */
const MAX_APPOSITION = 7;

/** Whether an apposition that begins at a token is about a kind of organisation: “the farmers' association, said”. */
function describesKind(read: (at: number) => string, begin: number): boolean {
  for (let at = begin; at < begin + MAX_APPOSITION; at++) {
    if (isOneOf(read(at), 'of for in that which who , .') || read(at) === '') return isKind(read(at - 1));
  }
  return false;
}
