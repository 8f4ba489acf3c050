import { useMemo } from 'preact/hooks';
import type { Route } from '../../messaging/library-route.ts';
import { listSides } from '../../present/comparison.ts';
import { findInArticles } from '../../storage/find-annotations.ts';
import { Button } from '../design/button.tsx';
import { plural, t } from '../shared/strings.ts';
import { Comparison } from './compare-page.tsx';
import { Headline } from './headline.tsx';
import { Timeline } from './timeline-page.tsx';
import { type LibraryPage, useStoredLibrary } from './use-library.ts';

/** Some articles together: two of them side by side, or the dates in all. */
export function TogetherPage({
  route: { view, urls },
  database,
  articles,
  go,
}: LibraryPage & { route: Route & { view: 'compare' | 'timeline' } }) {
  const annotations = useStoredLibrary(database, () => findInArticles(database, urls), urls.join(' '));
  const sides = useMemo(() => {
    const known = articles.filter(({ url }) => urls.includes(url));
    return annotations && listSides(known, annotations);
  }, [articles, annotations]);
  const isTimeline = view === 'timeline';
  const Shown = isTimeline ? Timeline : Comparison;
  return (
    <article class={view}>
      <Button class="back always-shown" onClick={() => go({ view: 'list' })}>
        {t('actor_back')}
      </Button>
      <Headline class={isTimeline ? 'headline' : 'visually-hidden'}>
        {t(isTimeline ? 'timeline' : 'compare_title')}
      </Headline>
      {isTimeline && <p class="hint">{plural('articles_found', urls.length)}</p>}
      {sides && <Shown sides={sides} />}
    </article>
  );
}
