import type { Change, Piece, Selectors } from '../model.ts';
import { isDash, isQuote, NOTHING, readLetter } from './characters.ts';
import { locate } from './locate.ts';

/** A word, a number or a mark with the spaces after it, and what it is compared by. */
interface Unit {
  text: string;
  plain: string;
}

// “G7 ”, “1,300.5 ”, “— ”: a word, a number or any other sign, and the spaces after it
const UNITS =
  /(?:\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*|\S)\s*/gsu;
const SPACES = /^\s+/;

/** Longer stretches that differ, in units times units, are shown as a whole: nobody reads such a comparison. */
const MOST_CELLS = 1_000_000;

/** Two wordings side by side, word by word; all but the removed pieces make up the new one. */
export function diffWords(before: string, after: string): Piece[] {
  const [old, now] = [cutUnits(before), cutUnits(after)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head]?.plain === now[head]?.plain) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail)?.plain === now.at(-1 - tail)?.plain) tail++;
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], units: Unit[]) => {
    for (const { text } of units) {
      const last = pieces.at(-1);
      if (last?.kind === kind) last.text += text;
      else pieces.push({ kind, text });
    }
  };
  const space = SPACES.exec(after)?.[0];
  if (space) add('same', [{ text: space, plain: '' }]);
  add('same', now.slice(0, head));
  compareMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail), add);
  add('same', now.slice(now.length - tail));
  return pieces;
}

function cutUnits(text: string): Unit[] {
  const units: Unit[] = [];
  for (const [unit] of text.matchAll(UNITS)) {
    const plain = plainUnit(unit.trimEnd());
    if (plain) units.push({ text: unit, plain });
    else if (units.length > 0)
      (units.at(-1) as Unit).text += unit; // invisible
    else units.push({ text: unit, plain });
  }
  return units;
}

/** A unit without its typography; capitals and accents count. */
function plainUnit(unit: string): string {
  let plain = '';
  for (const character of unit) {
    const { kind, plain: letters } = readLetter(character.codePointAt(0) as number);
    if (kind === NOTHING && !letters && !/\p{M}/u.test(character)) continue;
    plain += isQuote(character) ? '"' : isDash(character) ? '-' : character;
  }
  return plain.normalize('NFKC');
}

/** The longest common run of units (Hunt and McIlroy 1976), what was removed before what was added. */
function compareMiddle(old: Unit[], now: Unit[], add: (kind: Piece['kind'], units: Unit[]) => void): void {
  const [rows, columns] = [old.length, now.length];
  if (rows * columns > MOST_CELLS) {
    add('removed', old);
    add('added', now);
    return;
  }
  const width = columns + 1;
  const common = new Uint16Array((rows + 1) * width); // at most 1,000 units are common to both
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const isSame = old[i]?.plain === now[j]?.plain;
      const here = i * width + j;
      common[here] = isSame
        ? (common[here + width + 1] as number) + 1
        : Math.max(common[here + width] as number, common[here + 1] as number);
    }
  }
  let i = 0;
  let j = 0;
  let [removed, added]: [Unit[], Unit[]] = [[], []];
  const flush = () => {
    add('removed', removed);
    add('added', added);
    [removed, added] = [[], []];
  };
  while (i < rows || j < columns) {
    const [mine, theirs] = [old[i], now[j]];
    if (mine && theirs && mine.plain === theirs.plain) {
      flush();
      add('same', [theirs]);
      i++;
      j++;
    } else if (!theirs || (mine && (common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number))) {
      removed.push(mine as Unit);
      i++;
    } else {
      added.push(theirs);
      j++;
    }
  }
  flush();
}

/** What became of a described passage in today's text: as it was, in other words, or gone. */
export function findChange(text: string, selectors: Selectors): Change {
  const found = locate(text, selectors);
  if (!found) return { status: 'gone' };
  const { isDoubtful, ...span } = found;
  const before = selectors[0].exact;
  const after = text.slice(span.start, span.end);
  const pieces = before === after ? [] : diffWords(before, after);
  if (pieces.every(({ kind }) => kind === 'same')) return { status: 'unchanged', span, isDoubtful };
  return { status: 'edited', span, isDoubtful, before, after, pieces };
}
