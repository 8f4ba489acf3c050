import { KNOWN_BODIES } from '../../lexicon/en.data.ts';
import { type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import type { Entity } from '../tagger/decode.ts';

/** The words of well-known bodies, by the first one. */
let known: ReadonlyMap<string, string[][]> | undefined;

function readKnown(): ReadonlyMap<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const name of KNOWN_BODIES.split(',')) {
    const words = name.trim().replace("'s", " 's").split(/\s+/);
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
  }
  return byFirst;
}

/** Adds well-known bodies in place of what the model has found there. */
export function addKnown(text: PreparedText, names: Entity[]): Entity[] {
  known ??= readKnown();
  const added: Entity[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (!isUpper(readToken(text, at))) continue;
    const found = known
      .get(readFolded(text, at))
      ?.find((words) => words.every((word, i) => readFolded(text, at + i) === word));
    if (found && isUpper(readToken(text, at + 1).replace(/^(?:'s|\d)$/, 'A')))
      added.push({ first: at, last: at + found.length, type: 'ORG', confidence: 1 });
  }
  if (added.length === 0) return names;
  const isOutside = (name: Entity) => added.every(({ first, last }) => name.last <= first || last <= name.first);
  return [...names.filter(isOutside), ...added].sort((a, b) => a.first - b.first);
}
