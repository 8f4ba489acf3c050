import { type PreparedText, readFolded, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { numberLexiconOf } from './language.ts';
import type { Reading } from './types.ts';

/** The role of a figure in a change: start, end or difference, or both ends in one: “from 10 to 15 percent”. */
export type ChangeRole = 'from' | 'to' | 'by' | 'from to';

/** A change that several figures of a sentence describe, by the index of each. */
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

/** How many tokens may stand between two figures of one change. */
const REACH = 9;

/** The changes that the figures of a sentence describe, in reading order. */
export function findChanges(text: PreparedText, readings: { reading: Reading; start: number }[]): Change[] {
  if (!numberLexiconOf(text).isEnglish) return [];
  const changes: Change[] = [];
  let open: Change = { members: [] };
  let end = Number.NEGATIVE_INFINITY;
  readings.forEach(({ reading, start }, index) => {
    if (!isQuantity(reading)) return;
    const found = readRole(text, start, reading);
    const isNear = start - end <= REACH && open.members.length > 0 && !isBroken(text, end, start);
    const isNew =
      !found ||
      !isNear ||
      open.members.some(({ role }) => role === found.role) ||
      !fits(readings, open, reading, found.role);
    if (isNew) {
      if (isChange(open)) changes.push(open);
      open = { members: [] };
    }
    if (!found) return;
    open.members.push({ index, role: found.role });
    const trend = open.trend ?? found.trend;
    if (trend) open.trend = trend;
    end = reading.last;
  });
  if (isChange(open)) changes.push(open);
  return changes;
}

const isQuantity = ({ form }: Reading) => isOneOf(form, 'count money percent measure rate fraction number');

/** Neither a single figure is a change nor an amount and a difference without a word for the direction. */
function isChange({ members, trend }: Change): boolean {
  const roles = members.map(({ role }) => role);
  if (roles.includes('from to')) return true;
  return members.length > 1 && (trend !== undefined || (roles.includes('from') && roles.includes('to')));
}

/** Whether a stop or a new subject stands between two figures. */
function isBroken(text: PreparedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenIs(text, i, '; : while and but whereas')) return true;
  return false;
}

/** Both ends are amounts of one thing: “to €3.4bn from €3bn”. */
function fits(readings: { reading: Reading }[], { members }: Change, reading: Reading, role: ChangeRole): boolean {
  if (role === 'by') return true;
  const other = members.find((member) => member.role !== 'by');
  const before = other && readings[other.index]?.reading;
  const isBare = (form: string) => isOneOf(form, 'count number');
  return !before || before.unit === reading.unit || (isBare(before.form) && isBare(reading.form));
}

function readRole(
  text: PreparedText,
  start: number,
  reading: Reading,
): { role: ChangeRole; trend?: 'up' | 'down' } | null {
  const before = readFolded(text, start - 1);
  const isOpened = readFolded(text, start) === 'from' && reading.to !== undefined;
  if (isOpened) {
    const trend = readTrend(text, start);
    return trend ? { role: 'from to', ...trend } : null;
  }
  if (before === 'to' || before === 'from') return { role: before, ...readTrend(text, start - 1) };
  const trend = readTrend(text, before === 'by' || before === 'of' ? start - 1 : start);
  return trend ? { role: 'by', ...trend } : null;
}

/** The word for a change that stands just before, as “rose”, “a fall of”, “up sharply”; null when none does. */
export function readTrend(text: PreparedText, at: number): { trend?: 'up' | 'down' } | null {
  for (let i = at - 1; i >= at - 2; i--) {
    const word = readFolded(text, i);
    if (UP.test(word)) return { trend: 'up' };
    if (DOWN.test(word)) return { trend: 'down' };
    if (NEUTRAL.test(word)) return {};
  }
  return null;
}
