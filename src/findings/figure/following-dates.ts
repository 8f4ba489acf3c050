import type { Figure } from './types.ts';

/** How far after a date with its year another one is read by it, in characters. */
const MAX_DISTANCE = 1500;

/** How many days from the publication a date is recent, and needs no other. */
const RECENT = 60;

const DAY = 86_400_000;

/**
 * Resolves dates without a year by the date before, where that has its year and is in the same month or one beside: “He left on
 * December 16, 2010. On December 27 …”. A date that is told from the day of publication, such as “Monday”, ends this.
 */
export function followDates(figures: readonly Figure[], published: string | undefined): void {
  const today = Date.parse(published ?? '');
  let year = 0;
  let month = 0;
  let end = 0;
  for (const { start, end: until, facts } of figures) {
    if (facts.form !== 'date' || !facts.resolved) continue;
    const [, written, ownMonth, day = ''] = /^(\d{4}|XXXX)-(\d\d)(-\d\d)?$/.exec(String(facts.value)) ?? [];
    const own = Number(ownMonth);
    // December and January are one month apart.
    const ahead = ((own - month + 18) % 12) - 6;
    const isRecent = Math.abs(Date.parse(facts.resolved) - today) < RECENT * DAY;
    if (written === 'XXXX' && year > 0 && start - end <= MAX_DISTANCE && Math.abs(ahead) <= 1 && !isRecent) {
      if (Math.sign(ahead) === Math.sign(month - own)) year += Math.sign(ahead);
      facts.resolved = `${year}-${ownMonth}${day}`;
    } else year = written && written !== 'XXXX' ? Number(written) : 0;
    month = own;
    end = until;
  }
}
