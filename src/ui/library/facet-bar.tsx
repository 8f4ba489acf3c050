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
import { isChosen, nameFacet, nameFacetValue, offerValues, putStretch, toggle } from './facet-values.ts';

/** The first and the last day between which an article was published; either may be left open. */
export function DateFields({ chosen, onStretch }: { chosen: string[]; onStretch(stretch: string | null): void }) {
  const [ends, setEnds] = useState(() => findStretch(chosen) ?? ['', '']);
  const isChosen = findStretch(chosen) !== null;

  // It may have been taken away elsewhere.
  useEffect(() => {
    if (!isChosen) setEnds(['', '']);
  }, [isChosen]);

  function put(from: string, until: string): void {
    setEnds([from, until]);
    onStretch(from || until ? writeDateRange(from, until) : null);
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

const findStretch = (chosen: string[]) => chosen.map(readDateRange).find((stretch) => stretch !== null) ?? null;

/** With more values than these a field finds among them. */
const MANY = 8;

/** What the reader can narrow the list by, each value with what it would find; and what is chosen, to be taken away. */
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
          onStretch={(stretch) => onChoose(putStretch(chosen, stretch))}
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
  /** Of dates: other days from the first to the last. */
  onStretch(stretch: string | null): void;
}

/** One facet: it unfolds into its values; Escape and a press elsewhere fold it. */
function FacetMenu({ facet, counted, chosen, onToggle, onStretch }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState('');
  const box = useRef<HTMLDetailsElement>(null);
  const [isTurned, setTurned] = useState(false);
  const folded = asked.trim().toLocaleLowerCase();

  useLayoutEffect(() => {
    const menu = isOpen && box.current?.querySelector('.values')?.getBoundingClientRect();
    setTurned(Boolean(menu && (menu.left < 0 || menu.right > document.documentElement.clientWidth)));
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return;
    const life = new AbortController();
    const leave = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', leave, life);
    addEventListener('focusin', leave, life);
    return () => life.abort();
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
      data-turned={isTurned || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !box.current) return;
        box.current.open = false; // a key may come before the browser reports that it was unfolded
        setOpen(false);
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary>
        {nameFacet(facet)} {chosen.length > 0 && <b>{chosen.length}</b>} <ChevronIcon />
      </summary>
      <div class="values">
        {facet === 'date' && <DateFields chosen={chosen} onStretch={onStretch} />}
        {counted.length > MANY && facet !== 'date' && (
          <input
            type="search"
            aria-label={t('facet_find', nameFacet(facet))}
            placeholder={t('facet_find', nameFacet(facet))}
            value={asked}
            onInput={({ currentTarget }) => setAsked(currentTarget.value)}
          />
        )}
        <ul aria-label={nameFacet(facet)}>
          {offered.map(({ value, count, isPart }) => (
            <li key={value} data-part={isPart}>
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
