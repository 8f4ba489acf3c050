import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { safeFileName } from '../../export/file-name.ts';
import { MAX_LAYOUT, readLayout, writeLayout } from '../../export/layout/layout-file.ts';
import { ours } from '../../export/layout/ours.ts';
import { LayoutError } from '../../export/layout/problem.ts';
import type { StoredLayout } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { download } from '../../storage/files.ts';
import { putLayout, removeLayout } from '../../storage/layouts.ts';
import { Button } from '../design/button.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { attempt } from '../design/notice.tsx';
import { t } from '../shared/strings.ts';
import { describeProblem, formatOf } from './export-formats.ts';

/** The layout that is edited, and what can be done with it. */
export interface Editor {
  /** Null while none is edited. */
  layout: StoredLayout | null;
  /** Whether it is stored. */
  isStored: boolean;
  /** What is wrong with it; '' for nothing. */
  problem: string;
  setProblem(problem: string): void;
  /** The one that was deleted last, until it is restored. */
  deleted: StoredLayout | null;
  edit(layout: StoredLayout): void;
  /** Begins a new one. */
  start(text: string): void;
  change(text: string): void;
  close(): void;
  save(): void;
  remove(): void;
  restore(): void;
}

const createId = (): string =>
  `layout-${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/** Edits layouts; `onSave` gets the id of one that was stored, or null if one was deleted. */
export function useEditor(database: Database, onSave: (id: string | null) => void): Editor {
  const [layout, setLayout] = useState<StoredLayout | null>(null);
  const [isStored, setStored] = useState(false);
  const [problem, setProblem] = useState('');
  const [deleted, setDeleted] = useState<StoredLayout | null>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (layout || !opener.current) return;
    // What opened it may be gone with the layout.
    const back = opener.current.isConnected ? opener.current : document.getElementById('export-more');
    (back as HTMLElement | null)?.focus();
    opener.current = null;
  }, [layout === null]);
  const open = (next: StoredLayout | null, isOld: boolean) => {
    if (next) opener.current = document.activeElement;
    setLayout(next);
    setStored(isOld);
    setProblem('');
    setDeleted(null);
  };
  const store = async (one: StoredLayout) => {
    await putLayout(database, one);
    open(null, false);
    onSave(one.id);
  };
  return {
    layout,
    isStored,
    problem,
    setProblem,
    deleted,
    edit: (one) => open(one, true),
    start: (text) => open({ id: createId(), text }, false),
    change: (text) => layout && setLayout({ ...layout, text }),
    close: () => open(null, false),
    save: () =>
      attempt(async () => {
        if (!layout) return;
        try {
          await formatOf(layout).open();
        } catch (error) {
          setProblem(describeProblem(error));
          return;
        }
        await store(layout);
      }),
    remove: () =>
      attempt(async () => {
        if (!layout) return;
        await removeLayout(database, layout.id);
        open(null, false);
        setDeleted(layout);
        onSave(null);
      }),
    restore: () => attempt(async () => deleted && store(deleted)),
  };
}

/** One of ours, under its name in the reader's language. */
const startFrom = (text: string, name: string): string => writeLayout({ ...readLayout(text), name });

/** Begins a layout from one of ours or from a file, edits the one that is chosen, and restores one that was deleted. */
export function LayoutCommands({ editor, chosen }: { editor: Editor; chosen: StoredLayout | undefined }) {
  const picker = useRef<HTMLInputElement>(null);
  const begin = (name: keyof typeof ours, label: string) => ({
    name,
    label,
    act: () => editor.start(startFrom(ours[name], label)),
  });
  return (
    <div class="layout-commands">
      <MoreMenu
        label={t('layout_own')}
        text={t('layout_own')}
        items={[
          begin('obsidian', 'Obsidian'),
          begin('logseq', 'Logseq'),
          begin('text', t('export_text')),
          { name: 'layout-file', label: t('layout_file'), act: () => picker.current?.click() },
        ]}
      />
      {chosen && (
        <Button class="link" id="layout-edit" onClick={() => editor.edit(chosen)}>
          {t('layout_edit', formatOf(chosen).label)}
        </Button>
      )}
      <p role="status">
        {editor.deleted && (
          <>
            {t('layout_deleted', formatOf(editor.deleted).label)}{' '}
            <Button class="link" onClick={editor.restore}>
              {t('undo')}
            </Button>
          </>
        )}
      </p>
      <input
        ref={picker}
        id="layout-file"
        type="file"
        accept=".liquid,.txt"
        hidden
        onChange={({ currentTarget: field }) => {
          const [file] = field.files ?? [];
          if (file) attempt(() => openFile(editor, file));
          field.value = '';
        }}
      />
    </div>
  );
}

/** Edits the layout of a file, of which nothing is stored yet. */
async function openFile(editor: Editor, file: File): Promise<void> {
  const text = await file.slice(0, 4 * MAX_LAYOUT).text();
  editor.start(text.slice(0, MAX_LAYOUT));
  if (text.length > MAX_LAYOUT) editor.setProblem(describeProblem(new LayoutError('layout_large', '', 1)));
}

/** The text of a layout, and what is wrong with it. */
export function LayoutFields({ editor }: { editor: Editor }) {
  const { layout, problem, change, close } = editor;
  const field = useRef<HTMLTextAreaElement>(null);
  const [first] = useState(layout?.text);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(0, 0); // its end is out of view
  }, []);
  return (
    <div class="export-choices layout-editor">
      <label for="layout-text">{t('layout_text')}</label>
      <textarea
        ref={field}
        id="layout-text"
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        maxLength={MAX_LAYOUT}
        aria-invalid={problem !== ''}
        aria-describedby="layout-problem"
        value={layout?.text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault(); // which would close the dialog, and lose what was written
          if (layout?.text === first) close();
        }}
      />
      <p id="layout-problem" role="status" data-tone="error">
        {problem}
      </p>
    </div>
  );
}

/** What can be done with the layout that is edited. */
export function LayoutButtons({ editor }: { editor: Editor }) {
  const { layout, isStored, problem, remove, close } = editor;
  if (!layout) return null;
  const { label } = formatOf(layout);
  const file = () =>
    download(new Blob([layout.text], { type: 'text/plain' }), `${safeFileName(label, 'layout')}.liquid`);
  return (
    <footer>
      <p class="sum">
        {isStored && (
          <Button class="link" id="layout-delete" onClick={remove}>
            {t('bulk_delete')}
          </Button>
        )}
        <Button class="link" id="layout-download" onClick={file}>
          {t('layout_download')}
        </Button>
      </p>
      <Button class="link" onClick={close}>
        {t('cancel')}
      </Button>
      <button type="submit" class="plain main" id="layout-save" disabled={problem !== ''}>
        {t('save')}
      </button>
    </footer>
  );
}
