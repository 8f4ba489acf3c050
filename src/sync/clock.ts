import * as v from 'valibot';

/**
 * The time of a change: milliseconds since 1970, a counter for changes of the same millisecond, and the device, so that no two are
 * equal. Stamps sort as text.
 */
export type Stamp = string;

/** See `Stamp`. The last years that nine digits can say are left to clocks that have seen the latest stamp. */
export const StampSchema = v.pipe(v.string(), v.regex(/^[0-9a-y][0-9a-z]{8}\.[0-9a-z]{4}\.[0-9a-z]{8}$/));

/** The id of a device: eight letters and digits. */
export const DeviceSchema = v.pipe(v.string(), v.regex(/^[0-9a-z]{8}$/));

/**
 * A hybrid logical clock (Kulkarni et al., “Logical Physical Clocks”, 2014): it follows the clock of the computer, but is never
 * behind a stamp that it has seen, so that a change that answers another one is later, whatever the computers' clocks say.
 */
export interface Clock {
  /** Milliseconds since 1970. */
  time: number;
  count: number;
}

/** The base of the digits in stamps and ids. */
export const BASE = 36;
const TIME_DIGITS = 9;
const COUNT_DIGITS = 4;
const MAX_COUNT = BASE ** COUNT_DIGITS - 1;
const MAX_TIME = BASE ** TIME_DIGITS - 1;

/** The clock after one more change. `now` is the time of the computer, in milliseconds since 1970. */
export function tick({ time, count }: Clock, now: number): Clock {
  if (now > time && now <= MAX_TIME) return { time: now, count: 0 };
  if (count < MAX_COUNT) return { time, count: count + 1 };
  return { time: Math.min(time + 1, MAX_TIME), count: 0 };
}

/** The clock after it has seen a stamp. */
export function observe(clock: Clock, stamp: Stamp): Clock {
  const [time, count] = stamp.split('.', 2).map((digits) => Number.parseInt(digits, BASE)) as [number, number];
  const isLater = time > clock.time || (time === clock.time && count > clock.count);
  return isLater ? { time, count } : clock;
}

/** The stamp of a clock. */
export const stampOf = ({ time, count }: Clock, device: string): Stamp =>
  `${time.toString(BASE).padStart(TIME_DIGITS, '0')}.${count.toString(BASE).padStart(COUNT_DIGITS, '0')}.${device}`;

/** The time of a stamp, in milliseconds since 1970. */
export const timeOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, TIME_DIGITS), BASE);
