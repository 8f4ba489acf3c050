import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../model.ts';
import { findMany } from '../../store/bulk.ts';
import { follow } from '../../store/changes.ts';
import type { Database } from '../../store/database.ts';

/** The annotations of these names, kept up to date; while others are fetched the last ones stay, so that nothing flickers. */
export function useAnnotations(
  database: Database,
  ids: string[],
  onTrouble: (error: unknown) => void,
): Annotation[] | null {
  const [annotations, setAnnotations] = useState<Annotation[] | null>(null);
  useEffect(() => follow(database, () => findMany(database, ids), setAnnotations, onTrouble), [ids.join(' ')]);
  return annotations;
}
