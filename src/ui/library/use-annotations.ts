import { useLayoutEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../model.ts';
import { findMany } from '../../store/bulk.ts';
import { follow } from '../../store/changes.ts';
import type { Database } from '../../store/database.ts';

/**
 * The annotations of these names, kept up to date; while others are fetched the last ones stay, so that nothing flickers,
 * and are not current.
 */
export function useAnnotations(
  database: Database,
  ids: string[],
  onTrouble: (error: unknown) => void,
): { annotations: Annotation[]; isCurrent: boolean } {
  const about = ids.join(' ');
  const [answer, setAnswer] = useState<{ about: string; annotations: Annotation[] } | null>(null);
  // Not after the next frame: the reader is typing.
  useLayoutEffect(
    () =>
      follow(
        database,
        () => findMany(database, ids),
        (annotations) => setAnswer({ about, annotations }),
        onTrouble,
      ),
    [about],
  );
  return { annotations: answer?.annotations ?? [], isCurrent: answer?.about === about };
}
