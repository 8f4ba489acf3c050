import { type Colour, colours } from '../../model.ts';
import { type Chosen, type Facet, readStretch } from '../../store/catalogue.ts';
import { sayDay } from '../parts/say-day.ts';
import { readerLanguage, type StringKey, say, sayColour, sayName } from '../parts/strings.ts';

const NAMES: { [F in Facet]: StringKey } = {
  kind: 'facet_kind',
  site: 'facet_site',
  tag: 'facet_tag',
  actor: 'facet_actor',
  colour: 'facet_colour',
  date: 'facet_date',
};

/** What a facet is called. */
export const sayFacet = (facet: Facet): string => say(NAMES[facet]);

/** A facet's value in the reader's words. */
export function sayValue(facet: Facet, value: string): string {
  if (facet === 'kind') return sayName('kind', value, '_plural') || value;
  if (facet === 'colour' && colours.includes(value as Colour)) return sayColour(value as Colour);
  return facet === 'date' ? sayDate(value) : value;
}

/** “March 2025”, “2025”, “Mar 1, 2025 – Apr 15, 2025”, “from Mar 1, 2025”. */
function sayDate(date: string): string {
  const stretch = readStretch(date);
  if (!stretch) return sayMonth(date);
  const [from, until] = stretch;
  if (!until) return say('date_since', sayDay(from));
  return from ? say('figure_range', sayDay(from), sayDay(until)) : say('date_until', sayDay(until));
}

/** “March 2025”, or “2025”. */
export function sayMonth(date: string): string {
  const [year, month] = date.split('-');
  if (!month) return String(Number(year));
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 15));
  return day.toLocaleDateString(readerLanguage(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** Whether anything is chosen. */
export const isChosen = (chosen: Chosen): boolean => Object.values(chosen).some((values) => values.length > 0);

/** With another stretch of days, or none, in place of the one that was chosen. */
export function putStretch(chosen: Chosen, stretch: string | null): Chosen {
  const others = (chosen.date ?? []).filter((date) => !readStretch(date));
  return { ...chosen, date: stretch === null ? others : [...others, stretch] };
}

/** With the value when it was not chosen, without it when it was. */
export function toggle(chosen: Chosen, facet: Facet, value: string): Chosen {
  const before = chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...chosen, [facet]: after };
}
