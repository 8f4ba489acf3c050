import { useEffect, useState } from 'preact/hooks';
import type { Annotation, SavedArticle } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { readAllAnnotations } from '../../storage/found.ts';

/** The shortest time between two renderings while annotations are read, in milliseconds. */
const RENDER_MS = 300;

/**
 * What is made of all annotations of the library, which are read once when the view is opened and handed to `add` one part after the
 * other. Null until the first part is read.
 */
export function useFound<T>(
  database: Database,
  articles: SavedArticle[],
  create: () => { add(annotations: Annotation[], articles: ReadonlyMap<string, SavedArticle>): void; list(): T },
  onError: (error: unknown) => void,
): { found: T; isComplete: boolean } | null {
  const [state, setState] = useState<{ found: T; isComplete: boolean } | null>(null);
  const hasArticles = articles.length > 0;
  useEffect(() => {
    if (!hasArticles) return;
    const collected = create();
    const byUrl = new Map(articles.map((article) => [article.url, article]));
    let isStopped = false;
    const read = async () => {
      let rendered = performance.now();
      for await (const annotations of readAllAnnotations(database)) {
        if (isStopped) return;
        collected.add(annotations, byUrl);
        if (performance.now() - rendered < RENDER_MS) continue;
        setState({ found: collected.list(), isComplete: false });
        rendered = performance.now();
      }
      if (!isStopped) setState({ found: collected.list(), isComplete: true });
    };
    read().catch(onError);
    return () => {
      isStopped = true;
    };
  }, [hasArticles]);
  return state;
}
