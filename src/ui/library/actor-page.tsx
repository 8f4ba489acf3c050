import { useMemo } from 'preact/hooks';
import type { Annotation, SavedArticle } from '../../model.ts';
import { findInArticles } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { findRelatedActors, type SearchIndex, search } from '../../storage/search-index.ts';
import { Paged } from '../design/paged.tsx';
import { nameOrKey, t } from '../shared/strings.ts';
import { readActor } from './actor-lines.ts';
import { describeArticle } from './article-list.tsx';
import { FiguresOverTime } from './figures-over-time.tsx';
import { type Route, toHash } from './route.ts';
import { createSeries } from './series.ts';
import { useHeadingFocus, useStoredLibrary } from './use-library.ts';

/** The maximum number of related actors. */
const MAX_RELATED = 24;

/** An actor in all articles of the library: roles by site, quotes, figures and related actors. */
export function ActorPage({
  database,
  index,
  name,
  articles: all,
  go,
  onError,
}: {
  database: Database;
  index: SearchIndex | null;
  name: string;
  articles: SavedArticle[];
  go(route: Route): void;
  onError(error: unknown): void;
}) {
  const found = useMemo(() => index && [...search(index, '', { actor: [name] }).urls], [index, name]);
  const query = async () => found && findInArticles(database, found);
  const around = useStoredLibrary(database, query, `actor ${name} ${found?.join(' ')}`, onError, name);
  const articles = useMemo(() => new Map(all.map((article) => [article.url, article])), [all]);
  const related = useMemo(
    () => (index ? findRelatedActors(index, name).slice(0, MAX_RELATED) : []),
    [index, name, around],
  );
  const actor = useMemo(() => around && readActor(name, around, articles), [around, articles]);
  const series = useMemo(() => createSeries(actor?.figures ?? [], around ?? [], articles), [actor]);
  const heading = useHeadingFocus(actor !== null);
  if (!actor) return null;
  const { mentions, quotes, roles, urls, type } = actor;
  const title = (url: string) => articles.get(url)?.corrected?.title || articles.get(url)?.title || url;

  return (
    <article class="actor-page">
      <button type="button" class="back always-shown" onClick={() => go({ view: 'list' })}>
        {t('actor_back')}
      </button>
      <h2 ref={heading} class="headline" tabIndex={-1} dir="auto">
        {name}
      </h2>
      <p class="hint">
        {[type && nameOrKey('type', type), t('actor_summary', mentions.length, quotes.length, urls.length)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {urls.length === 0 && <p class="empty">{t('actor_none')}</p>}
      {roles.length > 0 && (
        <section aria-labelledby="roles">
          <h3 id="roles">{t('actor_roles')}</h3>
          <ul class="roles">
            {roles.map(({ role, places }) => (
              <li key={role}>
                <span dir="auto">{role}</span>
                {places.map(({ site, url, count }) => (
                  <a key={site} href={toHash({ view: 'article', url })} dir="auto">
                    {site} {count > 1 && <b class="occurrences">{count}</b>}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {quotes.length > 0 && (
        <section aria-labelledby="quotes">
          <h3 id="quotes">
            {t('kind_quote_plural')} <b>{quotes.length}</b>
          </h3>
          <Paged items={quotes}>
            {(quote) => <QuoteLine key={quote.id} quote={quote} article={articles.get(quote.url)} />}
          </Paged>
        </section>
      )}
      {series.length > 0 && (
        <section aria-labelledby="figures">
          <h3 id="figures">{t('actor_figures')}</h3>
          <FiguresOverTime series={series} articles={articles} />
        </section>
      )}
      {urls.length > 0 && (
        <section aria-labelledby="articles">
          <h3 id="articles">
            {t('library_articles')} <b>{urls.length}</b>
          </h3>
          <Paged items={urls}>
            {(url) => (
              <li key={url} class="entry">
                <a class="words" href={toHash({ view: 'article', url })}>
                  <span dir="auto" lang={articles.get(url)?.lang || undefined}>
                    {title(url)}
                  </span>
                  <small dir="auto">{describeKnown(articles.get(url))}</small>
                </a>
              </li>
            )}
          </Paged>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="together">
          <h3 id="together">{t('actor_together')}</h3>
          <ul class="related-actors">
            {related.map(([other, count]) => (
              <li key={other}>
                <a href={toHash({ view: 'actor', name: other })} title={t('actor_shared', count)} dir="auto">
                  {other}{' '}
                  <b class="occurrences" aria-hidden="true">
                    {count}
                  </b>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function QuoteLine({ quote, article }: { quote: Annotation; article: SavedArticle | undefined }) {
  return (
    <li class="entry">
      <a class="words" href={toHash({ view: 'article', url: quote.url })}>
        <span dir="auto" lang={article?.lang || undefined}>
          {quote.selectors[0].exact.replace(/\s+/g, ' ')}
        </span>
        <small dir="auto">{describeKnown(article)}</small>
      </a>
    </li>
  );
}

const describeKnown = (article: SavedArticle | undefined) => (article ? describeArticle(article) : '');
