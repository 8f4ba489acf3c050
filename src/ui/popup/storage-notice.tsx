import { useEffect, useState } from 'preact/hooks';
import { notesApi, type Space } from '../../messaging/contract.ts';
import { rescue } from '../../storage/rescue.ts';
import { describeError, t } from '../shared/strings.ts';

interface Props {
  /** What the library suffers from, by name; null when nothing. */
  storageError: string | null;
  attempt(work: () => Promise<unknown>): void;
}

/** What is wrong with the library, in plain words, and a copy of all that is on it; and a warning before the disk is full. */
export function StorageNotice({ storageError, attempt }: Props) {
  const [space, setSpace] = useState<Space | null>(null);

  useEffect(() => {
    // Only a page may ask for this: the browser then never throws away what is kept.
    void navigator.storage.persist();
    notesApi.space().then(setSpace, () => setSpace(null)); // without an answer there is nothing to warn of
  }, []);

  async function saveCopy(): Promise<void> {
    const rescued = await rescue();
    if (!rescued) throw Object.assign(new Error('It cannot be opened'), { name: 'StorageBroken' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(rescued, null, 1)], { type: 'application/json' }));
    link.download = `newsgloss-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  return (
    <>
      {storageError && (
        <p class="trouble" role="alert">
          {describeError(Object.assign(new Error(storageError), { name: storageError }))}{' '}
          <button type="button" class="rescue" onClick={() => attempt(saveCopy)}>
            {t('save_copy')}
          </button>
        </p>
      )}
      {space?.isScarce && (
        <p class="trouble" role="status">
          {t('space_scarce', Math.round((100 * space.usage) / space.quota))}
        </p>
      )}
    </>
  );
}
