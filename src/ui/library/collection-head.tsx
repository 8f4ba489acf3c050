import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../export/draft.ts';
import { type CollectionTab, toHash } from '../../messaging/library-route.ts';
import { createNoteDraft } from '../../messaging/note-drafts.ts';
import { listContents } from '../../present/collection-contents.ts';
import {
  changeCollection,
  changeCollectionNote,
  findCollection,
  type OpenCollection,
} from '../../storage/collections.ts';
import { forgetCollection, restore } from '../../storage/trash.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { attempt, fail, report } from '../design/notice.tsx';
import { useTypedNote } from '../shared/note-editor.tsx';
import { shorten, t } from '../shared/strings.ts';
import { NameForm } from './add-to-collection.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { Headline } from './headline.tsx';
import { type LibraryPage, useStoredLibrary } from './use-library.ts';

/** What the views of a collection need of the library. */
export interface CollectionViewProps extends LibraryPage {
  id: string;
  /** The number of the reader's annotations in the library; null until it is known. */
  ownCount: number | null;
}

/** An open collection, updated after every change; null until it is loaded, and `isGone` if there is none. */
export function useCollection({ database, id }: CollectionViewProps): {
  open: OpenCollection | null;
  isGone: boolean;
} {
  const answer = useStoredLibrary(database, async () => ({ open: await findCollection(database, id) }), id);
  return { open: answer?.open ?? null, isGone: answer?.open === null };
}

/** The name of a collection, the links to its tabs, a menu of what can be done with it, and the export. */
export function CollectionHead({
  open,
  tab,
  draft,
  items = [],
  ...props
}: CollectionViewProps & {
  open: OpenCollection;
  tab: CollectionTab;
  /** Its essay, if that is the view. */
  draft?: Draft;
  /** What the view adds to the menu. */
  items?: MenuItem[];
}) {
  const { collection } = open;
  const { database, id, go } = props;
  const [isNaming, setNaming] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const [isNoting, setNoting] = useState(false);

  const remove = () =>
    attempt(async () => {
      const ids = await forgetCollection(database, id);
      go({ view: 'list' });
      report(t('collection_deleted'), () => restore(database, null, ids));
    });

  return (
    <header class="collection-head">
      <Headline dir="auto">{collection.name}</Headline>
      <MoreMenu
        label={t('more_for', shorten(collection.name))}
        items={[
          ...items,
          ...(tab === 'essay' ? [] : [{ name: 'note', label: t('collection_note'), act: () => setNoting(!isNoting) }]),
          { name: 'rename', label: t('collection_rename'), act: () => setNaming(true) },
          { name: 'delete', label: t('collection_delete'), act: remove },
        ]}
      />
      <TabLinks open={open} tab={tab} />
      <Button class="plain main" id="export-collection" onClick={() => setExporting(true)}>
        {t('export_start')}
      </Button>
      {isExporting && (
        <ExportDialog {...props} collection={open} {...(draft && { draft })} onClose={() => setExporting(false)} />
      )}
      {isNoting && tab !== 'essay' && (
        <NoteField
          label={t('collection_note')}
          text={collection.note}
          onSave={(note, read) => changeCollectionNote(database, id, note, read)}
          isFocused
        />
      )}
      {isNaming && (
        <Dialog title={t('collection_rename')} onClose={() => setNaming(false)}>
          <NameForm
            label={t('save')}
            name={collection.name}
            onName={(name) =>
              attempt(async () => {
                await changeCollection(database, id, () => ({ name }));
                setNaming(false);
              })
            }
          />
        </Dialog>
      )}
    </header>
  );
}

/** The links to the tabs of a collection. */
function TabLinks({ open, tab }: { open: OpenCollection; tab: CollectionTab }) {
  const { articles, annotationCount } = listContents(open);
  const tabs: [name: CollectionTab, label: string, count?: number][] = [
    ['collection', t('kind_passage_plural'), annotationCount],
    ['collection-articles', t('library_articles'), articles.length],
    ['collection-compare', t('compare')],
    ['collection-timeline', t('timeline')],
    ['essay', t('essay')],
  ];
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [tab]);
  return (
    <nav class="tab-links" ref={list} aria-label={t('collection_views')}>
      {tabs.map(([name, label, count]) => (
        <a
          key={name}
          href={toHash({ view: name, id: open.collection.id })}
          aria-current={name === tab ? 'page' : undefined}
        >
          {label} {count !== undefined && <small>{count}</small>}
        </a>
      ))}
    </nav>
  );
}

function setHeight(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}

/**
 * A field for Markdown that is stored while it is typed. `onSave` rejects with `NoteConflict` if the stored text is not the one
 * that was read; then the field asks which to keep.
 */
export function NoteField({
  label,
  text: stored,
  onSave,
  onLeave,
  isFocused,
}: {
  label: string;
  text: string;
  onSave(text: string, read: string): Promise<unknown>;
  /** Called with what was typed when the field is left. */
  onLeave?(text: string): void;
  /** Whether it is focused at once. */
  isFocused?: boolean;
}) {
  const save = useRef(onSave);
  save.current = onSave;
  const { field, conflict, text } = useTypedNote(
    stored,
    (onReply) => createNoteDraft(stored, (note, read) => save.current(note, read), onReply),
    (error) => error && fail(error),
    true,
  );
  // As high as the text. Firefox has no `field-sizing`.
  useLayoutEffect(() => setHeight(field.ref.current), [text]);
  // At once: what is typed next goes into it.
  useLayoutEffect(() => {
    if (isFocused) field.ref.current?.focus();
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(() => setHeight(field.ref.current));
    if (field.ref.current) observer.observe(field.ref.current);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <textarea
        {...field}
        class="note-field"
        aria-label={label}
        placeholder={label}
        rows={1}
        onBlur={({ currentTarget }) => {
          // The field keeps the cursor while another window is used.
          if (document.activeElement !== currentTarget) onLeave?.(currentTarget.value);
        }}
      />
      {conflict}
    </>
  );
}
