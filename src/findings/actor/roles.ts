import type { Span } from '../../model.ts';
import type { Text } from '../../text/prepare.ts';
import { findSentence, readFolded } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { readPredicate, readRoleAfter, readRoleInBrackets } from './roles/after.ts';
import { readOwner, readRoleBefore, readRoleBeforeComma } from './roles/before.ts';
import { NAME_TITLES } from './roles/nouns.data.ts';

/** How the story introduces the person named by the tokens from `first` to `last`, without leading article; null when it does not. */
export function readRole(text: Text, first: number, last: number): Span | null {
  const sentence = text.sentences[findSentence(text, first)];
  const start = sentence?.first ?? 0;
  const stop = sentence?.last ?? 0;
  // “President Lind” may be found as one name.
  let name = first;
  for (let at = first; at < last - 1 && isTitlePart(readFolded(text, at)); at++)
    if (NAME_TITLES.has(readFolded(text, at))) name = at + 1;
  if (readFolded(text, name) === '.' && name < last - 1) name++;
  const role =
    readRoleBefore(text, name, last, start) ??
    readRoleAfter(text, last, stop) ??
    readRoleInBrackets(text, last, stop) ??
    readRoleBeforeComma(text, name, last, start) ??
    readPredicate(text, last, stop) ??
    (last - name > 1 ? readOwner(text, name, start) : null);
  if (!role || role.last <= role.first) return null;
  return { start: text.tokens[role.first]?.start ?? 0, end: text.tokens[role.last - 1]?.end ?? 0 };
}

const isTitlePart = (word: string) =>
  NAME_TITLES.has(word) ||
  isOneOf(word, 'prime vice deputy former acting foreign health interior defence defense finance');
