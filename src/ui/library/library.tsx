import { useRef, useState } from 'preact/hooks';
import type { ShelvedArticle } from '../../model.ts';
import type { Database } from '../../store/database.ts';
import { listArticles, type Scope } from '../../store/scope.ts';
import { say } from '../parts/strings.ts';
import { useAttempt } from '../parts/use-attempt.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticlePage } from './article-page.tsx';
import { Backup } from './backup.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { useRoute } from './route.ts';
import { SearchResults } from './search-results.tsx';
import { useShelf } from './use-shelf.ts';

/** Everything kept: articles to look through, search, cite, export; files to take in; the backup. */
export function Library({ database }: { database: Database }) {
  const { attempt, notify, notice } = useAttempt();
  const [route, go] = useRoute();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [file, setFile] = useState<File | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const onTrouble = (error: unknown) => attempt(() => Promise.reject(error));
  const articles = useShelf(database, () => listArticles(database), 'articles', onTrouble);
  const open = route.view === 'shelf' ? null : findOpen(articles ?? [], route.url);
  const isExporting = route.view === 'export';
  const scope: Scope = typed.trim() ? { of: 'search', typed } : { of: 'everything' };

  function choose(url: string, isChosen: boolean): void {
    const next = new Set(chosen);
    if (isChosen) next.add(url);
    else next.delete(url);
    setChosen(next);
  }

  return (
    <>
      <header>
        <h1>{say('library_title')}</h1>
        <search>
          <input
            type="search"
            aria-label={say('library_search')}
            placeholder={say('library_search')}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </search>
        <div class="acts at-end">
          <button type="button" class="plain" id="export" onClick={() => go({ view: 'export', url: open?.url ?? '' })}>
            {say('export')}
          </button>
          <button type="button" class="plain" onClick={() => chooser.current?.click()}>
            {say('import')}
          </button>
          <input
            ref={chooser}
            id="import"
            class="unseen"
            type="file"
            tabIndex={-1}
            aria-label={say('import')}
            accept=".json,.jsonld,.csv"
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0] ?? null);
              currentTarget.value = '';
            }}
          />
        </div>
      </header>
      <Backup database={database} attempt={attempt} notify={notify} />
      <div class="shelf" data-open={open !== null}>
        <nav aria-label={say('library_articles')}>
          {articles && (
            <ArticleList
              articles={articles}
              open={open}
              go={go}
              typed={typed}
              chosen={chosen}
              onChoose={choose}
              database={database}
            />
          )}
        </nav>
        <main>
          {open ? (
            <ArticlePage key={open.url} database={database} article={open} go={go} attempt={attempt} notify={notify} />
          ) : typed.trim() ? (
            <SearchResults database={database} typed={typed} articles={articles ?? []} go={go} onTrouble={onTrouble} />
          ) : (
            <Welcome articles={articles} />
          )}
        </main>
      </div>
      {isExporting && articles && (
        <ExportDialog
          database={database}
          article={open}
          chosen={(articles ?? []).map(({ url }) => url).filter((url) => chosen.has(url))}
          scope={scope}
          onClose={() => go(open ? { view: 'article', url: open.url } : { view: 'shelf' })}
        />
      )}
      {file && <ImportDialog database={database} file={file} notify={notify} onClose={() => setFile(null)} />}
      {notice}
    </>
  );
}

/** The article at an address, its own or another. */
const findOpen = (articles: ShelvedArticle[], address: string) =>
  articles.find(({ url, aliases = [] }) => url === address || aliases.includes(address)) ?? null;

/** What stands beside the list when nothing is open. */
function Welcome({ articles }: { articles: ShelvedArticle[] | null }) {
  if (!articles) return null;
  return <p class="empty">{say(articles.length === 0 ? 'library_empty' : 'library_choose')}</p>;
}
