import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_COMPUTER_NAME, type SyncState, sync } from '../../messaging/sync.ts';
import { followCopies } from '../../storage/copies.ts';
import { download } from '../../storage/files.ts';
import { canChoose, isAllowed } from '../../storage/folder.ts';
import type { SyncQuestion } from '../../sync/report.ts';
import { Button } from '../design/button.tsx';
import { attempt, notify } from '../design/notice.tsx';
import { useCopies } from '../shared/copies.tsx';
import { formatMoment, formatNumber, plural, type StringKey, t } from '../shared/strings.ts';
import { ApartNotes } from './apart-notes.tsx';

/** The section of the settings for other computers that share the library: through the folder or, where none can be chosen, a file. */
export function Computers() {
  const { state, isBusy, run } = useSync();
  const { state: copies } = useCopies();
  const folder = copies?.folder?.name;
  if (!state || !copies) return null;
  if (!folder && !canChoose()) return <ByFile state={state} isBusy={isBusy} run={run} />;
  if (!folder)
    return (
      <>
        <p>{t('computers_hint')}</p>
        {state.isOn ? (
          <>
            <Problem state={state} run={run} />
            <Stop state={state} run={run} />
          </>
        ) : (
          <p>{t('computers_folder')}</p>
        )}
      </>
    );
  if (!state.isOn || state.problem === 'locked')
    return <TurnOn state={state} folder={folder} isBusy={isBusy} run={run} />;
  return (
    <>
      <Status state={state} isBusy={isBusy}>
        <Button class="plain" id="computers-sync" disabled={isBusy} onClick={() => run(() => sync.now([]))}>
          {t('computers_sync')}
        </Button>
      </Status>
      <Question state={state} agree={(question) => run(() => sync.now([question]))} />
      <Problem state={state} folder={folder} run={run} />
      <ApartNotes isSynced={state.synced} />
      <Peers state={state} run={run} />
      <Stop state={state} run={run} />
    </>
  );
}

const Stop = ({ state, run }: Omit<PartProps, 'isBusy'>) => (
  <Acts>
    <Button class="plain" id="computers-stop" onClick={() => run(() => sync.turn(false, state.name, ''))}>
      {t('computers_stop')}
    </Button>
  </Acts>
);

const Acts = ({ children }: { children: ComponentChildren }) => <p class="acts">{children}</p>;

type Run = (work: () => Promise<SyncState>) => void;

interface PartProps {
  state: SyncState;
  isBusy: boolean;
  run: Run;
}

/** The state of the sync, kept up to date. */
function useSync() {
  const [state, setState] = useState<SyncState | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const read = () => attempt(async () => setState(await sync.state()));
    read();
    return followCopies(read);
  }, []);
  const run: Run = (work) =>
    attempt(async () => {
      setBusy(true);
      try {
        setState(await work());
      } finally {
        setBusy(false);
      }
    });
  return { state, isBusy, run };
}

/** Turns the sync on, under a name for this computer, and with a passphrase if the reader wants one. */
function TurnOn({ state: { name, problem }, folder, isBusy, run }: PartProps & { folder: string }) {
  const [typed, setTyped] = useState(name);
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="computers"
      onSubmit={(event) => {
        event.preventDefault();
        attempt(async () => {
          if (await isAllowed()) run(() => sync.turn(true, typed.trim(), passphrase));
          else notify({ text: t('folder_denied'), tone: 'error' });
        });
      }}
    >
      <p>{t('computers_hint')}</p>
      <label>
        {t('computers_name')}
        <input
          id="computers-name"
          dir="auto"
          maxLength={MAX_COMPUTER_NAME}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <label>
        {t('computers_passphrase')}
        <input
          id="computers-passphrase"
          type="password"
          autocomplete="new-password"
          aria-describedby="computers-passphrase-hint"
          maxLength={1000}
          value={passphrase}
          onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <small id="computers-passphrase-hint">{t('computers_passphrase_hint')}</small>
      </label>
      {problem === 'locked' && (
        <p class="folder-problem" role="alert">
          {t('computers_locked')}
        </p>
      )}
      <Acts>
        <Button class="plain" id="computers-start" type="submit" disabled={isBusy}>
          {isBusy ? t('computers_busy') : t('computers_start', folder)}
        </Button>
      </Acts>
    </form>
  );
}

/** “On this computer and 1 other, last 12:04”. */
function Status({ state, isBusy, children }: Pick<PartProps, 'state' | 'isBusy'> & { children?: ComponentChildren }) {
  return (
    <div class="chosen-folder">
      <span role="status" id="computers-status">
        {isBusy ? t('computers_busy') : describeStatus(state)}
      </span>
      {children}
    </div>
  );
}

