import { useState } from 'preact/hooks';
import type { SavedArticle } from '../../model.ts';
import { writeNumber } from '../../present/plain-figure.ts';
import { formatDay, nameOrKey, readerLanguage, t } from '../shared/strings.ts';
import { toHash } from './route.ts';
import type { Measure, Point, Series } from './series.ts';

/** A plot and a table of a series of figures, with a list to choose the series. */
export function FiguresOverTime({
  series,
  articles,
}: {
  series: Series[];
  articles: ReadonlyMap<string, SavedArticle>;
}) {
  const [chosen, setChosen] = useState('');
  const shown = series.find(({ key }) => key === chosen) ?? series[0];
  if (!shown) return <p class="empty">{t('plot_none')}</p>;
  const { points } = shown;
  const label = t(
    'plot_summary',
    points.length,
    nameSeries(shown),
    formatDate(points[0]?.date ?? ''),
    formatDate(points.at(-1)?.date ?? ''),
  );
  return (
    <div class="over-time">
      <label class="field">
        <span>{t('plot_series')}</span>
        <select id="series" value={shown.key} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {series.map((one) => (
            <option key={one.key} value={one.key}>
              {nameSeries(one)} ({one.points.length})
            </option>
          ))}
        </select>
      </label>
      <div class="scroll">
        <Plot points={points} label={label} />
      </div>
      <p class="hint">{t('plot_hint')}</p>
      <details>
        <summary class="unfold">{t('plot_table')}</summary>
        <Table points={points} articles={articles} label={label} />
      </details>
    </div>
  );
}

function Table({
  points,
  articles,
  label,
}: {
  points: Point[];
  articles: ReadonlyMap<string, SavedArticle>;
  label: string;
}) {
  const format = new Intl.NumberFormat(readerLanguage(), { maximumFractionDigits: 6 });
  const write = (value: number) => (writeNumber(value) ? format.format(value) : String(value));
  return (
    <div class="scroll">
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('facet_date')}</th>
            <th scope="col">{t('plot_value')}</th>
            <th scope="col">{t('plot_words')}</th>
            <th scope="col">{t('plot_article')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, date, value, to, words, url }) => (
            <tr key={id}>
              <td>{formatDate(date)}</td>
              <td>{to === undefined ? write(value) : t('export_range', write(value), write(to))}</td>
              <td dir="auto">{words}</td>
              <td dir="auto">
                <a href={toHash({ view: 'article', url })}>
                  {articles.get(url)?.corrected?.title || articles.get(url)?.title || url}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The name of a series: “USD”, “people”, “% · voters”. */
export function nameSeries({ form, unit, counted }: Measure): string {
  return [unit, counted].filter(Boolean).join(' · ') || nameOrKey('form', form, '_plural');
}

/** Tick values for an axis: about five round numbers that cover the range from `least` to `most`. */
export function chooseTicks(least: number, most: number): number[] {
  const span = most - least || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => span / one <= 5) ?? span;
  const from = Math.floor(least / step);
  const to = Math.ceil(most / step);
  return Array.from({ length: to - from + 1 }, (_, at) => Number(((from + at) * step).toPrecision(12)));
}

const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 64;
const RIGHT = 24;
const TOP = 12;
const BOTTOM = 28;

/** A plot of values over time: a dot for each value, or a line for a range. The table has the same data for screen readers. */
export function Plot({ points, label }: { points: Point[]; label: string }) {
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? 0;
  const ends = points.flatMap(({ value, to = value }) => [value, to]);
  const ticks = chooseTicks(Math.min(0, ...ends), Math.max(0, ...ends));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const x = (at: number) =>
    first === last ? (LEFT + WIDTH - RIGHT) / 2 : LEFT + ((at - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + ((high - value) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const compact = new Intl.NumberFormat(readerLanguage(), { notation: 'compact', maximumFractionDigits: 2 });
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${LEFT} ${y(tick)}H${WIDTH - RIGHT}`} />
          <text x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
            {compact.format(tick)}
          </text>
        </g>
      ))}
      {[...new Set([first, last])].map((at) => (
        <text
          key={at}
          x={x(at)}
          y={HEIGHT - 8}
          text-anchor={first === last ? 'middle' : at === first ? 'start' : 'end'}
        >
          {formatDay(new Date(at).toISOString())}
        </text>
      ))}
      {points.map(({ id, at, value, to, words, date }) => (
        <g key={id} class="dot">
          <title>{t('plot_point', words, formatDate(date))}</title>
          {to !== undefined && <path class="range" d={`M${x(at)} ${y(value)}V${y(to)}`} />}
          <circle cx={x(at)} cy={y(value)} r="4.5" />
          {to !== undefined && <circle cx={x(at)} cy={y(to)} r="4.5" />}
        </g>
      ))}
    </svg>
  );
}

/** A day or month in the format of the reader's language; other dates, such as “2025-Q1”, are returned unchanged. */
export function formatDate(date: string): string {
  if (/^\d{4}-\d\d-\d\d(?:T|$)/.test(date)) return formatDay(date);
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date)) return date;
  const format = new Intl.DateTimeFormat(readerLanguage(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}
