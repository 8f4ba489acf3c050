import { useState } from 'preact/hooks';
import { collectMatches } from '../../present/collect-found.ts';
import { Button } from '../design/button.tsx';
import { t } from '../shared/strings.ts';
import { PlaceLink, Source } from './article-link.tsx';
import { FoundRow, useKept } from './found-row.tsx';
import { useFound } from './use-found.ts';
import type { LibraryPage } from './use-library.ts';

/** Says that what Newsgloss found is not searched, and searches it when that is asked for. */
export function FoundMatches({ typed, ...page }: LibraryPage & { typed: string }) {
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <Matches {...page} typed={typed} />;
  return (
    <p class="found-offer">
      {t('found_not_searched')}{' '}
      <Button class="link" onClick={() => setAsked(true)}>
        {t('search_found')}
      </Button>
    </p>
  );
}

function Matches({ typed, ...page }: LibraryPage & { typed: string }) {
  const answer = useFound(page, collectMatches(typed));
  const keptOf = useKept();
  return (
    <section class="hits" aria-labelledby="hits-found">
      <h2 id="hits-found">{t('in_found')}</h2>
      <ul aria-busy={!answer?.isComplete}>
        {answer?.found.map((annotation) => {
          const { id, url } = annotation;
          const article = page.byUrl.get(url);
          return (
            <FoundRow key={id} {...page} {...{ annotation, article }} {...keptOf(id)}>
              <Source article={article} />
              <PlaceLink {...{ annotation, article }} />
            </FoundRow>
          );
        })}
      </ul>
      {answer?.isComplete && answer.found.length === 0 && <p class="empty">{t('found_nothing')}</p>}
    </section>
  );
}
