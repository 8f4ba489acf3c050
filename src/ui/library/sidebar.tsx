import { FOUND_TITLES, foundSections, type Route, toHash } from '../../messaging/library-route.ts';
import type { ListedCollection } from '../../storage/list-collections.ts';
import type { OwnEntry } from '../../storage/search-index.ts';
import { listTags } from '../../storage/tags.ts';
import { HomeIcon, TagIcon } from '../design/icons.tsx';
import { t } from '../shared/strings.ts';
import { Backup } from './backup.tsx';
import { CollectionList } from './collection-list.tsx';
import { ComputersLine } from './computers-line.tsx';
import { type LibraryPage, useStoredLibrary } from './use-library.ts';

/** The most tags that are listed at the side; the others are found by searching. */
const MAX_TAGS = 30;

/** Where the library leads: home, the collections and tags, and at the foot the backup. */
export function Sidebar({
  route,
  collections,
  own,
  onList,
  onFiles,
  ...page
}: LibraryPage & {
  route: Route;
  collections: ListedCollection[] | null;
  /** Called when a list is chosen, which ends a search. */
  onList(): void;
  /** The reader's own, newest first; null until all of it is known. */
  own: OwnEntry[] | null;
  /** Imports the first of these files that can be read. */
  onFiles(files: File[]): void;
}) {
  const tags = useStoredLibrary(page.database, () => listTags(page.database), 'tags');
  const current = (isOpen: boolean) => (isOpen ? 'page' : undefined);
  return (
    <nav id="sidebar" aria-label={t('library_title')}>
      <a
        class="side-row"
        href={toHash({ view: 'list' })}
        aria-current={current(route.view === 'list')}
        onClick={onList}
      >
        <HomeIcon />
        <span>{t('library_home')}</span>
      </a>
      {collections && <CollectionList {...page} collections={collections} route={route} />}
      {tags && tags.length > 0 && (
        <section aria-labelledby="side-tags">
          <h2 id="side-tags">{t('tags')}</h2>
          <ul>
            {tags.slice(0, MAX_TAGS).map((tag) => (
              <li key={tag}>
                <a
                  class="side-row"
                  href={toHash({ view: 'tag', tag })}
                  onClick={onList}
                  aria-current={current(route.view === 'tag' && route.tag === tag)}
                >
                  <TagIcon />
                  <span dir="auto">{tag}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.articles.length > 0 && (
        <section class="side-quiet" aria-labelledby="side-found">
          <h2 id="side-found">{t('in_the_text')}</h2>
          <ul>
            {foundSections.map((section) => (
              <li key={section}>
                <a class="side-row" href={toHash({ view: section })} aria-current={current(route.view === section)}>
                  <span>{t(FOUND_TITLES[section])}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="side-foot">
        <ComputersLine />
        <Backup {...page} {...{ route, own, onFiles }} />
      </div>
    </nav>
  );
}
