import { useEffect, useState } from 'preact/hooks';
import type { Route } from '../../messaging/library-route.ts';
import { dayOf } from '../../present/day-names.ts';
import type { OwnEntry } from '../../storage/search-index.ts';
import { Button } from '../design/button.tsx';
import { DiskIcon, FolderIcon } from '../design/icons.tsx';
import { type CopyActs, openBackups, useCopies } from '../shared/copies.tsx';
import { isPast } from '../shared/past.ts';
import { formatDay, t } from '../shared/strings.ts';
import { useViews } from './load-views.ts';
import { type LibraryPage, useStoredSettings } from './use-library.ts';

/** A backup is due after so many changes, or after so many days if anything was changed. */
const DUE_CHANGES = 20;
const DUE_DAYS = 14;
const DAY_MS = 86_400_000;

interface Props extends LibraryPage {
  route: Route;
  /** The reader's own, newest first; null until all of it is known. */
  own: OwnEntry[] | null;
  /** Imports the first of these files that can be read. */
  onFiles(files: File[]): void;
}

/** A line that says when the library was last backed up or copied, with a dot if something is to be done; it opens a dialog. */
export function Backup(props: Props) {
  const { database, route, go, own, articles } = props;
  const acts = useCopies();
  const [isOpen, setOpen] = useState(false);
  const settings = useStoredSettings(database);
  const views = useViews(isOpen);
  const restore = () => openBackups(props.onFiles);
  useEffect(() => {
    if (route.view !== 'restore' && route.view !== 'backup') return;
    go({ view: 'list' });
    if (route.view === 'restore') restore();
    else setOpen(true);
  }, [route.view]);
  if (!own || !settings || !acts.state || (articles.length === 0 && !acts.state.folder)) return null;
  const { backedUp } = settings;
  const since = isPast(backedUp) ? backedUp : '';
  const changes = own.filter(({ moment }) => moment > since).length;
  const { text, isDue, isInFolder } = describeBackup(acts, backedUp, changes);
  return (
    <>
      <Button class="side-row backup-line" data-due={isDue} onClick={() => setOpen(true)}>
        {isDue ? <i class="due" /> : isInFolder ? <FolderIcon /> : <DiskIcon />}
        <span dir="auto">{text}</span>
      </Button>
      {isOpen && views && (
        <views.BackupDialog {...props} {...{ acts, changes, restore }} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

/** What the line says. */
function describeBackup(
  { state }: CopyActs,
  backedUp: string,
  changes: number,
): { text: string; isDue: boolean; isInFolder: boolean } {
  const folder = state?.folder;
  if (folder) {
    const isWell = folder.problem === '' || folder.problem === 'empty';
    return { text: t(isWell ? 'copied_to' : 'not_copied_to', folder.name), isDue: !isWell, isInFolder: true };
  }
  const { downloads } = state ?? {};
  if (downloads && downloads.every !== 'never' && downloads.problem)
    return { text: t('not_backed_up_now'), isDue: true, isInFolder: false };
  const all = [backedUp, downloads?.saved ?? ''].filter((moment) => moment !== '');
  const last = all.filter(isPast).sort().at(-1) ?? '';
  const age = last ? (Date.now() - Date.parse(last)) / DAY_MS : Number.POSITIVE_INFINITY;
  const isDue = changes >= DUE_CHANGES || (changes > 0 && all.length > 0 && age > DUE_DAYS);
  return { text: describeDay(all.length > 0, last, isDue), isDue, isInFolder: false };
}

/** Says on which day the library was last backed up; '' is no day, or one in the future, when the clock was wrong. */
function describeDay(hasBackup: boolean, last: string, isDue: boolean): string {
  if (!last) return t(hasBackup ? 'backup' : 'backup_never');
  if (dayOf(last) === dayOf(new Date().toISOString())) return t('backed_up_today');
  return t(isDue ? 'not_backed_up_since' : 'backed_up_on', formatDay(dayOf(last)));
}
