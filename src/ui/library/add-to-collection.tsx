import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Collection, CollectionItem } from '../../model.ts';
import { addToCollection, createCollection, MAX_NAME, removeFromCollection } from '../../storage/collections.ts';
import type { Database } from '../../storage/database.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FolderIcon } from '../design/icons.tsx';
import { attempt, report } from '../design/notice.tsx';
import { plural, t } from '../shared/strings.ts';
import { useCollections } from './collection-list.tsx';
import type { LibraryPage } from './use-library.ts';

/** Asks for the name of a new collection. */
export function NewCollection({ database, go, onClose }: LibraryPage & { onClose(): void }) {
  return (
    <Dialog title={t('collection_new')} onClose={onClose}>
      <NameForm
        label={t('collection_create')}
        onName={(name) =>
          attempt(async () => {
            const { id } = await createCollection(database, name, []);
            onClose();
            go({ view: 'collection', id });
          })
        }
      />
    </Dialog>
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

/** Adds items to a collection, which is chosen, or created. */
export function AddToCollection({
  database,
  items,
  onClose,
}: {
  database: Database;
  items: CollectionItem[];
  onClose(): void;
}) {
  const add = ({ id, name }: Collection) =>
    attempt(async () => {
      const added = await addToCollection(database, id, items);
      onClose();
      const undo = () => removeFromCollection(database, id, added);
      if (added.length === 0) report(t('collection_has', name));
      else report(plural('collection_added', added.length, added.length, name), undo);
    });
  return (
    <Dialog title={t('collection_add')} onClose={onClose}>
      <Choices database={database} onChoose={add} />
      <NameForm
        label={t('collection_create')}
        onName={(name) => attempt(async () => add(await createCollection(database, name, [])))}
      />
    </Dialog>
  );
}

/** A function that lets the reader add items to a collection, and the dialog for it. */
export function useAddToCollection(props: { database: Database; items: CollectionItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const dialog = isOpen && <AddToCollection {...props} onClose={() => setOpen(false)} />;
  return { dialog, open: () => setOpen(true) };
}

function Choices({ database, onChoose }: { database: Database; onChoose(collection: Collection): void }) {
  const collections = useCollections(database);
  if (!collections || collections.length === 0) return null;
  return (
    <ul class="collection-choices">
      {collections.map(({ collection, count }) => (
        <li key={collection.id}>
          <Button class="side-row" onClick={() => onChoose(collection)}>
            <FolderIcon />
            <span dir="auto">{collection.name}</span>
            <small>{count}</small>
          </Button>
        </li>
      ))}
    </ul>
  );
}
