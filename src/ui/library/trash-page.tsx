import { useState } from 'preact/hooks';
import { titleOf } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { listTrash, purge, restore, type TrashEntry } from '../../storage/trash.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { attempt, report } from '../design/notice.tsx';
import { Paged } from '../design/paged.tsx';
import { formatDay, nameOrKey, plural, shorten, t } from '../shared/strings.ts';
import { Headline } from './headline.tsx';
import { type LibraryPage, notifyPages, useStoredLibrary } from './use-library.ts';

/** What was deleted in the last 30 days, to be restored or deleted for good. */
export function TrashPage({ database, go }: LibraryPage) {
  const trash = useStoredLibrary(database, () => listTrash(database), 'trash');
  const [condemned, setCondemned] = useState<TrashEntry[] | null>(null); // to be deleted for good
  const { entries, unreadable } = trash ?? { entries: [], unreadable: 0 };

  const change = (work: typeof purge | typeof takeOut, some: TrashEntry[], done: 'trash_restored' | 'trash_purged') =>
    attempt(async () => {
      await work(
        database,
        some.flatMap(({ ids }) => ids),
      );
      document.querySelector<HTMLElement>('.trash > .headline')?.focus({ preventScroll: true });
      report(t(done, some.length));
      await notifyPages();
    });

  return (
    <article class="trash">
      <Button class="back always-shown" onClick={() => go({ view: 'list' })}>
        {t('actor_back')}
      </Button>
      <Headline>{t('trash')}</Headline>
      <p class="hint">{t('trash_hint')}</p>
      {entries.length > 0 && (
        <p class="acts">
          <Button class="plain restore-all" onClick={() => change(takeOut, entries, 'trash_restored')}>
            {t('trash_restore_all')}
          </Button>
          <Button class="plain empty-trash" onClick={() => setCondemned(entries)}>
            {t('trash_empty')}
          </Button>
        </p>
      )}
      {unreadable > 0 && <p class="error-message">{t('rows_unreadable', unreadable)}</p>}
      <Paged items={entries}>
        {(entry) => (
          <TrashLine
            key={entry.ids[0]}
            entry={entry}
            onRestore={() => change(takeOut, [entry], 'trash_restored')}
            onPurge={() => setCondemned([entry])}
          />
        )}
      </Paged>
      {trash && entries.length === 0 && <p class="empty">{t('trash_is_empty')}</p>}
      {condemned && (
        <Dialog title={t('trash_confirm_title')} onClose={() => setCondemned(null)}>
          <p>{t('trash_confirm', condemned.length)}</p>
          <p class="acts">
            <Button
              class="plain main"
              id="purge"
              onClick={() => {
                setCondemned(null);
                change(purge, condemned, 'trash_purged');
              }}
            >
              {t('trash_purge')}
            </Button>
            <Button class="plain" onClick={() => setCondemned(null)}>
              {t('cancel')}
            </Button>
          </p>
        </Dialog>
      )}
    </article>
  );
}

const takeOut = (database: Database, ids: string[]) => restore(database, null, ids);

/** An annotation or an article in the trash. */
function TrashLine({
  entry: { ids, deleted, daysLeft, annotation, article, collection },
  onRestore,
  onPurge,
}: {
  entry: TrashEntry;
  onRestore(): void;
  onPurge(): void;
}) {
  const title = collection ? collection.name : article ? titleOf(article) : (annotation?.url ?? '');
  const words = annotation ? annotation.selectors[0].exact.replace(/\s+/g, ' ') : title;
  const lang = article?.lang || undefined;
  return (
    <li class="entry trashed">
      <div class="words">
        <span dir="auto" lang={lang}>
          {words}
        </span>
        {annotation?.note.trim() && (
          <small dir="auto">
            <span class="visually-hidden">{t('note')}: </span>
            {annotation.note}
          </small>
        )}
        <small dir="auto">
          {collection ? (
            t('collection')
          ) : annotation ? (
            <>
              {nameOrKey('kind', annotation.kind)} · <bdi lang={lang}>{title}</bdi>
            </>
          ) : (
            plural('trash_article', ids.length - 1)
          )}
        </small>
        <small>
          {t('trash_deleted', formatDay(deleted))} · {plural('trash_days', daysLeft)}
        </small>
      </div>
      <Button class="plain restore" aria-label={t('trash_restore_this', shorten(words))} onClick={onRestore}>
        {t('trash_restore')}
      </Button>
      <Button class="plain purge" aria-label={t('trash_purge_this', shorten(words))} onClick={onPurge}>
        {t('trash_purge')}
      </Button>
    </li>
  );
}
