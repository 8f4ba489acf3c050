import { browser } from '../messaging/browser.ts';
import type { Interval } from '../model.ts';

/** The time between two downloads, in milliseconds; a little less than a day or week, as alarms are not exact. */
const INTERVALS_MS: { [I in Exclude<Interval, 'never'>]: number } = {
  day: 23.5 * 3_600_000,
  week: 167.5 * 3_600_000,
};

/** Whether something that was last done at `saved` (ISO 8601; '' for never) is due. It is if that is in the future: the clock was wrong. */
export function isDue(every: Interval, saved: string): boolean {
  if (every === 'never') return false;
  const age = Date.now() - Date.parse(saved || '1970-01-01');
  return !(age >= 0 && age < INTERVALS_MS[every]);
}

/** Sets an alarm, unless it is set. One that would ring later than a new one was set by another clock, or for another reason: it is replaced. */
export async function setAlarm(name: string, minutes: number, repeats = false): Promise<void> {
  const set = await browser.alarms.get(name);
  if (set && !(set.scheduledTime > Date.now() + minutes * 60_000)) return;
  browser.alarms.create(name, repeats ? { periodInMinutes: minutes } : { delayInMinutes: minutes });
}
