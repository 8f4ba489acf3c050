import { useMemo } from 'preact/hooks';
import type { Route } from '../../messaging/library-route.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { findInArticles } from '../../storage/find-annotations.ts';
import { Button } from '../design/button.tsx';
import { plural, t } from '../shared/strings.ts';
import { Comparison } from './compare-page.tsx';
import { Timeline } from './timeline-page.tsx';
import { type LibraryPage, useHeadingFocus, useStoredLibrary } from './use-library.ts';

/** Some articles together: two of them side by side, or the dates in all. */
export function TogetherPage({
  route: { view, urls },
  database,
  articles,
  go,
  attempt,
}: LibraryPage & { route: Route & { view: 'compare' | 'timeline' } }) {
  const heading = useHeadingFocus(true);
  const annotations = useStoredLibrary(
    database,
    () => findInArticles(database, urls),
    `annotations of ${urls.join(' ')}`,
    (error) => attempt(() => Promise.reject(error)),
  );
  const sides = useMemo(() => {
    const known = articles.filter(({ url }) => urls.includes(url));
    return annotations && known.map((article) => ({ article, annotations: annotations.filter(isOf(article)) }));
  }, [articles, annotations]);
  const isTimeline = view === 'timeline';
  const Shown = isTimeline ? Timeline : Comparison;
  return (
    <article class={view}>
      <Button class="back always-shown" onClick={() => go({ view: 'list' })}>
        {t('actor_back')}
      </Button>
      <h2 ref={heading} class={isTimeline ? 'headline' : 'visually-hidden'} tabIndex={-1}>
        {t(isTimeline ? 'timeline' : 'compare_title')}
      </h2>
      {isTimeline && <p class="hint">{plural('articles_found', urls.length)}</p>}
      {sides && <Shown sides={sides} />}
    </article>
  );
}

const isOf =
  ({ url }: SavedArticle) =>
  (one: Annotation): boolean =>
    one.url === url;
