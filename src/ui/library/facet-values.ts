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

/** The name of a facet, in the reader's language. */
export const nameFacet = (facet: Facet): string => t(NAMES[facet]);

/** The name of a facet's value, in the reader's language. */
export function nameFacetValue(facet: Facet, value: string): string {
  if (facet === 'kind') return nameOrKey('kind', value, '_plural') || value;
  if (facet === 'colour' && colours.includes(value as Colour)) return nameColour(value as Colour);
  return facet === 'date' ? formatDate(value) : value;
}

/** “March 2025”, “2025”, “Mar 1, 2025 – Apr 15, 2025”, “from Mar 1, 2025”. */
function formatDate(date: string): string {
  const dateRange = readDateRange(date);
  if (!dateRange) return formatMonth(date);
  const [from, until] = dateRange;
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

/** Whether any value is selected. */
export const isChosen = (chosen: SelectedValues): boolean => Object.values(chosen).some((values) => values.length > 0);

/** With another dateRange of days, or none, in place of the one that was chosen. */
export function replaceDateRange(chosen: SelectedValues, dateRange: string | null): SelectedValues {
  const others = (chosen.date ?? []).filter((date) => !readDateRange(date));
  return { ...chosen, date: dateRange === null ? others : [...others, dateRange] };
}

/** Adds a value to the selection, or removes it if it is selected. */
export function toggle(chosen: SelectedValues, facet: Facet, value: string): SelectedValues {
  const before = chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...chosen, [facet]: after };
}

/** The maximum number of values in a menu. A facet can have thousands. */
const MAX_VALUES = 100;

/** A value in a menu. `isNested` if it is part of a value before it, such as a month of its year. */
export interface Offered {
  value: string;
  count: number;
  isNested: boolean;
}

/** The values of a menu for which `fits` is true, most frequent first. Selected values without results come before them. */
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
    .slice(0, MAX_VALUES)
    .map(([value, count]) => ({ value, count, isNested: false }));
}

/** Years, the latest first; the months of one that is chosen, or that is the only one. A dateRange of days has fields of its own. */
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
        { value: year, count, isNested: false },
        ...parts.map(([value, count]) => ({ value, count, isNested: true })),
      ];
    });
}
