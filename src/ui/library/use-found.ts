import { useEffect, useState } from 'preact/hooks';
import type { Annotation, SavedArticle } from '../../model.ts';
import { readAllAnnotations } from '../../storage/found.ts';
import { fail } from '../design/notice.tsx';
import type { LibraryPage } from './use-library.ts';

/** The shortest time between two renderings while annotations are read, in milliseconds. */
const RENDER_MS = 300;

/**
 * What is made of all annotations of the library, which are read once when the view is opened and handed to `add` one part after the
 * other. Null until the first part is read.
 */
export function useFound<T>(
  { database, byUrl }: LibraryPage,
  create: () => { add(annotations: Annotation[], articles: ReadonlyMap<string, SavedArticle>): void; list(): T },
): { found: T; isComplete: boolean } | null {
  const [state, setState] = useState<{ found: T; isComplete: boolean } | null>(null);
  useEffect(() => {
    const collected = create();
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
    read().catch(fail);
    return () => {
      isStopped = true;
    };
  }, []);
  return state;
}
