import type { PreparedText } from '../../text/prepared-text.ts';
import { readToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { decide, type Rule } from '../rules/index.ts';
import type { Name } from './name.ts';
import { is, isRole } from './words.ts';

/** Words with capitals after “the”, which the model takes for no name. */
export const MISSED_RULES: Rule<Name, Name>[] = [
  {
    id: 'actor/missed-body',
    yes: 'She left the Campaign for Clean Rivers in May.',
    no: 'She left the Chairman of the Clean Rivers in May.',
    when: ({ text, first, last }) =>
      last > first + 1 &&
      !isRole(text, first) &&
      (is(text, last - 1, 'body-end') || (is(text, first, 'body-start') && tokenIs(text, first + 1, 'of for'))),
    effect: (name) => name,
  },
];

/** The names of a text, with those that the model has missed although they are written like the name of a body. */
export function addMissed(text: PreparedText, names: Name[]): Name[] {
  const added: Name[] = [];
  for (let at = 0, next = 0; at < text.tokens.length; at++) {
    if (!tokenIs(text, at, 'the') || !isUpper(readToken(text, at + 1))) continue;
    let last = at + 1;
    while (isUpper(readToken(text, last)) || joins(text, last)) last++;
    while (next < names.length && (names[next]?.last ?? 0) <= at) next++;
    if ((names[next]?.first ?? last) < last) continue;
    // “the Stop the War Coalition”
    const first = tokenIs(text, at - 2, 'the') && isUpper(readToken(text, at - 1)) ? at - 1 : at + 1;
    const missed = decide(MISSED_RULES, { text, first, last, type: 'ORG', confidence: 0.5 });
    if (missed) added.push(missed);
  }
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.first - b.first);
}

const joins = (text: PreparedText, at: number) =>
  is(text, at, 'role-link', 'determiner') && isUpper(readToken(text, at - 1)) && isUpper(readToken(text, at + 1));
