import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import { followCatalogue } from '../../store/follow-catalogue.ts';

/** The shelf in memory, as it is now; a new object whenever it holds something else. */
export interface Held {
  catalogue: Catalogue;
  /** Everything is in it; before, only what came last to the shelf. */
  isWhole: boolean;
}

/** The whole shelf, to be asked at every key; null until the first of it is there. */
export function useCatalogue(database: Database, onTrouble: (error: unknown) => void): Held | null {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(
    () => followCatalogue(database, (catalogue, isWhole) => setHeld({ catalogue, isWhole }), onTrouble),
    [database],
  );
  return held;
}
