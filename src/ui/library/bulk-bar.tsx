import { useState } from 'preact/hooks';
import { restore } from '../../store/bin.ts';
import { forgetMany, tagMany } from '../../store/bulk.ts';
import type { Database } from '../../store/database.ts';
import { resetTags } from '../../store/tags.ts';
import type { NoticeText } from '../parts/notice.tsx';
import { say } from '../parts/strings.ts';
import { TagField } from '../parts/tag-field.tsx';
import { Dialog } from './dialog.tsx';
import { tellPages } from './tell-pages.ts';

/** What can be done with many annotations at once; all of it can be taken back. */
export function BulkBar({
  database,
  chosen,
  count,
  onAll,
  onNone,
  onExport,
  attempt,
  notify,
}: {
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

  /** Does it to what is chosen; `act` answers with what takes it back. */
  function change(act: (ids: string[]) => Promise<() => Promise<unknown>>, told: 'bulk_deleted' | 'bulk_tagged'): void {
    attempt(async () => {
      const ids = [...chosen];
      const takeBack = await act(ids);
      void tellPages();
      onNone();
      const undo = () => attempt(() => takeBack().then(tellPages));
      notify({ text: say(told, ids.length), tone: 'done', undo });
    });
  }

  const remove = async (ids: string[]) => {
    await forgetMany(database, ids);
    return () => restore(database, null, ids);
  };

  return (
    <section class="bulk" aria-label={say('bulk')}>
      <span role="status">{isEmpty ? say('search_found', count) : say('bulk_chosen', chosen.size)}</span>
      {chosen.size < count && (
        <button type="button" class="plain" id="choose-all" onClick={onAll}>
          {say('bulk_all', count)}
        </button>
      )}
      {!isEmpty && (
        <>
          <button type="button" class="plain" onClick={onNone}>
            {say('bulk_none')}
          </button>
          <button type="button" class="plain" id="bulk-tag" onClick={() => setTagging(true)}>
            {say('bulk_tag')}
          </button>
          <button type="button" class="plain" id="bulk-export" onClick={onExport}>
            {say('export')}
          </button>
          <button type="button" class="plain" id="bulk-delete" onClick={() => change(remove, 'bulk_deleted')}>
            {say('bulk_delete')}
          </button>
        </>
      )}
      {isTagging && (
        <TagDialog
          count={chosen.size}
          onClose={() => setTagging(false)}
          onTags={(tags) => {
            setTagging(false);
            change(async (ids) => {
              const before = await tagMany(database, ids, tags);
              return () => resetTags(database, before);
            }, 'bulk_tagged');
          }}
        />
      )}
    </section>
  );
}

function TagDialog({ count, onClose, onTags }: { count: number; onClose(): void; onTags(tags: string[]): void }) {
  const [tags, setTags] = useState<string[]>([]);
  return (
    <Dialog title={say('bulk_tag_title', count)} onClose={onClose}>
      <TagField tags={tags} isFocused onChange={setTags} />
      <p class="acts">
        <button type="button" class="plain main" id="tag-all" disabled={tags.length === 0} onClick={() => onTags(tags)}>
          {say('bulk_tag_start')}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {say('close')}
        </button>
      </p>
    </Dialog>
  );
}
