import { type PreparedText, readToken } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { traceWords } from '../trace.ts';
import type { Actor } from './name.ts';
import { is } from './words.ts';

// “BRT”, “NMF”
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** How many tokens stand between words and their acronym at most: “Bus Rapid Transit (BRT)”, “… Factor, or NMF”. */
const MAX_BETWEEN = 2;

/** Names without acronyms that the story explains by words which are no name: “Bus Rapid Transit (BRT)”, but “Harbour Board (HB)”. */
export function dropTerms(text: PreparedText, names: readonly Actor[]): Actor[] {
  const ends = new Set(names.map(({ last }) => last));
  const terms = new Set(names.filter((name) => isTerm(text, name, ends)).map(({ first }) => readToken(text, first)));
  return names.filter((name) => {
    const isDropped = name.last === name.first + 1 && terms.has(readToken(text, name.first));
    if (TRACE && isDropped) traceWords('actor/term', text, name, 'no name');
    return !isDropped;
  });
}

/** Whether a name is an acronym of the words before it; `ends` are the tokens after all names. */
function isTerm(text: PreparedText, { first, last, as }: Actor, ends: ReadonlySet<number>): boolean {
  const acronym = readToken(text, first);
  if (last !== first + 1 || as !== 'organisation' || !ACRONYM.test(acronym)) return false;
  let end = first;
  while (end > first - MAX_BETWEEN && (text.tokens[end - 1]?.type === 'mark' || is(text, end - 1, 'number-or'))) end--;
  const start = end - acronym.length;
  if (end === first || ends.has(end) || start < 0) return false;
  for (let i = 0; i < acronym.length; i++) {
    const word = readToken(text, start + i);
    if (!isUpper(word) || word.charAt(0) !== acronym[i] || is(text, start + i, 'body-kind', 'organisation-noun'))
      return false;
  }
  return true;
}
