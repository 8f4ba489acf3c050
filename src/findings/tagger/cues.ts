import { type Lexicon, lexiconOf } from '../../lexicon/lexicon.ts';
import { type PreparedText, readFolded, readToken, type Sentence } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { type Capitals, SENTENCE_CASE } from './capitals.ts';
import type { Words } from './words.ts';

/** What stands next to a name and shows its type, as bits. */
export const CUES = {
  /** “Lind, 58,”, “Lind, who” */
  person: 1,
  /** “the charity Halden”, “the board of Halden”, “Halden's board” */
  body: 2,
  /** “the mayor of Halden” */
  place: 4,
  /** “Rovers 2-1 Albion”, “Kent 52 for 3” */
  team: 8,
} as const;

/** For every word, by its id, the cues next to runs of capitalised words with it, in the whole story. */
export function collectCues(text: PreparedText, { ids, distinct }: Words, { style, runFirst, runEnd }: Capitals) {
  const cues = new Uint8Array(distinct);
  const lexicon = lexiconOf(text.language);
  for (const sentence of text.sentences) {
    if (style[sentence.first] !== SENTENCE_CASE || !lexicon) continue;
    for (let at = sentence.first; at < sentence.last; at = Math.max(at + 1, runEnd[at] as number)) {
      const end = runEnd[at] as number;
      if (end === at || runFirst[at] !== at) continue;
      const seen = readCueBefore(text, at, sentence, lexicon) | readCueAfter(text, end, sentence, lexicon);
      for (let k = at; k < end; k++) cues[ids[k] as number] = (cues[ids[k] as number] as number) | seen;
    }
  }
  return cues;
}

/** The most words that link a name to what is before it: “of the”. */
const MAX_LINKS = 2;

function readCueBefore(text: PreparedText, begin: number, { first }: Sentence, { hasTag }: Lexicon): number {
  const read = (at: number) => (at < first ? '' : readFolded(text, at));
  // “its operator, Halden”
  if (hasTag(read(read(begin - 1) === ',' ? begin - 2 : begin - 1), 'body-kind')) return CUES.body;
  let of = begin - 1;
  while (of >= begin - MAX_LINKS && (hasTag(read(of), 'name-link') || hasTag(read(of), 'of'))) of--;
  if (of === begin - 1) return 0;
  if (hasTag(read(of), 'of-place')) return CUES.place;
  return hasTag(read(of), 'of-body') ? CUES.body : 0;
}

function readCueAfter(text: PreparedText, end: number, { last }: Sentence, { hasTag }: Lexicon): number {
  const read = (at: number) => (at < last ? readFolded(text, at) : '');
  const after = read(end);
  if (isTeam(text, end)) return CUES.team;
  if (after === ',' || after === '(') {
    const isAge = /^[1-9]\d$/.test(read(end + (hasTag(read(end + 1), 'of') ? 2 : 1)));
    return isAge || hasTag(read(end + 1), 'who') ? CUES.person : 0;
  }
  return hasTag(after === "'s" ? read(end + 1) : after, 'of-body') ? CUES.body : 0;
}

/** Whether a number of goals or runs stands after a name. */
const isTeam = (text: PreparedText, end: number): boolean =>
  /^\d{1,3}$/.test(readToken(text, end)) &&
  (/^(?:-|for)$/.test(readFolded(text, end + 1)) || isUpper(readToken(text, end + 1)));
