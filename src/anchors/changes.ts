import type { Change, Piece, Selectors } from '../model.ts';
import { classify, INVISIBLE, isDash, isQuote } from './characters.ts';
import { locate } from './locate.ts';

/** A word, number or punctuation mark with the white space after it. */
interface Unit {
  text: string;
  /** The form that is compared: equal for units that differ only in typography. */
  plain: string;
}

// A number, a word or any other character, with the white space after it: “G7 ”, “1,300.5 ”, “— ”.
const UNITS =
  /(?:\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*|\S)\s*/gsu;
const SPACES = /^\s+/;

/** Above this many table cells (units × units) the whole stretch is reported as replaced. Set by hand. */
const MAX_CELLS = 1_000_000;

/** Compares two wordings word by word. The pieces that are not removed add up to `after`. */
export function diffWords(before: string, after: string): Piece[] {
  const [previous, current] = [cutUnits(before), cutUnits(after)];
  const shorter = Math.min(previous.length, current.length);
  let head = 0;
  while (head < shorter && previous[head]?.plain === current[head]?.plain) head++;
  let tail = 0;
  while (tail < shorter - head && previous.at(-1 - tail)?.plain === current.at(-1 - tail)?.plain) tail++;
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
  add('same', current.slice(0, head));
  compareMiddle(previous.slice(head, previous.length - tail), current.slice(head, current.length - tail), add);
  add('same', current.slice(current.length - tail));
  return pieces;
}

function cutUnits(text: string): Unit[] {
  const units: Unit[] = [];
  for (const [unit] of text.matchAll(UNITS)) {
    const plain = plainUnit(unit.trimEnd());
    if (plain) units.push({ text: unit, plain });
    else if (units.length > 0)
      (units.at(-1) as Unit).text += unit; // invisible characters join the unit before them
    else units.push({ text: unit, plain });
  }
  return units;
}

/** Removes differences of typography from a unit, but not of case and accents. */
function plainUnit(unit: string): string {
  let plain = '';
  for (const character of unit) {
    const { kind, plain: letters } = classify(character.codePointAt(0) as number);
    if (kind === INVISIBLE && !letters && !/\p{M}/u.test(character)) continue;
    plain += isQuote(character) ? '"' : isDash(character) ? '-' : character;
  }
  return plain.normalize('NFKC');
}

/** Diffs by longest common subsequence (Hunt and McIlroy 1976); removed pieces come before added ones. */
function compareMiddle(previous: Unit[], current: Unit[], add: (kind: Piece['kind'], units: Unit[]) => void): void {
  const [rows, columns] = [previous.length, current.length];
  if (rows * columns > MAX_CELLS) {
    add('removed', previous);
    add('added', current);
    return;
  }
  const width = columns + 1;
  const common = new Uint16Array((rows + 1) * width); // MAX_CELLS limits the shorter side to 1,000 units
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const isSame = previous[i]?.plain === current[j]?.plain;
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
    const [before, after] = [previous[i], current[j]];
    if (before && after && before.plain === after.plain) {
      flush();
      add('same', [after]);
      i++;
      j++;
    } else if (!after || (before && (common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number))) {
      removed.push(before as Unit);
      i++;
    } else {
      added.push(after);
      j++;
    }
  }
  flush();
}

/** Compares a described passage with what the text says now: unchanged, edited or gone. */
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
