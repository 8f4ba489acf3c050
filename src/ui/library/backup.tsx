import { countChanges } from '../../store/changes.ts';
import type { Database } from '../../store/database.ts';
import { readSettings } from '../../store/settings.ts';
import type { NoticeText } from '../parts/notice.tsx';
import { sayDay } from '../parts/say-day.ts';
import { say } from '../parts/strings.ts';
import { saveBackup } from './save-backup.ts';
import { useShelf } from './use-shelf.ts';

/** After so many changes the reader is reminded. */
const MANY = 50;

/** One file of everything: when the last was made, and a word when it is time for another. */
export function Backup({
  database,
  attempt,
  notify,
}: {
  database: Database;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const last = useShelf(
    database,
    async () => {
      const { backedUp } = await readSettings(database);
      return { backedUp, changes: await countChanges(database, backedUp) };
    },
    'backup',
    () => null,
  );
  if (!last) return <div class="backup" />; // its room, so that nothing moves when it comes
  const isDue = last.changes >= MANY;
  return (
    <aside class="backup" data-due={isDue} aria-label={say('backup_now')}>
      <span>
        {last.backedUp ? say('backup_last', sayDay(last.backedUp)) : say('backup_never')}
        {isDue && ` ${say('backup_due', last.changes)}`}
      </span>
      <button
        type="button"
        class="plain"
        id="backup"
        onClick={() =>
          attempt(async () => notify({ text: say('backup_done', await saveBackup(database)), tone: 'done' }))
        }
      >
        {say('backup_now')}
      </button>
    </aside>
  );
}
