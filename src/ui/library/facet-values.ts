import { type Colour, colours } from '../../model.ts';
import { type Counted, type Facet, readDateRange, type SelectedValues } from '../../storage/search-index.ts';
import { formatDay, nameColour, nameOrKey, readerLanguage, type StringKey, t } from '../shared/strings.ts';

const NAMES: { [F in Facet]: StringKey } = {
  kind: 'facet_kind',
  site: 'facet_site',
  tag: 'facet_tag',
  actor: 'facet_actor',
  colour: 'facet_colour',
  date: 'facet_date',
};

/** What a facet is called. */
export const nameFacet = (facet: Facet): string => t(NAMES[facet]);

/** A facet's value in the reader's words. */
export function nameFacetValue(facet: Facet, value: string): string {
  if (facet === 'kind') return nameOrKey('kind', value, '_plural') || value;
  if (facet === 'colour' && colours.includes(value as Colour)) return nameColour(value as Colour);
  return facet === 'date' ? formatDate(value) : value;
}

/** “March 2025”, “2025”, “Mar 1, 2025 – Apr 15, 2025”, “from Mar 1, 2025”. */
function formatDate(date: string): string {
  const stretch = readDateRange(date);
  if (!stretch) return formatMonth(date);
  const [from, until] = stretch;
  if (!until) return t('date_since', formatDay(from));
  return from ? t('figure_range', formatDay(from), formatDay(until)) : t('date_until', formatDay(until));
}

/** “March 2025”, or “2025”. */
export function formatMonth(date: string): string {
  const [year, month] = date.split('-');
  if (!month) return String(Number(year));
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 15));
  return day.toLocaleDateString(readerLanguage(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** Whether anything is chosen. */
export const isChosen = (chosen: SelectedValues): boolean => Object.values(chosen).some((values) => values.length > 0);

/** With another stretch of days, or none, in place of the one that was chosen. */
export function putStretch(chosen: SelectedValues, stretch: string | null): SelectedValues {
  const others = (chosen.date ?? []).filter((date) => !readDateRange(date));
  return { ...chosen, date: stretch === null ? others : [...others, stretch] };
}

/** With the value when it was not chosen, without it when it was. */
export function toggle(chosen: SelectedValues, facet: Facet, value: string): SelectedValues {
  const before = chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...chosen, [facet]: after };
}

/** The largest number of values offered: a facet may have thousands. */
const MOST = 100;

/** A value to be chosen; `isPart` when it is a part of the one before, as a month is of its year. */
export interface Offered {
  value: string;
  count: number;
  isPart: boolean;
}

/** The values to choose from: all chosen ones, then those that fit, the most frequent first. */
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
    chosen.filter((date) => !readDateRange(date)).map((date) => [date.slice(0, 4), []]),
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
