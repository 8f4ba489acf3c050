import { FUNCTION_TAGS, hasTag } from '../../lexicon/tags.ts';
import {
  isHyphen,
  isNumber,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';

/** The tokens of a name: `first` up to, not including, `last`. */
interface Run {
  first: number;
  last: number;
}

/** The name of a team, or of one of its players. */
interface LineupName extends Run {
  type: 'organisation' | 'person';
  confidence: number;
}

/** The lineup of a team in a report, “Halden: Lind; Vik, Berg (Dahl 71), Moe”: its tokens, and its names in reading order. */
interface Lineup extends Run {
  names: LineupName[];
}

const CONFIDENCE = 0.8;

/** The fewest players of a lineup, the most words of one’s name, of the team’s, and of the bracket after it: “(4-4-2)”. */
const [MIN_PLAYERS, MAX_NAME, MAX_TEAM, MAX_SYSTEM] = [7, 3, 4, 9] as const;

/** The names of a story in reading order, with those of lineups in place of what the model has found there. */
export function replaceLineups<N extends Run>(text: PreparedText, names: readonly N[]): (N | LineupName)[] {
  const lineups = findLineups(text);
  const isOutside = (name: N) => lineups.every(({ first, last }) => name.last <= first || last <= name.first);
  return [...names.filter(isOutside), ...lineups.flatMap((lineup) => lineup.names)].sort((a, b) => a.first - b.first);
}

/** The lineups of a story. */
function findLineups(text: PreparedText): Lineup[] {
  const lineups: Lineup[] = [];
  for (const { first, last } of text.sentences) {
    const team = readName(text, first, last);
    if (!team || team.last - first > MAX_TEAM) continue;
    const colon = skipBracket(text, team.last, last);
    if (readToken(text, colon) !== ':') continue;
    const players = readPlayers(text, colon + 1, last);
    if (players.length < MIN_PLAYERS) continue;
    const names = players.map((run): LineupName => ({ ...run, type: 'person', confidence: CONFIDENCE }));
    lineups.push({ first, last, names: [{ ...team, type: 'organisation', confidence: CONFIDENCE }, ...names] });
  }
  return lineups;
}

function skipBracket(text: PreparedText, at: number, stop: number): number {
  if (readToken(text, at) !== '(') return at;
  for (let end = at + 1; end < Math.min(stop, at + MAX_SYSTEM); end++) if (readToken(text, end) === ')') return end + 1;
  return at;
}

/** The players in a list of names, numbers and marks; none if there is more between them than a few words: “Subs: … not used”. */
function readPlayers(text: PreparedText, first: number, last: number): Run[] {
  const players: Run[] = [];
  let others = 0;
  for (let at = first; at < last; ) {
    const name = readName(text, at, last);
    if (name) {
      if (name.last - at > MAX_NAME + 2) return [];
      // “Subs:”, “(GK)”
      const isLabel =
        tokenIs(text, name.last, ': not') || /^(?:\p{Lu}{2}|Subs|Substitutes)$/u.test(readToken(text, at));
      if (!isLabel) players.push(name);
      at = name.last;
      continue;
    }
    if (isWord(text, at) || !(isNumber(text, at) || tokenIs(text, at, SEPARATORS))) others++;
    at++;
  }
  return others * 4 > players.length ? [] : players;
}

const SEPARATORS = ", ; ( ) . - – — : / ' ’ ′ + [ ]";

/** The words with a capital from a token on, joined by hyphens, points of initials and particles: “Duke-McKenna”, “J. Lind”, “van Dijk”. */
function readName(text: PreparedText, first: number, stop: number): Run | null {
  const begin = isParticle(readFolded(text, first)) ? first + 1 : first;
  if (begin >= stop || !isNamePart(text, begin)) return null;
  let last = begin + 1;
  while (last < stop) {
    const isJoint = isHyphen(text, last) || isParticle(readFolded(text, last)) || isInitial(text, last - 1);
    if (isNamePart(text, last)) last++;
    else if (isJoint && last + 1 < stop && isNamePart(text, last + 1)) last += 2;
    else break;
  }
  return { first, last };
}

const isParticle = hasTag('name-particle');
const isFunctionWord = hasTag(...FUNCTION_TAGS);

const isNamePart = (text: PreparedText, at: number) =>
  isWord(text, at) && isUpper(readToken(text, at)) && !isFunctionWord(readFolded(text, at));

/** Whether a point follows an initial: “J. Lind”. */
const isInitial = (text: PreparedText, at: number) =>
  readToken(text, at).length === 1 && readToken(text, at + 1) === '.';
