import type { FoundActor } from '../../present/found-actors.ts';
import { renameFound } from '../../storage/found.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { attempt, report } from '../design/notice.tsx';
import { t } from '../shared/strings.ts';
import type { LibraryPage } from './use-library.ts';

/** Asks with whom an actor is one, and gives what is marked with its name the other one's. */
export function JoinDialog({
  database,
  actor: { name, ids },
  names,
  onJoined,
  onClose,
}: LibraryPage & { actor: FoundActor; names: string[]; onJoined(into: string): void; onClose(): void }) {
  const join = (into: string) =>
    attempt(async () => {
      const before = await renameFound(
        database,
        ids.map((id) => [id, into]),
      );
      onJoined(into);
      onClose();
      report(t('joined', name, into), () => renameFound(database, before));
    });
  return (
    <Dialog title={t('who_is', name)} onClose={onClose}>
      <ul class="collection-choices">
        {names.map((one) => (
          <li key={one}>
            <Button class="side-row" onClick={() => join(one)}>
              <span dir="auto">{one}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p class="acts">
        <Button class="plain" onClick={onClose}>
          {t('not_now')}
        </Button>
      </p>
    </Dialog>
  );
}
