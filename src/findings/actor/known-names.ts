import { type Lexicon, lexiconOf, sharedLexicon } from '../../lexicon/lexicon.ts';
import type { Tag } from '../../lexicon/tag.ts';
import { type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import type { EntityType } from '../tagger/decode.ts';
import type { Name } from './name.ts';

/** The tags of well-known names, with the type of each. */
const TYPES: [tag: Tag, type: EntityType][] = [
  ['known-body', 'ORG'],
  ['known-place', 'LOC'],
  ['known-person', 'PER'],
  ['after-the', 'ORG'],
];

/** The names of a text, with well-known ones in place of what the model has found there, unless that is longer: “Gaza City Hospital”. */
export function addKnown(text: PreparedText, names: Name[]): Name[] {
  const own = indexTokens(names);
  const added = listKnown(text).filter((known) => !listOver(own, known).some((name) => isBeyond(name, known)));
  if (added.length === 0) return names;
  const taken = indexTokens(added);
  return [...names.filter((name) => listOver(taken, name).length === 0), ...added].sort((a, b) => a.first - b.first);
}

/** Names by each token of theirs. */
function indexTokens(names: readonly Name[]): Map<number, Name[]> {
  const index = new Map<number, Name[]>();
  for (const name of names)
    for (let at = name.first; at < name.last; at++) index.set(at, [...(index.get(at) ?? []), name]);
  return index;
}

/** The names that share a token with one. */
const listOver = (index: ReadonlyMap<number, Name[]>, { first, last }: Name): Name[] =>
  Array.from({ length: last - first }, (_, i) => index.get(first + i) ?? []).flat();

const isBeyond = (name: Name, { first, last }: Name) =>
  name.first < last && first < name.last && (name.first < first || last < name.last);

interface Known {
  tag: Tag;
  words: string[];
  type: EntityType;
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, Known[]>>();

/** The well-known names of a language by their first token, the longest first. */
function readKnown(lexicon: Lexicon): ReadonlyMap<string, Known[]> {
  const old = known.get(lexicon);
  if (old) return old;
  const byFirst = new Map<string, Known[]>();
  for (const [tag, type] of TYPES)
    for (const name of [...sharedLexicon().words(tag), ...lexicon.words(tag)]) {
      const words = name.replace("'s", " 's").replaceAll('-', ' - ').split(' ');
      const [first = ''] = words;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { tag, words, type }]);
    }
  for (const all of byFirst.values()) all.sort((a, b) => b.words.length - a.words.length);
  known.set(lexicon, byFirst);
  return byFirst;
}

function listKnown(text: PreparedText): Name[] {
  const lexicon = lexiconOf(text.language);
  const byFirst = lexicon ? readKnown(lexicon) : new Map<string, Known[]>();
  const found: Name[] = [];
  for (let at = 0; byFirst.size > 0 && at < text.tokens.length; at++) {
    const one = isUpper(readToken(text, at))
      ? byFirst.get(readFolded(text, at))?.find((known) => isAt(text, at, known))
      : undefined;
    if (!one) continue;
    found.push({ text, first: at, last: at + one.words.length, type: one.type, confidence: 1 });
    at += one.words.length - 1;
  }
  return found;
}

/** Whether the words of a name stand at a token; a single one must not be a part of a longer run of capitals. */
const isAt = (text: PreparedText, at: number, { tag, words }: Known): boolean =>
  (tag !== 'after-the' || tokenIs(text, at - 1, 'the')) &&
  words.every((word, i) => readFolded(text, at + i) === word) &&
  (words.length > 1 || (!isUpper(readToken(text, at - 1)) && !isUpper(readToken(text, at + 1))));
