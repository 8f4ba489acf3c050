import { type Counted, type Facet, readStretch } from '../../store/catalogue.ts';

/** A facet has thousands of values at times; nobody reads more than so many. */
const MOST = 100;

/** A value to be chosen; `isPart` when it is a part of the one before, as a month is of its year. */
export interface Offered {
  value: string;
  count: number;
  isPart: boolean;
}

/** The values to choose from: the chosen ones wherever they stand, and those that `fits`, the most frequent first. */
export function offerValues(
  facet: Facet,
  counted: Counted[],
  chosen: string[],
  fits: (value: string) => boolean,
): Offered[] {
  if (facet === 'date') return offerDates(counted, chosen);
  const counts = new Map(counted);
  const lone = chosen.filter((value) => !counts.has(value));
  return [...lone.map((value): Counted => [value, 0]), ...counted]
    .filter(([value]) => fits(value))
    .slice(0, MOST)
    .map(([value, count]) => ({ value, count, isPart: false }));
}

/** Years, the latest first; the months of one that is chosen, or that is the only one. A stretch of days has fields of its own. */
function offerDates(counted: Counted[], chosen: string[]): Offered[] {
  const years = new Map<string, Counted[]>(
    chosen.filter((date) => !readStretch(date)).map((date) => [date.slice(0, 4), []]),
  );
  for (const month of counted) {
    const year = month[0].slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([year, months]) => {
      const isOpen = years.size === 1 || chosen.some((date) => date.startsWith(year));
      const count = months.reduce((sum, [, count]) => sum + count, 0);
      const parts = isOpen ? months.sort(([a], [b]) => (a < b ? 1 : -1)) : [];
      return [
        { value: year, count, isPart: false },
        ...parts.map(([value, count]) => ({ value, count, isPart: true })),
      ];
    });
}
