import { lexiconOf } from '../../lexicon/lexicon.ts';
import { isHyphen, type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import type { Name } from './name.ts';
import { is, isOpener } from './words.ts';

/** How sure a name is that only its noun tells. */
const CONFIDENCE = 0.8;

/** What is longer than an ending by fewer characters is no compound. */
const MIN_PREFIX = 3;

/**
 * The names of a text with those of bodies that are one compound noun after an article, as in German: “das Landesarchivamt”,
 * “der Ausschuss für Fischerei”. `names` are those found before, in order.
 */
export function addNounNames(text: PreparedText, names: Name[]): Name[] {
  const endings = [...(lexiconOf(text.language)?.words('named-body-ending') ?? [])];
  if (endings.length === 0) return names;
  const nameAt = new Map(names.flatMap((name) => listTokens(name).map((at) => [at, name] as const)));
  const added: Name[] = [];
  const joined = new Set<Name>();
  for (let noun = 1; noun < text.tokens.length; noun++) {
    if (nameAt.has(noun) || !isUpper(readToken(text, noun)) || !endsName(text, noun, endings)) continue;
    const first = findStart(text, noun);
    // “das Erzbistum Köln”
    const place = nameAt.get(noun + 1) ?? (tokenIs(text, noun + 1, 'von') ? nameAt.get(noun + 2) : undefined);
    const last = place?.type === 'LOC' ? place.last : findEnd(text, noun + 1);
    const body: Name = { text, first, last, type: 'ORG', confidence: CONFIDENCE };
    const isFree = listTokens(body).every((at) => !nameAt.has(at) || nameAt.get(at) === place);
    if (isFree && isOpener(text, first - 1) && !is(text, first - 1, 'plural-opener', 'indefinite')) {
      added.push(body);
      if (place?.type === 'LOC') joined.add(place);
    }
  }
  if (added.length === 0) return names;
  return [...names.filter((name) => !joined.has(name)), ...added].sort((a, b) => a.first - b.first);
}

const listTokens = ({ first, last }: Name): number[] => Array.from({ length: last - first }, (_, i) => first + i);

/** Whether the noun at a token ends as those of bodies do, with or without the ending of the genitive. */
function endsName(text: PreparedText, at: number, endings: readonly string[]): boolean {
  const word = readFolded(text, at);
  if (isHyphen(text, at + 1) || is(text, at, 'role-boundary')) return false;
  return [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some((noun) =>
    endings.some(
      (ending) => noun.endsWith(ending) && (noun.length >= ending.length + MIN_PREFIX || isHyphen(text, at - 1)),
    ),
  );
}

/** The first token of a name: that of the words joined by hyphens, and an adjective with a capital before them. */
function findStart(text: PreparedText, noun: number): number {
  let first = noun;
  while (isHyphen(text, first - 1)) first -= 2;
  return isUpper(readToken(text, first - 1)) && /e[nmrs]?$/.test(readToken(text, first - 1)) ? first - 1 : first;
}

/** The token after a name: with what a body is for, “für Fischerei und Häfen”. */
function findEnd(text: PreparedText, from: number): number {
  if (!tokenIs(text, from, 'für') || !isUpper(readToken(text, from + 1))) return from;
  let last = from + 2;
  while (is(text, last, 'coordinator') && isUpper(readToken(text, last + 1))) last += 2;
  return last;
}
