import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
import { t } from '../shared/strings.ts';
import { isChosen, nameFacet, nameFacetValue, offerValues, replaceDateRange, toggle } from './facet-values.ts';

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
