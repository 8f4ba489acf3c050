import { useMemo, useState } from 'preact/hooks';
import { nameOutlet } from '../../citation/outlet.ts';
import { toHash } from '../../messaging/library-route.ts';
import { titleOf } from '../../model.ts';
import { listDays, type Mention, type Side } from '../../present/comparison.ts';
import { Button } from '../design/button.tsx';
import { formatDate, t } from '../shared/strings.ts';
import { Passage } from './annotation-line.tsx';

/** The dates in articles, from the earliest to the latest, each with the passages that name it: at first those in the reader's own. */
export function Timeline({ sides }: { sides: Side[] }) {
  const [isAll, setAll] = useState(false);
  const days = useMemo(() => listDays(sides, isAll), [sides, isAll]);
  const choice = (isOfAll: boolean, label: string) => (
    <Button aria-pressed={isAll === isOfAll} onClick={() => setAll(isOfAll)}>
      {label}
    </Button>
  );
  return (
    <>
      <fieldset class="segmented" aria-label={t('timeline')}>
        {choice(false, t('timeline_own'))}
        {choice(true, t('timeline_all'))}
      </fieldset>
      {!days.some(({ mentions }) => mentions.some(({ annotation }) => annotation)) && (
        <p class="empty">{t(isAll ? 'timeline_none' : 'timeline_none_own')}</p>
      )}
      <dl class="days">
        {days.map(({ date, mentions }) => (
          <div key={date}>
            <dt>{formatDate(date)}</dt>
            {mentions.map((mention) => (
              <MentionOf key={mention.annotation?.id ?? mention.article.url} {...mention} />
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function MentionOf({ article, annotation, colour }: Mention) {
  const title = titleOf(article);
  return (
    <dd data-colour={colour} data-published={!annotation}>
      {annotation ? (
        <Passage annotation={annotation} />
      ) : (
        <p dir="auto" lang={article.lang || undefined}>
          {title}
        </p>
      )}
      <small dir="auto">
        <a href={toHash({ view: 'article', url: article.url })} title={title}>
          {nameOutlet(article)}
        </a>
        {!annotation && `, ${t('timeline_published')}`}
      </small>
    </dd>
  );
}
