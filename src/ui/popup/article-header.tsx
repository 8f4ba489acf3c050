import type { ReadyPage } from '../../messages/contract.ts';
import { BookmarkIcon } from '../parts/icons.tsx';
import { sayDay } from '../parts/say-day.ts';
import { say } from '../parts/strings.ts';

/** Which article this is, and the button that keeps the whole of it. */
export function ArticleHeader({ page: { article, saved, isPrivate }, onSave }: { page: ReadyPage; onSave(): void }) {
  const site = article.site ?? new URL(article.url).hostname.replace(/^www\./, '');
  const particulars = [site, article.byline, article.published && sayDay(article.published)].filter(Boolean);
  return (
    <header>
      <div>
        <h1 dir="auto">{article.title}</h1>
        <p dir="auto">{particulars.join(' · ')}</p>
      </div>
      <button
        type="button"
        class="save"
        aria-pressed={saved !== null}
        disabled={isPrivate || saved !== null}
        onClick={onSave}
      >
        <BookmarkIcon filled={saved !== null} />
        {say(saved === null ? 'save_article' : 'article_saved')}
      </button>
    </header>
  );
}
