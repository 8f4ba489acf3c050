import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Annotation, SavedArticle } from '../../model.ts';
import { formatDate, t } from '../shared/strings.ts';
import { Passage } from './annotation-line.tsx';
import { describeArticle } from './article-list.tsx';
import { type ComparedFigures, type ComparedVoice, compareArticles, type Day, type Sides } from './comparison.ts';
import { nameMeasure } from './measure.ts';
import { toHash } from './route.ts';
import { type ChosenArticles, useAnnotationsOf, useHeadingFocus } from './use-library.ts';

/** Two articles side by side: the first before the middle, the second after it, and in the middle what both speak of. */
export function ComparePage({ database, articles, urls, go, onError }: ChosenArticles) {
  const heading = useHeadingFocus(true);
  const [a, b] = urls.map((asked) => articles.find(({ url }) => url === asked));
  const annotations = useAnnotationsOf(database, urls, onError);
  const comparison = useMemo(
    () =>
      annotations &&
      compareArticles(urls.map((own) => annotations.filter(({ url }) => url === own)) as Sides<Annotation[]>),
    [annotations],
  );
  if (!a || !b || !comparison) return null;
  const { voices, actors, figures, days } = comparison;
  const quotedInBoth = voices.filter(({ words }) => words.every((count) => count > 0)).length;
  return (
    <article class="compare">
      <button type="button" class="back always-shown" onClick={() => go({ view: 'list' })}>
        {t('actor_back')}
      </button>
      <h2 ref={heading} class="visually-hidden" tabIndex={-1}>
        {t('compare_title')}
      </h2>
      <div class="compare-heads">
        <Head letter="A" article={a} />
        <button type="button" class="plain" onClick={() => go({ view: 'compare', urls: [b.url, a.url] })}>
          {t('compare_swap')}
        </button>
        <Head letter="B" article={b} />
      </div>
      <p class="compare-sum">{t('compare_summary', actors.both.length, quotedInBoth, figures.length)}</p>
      {[a, b].map(
        ({ url, saved }, at) =>
          !saved && (
            <p key={url} class="hint">
              {t('compare_partial', 'AB'[at] ?? '')}
            </p>
          ),
      )}
      <VoicesTable voices={voices} />
      <Named actors={actors} />
      <FiguresTable figures={figures} />
      <DaysTable days={days} urls={urls} />
      <p class="hint">{t('compare_hint')}</p>
    </article>
  );
}

function Head({ letter, article }: { letter: string; article: SavedArticle }) {
  return (
    <div>
      <p class="hint">{letter}</p>
      <h3>
        <a href={toHash({ view: 'article', url: article.url })} dir="auto" lang={article.lang || undefined}>
          {article.corrected?.title || article.title}
        </a>
      </h3>
      <p class="hint" dir="auto">
        {describeArticle(article)}
      </p>
    </div>
  );
}

