import { useMemo } from 'preact/hooks';
import { fullName } from '../../author/name.ts';
import { readSource } from '../../citation/source.ts';
import { toHash } from '../../messaging/library-route.ts';
import { type SavedArticle, titleOf } from '../../model.ts';
import { countByArticle } from '../../storage/own-days.ts';
import type { OwnEntry } from '../../storage/search-index.ts';
import { Paged } from '../design/paged.tsx';
import { describeDays, plural, t } from '../shared/strings.ts';
import type { Ticks } from './ticks.ts';

/** A cache, because descriptions are slow to create and long lists are rendered with every key press. */
const described = new WeakMap<SavedArticle, string>();

/** Site, authors and dates of an article on one line. */
export function describeArticle(article: SavedArticle): string {
  const known = described.get(article);
  if (known !== undefined) return known;
  const { site, authors } = readSource(article);
  const line = [site, authors.map(fullName).join(', '), describeDays(article)].filter(Boolean).join(', ');
  described.set(article, line);
  return line;
}

/** The number of articles shown first and added per click. */
const PAGE = 60;

/** Articles that can be ticked, each with what the reader made in it. */
export function ArticleList({
  articles,
  own,
  ticks,
  isComplete,
}: {
  articles: SavedArticle[];
  /** What the reader made. */
  own: OwnEntry[];
  ticks: Ticks;
  /** Whether all of that is known. */
  isComplete: boolean;
}) {
  const counts = useMemo(() => countByArticle(own), [own]);
  return (
    <Paged items={articles} page={PAGE} name="results">
      {(article) => {
        const { isTicked, toggle } = ticks.of('articles', article.url);
        const { highlights = 0, notes = 0 } = counts.get(article.url) ?? {};
        return (
          <li key={article.url} class="article-row" data-ticked={isTicked}>
            <label class="tick-target">
              <input
                class="tick"
                type="checkbox"
                aria-label={t('select_article', titleOf(article))}
                checked={isTicked}
                onChange={toggle}
              />
            </label>
            <a href={toHash({ view: 'article', url: article.url })}>
              <span dir="auto" lang={article.lang || undefined}>
                {titleOf(article)}
              </span>
              <small dir="auto">{describeArticle(article)}</small>
            </a>
            {isComplete && <small class="mine">{describeOwn(highlights, notes + Number(Boolean(article.note)))}</small>}
          </li>
        );
      }}
    </Paged>
  );
}

/** What an article has of the reader's: “3 highlights, 1 note”. */
const describeOwn = (highlights: number, notes: number): string =>
  [highlights > 0 && plural('highlights_found', highlights), notes > 0 && plural('notes_found', notes)]
    .filter(Boolean)
    .join(', ');
