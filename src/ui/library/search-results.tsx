import type { Annotation, ShelvedArticle } from '../../model.ts';
import type { Database } from '../../store/database.ts';
import { searchAnnotations } from '../../store/search.ts';
import { Paged } from '../parts/paged.tsx';
import { say, sayName } from '../parts/strings.ts';
import type { Route } from './route.ts';
import { useShelf } from './use-shelf.ts';

const MOST = 1000;

/** Annotations in which what the reader typed occurs, in all articles. */
export function SearchResults({
  database,
  typed,
  articles,
  go,
  onTrouble,
}: {
  database: Database;
  typed: string;
  articles: ShelvedArticle[];
  go(route: Route): void;
  onTrouble(error: unknown): void;
}) {
  const asked = typed.trim();
  const hits = useShelf(database, () => searchAnnotations(database, asked, MOST), `annotations ${asked}`, onTrouble);
  if (!hits) return null;
  const titles = new Map(articles.map(({ url, title }) => [url, title]));
  return (
    <>
      <p class="told" role="status">
        {say(hits.isAll ? 'search_found' : 'search_found_more', hits.found.length)}
      </p>
      <Paged items={hits.found}>
        {(annotation) => (
          <Hit
            key={annotation.id}
            annotation={annotation}
            title={titles.get(annotation.url) ?? annotation.url}
            onOpen={() => go({ view: 'article', url: annotation.url })}
          />
        )}
      </Paged>
    </>
  );
}

function Hit({ annotation, title, onOpen }: { annotation: Annotation; title: string; onOpen(): void }) {
  const { kind, note, selectors } = annotation;
  return (
    <li class="entry">
      <button type="button" class="words" onClick={onOpen}>
        <span dir="auto">{selectors[0].exact.replace(/\s+/g, ' ')}</span>
        {note.trim() && <small dir="auto">{note}</small>}
        <small dir="auto">
          {sayName('kind', kind)} · {title}
        </small>
      </button>
    </li>
  );
}