/** The words of each speaker as bars on both sides of the names, with the quotations on request. */
function VoicesTable({ voices }: { voices: ComparedVoice[] }) {
  const [isUnfolded, setUnfolded] = useState(false);
  const most = Math.max(1, ...voices.flatMap(({ words }) => words));
  const isIn = ({ words: [inA, inB] }: ComparedVoice) => (inA > 0 && inB > 0 ? 'both' : inA > 0 ? 'A' : 'B');
  const groups = (['both', 'A', 'B'] as const)
    .map((group) => ({ group, own: voices.filter((voice) => isIn(voice) === group) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section aria-labelledby="who-speaks">
      <h3 id="who-speaks">
        {t('compare_voices')} <small class="bars-hint">{t('compare_words')}</small>
      </h3>
      {voices.length === 0 && <p class="empty">{t('compare_no_quotes')}</p>}
      {voices.length > 0 && (
        <>
          <button type="button" class="plain" aria-pressed={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
            {t('compare_passages')}
          </button>
          <table class="spine" aria-labelledby="who-speaks">
            <SpineHead middle={t('compare_who')} />
            {groups.map(({ group, own }) => (
              <tbody key={group}>
                <tr class="group">
                  <th colSpan={3} scope="rowgroup">
                    {group === 'both' ? t('compare_both') : t('compare_only', group)}
                  </th>
                </tr>
                {own.map((voice) => (
                  <tr key={voice.name}>
                    <VoiceCell voice={voice} side={0} most={most} isUnfolded={isUnfolded} />
                    <th scope="row">
                      <Name name={voice.name} />
                      {voice.role && <small dir="auto">{voice.role}</small>}
                    </th>
                    <VoiceCell voice={voice} side={1} most={most} isUnfolded={isUnfolded} />
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </>
      )}
    </section>
  );
}

function VoiceCell({
  voice: { words, quotes, isNamed },
  side,
  most,
  isUnfolded,
}: {
  voice: ComparedVoice;
  side: 0 | 1;
  most: number;
  isUnfolded: boolean;
}) {
  const count = words[side];
  if (count === 0) return <td>{isNamed[side] ? <small>{t('compare_named')}</small> : <NotThere />}</td>;
  return (
    <td>
      <span class="voice-bar">
        <span>{count}</span>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * count) / most} height="10" />
        </svg>
      </span>
      {isUnfolded &&
        quotes[side].map((quote) => (
          <p key={quote.id} class="passage-words" dir="auto">
            {quote.selectors[0].exact.replace(/\s+/g, ' ')}
          </p>
        ))}
    </td>
  );
}

const NotThere = () => <span class="visually-hidden">{t('compare_absent')}</span>;

const Name = ({ name }: { name: string }) =>
  name === '' ? (
    <span>{t('unknown_speaker')}</span>
  ) : (
    <a href={toHash({ view: 'actor', name })} dir="auto">
      {name}
    </a>
  );

/** The actors that only the first, both, or only the second article names. */
function Named({ actors: { both, only } }: { actors: { both: string[]; only: Sides<string[]> } }) {
  const columns: [label: string, names: string[]][] = [
    [t('compare_only', 'A'), only[0]],
    [t('compare_both'), both],
    [t('compare_only', 'B'), only[1]],
  ];
  return (
    <section aria-labelledby="who-is-named">
      <h3 id="who-is-named">{t('compare_actors')}</h3>
      <div class="compare-names">
        {columns.map(([label, names]) => (
          <div key={label}>
            <h4>{label}</h4>
            <ul>
              {names.map((name) => (
                <li key={name}>
                  <Name name={name} />
                </li>
              ))}
              {names.length === 0 && <li>–</li>}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

const FiguresTable = ({ figures }: { figures: ComparedFigures[] }) => (
  <PassagesTable
    id="same-figures"
    title={t('compare_figures')}
    empty={t('compare_no_figures')}
    middle={t('compare_what')}
    rows={figures.map((group) => ({
      key: group.key,
      name: (
        <>
          <span dir="auto">{nameMeasure(group)}</span>
          <small>{t(group.isSame ? 'compare_same' : 'compare_differ')}</small>
        </>
      ),
      sides: group.figures,
    }))}
  />
);

const DaysTable = ({ days, urls }: { days: Day[]; urls: string[] }) => (
  <PassagesTable
    id="dates"
    title={t('compare_dates')}
    empty={t('timeline_none')}
    middle={t('facet_date')}
    rows={days.map(({ date, mentions }) => ({
      key: date,
      name: formatDate(date),
      sides: urls.map((own) => mentions.filter(({ url }) => url === own)) as Sides<Annotation[]>,
    }))}
  />
);

/** What both articles, or one of them, have passages on: a row each, with the passages on its sides. */
function PassagesTable({
  id,
  title,
  empty,
  middle,
  rows,
}: {
  id: string;
  title: string;
  /** What is said where there is no row. */
  empty: string;
  /** The name of the column in the middle. */
  middle: string;
  rows: { key: string; name: ComponentChildren; sides: Sides<Annotation[]> }[];
}) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {rows.length === 0 && <p class="empty">{empty}</p>}
      {rows.length > 0 && (
        <table class="spine" aria-labelledby={id}>
          <SpineHead middle={middle} />
          <tbody>
            {rows.map(({ key, name, sides: [before, after] }) => (
              <tr key={key}>
                <Passages annotations={before} />
                <th scope="row">{name}</th>
                <Passages annotations={after} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const Passages = ({ annotations }: { annotations: Annotation[] }) => (
  <td>
    {annotations.map((one) => (
      <Passage key={one.id} annotation={one} />
    ))}
  </td>
);

/** The widths of the columns, and their names for screen readers: the titles are above all tables. */
const SpineHead = ({ middle }: { middle: string }) => (
  <>
    <colgroup>
      <col />
      <col class="middle" />
      <col />
    </colgroup>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">A</th>
        <th scope="col">{middle}</th>
        <th scope="col">B</th>
      </tr>
    </thead>
  </>
);
