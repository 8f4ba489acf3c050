import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Collection, CollectionItem } from '../../model.ts';
import {
  addToCollection,
  createCollection,
  type ListedCollection,
  listCollections,
  MAX_NAME,
  removeFromCollection,
} from '../../storage/collections.ts';
import type { Database } from '../../storage/database.ts';
import { Dialog } from '../design/dialog.tsx';
import { FolderIcon, PlusIcon } from '../design/icons.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { plural, readerLanguage, t } from '../shared/strings.ts';
import { type Route, toHash } from './route.ts';
import { useStoredLibrary } from './use-library.ts';

/** All collections, by name; null until they are loaded. */
export function useCollections(database: Database, onError: (error: unknown) => void): ListedCollection[] | null {
  const all = useStoredLibrary(database, () => listCollections(database), 'collections', onError);
  return useMemo(() => {
    const { compare } = new Intl.Collator(readerLanguage(), { numeric: true });
    return all?.toSorted((a, b) => compare(a.collection.name, b.collection.name)) ?? null;
  }, [all]);
}

/** The collections in the left pane, each a link, with a button to create one. */
export function CollectionList({
  database,
  collections,
  route,
  go,
  attempt,
}: {
  database: Database;
  collections: ListedCollection[];
  route: Route;
  go(route: Route): void;
  attempt(work: () => Promise<unknown>): void;
}) {
  const [isNaming, setNaming] = useState(false);
  const open = 'id' in route ? route.id : null;
  return (
    <section class="collections" aria-labelledby="collections">
      <div class="side-head">
        <h2 id="collections">{t('collections')}</h2>
        <button
          type="button"
          class="icon-button new-collection"
          title={t('collection_new')}
          onClick={() => setNaming(true)}
        >
          <PlusIcon />
        </button>
      </div>
      {collections.length === 0 && <p class="hint">{t('collections_empty')}</p>}
      {collections.length > 0 && (
        <ul>
          {collections.map(({ collection: { id, name } }) => (
            <li key={id}>
              <a
                class="side-row"
                href={toHash({ view: 'collection', id })}
                aria-current={id === open ? 'page' : undefined}
              >
                <FolderIcon />
                <span dir="auto">{name}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {isNaming && (
        <Dialog title={t('collection_new')} onClose={() => setNaming(false)}>
          <NameForm
            label={t('collection_create')}
            onName={(name) =>
              attempt(async () => {
                const { id } = await createCollection(database, name, []);
                setNaming(false);
                go({ view: 'collection', id });
              })
            }
          />
        </Dialog>
      )}
    </section>
  );
}

/** A field for the name of a collection, and a button. */
export function NameForm({ label, name = '', onName }: { label: string; name?: string; onName(name: string): void }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []); // before anything is typed
  return (
    <form
      class="name-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = field.current?.value.trim() ?? '';
        if (typed) onName(typed);
        else field.current?.focus();
      }}
    >
      <label class="field">
        <span>{t('collection_name')}</span>
        <input ref={field} name="collection-name" dir="auto" required maxLength={MAX_NAME} defaultValue={name} />
      </label>
      <button type="submit" class="plain main">
        {label}
      </button>
    </form>
  );
}

/** What adding to a collection needs of its page. */
export interface AddingPage {
  database: Database;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}

/** Adds items to a collection, which is chosen in a dialog, or created. */
export function useAddToCollection({ database, attempt, notify, items }: AddingPage & { items: CollectionItem[] }) {
  const [isOpen, setOpen] = useState(false);

  const add = ({ id, name }: Collection) =>
    attempt(async () => {
      const added = await addToCollection(database, id, items);
      setOpen(false);
      const undo = () => attempt(() => removeFromCollection(database, id, added));
      if (added.length === 0) notify({ text: t('collection_has', name), tone: 'done' });
      else notify({ text: plural('collection_added', added.length, added.length, name), tone: 'done', undo });
    });

  const dialog = isOpen && (
    <Dialog title={t('collection_add')} onClose={() => setOpen(false)}>
      <Choices database={database} attempt={attempt} onChoose={add} />
      <NameForm
        label={t('collection_create')}
        onName={(name) => attempt(async () => add(await createCollection(database, name, [])))}
      />
    </Dialog>
  );
  return { dialog, open: () => setOpen(true) };
}

/** A button that adds items to a collection. */
export function AddToCollection(props: AddingPage & { items: CollectionItem[] }) {
  const { dialog, open } = useAddToCollection(props);
  return (
    <>
      <button type="button" class="plain add-to-collection" onClick={open}>
        {t('collection_add')}
      </button>
      {dialog}
    </>
  );
}

function Choices({
  database,
  attempt,
  onChoose,
}: Pick<AddingPage, 'database' | 'attempt'> & { onChoose(collection: Collection): void }) {
  const collections = useCollections(database, (error) => attempt(() => Promise.reject(error)));
  if (!collections || collections.length === 0) return null;
  return (
    <ul class="collection-choices">
      {collections.map(({ collection, count }) => (
        <li key={collection.id}>
          <button type="button" class="side-row" onClick={() => onChoose(collection)}>
            <FolderIcon />
            <span dir="auto">{collection.name}</span>
            <small>{count}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
