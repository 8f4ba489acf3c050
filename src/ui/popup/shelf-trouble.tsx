import { useEffect, useState } from 'preact/hooks';
import { desk, type Space } from '../../messages/contract.ts';
import { rescue } from '../../store/rescue.ts';
import { say, sayTrouble } from '../parts/strings.ts';

interface Props {
  /** What the shelf suffers from, by name; null when nothing. */
  trouble: string | null;
  attempt(work: () => Promise<unknown>): void;
}

/** What is wrong with the shelf, in plain words, and a copy of all that is on it; and a warning before the disk is full. */
export function ShelfTrouble({ trouble, attempt }: Props) {
  const [space, setSpace] = useState<Space | null>(null);

  useEffect(() => {
    // Only a page may ask for this: the browser then never throws away what is kept.
    void navigator.storage.persist();
    desk.space().then(setSpace, () => setSpace(null)); // without an answer there is nothing to warn of
  }, []);

  async function saveCopy(): Promise<void> {
    const rescued = await rescue();
    if (!rescued) throw Object.assign(new Error('It cannot be opened'), { name: 'ShelfBroken' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(rescued, null, 1)], { type: 'application/json' }));
    link.download = `newsgloss-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  return (
    <>
      {trouble && (
        <p class="trouble" role="alert">
          {sayTrouble(Object.assign(new Error(trouble), { name: trouble }))}{' '}
          <button type="button" class="rescue" onClick={() => attempt(saveCopy)}>
            {say('save_copy')}
          </button>
        </p>
      )}
      {space?.isScarce && (
        <p class="trouble" role="status">
          {say('space_scarce', Math.round((100 * space.usage) / space.quota))}
        </p>
      )}
    </>
  );
}
