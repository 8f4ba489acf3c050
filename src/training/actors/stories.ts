import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { View } from '../../findings/tagger/features.ts';
import { isListed } from '../../findings/tagger/names.ts';
import { BEGIN, INSIDE, LAST, NAMED, OUTSIDE, tagOf, UNIT } from '../../findings/tagger/tags.ts';
import { CAPITAL } from '../../findings/tagger/words.ts';
import { cutBlocks, prepare } from '../../text/prepare.ts';
import type { PreparedText } from '../../text/prepared-text.ts';

interface Label {
  start: number;
  end: number;
  type: string;
  raw?: string;
}

/** A labelled story. */
export interface Story {
  set: string;
  text: PreparedText;
  labels: Label[];
  /** Of every token: a bit for each tag that the labels leave open; one bit where they are plain. */
  allowed: Int32Array;
}

/** The tags of one kind of name. */
const allOf = (named: number) => (0b1111 << tagOf(named, BEGIN)) >>> 0;
const NORP = NAMED.indexOf('NORP');
const OTHER = NAMED.indexOf('other');

/** The labelled stories of a file, one a line. */
export function readStories(path: string): Story[] {
  const set = basename(path, '.jsonl').split('-')[0] ?? '';
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { text, spans } = JSON.parse(line) as { text: string; spans: Label[] };
    return labelStory(set, text, spans);
  });
}

/** A story's text cut as the finder cuts it, and its labels laid on the tokens. */
export function labelStory(set: string, bare: string, labels: Label[]): Story {
  const text = prepare({ text: bare, lang: 'en', blocks: cutBlocks(bare) });
  const allowed = new Int32Array(text.tokens.length).fill(1 << OUTSIDE);
  for (const { type, raw, start, end } of labels) {
    if (raw === 'Date' || raw === 'Money') continue;
    const named = type === 'X' ? OTHER : NAMED.indexOf(type as (typeof NAMED)[number]);
    const first = text.tokens.findIndex((token) => token.end > start);
    let last = first;
    while ((text.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
    if (first < 0 || text.sentences.some((one) => one.first > first && one.first <= last)) continue;
    for (let i = first; i <= last; i++) {
      const place = first === last ? UNIT : i === first ? BEGIN : i === last ? LAST : INSIDE;
      allowed[i] = 1 << tagOf(named, place);
      // only the worldwide stories tell peoples from other names
      if (named === OTHER && set !== 'ww') allowed[i] = (allowed[i] as number) | (1 << tagOf(NORP, place));
    }
  }
  return { set, text, labels, allowed };
}

/** Takes names apart that the tagger cannot find, since it takes some of their words for everyday ones. */
export function dropQuiet({ text, allowed }: Story, { quiet }: View): void {
  const isInside = (i: number) => ((allowed[i] ?? 0) & (1 << OUTSIDE)) === 0;
  for (let i = 0; i < allowed.length; i++) {
    if (!quiet[i] || !isInside(i)) continue;
    const sentence = text.sentences.find(({ last }) => last > i);
    let first = i;
    while (first > (sentence?.first ?? 0) && !begins(allowed[first] as number)) first--;
    let last = i + 1;
    while (last < (sentence?.last ?? 0) && isInside(last) && !begins(allowed[last] as number)) last++;
    allowed.fill(1 << OUTSIDE, first, last);
  }
}

/** Whether a token is the first of a name: a bit for each tag that begins one or is one alone. */
const begins = (tags: number) => NAMED.some((_, named) => (tags >> tagOf(named, BEGIN)) & 0b1001);

/** Leaves open what a set does not label: peoples, and other names. */
export function openUnlabelled({ set, allowed }: Story, { listed, words }: View): void {
  if (set === 'ww') return;
  for (let i = 0; i < allowed.length; i++) {
    if (allowed[i] !== 1 << OUTSIDE) continue;
    if (isListed(listed[i] as number, 'people')) allowed[i] = (allowed[i] as number) | allOf(NORP);
    if (set === 'ewt' && (words.letters[i] as number) >= CAPITAL) allowed[i] = (allowed[i] as number) | allOf(OTHER);
  }
}

/** The same story in another case. */
export function recase({ set, text, labels }: Story, style: 'capitals' | 'titled' | 'headline'): Story {
  const written = text.text;
  const recased = style === 'capitals' ? shout(written) : title(written, style === 'headline');
  return labelStory(set, recased, labels);
}

/** Upper case, character by character, so that offsets hold. */
const shout = (text: string) => Array.from(text, raise).join('');

function raise(character: string): string {
  const upper = character.toUpperCase();
  return upper.length === character.length ? upper : character;
}

/** A capital on every word, small ones aside where asked. */
function title(text: string, isHeadline: boolean): string {
  // “the”, “Lind’s”
  return text.replace(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu, (word) =>
    isHeadline && /^(?:of|the|a|an|and|in|on|to|for|at|by|from|with|as|or|but)$/.test(word)
      ? word
      : raise(word.charAt(0)) + word.slice(1),
  );
}
