import { useState } from 'preact/hooks';
import type { Database } from '../../storage/database.ts';
import { resetTags, tagArticles, tagMany } from '../../storage/tags.ts';
import { forgetArticles, forgetMany, restore } from '../../storage/trash.ts';
import { Dialog } from '../design/dialog.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { TagField } from '../design/tag-field.tsx';
import { type PluralKey, plural, type StringKey, t } from '../shared/strings.ts';
import { AddToCollection } from './collection-list.tsx';
import { notifyPages } from './use-library.ts';

/** What can be selected: annotations by id, articles by address. */
type ItemType = 'annotations' | 'articles';

/** Changes items, and returns a function that undoes the change. */
type Change = (database: Database, names: string[]) => Promise<() => Promise<unknown>>;

const remove: { [T in ItemType]: Change } = {
  annotations: async (database, ids) => {
    await forgetMany(database, ids);
    return () => restore(database, null, ids);
  },
  articles: async (database, urls) => {
    const gone = await forgetArticles(database, urls);
    return () => restore(database, null, gone);
  },
};

const tag = (type: ItemType, tags: string[]): Change => {
  const add = type === 'articles' ? tagArticles : tagMany;
  return async (database, names) => {
    const before = await add(database, names, tags);
    return () => resetTags(database, before);
  };
};

const TITLES: { [T in ItemType]: [label: StringKey, found: PluralKey, tagging: PluralKey] } = {
  annotations: ['bulk', 'annotations_found', 'bulk_tag_title'],
  articles: ['bulk_articles', 'articles_found', 'bulk_tag_articles'],
};

/** The actions for selected items: tag, export and delete. Each can be undone. */
export function BulkBar({
  of: type,
  database,
  chosen,
  count,
  onAll,
  onNone,
  onExport,
  onOpen,
  attempt,
  notify,
}: {
  of: ItemType;
  database: Database;
  chosen: ReadonlySet<string>;
  /** The number of items that can be selected; null until it is known. */
  count: number | null;
  onAll(): void;
  onNone(): void;
  onExport(): void;
  /** Opens the comparison of two articles, or the timeline of some; absent for annotations. */
  onOpen?(view: 'compare' | 'timeline'): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const [isTagging, setTagging] = useState(false);
  const isEmpty = chosen.size === 0;
  const [label, found, tagging] = TITLES[type];

  /** Changes the selected items, and offers to undo it. */
  function change(act: Change, notice: 'bulk_deleted' | 'bulk_tagged'): void {
    attempt(async () => {
      const names = [...chosen];
      const undoChange = await act(database, names);
      void notifyPages();
      onNone();
      const undo = () => attempt(() => undoChange().then(notifyPages));
      notify({ text: t(notice, names.length), tone: 'done', undo });
    });
  }

  return (
    <section class="bulk" aria-label={t(label)} data-of={type}>
      <span role="status" class={count === null ? 'reading' : undefined}>
        {isEmpty ? (count === null ? t('library_reading') : plural(found, count)) : t('bulk_chosen', chosen.size)}
      </span>
      {count !== null && chosen.size < count && (
        <button type="button" class="plain choose-all" onClick={onAll}>
          {t('bulk_all', count)}
        </button>
      )}
      {!isEmpty && (
        <>
          <button type="button" class="plain" onClick={onNone}>
            {t('bulk_none')}
          </button>
          <button type="button" class="plain bulk-tag" onClick={() => setTagging(true)}>
            {t('bulk_tag')}
          </button>
          <AddToCollection
            database={database}
            items={[...chosen].map((name) => (type === 'articles' ? { article: name } : { annotation: name }))}
            attempt={attempt}
            notify={notify}
          />
          <button type="button" class="plain bulk-export" onClick={onExport}>
            {t('export')}
          </button>
          {onOpen && chosen.size === 2 && (
            <button type="button" class="plain bulk-compare" onClick={() => onOpen('compare')}>
              {t('compare')}
            </button>
          )}
          {onOpen && (
            <button type="button" class="plain bulk-timeline" onClick={() => onOpen('timeline')}>
              {t('timeline')}
            </button>
          )}
          <button type="button" class="plain bulk-delete" onClick={() => change(remove[type], 'bulk_deleted')}>
            {t('bulk_delete')}
          </button>
        </>
      )}
      {isTagging && (
        <TagDialog
          title={plural(tagging, chosen.size)}
          onClose={() => setTagging(false)}
          onTags={(tags) => {
            setTagging(false);
            change(tag(type, tags), 'bulk_tagged');
          }}
        />
      )}
    </section>
  );
}

function TagDialog({ title, onClose, onTags }: { title: string; onClose(): void; onTags(tags: string[]): void }) {
  const [tags, setTags] = useState<string[]>([]);
  return (
    <Dialog title={title} onClose={onClose}>
      <TagField tags={tags} isFocused onChange={setTags} />
      <p class="acts">
        <button type="button" class="plain main" id="tag-all" disabled={tags.length === 0} onClick={() => onTags(tags)}>
          {t('bulk_tag_start')}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {t('close')}
        </button>
      </p>
    </Dialog>
  );
}
