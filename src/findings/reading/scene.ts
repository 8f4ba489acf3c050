import { readClasses } from './classes.ts';
import { type Cue, readCues } from './cues.ts';
import { type Mention, readMentions } from './mentions.ts';
import type { Reading } from './reading.ts';

/** The mentions and cues of a story by sentence, and which mention is the subject of which cue. */
export interface Scene {
  reading: Reading;
  /** The class of each token, as numbers: see `CLASSES`. */
  classes: Uint8Array;
  mentions: readonly Mention[];
  /** How many mentions of people there are before each mention, and in all. */
  peopleBefore: Int32Array;
  cues: readonly Cue[];
  /** The index of the first mention, cue and token of each sentence (`unit`); one more entry is the end. */
  mentionsOf: Int32Array;
  cuesOf: Int32Array;
  tokensOf: Int32Array;
  /** For each cue, the mention that is its subject, -1 for none, and the probability of that. */
  subjectOf: Int32Array;
  subjectProbability: Float64Array;
  /** For each mention, the cue that it is most probably the subject of, -1 for none. */
  cueOf: Int32Array;
}

/** Finds the mentions and cues of a story. Their subjects are not known yet. */
export function createScene(reading: Reading): Scene {
  const mentions = readMentions(reading);
  const cues = readCues(reading);
  const { unit } = reading;
  const peopleBefore = new Int32Array(mentions.length + 1);
  for (const [i, { form }] of mentions.entries())
    peopleBefore[i + 1] = (peopleBefore[i] as number) + Number(form === 'person');
  return {
    reading,
    classes: readClasses(reading),
    mentions,
    peopleBefore,
    cues,
    mentionsOf: indexUnits(
      unit,
      mentions.map(({ first }) => first),
    ),
    cuesOf: indexUnits(
      unit,
      cues.map(({ at }) => at),
    ),
    tokensOf: indexUnits(unit, Array.from(unit.keys())),
    subjectOf: new Int32Array(cues.length).fill(-1),
    subjectProbability: new Float64Array(cues.length),
    cueOf: new Int32Array(mentions.length).fill(-1),
  };
}

/** The mentions in the sentence of a token. */
export function listMentions({ reading, mentions, mentionsOf }: Scene, at: number): readonly Mention[] {
  const sentence = reading.unit[at] as number;
  return mentions.slice(mentionsOf[sentence], mentionsOf[sentence + 1]);
}

/** For each sentence, the index of the first of some places in it, which are in order. */
function indexUnits(unit: Int32Array, places: readonly number[]): Int32Array {
  const count = (unit.at(-1) ?? -1) + 1;
  const index = new Int32Array(count + 1).fill(places.length);
  for (let i = places.length - 1; i >= 0; i--) index[unit[places[i] as number] as number] = i;
  for (let at = count - 1; at >= 0; at--) index[at] = Math.min(index[at] as number, index[at + 1] as number);
  return index;
}

/** The words of a mention, folded. */
export const wordsOf = ({ reading }: Scene, { first, last }: Mention): string =>
  reading.words.slice(first, last).join(' ');
