import { useMemo } from 'preact/hooks';
import { readSource } from '../../citation/source.ts';
import type { Annotation } from '../../model.ts';
import { formatDate, plural, t } from '../shared/strings.ts';
import { Passage } from './annotation-line.tsx';
import { listDays } from './comparison.ts';
import { toHash } from './route.ts';
import { type ChosenArticles, useAnnotationsOf, useHeadingFocus } from './use-library.ts';

/** The dates in articles, from the earliest to the latest, each with the passages that name it; also as a table. */
export function TimelinePage({ database, articles, urls, go, onError }: ChosenArticles) {
  const heading = useHeadingFocus(true);
  const annotations = useAnnotationsOf(database, urls, onError);
  const days = useMemo(() => annotations && listDays(annotations), [annotations]);
  const known = useMemo(() => new Map(articles.map((article) => [article.url, article])), [articles]);
  if (!days) return null;
  const link = ({ url }: Annotation) => {
    const article = known.get(url);
    const { title, site } = article ? readSource(article) : { title: url, site: '' };
    return (
      <a href={toHash({ view: 'article', url })} dir="auto">
        {[site, title].filter(Boolean).join(' · ')}
      </a>
    );
  };
  return (
    <article class="timeline">
      <button type="button" class="back always-shown" onClick={() => go({ view: 'list' })}>
        {t('actor_back')}
      </button>
      <h2 ref={heading} class="headline" tabIndex={-1}>
        {t('timeline')}
      </h2>
      <p class="hint">{plural('articles_found', urls.length)}</p>
      {days.length === 0 && <p class="empty">{t('timeline_none')}</p>}
      <ol>
        {days.map(({ date, mentions }) => (
          <li key={date}>
            <time>{formatDate(date)}</time>
            <div>
              {mentions.map((one) => (
                <div key={one.id}>
                  <Passage annotation={one} />
                  <small dir="auto">{link(one)}</small>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {days.length > 0 && (
        <details>
          <summary class="unfold">{t('plot_table')}</summary>
          <div class="scroll">
            <table aria-label={t('timeline')}>
              <thead>
                <tr>
                  <th scope="col">{t('facet_date')}</th>
                  <th scope="col">{t('plot_words')}</th>
                  <th scope="col">{t('plot_article')}</th>
                </tr>
              </thead>
              <tbody>
                {days.flatMap(({ date, mentions }) =>
                  mentions.map((one) => (
                    <tr key={one.id}>
                      <td>{formatDate(date)}</td>
                      <td dir="auto">{one.selectors[0].exact.replace(/\s+/g, ' ')}</td>
                      <td>{link(one)}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </article>
  );
}
