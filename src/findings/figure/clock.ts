import { isGlued, isWord, type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { endsPhrase } from './counted.ts';
import type { ParsedFigure } from './types.ts';
import { isA, numberAt, readTagged } from './words.ts';

/** What stands for the hour and minutes of a time of day: “18:30”, “20 h 45”, “8 Uhr”, “20.45”, and how surely it does. */
interface Hour {
  hour: number;
  minute: string;
  last: number;
  hasColon: boolean;
  hasMinute: boolean;
  hasUnit: boolean;
  /** It can be nothing but a time: “20h45”, “8 Uhr”. */
  isSure: boolean;
}

/** Parses the time of day or elapsed time at a token: “6:45 p.m.”, “20.45 Uhr”, “a las 8 de la tarde”; “2:03:23”; null if there is none. */
export function readClock(text: PreparedText, at: number): ParsedFigure | null {
  const elapsed = readElapsed(text, at);
  if (elapsed) return elapsed;
  const spoken = isA(text, at + 1, 'o-clock') ? numberAt(text, at, 'number') : undefined;
  if (spoken) return { first: at, last: at + 2, form: 'time', value: writeTime(spoken, '00') };
  if (isGlued(text, at) && !tokenIs(text, at - 1, '( -')) return null;
  const read = readHour(text, at);
  if (!read) return null;
  const { hour, minute, last, hasColon, hasUnit, isSure } = read;
  // “pendant 3h”
  if (isSure && !hasColon && isA(text, at - 1, 'during'))
    return { first: at, last, form: 'duration', value: hour + Number(minute) / 60, unit: 'hour' };
  const half = readDayHalf(text, last);
  if (half && hour > 12 && half.isMark) return null;
  const isRead =
    hasColon ||
    isSure ||
    half?.isMark ||
    (hasUnit && half) ||
    (isClear(text, read, half !== null) && isPlaced(text, at, read));
  if (!isRead || (hasColon && !half && (tokenIs(text, last, ':') || isGlued(text, at)))) return null;
  const isLate = half?.isLate && hour < 12 && (hour > 5 || !half.isNight);
  // “12 a.m.”, “12 de la noche”
  const isMidnight = hour === 12 && (half?.isNight || (half?.isMark && !half.isLate));
  return {
    first: at,
    last: half?.last ?? last,
    form: 'time',
    value: writeTime(isMidnight ? 0 : isLate ? hour + 12 : hour, minute),
  };
}

const writeTime = (hour: number, minute: string) => `${String(hour).padStart(2, '0')}:${minute}`;

function readHour(text: PreparedText, at: number): Hour | null {
  // “6”, “18”, “20.45”
  const digits = /^([01]?\d|2[0-4])(?:\.([0-5]\d))?$/.exec(readToken(text, at));
  if (!digits) return null;
  const colon = joinsWith(text, at + 1) ? /^[0-5]\d$/.exec(readToken(text, at + 2))?.[0] : undefined;
  const end = colon ? at + 3 : at + 1;
  // “h45”
  const joined = isGlued(text, end) ? /^h([0-5]\d)?$/.exec(readFolded(text, end)) : null;
  const hasUnit = joined !== null || isA(text, end, 'hour-mark');
  const next = hasUnit ? end + 1 : end;
  // “19 h 30 entre Breil et Saorge”, but not “19 h 30 marins”
  const isMinute =
    hasUnit &&
    !joined?.[1] &&
    /^[0-5]\d$/.test(readToken(text, next)) &&
    (!isWord(text, next + 1) || isA(text, next + 1, 'number-stop'));
  return {
    hour: Number(digits[1]),
    minute: digits[2] ?? colon ?? joined?.[1] ?? (isMinute ? readToken(text, next) : '00'),
    last: isMinute ? next + 1 : next,
    hasColon: colon !== undefined,
    hasMinute: digits[2] !== undefined || colon !== undefined,
    hasUnit,
    isSure: joined !== null || isMinute || isA(text, end, 'clock-mark'),
  };
}

/** The half of the day after an hour: “p.m.”, “de la tarde”, “di sera”, “abends”; null if there is none. */
function readDayHalf(text: PreparedText, at: number) {
  const early = readTagged(text, at, 'morning-half');
  const late = readTagged(text, at, 'evening-half') ?? readTagged(text, at, 'night-half');
  const found = late ?? early;
  return (
    found && {
      last: found.last,
      isLate: late !== null,
      isNight: readTagged(text, at, 'night-half') !== null,
      isMark: found.last === at + 1 && isA(text, at, 'half-mark'),
    }
  );
}

const isClear = (text: PreparedText, { hasMinute, last, hasUnit }: Hour, hasHalf: boolean) =>
  hasUnit || hasMinute || hasHalf || endsPhrase(text, last);

/** Whether the words around an hour are those of a time: “a las 8”, “alle 12.30”, “à 8 heures”; but not “à 8 heures de route”. */
function isPlaced(text: PreparedText, at: number, { last, hasUnit, hasMinute }: Hour): boolean {
  const isBetween = hasMinute && isA(text, at - 2, 'number-between', 'number-and');
  const isDirected = isBetween || isA(text, at - 2, 'number-to', 'number-from');
  if (isA(text, at - 1, 'before-hour')) return !isA(text, at - 1, 'article') || isDirected;
  if (!hasUnit || isA(text, last, 'number-of')) return false;
  return isA(text, at - 1, 'at-hour') || (isA(text, at - 1, 'number-from') && isA(text, last, 'number-to'));
}

const joinsWith = (text: PreparedText, at: number) =>
  tokenIs(text, at, ':') && isGlued(text, at) && isGlued(text, at + 1);

/** An elapsed time in hours, minutes and seconds, as seconds: “1:43.52”, “in 2:03:23”, “in 57:22”, “with 4:12 left”. */
function readElapsed(text: PreparedText, at: number): ParsedFigure | null {
  if (
    !joinsWith(text, at + 1) ||
    !/^\d\d?$/.test(readToken(text, at)) ||
    !/^[0-5]\d(?:\.\d+)?$/.test(readToken(text, at + 2))
  )
    return null;
  const isLong = joinsWith(text, at + 3);
  const last = isLong ? at + 5 : at + 3;
  const isTaken = isA(text, at - 1, 'taken-in') && (isLong || Number(readToken(text, at)) > 24);
  const isLeft = !isLong && readTagged(text, last, 'time-left') !== null;
  if (!isTaken && !isLeft && !readToken(text, at + 2).includes('.')) return null;
  const value = [at, at + 2, ...(isLong ? [at + 4] : [])].reduce((sum, i) => sum * 60 + Number(readToken(text, i)), 0);
  return Number.isFinite(value)
    ? { first: at, last, form: 'duration', value: Number(value.toFixed(2)), unit: 'second' }
    : null;
}
