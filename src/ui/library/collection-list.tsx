import { useMemo, useState } from 'preact/hooks';
import { type Route, toHash } from '../../messaging/library-route.ts';
import type { Database } from '../../storage/database.ts';
import { type ListedCollection, listCollections } from '../../storage/list-collections.ts';
import { Button } from '../design/button.tsx';
import { FolderIcon, PlusIcon } from '../design/icons.tsx';
import { readerLanguage, t } from '../shared/strings.ts';
import { useViews } from './load-views.ts';
import { type LibraryPage, useStoredLibrary } from './use-library.ts';

/** All collections, by name; null until they are loaded. */
export function useCollections(database: Database): ListedCollection[] | null {
  const all = useStoredLibrary(database, () => listCollections(database), 'collections');
  return useMemo(() => {
    const { compare } = new Intl.Collator(readerLanguage(), { numeric: true });
    return all?.toSorted((a, b) => compare(a.collection.name, b.collection.name)) ?? null;
  }, [all]);
}

/** The collections in the left pane, each a link, with a button to create one. */
export function CollectionList({
  collections,
  route,
  ...page
}: LibraryPage & { collections: ListedCollection[]; route: Route }) {
  const [isNaming, setNaming] = useState(false);
  const views = useViews(isNaming);
  const open = 'id' in route ? route.id : null;
  return (
    <section class="collections" aria-labelledby="collections">
      <div class="side-head">
        <h2 id="collections">{t('collections')}</h2>
        <Button class="icon-button new-collection" title={t('collection_new')} onClick={() => setNaming(true)}>
          <PlusIcon />
        </Button>
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
      {isNaming && views && <views.NewCollection {...page} onClose={() => setNaming(false)} />}
    </section>
  );
}