function describeStatus({ synced, peers }: SyncState): string {
  if (!synced) return t('computers_unsynced');
  if (peers.length === 0) return t('computers_alone', formatMoment(synced));
  return plural('computers_status', peers.length, formatNumber(peers.length), formatMoment(synced));
}

/** What the reader is asked before libraries are merged. */
function Question({ state: { question, preview }, agree }: { state: SyncState; agree(question: SyncQuestion): void }) {
  if (!question) return null;
  const { here = 0, there = 0, both = 0 } = preview ?? {};
  const texts: { [Q in SyncQuestion]: string } = {
    meeting: t('computers_meeting', formatNumber(there), formatNumber(here), formatNumber(both)),
    foreign: t('computers_foreign', formatNumber(there), formatNumber(here), formatNumber(both)),
    empty: t('computers_empty'),
  };
  return (
    <div class="sync-question" role="alert">
      <p>{texts[question]}</p>
      <Acts>
        <Button class="plain" id="computers-agree" onClick={() => agree(question)}>
          {question === 'empty' ? t('computers_bring_back') : t('computers_join')}
        </Button>
      </Acts>
    </div>
  );
}

const PROBLEMS: { [P in Exclude<SyncState['problem'], '' | 'failed'>]: StringKey } = {
  asks: 'folder_asks',
  gone: 'folder_gone',
  full: 'folder_full',
  newer: 'computers_newer',
  locked: 'computers_locked',
  missing: 'computers_missing',
  unknown: 'computers_unknown',
};

/** Why the library is not synced now, or not all of it. */
function Problem({ state, folder = '', run }: { state: SyncState; folder?: string; run: Run }) {
  const { problem, message, unread, isRenamed } = state;
  return (
    <>
      {problem && (
        <p class="folder-problem" role="alert" data-problem={problem}>
          {problem === 'failed' ? t('computers_failed', message) : t(PROBLEMS[problem], folder)}{' '}
          {problem === 'asks' && (
            <Button
              class="plain"
              id="computers-allow"
              onClick={() => attempt(async () => void ((await isAllowed()) && run(() => sync.now([]))))}
            >
              {t('folder_allow')}
            </Button>
          )}
        </p>
      )}
      {unread > 0 && <p>{plural('computers_unread', unread)}</p>}
      {isRenamed && <p>{t('computers_renamed')}</p>}
    </>
  );
}

/** The other computers; one that is no longer used can be taken out. */
function Peers({ state: { peers }, run }: { state: SyncState; run: Run }) {
  if (peers.length === 0) return null;
  return (
    <details class="peers">
      <summary>{t('computers_list')}</summary>
      <ul>
        {peers.map(({ device, name, seen }) => (
          <li key={device}>
            <span dir="auto">
              {name || t('computers_unnamed')}
              <small>{t('computers_seen', formatMoment(seen))}</small>
            </span>
            <Button
              class="remove"
              aria-label={t('computers_remove', name || t('computers_unnamed'))}
              onClick={() =>
                run(async () => {
                  const next = await sync.remove(device);
                  notify({ text: t('computers_removed', name || t('computers_unnamed')), tone: 'done' });
                  return next;
                })
              }
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where no folder can be chosen: a file that is carried from one computer to the other and back. */
function ByFile({ state, isBusy, run }: PartProps) {
  const [json, setJson] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const merge = (text: string, agreed: SyncQuestion[] = []) => {
    setJson(text);
    run(async () => {
      const made = await sync.merge(state.name, text, agreed);
      if (made.json !== null) {
        download(new Blob([made.json], { type: 'application/json' }), 'newsgloss-computers.json');
        notify({ text: t('computers_merged'), tone: 'done' });
      }
      return made.state;
    });
  };
  return (
    <>
      <p>{t('computers_hint_file')}</p>
      {state.synced && <Status state={state} isBusy={isBusy} />}
      <Question state={state} agree={(question) => merge(json, [question])} />
      <Problem state={state} run={run} />
      <ApartNotes isSynced={state.synced} />
      <Acts>
        <input
          ref={input}
          id="computers-file"
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) attempt(async () => merge(await file.text()));
          }}
        />
        <Button class="plain" id="computers-open" disabled={isBusy} onClick={() => input.current?.click()}>
          {t('computers_open')}
        </Button>
        <Button class="plain" id="computers-save" disabled={isBusy} onClick={() => merge('')}>
          {t('computers_save')}
        </Button>
      </Acts>
    </>
  );
}
