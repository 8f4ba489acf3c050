import { isNumber, type PreparedText, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { type ChangeRole, canChange, type ParsedFigure } from './types.ts';
import { hasTagged, isA } from './words.ts';

/** A change that one or more figures of a sentence describe, by their index. */
interface Change {
  members: { index: number; role: ChangeRole }[];
  trend?: Trend;
}

type Trend = 'up' | 'down';

/** How many tokens may be between two figures of one change. */
const MAX_TOKENS_BETWEEN = 9;

/** The changes that the figures of a sentence describe, in reading order. */
export function findChanges(text: PreparedText, figures: { parsed: ParsedFigure; start: number }[]): Change[] {
  const changes: Change[] = [];
  let open: Change = { members: [] };
  let end = Number.NEGATIVE_INFINITY;
  figures.forEach(({ parsed, start }, index) => {
    if (typeof parsed.value !== 'number' || !canChange(parsed.form)) return;
    const found = readRole(text, start, parsed);
    const isNear =
      start - end <= MAX_TOKENS_BETWEEN && !hasTagged(text, end, start, 'clause-break') && !hasMark(text, end, start);
    const isNew =
      !found ||
      !isNear ||
      open.members.some(({ role }) => role === found.role) ||
      !isSameMeasure(figures, open, parsed, found.role);
    if (isNew) {
      if (isChange(open)) changes.push(open);
      open = { members: [] };
    }
    if (!found) return;
    open.members.push({ index, role: found.role });
    const trend = open.trend ?? found.trend;
    if (trend) open.trend = trend;
    end = parsed.last;
  });
  if (isChange(open)) changes.push(open);
  return changes;
}

/** Whether a mark ends what is said of a change. */
function hasMark(text: PreparedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenIs(text, i, '; :')) return true;
  return false;
}

/** Whether figures make a change: both ends in one, the two ends, or any two with a word for the direction. */
function isChange({ members, trend }: Change): boolean {
  const roles = members.map(({ role }) => role);
  if (roles.includes('from to')) return true;
  return members.length > 1 && (trend !== undefined || (roles.includes('from') && roles.includes('to')));
}

/** Whether a figure has the same unit as the other end of the change: “to €3.4bn from €3bn”. */
function isSameMeasure(
  figures: { parsed: ParsedFigure }[],
  { members }: Change,
  parsed: ParsedFigure,
  role: ChangeRole,
): boolean {
  const other = role === 'by' ? undefined : members.find((member) => member.role !== 'by');
  const before = other && figures[other.index]?.parsed;
  // “from €900 to €1,350 a month”
  const unitOf = (figure: ParsedFigure) => figure.unit?.split('/')[0];
  // “from 82 to 60 tonnes”
  return !before || unitOf(before) === unitOf(parsed) || (role === 'to' && before.unit === undefined);
}

/** The role of a figure by the words before it: “from 3”, “to 5”, “rose 3”, “a fall of 3”. */
function readRole(text: PreparedText, start: number, parsed: ParsedFigure): { role: ChangeRole; trend?: Trend } | null {
  if (isA(text, start, 'number-from') && parsed.to !== undefined) {
    const trend = readTrend(text, start);
    return trend ? { role: 'from to', ...trend } : null;
  }
  if (isA(text, start - 1, 'change-to')) return { role: 'to', ...readTrend(text, start - 1) };
  if (isA(text, start - 1, 'number-from')) return { role: 'from', ...readTrend(text, start - 1) };
  // “by a third”
  const at = isA(text, start - 1, 'one-article') ? start - 1 : start;
  const trend = readTrend(text, isA(text, at - 1, 'change-by') ? at - 1 : at);
  return trend ? { role: 'by', ...trend } : null;
}

/** The trend of a word for a change right before a token: “rose”, “a fall of”; no trend for “changed”. Null if there is none. */
export function readTrend(text: PreparedText, at: number): { trend?: Trend } | null {
  for (let i = at - 1; i >= at - 2; i--) {
    if (isA(text, i, 'rise')) return { trend: 'up' };
    if (isA(text, i, 'fall')) return { trend: 'down' };
    if (isA(text, i, 'change')) return {};
  }
  return null;
}

/** “baissé d'un quart en deux ans”, “sank um ein Drittel auf 40”, “subió un tercio hasta” */
export const isDifference = (text: PreparedText, at: number, last: number): boolean =>
  !(isUpper(readToken(text, last)) && !isNumber(text, last)) &&
  !tokenIs(text, last, '%') &&
  (hasTagged(text, at - 3, at, 'rise') || hasTagged(text, at - 3, at, 'fall'));
