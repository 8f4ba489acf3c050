import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Colour, colours } from '../../model.ts';
import {
  type Counted,
  type Facet,
  facets,
  readDateRange,
  type SearchResult,
  type SelectedValues,
  writeDateRange,
} from '../../storage/search-index.ts';
import { ChevronIcon, CrossIcon } from '../design/icons.tsx';
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
const nameFacet = (facet: Facet): string => t(NAMES[facet]);

/** The name of a facet's value, in the reader's language. */
function nameFacetValue(facet: Facet, value: string): string {
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
function formatMonth(date: string): string {
  const [year, month] = date.split('-');
  if (!month) return String(Number(year));
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 15));
  return day.toLocaleDateString(readerLanguage(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** Whether any value is selected. */
export const isChosen = (chosen: SelectedValues): boolean => Object.values(chosen).some((values) => values.length > 0);

/** With another dateRange of days, or none, in place of the one that was chosen. */
function replaceDateRange(chosen: SelectedValues, dateRange: string | null): SelectedValues {
  const others = (chosen.date ?? []).filter((date) => !readDateRange(date));
  return { ...chosen, date: dateRange === null ? others : [...others, dateRange] };
}

/** Adds a value to the selection, or removes it if it is selected. */
function toggle(chosen: SelectedValues, facet: Facet, value: string): SelectedValues {
  const before = chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...chosen, [facet]: after };
}

/** The maximum number of values in a menu. A facet can have thousands. */
const MAX_VALUES = 100;

/** A value in a menu. `isNested` if it is part of a value before it, such as a month of its year. */
interface Offered {
  value: string;
  count: number;
  isNested: boolean;
}

/** The values of a menu for which `fits` is true, most frequent first. Selected values without results come before them. */
function offerValues(facet: Facet, counted: Counted[], chosen: string[], fits: (value: string) => boolean): Offered[] {
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

/** Fields for the first and last day of a date range. Either can be empty. */
export function DateFields({ chosen, onDateRange }: { chosen: string[]; onDateRange(dateRange: string | null): void }) {
  const [ends, setEnds] = useState(() => findDateRange(chosen) ?? ['', '']);
  const isChosen = findDateRange(chosen) !== null;

  // The date range can be removed elsewhere.
  useEffect(() => {
    if (!isChosen) setEnds(['', '']);
  }, [isChosen]);

  function put(from: string, until: string): void {
    setEnds([from, until]);
    onDateRange(from || until ? writeDateRange(from, until) : null);
  }

  const [from, until] = ends as [string, string];
  return (
    <div class="days">
      <label>
        {t('date_from')}
        <input type="date" name="from" value={from} onChange={({ currentTarget }) => put(currentTarget.value, until)} />
      </label>
      <label>
        {t('date_to')}
        <input type="date" name="to" value={until} onChange={({ currentTarget }) => put(from, currentTarget.value)} />
      </label>
    </div>
  );
}

const findDateRange = (chosen: string[]) => chosen.map(readDateRange).find((dateRange) => dateRange !== null) ?? null;

/** The number of values from which a menu has a search field. */
const SEARCHABLE = 8;

/** Menus to filter by facets, each value with its count, and the selected values with buttons to remove them. */
export function FacetBar({
  counts,
  chosen,
  onChoose,
}: {
  counts: SearchResult['counts'];
  chosen: SelectedValues;
  onChoose(chosen: SelectedValues): void;
}) {
  return (
    <section class="facets" aria-label={t('facets')}>
      {facets.map((facet) => (
        <FacetMenu
          key={facet}
          facet={facet}
          counted={counts[facet]}
          chosen={chosen[facet] ?? []}
          onToggle={(value) => onChoose(toggle(chosen, facet, value))}
          onDateRange={(dateRange) => onChoose(replaceDateRange(chosen, dateRange))}
        />
      ))}
      {isChosen(chosen) && (
        <ul class="chosen">
          {facets.flatMap((facet) =>
            (chosen[facet] ?? []).map((value) => (
              <li key={`${facet} ${value}`}>
                <button
                  type="button"
                  aria-label={t('facet_remove', nameFacet(facet), nameFacetValue(facet, value))}
                  onClick={() => onChoose(toggle(chosen, facet, value))}
                >
                  <span dir="auto">{nameFacetValue(facet, value)}</span>
                  <CrossIcon />
                </button>
              </li>
            )),
          )}
          <li>
            <button type="button" class="clear" onClick={() => onChoose({})}>
              {t('facets_clear')}
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

interface MenuProps {
  facet: Facet;
  counted: Counted[];
  chosen: string[];
  onToggle(value: string): void;
  /** Called with a new date range, or null for none. */
  onDateRange(dateRange: string | null): void;
}

/** The menu of a facet. Escape or a click elsewhere closes it. */
function FacetMenu({ facet, counted, chosen, onToggle, onDateRange }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState('');
  const box = useRef<HTMLDetailsElement>(null);
  const [isFlipped, setFlipped] = useState(false);
  const folded = asked.trim().toLocaleLowerCase();

  useLayoutEffect(() => {
    const menu = isOpen && box.current?.querySelector('.values')?.getBoundingClientRect();
    setFlipped(Boolean(menu && (menu.left < 0 || menu.right > document.documentElement.clientWidth)));
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return;
    const controller = new AbortController();
    const leave = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', leave, controller);
    addEventListener('focusin', leave, controller);
    return () => controller.abort();
  }, [isOpen]);

  if (counted.length === 0 && chosen.length === 0) return null;
  const offered = isOpen
    ? offerValues(facet, counted, chosen, (value) => nameFacetValue(facet, value).toLocaleLowerCase().includes(folded))
    : [];

  return (
    <details
      class="facet"
      data-facet={facet}
      ref={box}
      open={isOpen}
      data-flipped={isFlipped || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !box.current) return;
        box.current.open = false; // the key press can come before the `toggle` event
        setOpen(false);
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary>
        {nameFacet(facet)} {chosen.length > 0 && <b>{chosen.length}</b>} <ChevronIcon />
      </summary>
      <div class="values">
        {facet === 'date' && <DateFields chosen={chosen} onDateRange={onDateRange} />}
        {counted.length > SEARCHABLE && facet !== 'date' && (
          <input
            type="search"
            aria-label={t('facet_find', nameFacet(facet))}
            placeholder={t('facet_find', nameFacet(facet))}
            value={asked}
            onInput={({ currentTarget }) => setAsked(currentTarget.value)}
          />
        )}
        <ul aria-label={nameFacet(facet)}>
          {offered.map(({ value, count, isNested }) => (
            <li key={value} data-nested={isNested}>
              <label>
                <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
                <span dir="auto" data-colour={facet === 'colour' ? value : undefined}>
                  {nameFacetValue(facet, value)}
                </span>
                <b>{count}</b>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
