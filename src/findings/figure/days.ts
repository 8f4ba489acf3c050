const DAY = 86_400_000;

/** The day at the beginning of an ISO 8601 date, at midnight UTC; null when there is none. */
export function readDay(iso: string): Date | null {
  // “2016-10-27”, “2016-10-27T10:00:00+02:00”: the day as the newsroom had it
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  return day === undefined || Number.isNaN(date.getTime()) ? null : date;
}

/** A day as ISO 8601: “2016-10-27”. */
export function formatDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** So many days later. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY);
}

/** The first of the month so many months later. */
export function addMonths(date: Date, months: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

/** The week of a day as ISO 8601: “2016-W43”; weeks begin on Monday and belong to the year of their Thursday. */
export function formatWeek(date: Date): string {
  const thursday = addDays(date, 4 - (date.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
