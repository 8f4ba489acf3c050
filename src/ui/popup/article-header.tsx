import type { ReadyPage } from '../../messages/contract.ts';
import { BookmarkIcon } from '../parts/icons.tsx';
import { sayDay } from '../parts/say-day.ts';
import { say } from '../parts/strings.ts';

/** Which article this is, and the button that keeps the whole of it. */
export function ArticleHeader({ page: { article, saved, isPrivate }, onSave }: { page: ReadyPage; onSave(): void }) {
  const site = article.site ?? new URL(article.url).hostname.replace(/^www\./, '');
  const from = [site, article.byline].filter(Boolean).join(' · ');
  const lang = article.lang || undefined;
  return (
    <header>
      <div>
        <h1 dir="auto" lang={lang}>
          {article.title}
        </h1>
        <p dir="auto">
          <bdi lang={lang}>{from}</bdi>
          {article.published && ` · ${sayDay(article.published)}`}
        </p>
      </div>
      <button
        type="button"
        class="save"
        data-saved={saved !== null || undefined}
        disabled={isPrivate || saved !== null}
        onClick={onSave}
      >
        <BookmarkIcon filled={saved !== null} />
        {say(saved === null ? 'save_article' : 'article_saved')}
      </button>
    </header>
  );
}
