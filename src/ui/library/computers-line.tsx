import { useEffect, useState } from 'preact/hooks';
import { type SyncState, sync } from '../../messaging/sync.ts';
import { followCopies, readCopies } from '../../storage/copies.ts';
import { attempt } from '../design/notice.tsx';
import { t } from '../shared/strings.ts';
import { watchFolder } from '../shared/watch-folder.ts';

/** A line that leads to the settings when the sync with other computers asks something, or cannot go on. Syncs when it is opened, and while it is, whenever another computer writes. */
export function ComputersLine() {
  const [state, setState] = useState<SyncState | null>(null);
  useEffect(() => {
    const read = async () => setState(await sync.state());
    attempt(async () => {
      const before = await sync.state();
      setState(before.isOn ? await sync.now([]) : before);
    });
    return followCopies(() => attempt(read));
  }, []);
  const isOn = state?.isOn === true;
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isLeft = false;
    attempt(async () => {
      const folder = isOn ? await readCopies('folder') : undefined;
      if (folder && !isLeft) stop = watchFolder(folder.handle, () => attempt(() => sync.now([])));
    });
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [isOn]);
  if (!state?.isOn) return null;
  const isAsked = state.question !== null || state.apart > 0;
  if (!isAsked && state.problem === '') return null;
  return (
    <a class="side-row computers-line" href="settings.html#computers" target="_blank" rel="noopener">
      <i class="due" />
      <span>{t(isAsked ? 'computers_asked' : 'computers_unsynced_now')}</span>
    </a>
  );
}
