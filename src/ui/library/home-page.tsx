import { useMemo, useState } from 'preact/hooks';
import { type Route, toHash } from '../../messaging/library-route.ts';
import type { Annotation, SavedArticle, Shown } from '../../model.ts';
import { nameDay } from '../../present/day-names.ts';
import { sortByPosition } from '../../present/group-by-kind.ts';
import { countOwn, type DayGroup, listDays, type OwnCounts } from '../../storage/own-days.ts';
import { listOwn } from '../../storage/search-index.ts';
import { NoteIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { MoreButton, useRest } from '../design/paged.tsx';
import { language, t } from '../shared/strings.ts';
import { ArticleGroup } from './article-group.tsx';
import { useViews } from './load-views.ts';
import { OwnLine, OwnNote } from './own-line.tsx';
import type { Ticks } from './ticks.ts';
import { type LibraryPage, type LoadedIndex, useAnnotations } from './use-library.ts';

/** The number of groups shown first and added per click, and how many of them a window shows. */
const PAGE = 20;
const FIRST_GROUPS = 4;

/** An article that was saved so long ago, in milliseconds, was saved “just now”. */
const JUST_NOW_MS = 10 * 60_000;

/** The order was chosen for this page. */
let isOldestFirst = false;

/** What the reader made, by day and under its article; or the articles. With a tag, only what has it. */
export function HomePage({
  route,
  loaded,
  known,
  ticks,
  ...page
}: LibraryPage & {
  route: Route;
  loaded: LoadedIndex;
  /** Annotations that were read already. */
  known: Annotation[];
  ticks: Ticks;
}) {
  const tag = route.view === 'tag' ? route.tag : null;
  const shown = ('shown' in route && route.shown) || 'all';
  const [order, setOrder] = useState(isOldestFirst);
  const views = useViews(shown === 'articles');
  const { index, isComplete } = loaded;
  const articles = useMemo(
    () => (tag === null ? page.articles : page.articles.filter(({ tags }) => tags?.includes(tag))),
    [page.articles, tag],
  );
  const own = useMemo(() => listOwn(index).filter(({ tags }) => tag === null || tags.includes(tag)), [loaded, tag]);
  const groups = useMemo(() => {
    const days = listDays(own, articles, shown);
    return order ? days.reverse() : days;
  }, [own, articles, shown, order]);
  const inOrder = useMemo(() => (order ? articles.toReversed() : articles), [articles, order]);

  return (
    <div class="home">
      {tag !== null && (
        <h2 class="headline" dir="auto">
          {tag}
        </h2>
      )}
      <div class="home-bar">
        <ShownLinks shown={shown} counts={isComplete ? countOwn(own, articles) : null} tag={tag} />
        <MoreMenu
          label={t('sort_and_select')}
          items={[
            {
              name: 'order',
              label: t(order ? 'newest_first' : 'oldest_first'),
              act: () => {
                isOldestFirst = !order;
                setOrder(isOldestFirst);
              },
            },
            {
              name: 'select',
              label: t(shown === 'articles' ? 'select_all' : 'select'),
              act: () =>
                shown === 'articles'
                  ? ticks.put(
                      'articles',
                      inOrder.map(({ url }) => url),
                    )
                  : ticks.start(),
            },
          ]}
        />
      </div>
      {shown === 'articles' && views && (
        <views.ArticleList articles={inOrder} own={own} ticks={ticks} isComplete={isComplete} />
      )}
      {shown !== 'articles' && <Days {...page} {...{ groups, known, isComplete, ticks }} isOwn={shown !== 'all'} />}
    </div>
  );
}

/** Links to the parts of the page, each with how much of it is the reader's own. */
function ShownLinks({ shown, counts, tag }: { shown: Shown; counts: OwnCounts | null; tag: string | null }) {
  const link = (name: Shown, label: string) => (
    <a
      key={name}
      href={toHash(tag === null ? { view: 'list', shown: name } : { view: 'tag', tag, shown: name })}
      aria-current={name === shown ? 'page' : undefined}
      data-shown={name}
    >
      {label} {name !== 'all' && counts && counts[name] > 0 && <b>{counts[name]}</b>}
    </a>
  );
  return (
    <nav class="segmented-links" aria-label={t('library_parts')}>
      {link('all', t('show_all'))}
      {link('highlights', t('kind_passage_plural'))}
      {link('notes', t('notes'))}
      {link('articles', t('library_articles'))}
    </nav>
  );
}

/** The groups of each day. */
function Days({
  groups,
  known,
  isComplete,
  isOwn,
  ticks,
  ...page
}: LibraryPage & {
  groups: DayGroup[];
  known: Annotation[];
  isComplete: boolean;
  /** Only what was made in articles is listed. */
  isOwn: boolean;
  ticks: Ticks;
}) {
  const [most, setMost] = useState(PAGE);
  const listed = groups.slice(0, most);
  const ids = listed.flatMap((group) => group.ids);
  const { annotations, isCurrent } = useAnnotations(page.database, ids, known, groups);
  const isWhole = useRest(groups);
  const byId = useMemo(() => new Map(annotations.map((one) => [one.id, one])), [annotations]);
  let day = '';

  if (groups.length === 0) return isComplete && isOwn ? <p class="empty">{t('library_nothing_own')}</p> : null;
  return (
    <div class="results" aria-busy={!isCurrent}>
      {(isWhole ? listed : listed.slice(0, FIRST_GROUPS)).map((group) => {
        const isNew = group.day !== day;
        day = group.day;
        const own = sortByPosition(group.ids.flatMap((id) => byId.get(id) ?? []));
        return [
          isNew && (
            <h2 class="day" key={day}>
              {nameDay(day, language())}
            </h2>
          ),
          <ArticleOfDay
            key={`${day} ${group.url}`}
            {...page}
            {...{ group, own, isComplete, ticks }}
            article={page.byUrl.get(group.url)}
          />,
        ];
      })}
      <MoreButton shown={most} all={groups.length} page={PAGE} onMore={setMost} />
    </div>
  );
}

/** An article with what the reader made in it on a day. */
function ArticleOfDay({
  group: { url, ids, hasPageNote },
  article,
  own,
  isComplete,
  ticks,
  ...page
}: LibraryPage & {
  group: DayGroup;
  article: SavedArticle | undefined;
  own: Annotation[];
  isComplete: boolean;
  ticks: Ticks;
}) {
  const moment = article?.saved ?? article?.added ?? '';
  return (
    <ArticleGroup {...page} {...{ url, article }}>
      <ul>
        {own.map((annotation) => (
          <OwnLine
            key={annotation.id}
            {...{ annotation, article }}
            {...(ticks.isOn && { tick: ticks.of('annotations', annotation.id) })}
          />
        ))}
        {hasPageNote && (
          <li class="own-line">
            <span class="sign">
              <NoteIcon />
            </span>
            <OwnNote label={t('note_title')}>{article?.note}</OwnNote>
          </li>
        )}
      </ul>
      {ids.length === 0 && !hasPageNote && (
        <p class="only-saved" data-read={isComplete}>
          {t(Date.now() - Date.parse(moment) < JUST_NOW_MS ? 'only_saved_now' : 'only_saved')}
        </p>
      )}
    </ArticleGroup>
  );
}
