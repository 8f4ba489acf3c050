import { browser } from '../../messaging/browser.ts';
import type { CopiesState } from '../../messaging/copies.ts';
import { type Interval, intervals } from '../../model.ts';
import { canChoose, isAllowed } from '../../storage/folder.ts';
import { FolderIcon } from '../design/icons.tsx';
import { attempt, notify } from '../design/notice.tsx';
import {
  Act,
  CopyProgressText,
  describeDownloads,
  describeLast,
  describeLastDownload,
  describeProblem,
  useCopies,
} from '../shared/copies.tsx';
import { type StringKey, t } from '../shared/strings.ts';

/** Whether the browser can save copies on its own. Safari can not. */
export function canCopy(): boolean {
  const { permissions = [], optional_permissions = [] } = browser.runtime.getManifest();
  return canChoose() || [...permissions, ...optional_permissions].includes('downloads');
}

/** The section of the settings for a folder or, where none can be chosen, for downloads. */
export function CopySettings() {
  const { state, progress, isBusy, ...acts } = useCopies();
  if (!state) return null;
  const { folder } = state;
  if (!folder && !canChoose()) return <Downloads {...state.downloads} choose={acts.download} />;
  if (!folder)
    return (
      <>
        <p>{t('folder_hint')}</p>
        <p class="acts">
          <Act id="folder-choose" label={t('folder_choose')} isBusy={isBusy} act={acts.choose} />
        </p>
      </>
    );
  return (
    <>
      <div class="chosen-folder">
        <FolderIcon />
        <span dir="auto">
          {folder.name}
          <small role="status">
            {progress ? <CopyProgressText progress={progress} /> : isBusy ? t('folder_saving') : describeLast(folder)}
          </small>
        </span>
        {folder.problem === 'asks' ? (
          <Act id="folder-allow" label={t('folder_allow')} isBusy={isBusy} act={acts.allow} />
        ) : (
          <Act id="folder-save" label={t('folder_save')} isBusy={isBusy} act={acts.save} />
        )}
      </div>
      {folder.problem && (
        <p class="folder-problem" data-problem={folder.problem} role="alert">
          {describeProblem(folder)}
        </p>
      )}
      <p class="acts">
        {folder.problem !== 'gone' && (
          <Act id="folder-restore" label={t('folder_restore')} isBusy={isBusy} act={restore} />
        )}
        {canChoose() && <Act id="folder-choose" label={t('folder_change')} isBusy={isBusy} act={acts.choose} />}
        {/* Also while it is written, which ends then. */}
        <Act id="folder-stop" label={t('folder_stop')} isBusy={false} act={acts.stop} />
      </p>
      <p>
        <small>{t('folder_edits')}</small>
      </p>
    </>
  );
}

/** Goes to the library, which imports; the permission is asked for here, where the reader has clicked. */
function restore(): void {
  attempt(async () => {
    if (await isAllowed()) location.href = 'library.html#restore';
    else notify({ text: t('folder_denied'), tone: 'error' });
  });
}

const INTERVALS: { [I in Interval]: StringKey } = {
  never: 'downloads_never',
  day: 'downloads_day',
  week: 'downloads_week',
};

/** How often a backup is downloaded. */
function Downloads({ every, choose, ...last }: CopiesState['downloads'] & { choose(every: Interval): void }) {
  return (
    <>
      <p>{t('downloads_hint')}</p>
      <label class="downloads">
        <span>
          {t('downloads_label')}
          <small role="status">{describeLastDownload(last)}</small>
        </span>
        <select
          id="downloads"
          value={every}
          onChange={({ currentTarget }) => {
            const chosen = readInterval(currentTarget);
            currentTarget.value = every; // until it is stored
            choose(chosen);
          }}
        >
          {intervals.map((one) => (
            <option key={one} value={one}>
              {t(INTERVALS[one])}
            </option>
          ))}
        </select>
      </label>
      {every !== 'never' && last.problem && (
        <p class="folder-problem" role="alert">
          {describeDownloads(last)}{' '}
          {last.problem === 'asks' && (
            <Act id="downloads-allow" label={t('folder_allow')} isBusy={false} act={() => choose(every)} />
          )}
        </p>
      )}
    </>
  );
}

const readInterval = ({ value }: HTMLSelectElement) => intervals.find((one) => one === value) ?? 'never';
