import { useEffect, useState } from 'preact/hooks';
import { follow } from '../../store/changes.ts';
import type { Database } from '../../store/database.ts';

/**
 * The answer to a question about the shelf, kept up to date whoever changes it; null until it is there. `about` names
 * what the question depends on: when that changes it is asked anew.
 */
export function useShelf<T>(
  database: Database,
  question: () => Promise<T>,
  about: string,
  onTrouble: (error: unknown) => void,
): T | null {
  const [answer, setAnswer] = useState<{ about: string; value: T } | null>(null);
  useEffect(() => follow(database, question, (value) => setAnswer({ about, value }), onTrouble), [about]);
  return answer && answer.about === about ? answer.value : null;
}
