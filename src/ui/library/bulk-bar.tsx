import { useState } from 'preact/hooks';
import type { Database } from '../../storage/database.ts';
import { resetTags, tagArticles, tagMany } from '../../storage/tags.ts';
import { forgetArticles, forgetMany, restore } from '../../storage/trash.ts';
import { Dialog } from '../design/dialog.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { TagField } from '../design/tag-field.tsx';
import { type StringKey, t } from '../shared/strings.ts';
import { notifyPages } from './use-library.ts';

/** What can be chosen many at once: marks by their ids, articles by their addresses. */
type Many = 'annotations' | 'articles';

/** Does something to many, and answers with what takes it back. */
type Change = (database: Database, names: string[]) => Promise<() => Promise<unknown>>;

const remove: { [M in Many]: Change } = {
  annotations: async (database, ids) => {
    await forgetMany(database, ids);
    return () => restore(database, null, ids);
  },
  articles: async (database, urls) => {
    const gone = await forgetArticles(database, urls);
    return () => restore(database, null, gone);
  },
};

const tag = (many: Many, tags: string[]): Change => {
  const add = many === 'articles' ? tagArticles : tagMany;
  return async (database, names) => {
    const before = await add(database, names, tags);
    return () => resetTags(database, before);
  };
};

const TITLES: { [M in Many]: [label: StringKey, found: StringKey, tagging: StringKey] } = {
  annotations: ['bulk', 'search_found', 'bulk_tag_title'],
  articles: ['bulk_articles', 'articles_found', 'bulk_tag_articles'],
};

/** What can be done with many at once; all of it can be taken back. */
export function BulkBar({
  of: many,
  database,
  chosen,
  count,
  onAll,
  onNone,
  onExport,
  attempt,
  notify,
}: {
  of: Many;
  database: Database;
  chosen: ReadonlySet<string>;
  /** How many there are to choose from. */
  count: number;
  onAll(): void;
  onNone(): void;
  onExport(): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const [isTagging, setTagging] = useState(false);
  const isEmpty = chosen.size === 0;
  const [label, found, tagging] = TITLES[many];

  /** Does it to what is chosen. */
  function change(act: Change, notice: 'bulk_deleted' | 'bulk_tagged'): void {
    attempt(async () => {
      const names = [...chosen];
      const takeBack = await act(database, names);
      void notifyPages();
      onNone();
      const undo = () => attempt(() => takeBack().then(notifyPages));
      notify({ text: t(notice, names.length), tone: 'done', undo });
    });
  }

  return (
    <section class="bulk" aria-label={t(label)} data-of={many}>
      <span role="status">{isEmpty ? t(found, count) : t('bulk_chosen', chosen.size)}</span>
      {chosen.size < count && (
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
          <button type="button" class="plain bulk-export" onClick={onExport}>
            {t('export')}
          </button>
          <button type="button" class="plain bulk-delete" onClick={() => change(remove[many], 'bulk_deleted')}>
            {t('bulk_delete')}
          </button>
        </>
      )}
      {isTagging && (
        <TagDialog
          title={t(tagging, chosen.size)}
          onClose={() => setTagging(false)}
          onTags={(tags) => {
            setTagging(false);
            change(tag(many, tags), 'bulk_tagged');
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
