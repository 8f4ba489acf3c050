import type { ReadyPage } from '../../messages/contract.ts';
import { BookmarkIcon } from '../parts/icons.tsx';
import { say } from '../parts/strings.ts';

/** Which article this is, and the button that keeps the whole of it. */
export function ArticleHeader({ page: { article, saved, isPrivate }, onSave }: { page: ReadyPage; onSave(): void }) {
  const site = article.site ?? new URL(article.url).hostname.replace(/^www\./, '');
  const particulars = [site, article.byline, article.published && sayDate(article.published)].filter(Boolean);
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

/** The day as the page wrote it, not moved into the reader's time zone. */
function sayDate(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(day.getTime())
    ? iso
    : day.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
}
