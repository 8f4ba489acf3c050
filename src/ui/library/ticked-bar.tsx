import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { listReferences } from '../../citation/cite.ts';
import { resetTags, tagArticles, tagMany } from '../../storage/tags.ts';
import { forgetArticles, forgetMany, restore } from '../../storage/trash.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { CloseIcon, CompareIcon, ExportIcon, FolderIcon, TrashIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { attempt, report } from '../design/notice.tsx';
import { TagField } from '../design/tag-field.tsx';
import { type PluralKey, plural, readerLanguage, t } from '../shared/strings.ts';
import { useAddToCollection } from './add-to-collection.tsx';
import { copyReferences } from './citation-box.tsx';
import { readStyle } from './style-menu.tsx';
import type { Ticked, Ticks } from './ticks.ts';
import { type LibraryPage, notifyPages } from './use-library.ts';

/** Changes items, and returns a function that undoes the change. */
type Change = (database: LibraryPage['database'], names: string[]) => Promise<() => Promise<unknown>>;

const remove: { [T in Ticked]: Change } = {
  annotations: async (database, ids) => {
    await forgetMany(database, ids);
    return () => restore(database, null, ids);
  },
  articles: async (database, urls) => {
    const gone = await forgetArticles(database, urls);
    return () => restore(database, null, gone);
  },
};

const tag = (type: Ticked, tags: string[]): Change => {
  const add = type === 'articles' ? tagArticles : tagMany;
  return async (database, names) => {
    const before = await add(database, names, tags);
    return () => resetTags(database, before);
  };
};

const COUNTED: { [T in Ticked]: PluralKey } = { annotations: 'highlights_found', articles: 'articles_found' };

/** What can be done with what is ticked, at the foot of the window. What changes something can be undone. */
export function TickedBar({ ticks, ...page }: LibraryPage & { ticks: Ticks }) {
  const { database, articles, go } = page;
  const [isTagging, setTagging] = useState(false);
  const { type, clear } = ticks;
  const names = [...ticks.names];
  const isOfArticles = type === 'articles';
  const items = names.map((name) => (isOfArticles ? { article: name } : { annotation: name }));
  const adding = useAddToCollection({ ...page, items });
  /** The ticked articles, newest first. */
  const ticked = articles.filter(({ url }) => isOfArticles && ticks.names.has(url));
  const urls = ticked.map(({ url }) => url);
  const count = plural(COUNTED[type], names.length);

  function change(act: Change, notice: 'bulk_deleted' | 'bulk_tagged'): void {
    attempt(async () => {
      const undoChange = await act(database, names);
      void notifyPages();
      clear();
      report(t(notice, names.length), () => undoChange().then(notifyPages));
    });
  }
  const compare = () => go({ view: 'compare', urls: urls.slice(0, 2) });
  const copyTicked = () =>
    attempt(async () => {
      await copyReferences(listReferences(ticked, await readStyle(database), readerLanguage()));
      report(t('references_copied'));
    });

  if (names.length === 0 && !ticks.isOn) return null;
  return (
    <section class="ticked-bar" aria-label={t('ticked')}>
      <b role="status">{names.length === 0 ? t('tick_some') : count}</b>
      {names.length > 0 && (
        <>
          {command('collect', <FolderIcon />, t('collection_add'), adding.open)}
          {urls.length > 1 && command('compare', <CompareIcon />, t('compare'), compare)}
          {command('export', <ExportIcon />, t('export_start'), () => go({ view: 'export', url: '' }))}
          <MoreMenu
            label={t('more_for', count)}
            items={[
              { name: 'tag', label: t('bulk_tag'), act: () => setTagging(true) },
              ...(isOfArticles
                ? [
                    { name: 'timeline', label: t('timeline'), act: () => go({ view: 'timeline', urls }) },
                    { name: 'references', label: t('copy_references'), act: copyTicked },
                  ]
                : []),
            ]}
          />
          {command('remove', <TrashIcon />, t('remove'), () => change(remove[type], 'bulk_deleted'))}
        </>
      )}
      <Button class="icon-button untick" title={t('bulk_none')} onClick={clear}>
        <CloseIcon />
      </Button>
      {adding.dialog}
      {isTagging && (
        <TagDialog
          title={plural(isOfArticles ? 'bulk_tag_articles' : 'bulk_tag_title', names.length)}
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

const command = (name: string, icon: VNode, label: string, act: () => void) => (
  <Button class={name} onClick={act}>
    {icon}
    {label}
  </Button>
);

/** Asks for tags; `before` are those that are there. */
export function TagDialog({
  title,
  tags: before = [],
  onClose,
  onTags,
}: {
  title: string;
  tags?: string[];
  onClose(): void;
  onTags(tags: string[]): void;
}) {
  const [tags, setTags] = useState(before);
  return (
    <Dialog title={title} onClose={onClose}>
      <TagField tags={tags} isFocused onChange={setTags} />
      <p class="acts">
        <Button class="plain main" id="tag-all" disabled={`${tags}` === `${before}`} onClick={() => onTags(tags)}>
          {t(before.length > 0 ? 'done' : 'bulk_tag_start')}
        </Button>
        <Button class="plain" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </Dialog>
  );
}
