import type { Text } from '../../text/prepare.ts';
import { readFolded, readToken } from '../../text/read.ts';
import { listWords } from '../../text/words.ts';
import { DEICTIC, SEASONS } from './calendar.data.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** Of each language in use. */
const starts = new Map<Lexicon, ReadonlySet<string>>();

/** Whether a figure can begin with a token: most words begin none, and are passed over at once. */
export function canStart(text: Text, at: number): boolean {
  const type = text.tokens[at]?.type;
  if (type === 'number') return true;
  return type === 'word' ? startsOf(lexiconOf(text)).has(readFolded(text, at)) : readToken(text, at) === '#';
}

function startsOf(lexicon: Lexicon): ReadonlySet<string> {
  let known = starts.get(lexicon);
  if (!known) {
    known = gather(lexicon);
    starts.set(lexicon, known);
  }
  return known;
}

function gather(lexicon: Lexicon): ReadonlySet<string> {
  const { small, scales, vague, ordinals, parts, months, shortMonths, weekdays, pointerHeads, roles } = lexicon;
  const words = [small, scales, vague, ordinals, parts, months, shortMonths, weekdays].flatMap((table) => [
    ...table.keys(),
  ]);
  const openers = (['since', 'from', 'between'] as const).flatMap((role) => [...(roles.get(role) ?? [])]);
  const english = [
    ...Object.keys(DEICTIC),
    ...Object.keys(SEASONS),
    ...[...small.keys()].map((word) => `${word}fold`),
    ...ENGLISH,
  ];
  return new Set([
    ...words,
    // “segunda-feira” is cut at its hyphen
    ...[...weekdays.keys()].map((word) => word.split('-')[0] ?? ''),
    ...pointerHeads,
    ...openers,
    ...listWords('q1 q2 q3 q4'),
    ...(lexicon.isEnglish ? english : []),
  ]);
}

const ENGLISH = listWords(
  'early late mid end start beginning middle a an half quarter twice thrice double triple treble quadruple few several many no nos ad a.d. magnitude weekend',
);
