import { useState } from 'preact/hooks';
import type { SavedArticle } from '../../model.ts';
import { writeNumber } from '../../present/plain-figure.ts';
import { formatDate, nameOrKey, readerLanguage, t } from '../shared/strings.ts';
import { Plot } from './plot.tsx';
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
      <Plot points={points} label={label} />
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
