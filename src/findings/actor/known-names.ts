import {
  AFTER_THE,
  FIELDS_OF_DEPARTMENTS,
  KNOWN_BODIES,
  KNOWN_PAPERS,
  KNOWN_PEOPLE,
  KNOWN_PLACES,
} from '../../lexicon/en.data.ts';
import { type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Entity } from '../tagger/decode.ts';

/** A well-known name: its words, folded, and its type. */
interface Known {
  words: string[];
  type: Entity['type'];
}

/** The result of `readKnown`, which is computed once. */
let known: ReadonlyMap<string, Known[]> | undefined;

/** Well-known names by their first word, the longest first. */
function readKnown(): ReadonlyMap<string, Known[]> {
  if (known) return known;
  const byFirst = new Map<string, Known[]>();
  const lists = [
    [KNOWN_BODIES, 'ORG'],
    [KNOWN_PLACES, 'LOC'],
    [KNOWN_PEOPLE, 'PER'],
  ] as const;
  for (const [names, type] of lists)
    for (const name of names.split(',')) {
      const words = name.trim().replace("'s", " 's").replaceAll('-', ' - ').split(/\s+/);
      byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), { words, type }]);
    }
  for (const all of byFirst.values()) all.sort((a, b) => b.words.length - a.words.length);
  known = byFirst;
  return known;
}

/** Adds well-known names, and departments for several fields, in place of what the model has found there, unless that is longer: “Gaza City Hospital”. */
export function addKnown(text: PreparedText, names: Entity[]): Entity[] {
  const byFirst = readKnown();
  const added: Entity[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (!isUpper(readToken(text, at))) continue;
    const found = byFirst.get(readFolded(text, at))?.find(({ words }) => isAt(text, at, words));
    const department = readDepartment(text, at);
    if (department) added.push({ ...department, type: 'ORG', confidence: 1 });
    else if (found) added.push({ first: at, last: at + found.words.length, type: found.type, confidence: 1 });
    else if (isPaper(text, at)) added.push({ first: at, last: at + 1, type: 'ORG', confidence: 1 });
    // “Radio 4” of “BBC Radio 4” is no other one.
    at = Math.max(at, (added.at(-1)?.last ?? 0) - 1);
  }
  if (added.length === 0) return names;
  const isBeyond = (name: Entity, { first, last }: Entity) =>
    name.first < last && first < name.last && (name.first < first || last < name.last);
  const kept = added.filter((one) => !names.some((name) => isBeyond(name, one)));
  const isOutside = (name: Entity) => kept.every(({ first, last }) => name.last <= first || last <= name.first);
  return [...names.filter(isOutside), ...kept].sort((a, b) => a.first - b.first);
}

/** Whether the words of a name stand at a token; a single one must not be a part of a longer run of capitals. */
function isAt(text: PreparedText, at: number, words: readonly string[]): boolean {
  if (!words.every((word, i) => readFolded(text, at + i) === word)) return false;
  if (words.length === 1) return !isUpper(readToken(text, at - 1)) && !isUpper(readToken(text, at + 1));
  return isUpper(readToken(text, at + 1).replace(/^(?:'s|\d|-)$/, 'A'));
}

/** Whether the words of a name are those of a well-known place. */
export const isKnownPlace = (text: PreparedText, { first, last }: { first: number; last: number }): boolean =>
  readKnown()
    .get(readFolded(text, first))
    ?.some(({ words, type }) => type === 'LOC' && words.length === last - first && isAt(text, first, words)) === true;

/** Whether a word after “the” is a newspaper, or “the Met”; of common words, by what stands around: “told the Sun”, “the Times reported”. */
function isPaper(text: PreparedText, at: number): boolean {
  const word = readFolded(text, at);
  if (readFolded(text, at - 1) !== 'the' || isUpper(readToken(text, at + 1))) return false;
  if (isOneOf(word, AFTER_THE)) return true;
  if (!isOneOf(word, KNOWN_PAPERS)) return false;
  return (
    tokenIs(text, at - 2, 'told tells telling') ||
    tokenIs(text, at + 1, 'said reported reports reveals revealed newspaper columnist journalist reporter')
  );
}

const isField = (text: PreparedText, at: number) =>
  isUpper(readToken(text, at)) && isOneOf(readFolded(text, at), FIELDS_OF_DEPARTMENTS);

/**
 * A department or committee for several fields, from its first field on: “the Department for Culture, Media and Sport”, “the Culture,
 * Media and Sport Committee”; null if none begins at a token. People are no fields: “the Department for Culture, Lind and Vik said”.
 */
function readDepartment(text: PreparedText, at: number): { first: number; last: number } | null {
  if (!isField(text, at) || isField(text, at - 1) || (tokenIs(text, at - 1, ', and') && isField(text, at - 2)))
    return null;
  let [last, count] = [at, 0];
  for (let next = at; isField(text, next); ) {
    while (isField(text, next)) next++;
    last = next;
    count++;
    while (tokenIs(text, next, ', and')) next++;
  }
  if (count < 2) return null;
  const end = tokenIs(text, last, 'select') ? last + 1 : last;
  if (isUpper(readToken(text, end)) && tokenIs(text, end, 'committee department ministry'))
    return { first: at, last: end + 1 };
  const isKind = isUpper(readToken(text, at - 2)) && tokenIs(text, at - 2, 'department ministry committee');
  return isKind && tokenIs(text, at - 1, 'for of on') ? { first: at - 2, last } : null;
}
