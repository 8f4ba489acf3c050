import { useMemo } from 'preact/hooks';
import { type Annotation, PASSAGE, type SavedArticle } from '../../model.ts';
import { actorOf } from '../../present/index.ts';
import { findBeside } from '../../storage/around.ts';
import type { Database } from '../../storage/database.ts';
import { brief, nameColour, nameOrKey, t } from '../shared/strings.ts';
import { FiguresOverTime } from './figures-over-time.tsx';
import { toHash } from './route.ts';
import { drawSeries } from './series.ts';
import { Tags } from './tags.tsx';
import { useStoredLibrary } from './use-library.ts';

/** The figures among what was found, over time. */
export function FoundFigures({
  database,
  ids,
  articles: all,
  onError,
}: {
  database: Database;
  /** Names of the figures. */
  ids: string[];
  articles: SavedArticle[];
  onError(error: unknown): void;
}) {
  const beside = useStoredLibrary(database, () => findBeside(database, ids), ids.join(' '), onError);
  const articles = useMemo(() => new Map(all.map((article) => [article.url, article])), [all]);
  const series = useMemo(() => {
    const found = new Set(ids);
    return (
      beside &&
      drawSeries(
        beside.filter(({ id }) => found.has(id)),
        beside,
        articles,
      )
    );
  }, [beside, articles]);
  return series && <FiguresOverTime series={series} articles={articles} />;
}

/** An annotation among those of all articles: to be chosen, or opened with its article; its actor has a page. */
export function FoundLine({
  annotation,
  title,
  lang,
  isChosen,
  onChoose,
  onOpen,
}: {
  annotation: Annotation;
  /** The headline of its article, and the language (BCP 47); '' when unknown. */
  title: string;
  lang: string;
  isChosen: boolean;
  onChoose(): void;
  onOpen(): void;
}) {
  const { kind, note, tags, selectors, colour } = annotation;
  const words = selectors[0].exact.replace(/\s+/g, ' ');
  const actor = actorOf(annotation);
  return (
    <li class="entry found">
      <input type="checkbox" aria-label={t('choose_this', brief(words))} checked={isChosen} onChange={onChoose} />
      <button type="button" class="words" onClick={onOpen}>
        <span dir="auto" lang={lang || undefined} data-colour={colour}>
          {words}
        </span>
        {kind === PASSAGE && colour && <small class="unseen">{nameColour(colour)}</small>}
        {note.trim() && (
          <small dir="auto">
            <span class="unseen">{t('note')}: </span>
            {note}
          </small>
        )}
        <small dir="auto">
          {nameOrKey('kind', kind)} · <bdi lang={lang || undefined}>{title}</bdi>
        </small>
      </button>
      {tags.length > 0 && <Tags tags={tags} />}
      {actor !== '' && (
        <a
          class="of-actor"
          href={toHash({ view: 'actor', name: actor })}
          aria-label={t('actor_everywhere', actor)}
          dir="auto"
        >
          {actor}
        </a>
      )}
    </li>
  );
}
