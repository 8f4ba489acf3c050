import type { Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';
import { DEICTIC, MONTHS, SEASONS, SHORT_MONTHS, WEEKDAYS } from './calendar.data.ts';
import { ORDINALS, SCALES, SMALL, VAGUE } from './number-words.data.ts';

const STARTS = gatherStarts();

/** Whether a figure can begin with a token: most words begin none, and are passed over at once. */
export function canStart(text: Text, at: number): boolean {
  const type = text.tokens[at]?.type;
  return type === 'number' || (type === 'word' && STARTS.has(readFolded(text, at)));
}

function gatherStarts(): ReadonlySet<string> {
  const days = Object.keys(WEEKDAYS).flatMap((day) => [day, `${day}s`]);
  const lists = [SMALL, SCALES, VAGUE, ORDINALS, MONTHS, SHORT_MONTHS, SEASONS].flatMap((list) => Object.keys(list));
  const others =
    'since from between early late mid a an half twice double triple quadruple few several many sept q1 q2 q3 q4';
  return new Set([...days, ...lists, ...DEICTIC, ...others.split(' ')]);
}
