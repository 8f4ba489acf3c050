import type { Sentence, Text } from '../../text/prepare.ts';
import { readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { COMMON_OPENERS } from './words.data.ts';

/** What the whole story shows of its words. */
export interface Evidence {
  /** Words written with a capital where no rule of spelling asks for one. */
  capitalised: Map<string, number>;
  /** Words written in lower case. */
  lower: Set<string>;
  /** Sentences whose capitals say nothing, as in a headline. */
  titled: Set<Sentence>;
}

// “Russia”, “al”, “McCain”
const CAPITAL = /^\p{Lu}/u;

/** Reads the story once for what its spelling shows. */
export function gatherEvidence(text: Text): Evidence {
  const evidence: Evidence = { capitalised: new Map(), lower: new Set(), titled: new Set() };
  for (const sentence of text.sentences) {
    if (isTitled(text, sentence)) evidence.titled.add(sentence);
    else readSentence(text, sentence, evidence);
  }
  return evidence;
}

/** Capitals on all but the small words. */
function isTitled(text: Text, { first, last }: Sentence): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = first; at < last; at++) {
    const word = readToken(text, at);
    if (text.tokens[at]?.type !== 'word' || word.length < 3 || COMMON_OPENERS.has(word)) continue;
    if (CAPITAL.test(word)) capitals++;
    else others++;
  }
  const isStopped = readToken(text, last - 1) === '.';
  return capitals > 3 && others * 10 < (isStopped ? 1 : capitals) && !isList(text, first, last);
}

/** A list of names has as many capitals as a headline. */
function isList(text: Text, first: number, last: number): boolean {
  let commas = 0;
  for (let at = first; at < last; at++) if (readToken(text, at) === ',') commas++;
  return commas * 5 > last - first;
}

function readSentence(text: Text, { first, last }: Sentence, { capitalised, lower }: Evidence): void {
  for (let at = first; at < last; at++) {
    if (text.tokens[at]?.type !== 'word') continue;
    const word = readToken(text, at);
    if (!CAPITAL.test(word)) lower.add(word);
    else if (!startsSentence(text, at, first)) capitalised.set(word, (capitalised.get(word) ?? 0) + 1);
  }
}

/** Whether a capital at a token is owed to its place: at the start of a sentence, a quotation or a list's item. */
export function startsSentence(text: Text, at: number, first: number): boolean {
  return at === first || isOneOf(readToken(text, at - 1), '“ " ‘ \' „ « : • *');
}
