import { type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { numberLexiconOf } from './language.ts';
import type { ChangeRole, ParsedFigure } from './types.ts';

/** A change that one or more figures of a sentence describe, by their index. */
interface Change {
  members: { index: number; role: ChangeRole }[];
  trend?: 'up' | 'down';
}

// “rose”, “increasing”, “up”, “higher”
const UP =
  /^(?:ros|rise|rising|increas|gr[oe]w|climb|jump|surg|soar|gain|up$|rais|higher|widen|doubl|tripl|expand|advanc|boost|lift|rebound|swell)/;
// “fell”, “declining”, “down”
const DOWN =
  /^(?:fell|fall|decreas|declin|drop|slip|sl[iu]d|shr[aiu]nk|cut|lower|reduc|down$|plung|tumbl|s[aiu]nk|dip|eas[ei]|narrow|los[et]|halv|slow|weaken|contract|slump)/;
// “changed”, “went”
const NEUTRAL = /^(?:chang|mov|went$|revis|swung|shift)/;

/** How many tokens may be between two figures of one change. */
const MAX_TOKENS_BETWEEN = 9;

/** The changes that the figures of a sentence describe, in reading order. */
export function findChanges(text: PreparedText, figures: { parsed: ParsedFigure; start: number }[]): Change[] {
  if (!numberLexiconOf(text).isEnglish) return [];
  const changes: Change[] = [];
  let open: Change = { members: [] };
  let end = Number.NEGATIVE_INFINITY;
  figures.forEach(({ parsed, start }, index) => {
    if (!isQuantity(parsed)) return;
    const found = readRole(text, start, parsed);
    const isNear = start - end <= MAX_TOKENS_BETWEEN && open.members.length > 0 && !isBroken(text, end, start);
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

const isQuantity = ({ form }: ParsedFigure) => isOneOf(form, 'count money percent measure rate fraction number');

/** Whether figures make a change: both ends in one, the two ends, or any two with a word for the direction. */
function isChange({ members, trend }: Change): boolean {
  const roles = members.map(({ role }) => role);
  if (roles.includes('from to')) return true;
  return members.length > 1 && (trend !== undefined || (roles.includes('from') && roles.includes('to')));
}

/** Whether a punctuation mark or conjunction separates two figures. */
function isBroken(text: PreparedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenIs(text, i, '; : while and but whereas')) return true;
  return false;
}

/** Whether a figure has the same unit as the other end of the change: “to €3.4bn from €3bn”. */
function isSameMeasure(
  figures: { parsed: ParsedFigure }[],
  { members }: Change,
  parsed: ParsedFigure,
  role: ChangeRole,
): boolean {
  if (role === 'by') return true;
  const other = members.find((member) => member.role !== 'by');
  const before = other && figures[other.index]?.parsed;
  if (!before) return true;
  const isBare = (form: string) => isOneOf(form, 'count number');
  // “from €900 to €1,350 a month”
  const [own, others] = [parsed, before].map(({ unit }) => unit?.split('/')[0]);
  // “from 82 to 60 tonnes”
  const isShared = role === 'to' && before.form === 'number' && before.unit === undefined;
  return own === others || isShared || (isBare(before.form) && isBare(parsed.form));
}

function readRole(
  text: PreparedText,
  start: number,
  parsed: ParsedFigure,
): { role: ChangeRole; trend?: 'up' | 'down' } | null {
  const before = readFolded(text, start - 1);
  const isOpened = readFolded(text, start) === 'from' && parsed.to !== undefined;
  if (isOpened) {
    const trend = readTrend(text, start);
    return trend ? { role: 'from to', ...trend } : null;
  }
  if (before === 'to' || before === 'from') return { role: before, ...readTrend(text, start - 1) };
  // “by a third”
  const at = tokenIs(text, start - 1, 'a an') ? start - 1 : start;
  const trend = readTrend(text, tokenIs(text, at - 1, 'by of') ? at - 1 : at);
  return trend ? { role: 'by', ...trend } : null;
}

/** The trend of a word for a change right before a token: “rose”, “a fall of”; no trend for “changed”. Null if there is none. */
export function readTrend(text: PreparedText, at: number): { trend?: 'up' | 'down' } | null {
  for (let i = at - 1; i >= at - 2; i--) {
    const word = readFolded(text, i);
    if (UP.test(word)) return { trend: 'up' };
    if (DOWN.test(word)) return { trend: 'down' };
    if (NEUTRAL.test(word)) return {};
  }
  return null;
}

/** “baissé d'un quart en deux ans”, “sank um ein Drittel auf 40”, “subió un tercio hasta” */
export function isDifference(text: PreparedText, at: number, last: number): boolean {
  const { changes } = numberLexiconOf(text);
  if (isUpper(readToken(text, last))) return false;
  for (let i = at - 1; i >= at - 3; i--) if (changes.some((stem) => readFolded(text, i).startsWith(stem))) return true;
  return false;
}
