import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CitationStyle } from '../../citation/loaded-style.ts';
import type { ExportedFile, ExportOptions } from '../../export/exporter.ts';
import { exportDraft, exportFile } from '../../export/file.ts';
import { type Counts, countScope, selectMine } from '../../storage/count-scope.ts';
import type { Database } from '../../storage/database.ts';
import { download, writeFile } from '../../storage/files.ts';
import { readLayouts } from '../../storage/layouts.ts';
import { openScope } from '../../storage/scope.ts';
import { changeSettings } from '../../storage/settings.ts';
import { Button } from '../design/button.tsx';
import { Dialog, Progress } from '../design/dialog.tsx';
import { MarkdownIcon, ReferenceIcon, WordIcon } from '../design/icons.tsx';
import { useWork, type Work, type WorkState } from '../design/use-work.ts';
import { formatNumber, plural, readerLanguage, t, translate } from '../shared/strings.ts';
import { type Choice, listChoices, type OpenHere } from './export-choices.ts';
import { describeProblem, type Format, formatOf, listFormats } from './export-formats.ts';
import { Preview, type Target } from './export-preview.tsx';
import { type Editor, LayoutButtons, LayoutCommands, LayoutFields, useEditor } from './layout-editor.tsx';
import { StyleMenu, useStyle } from './style-menu.tsx';
import { useStoredLibrary, useStoredSettings } from './use-library.ts';

/** The formats that are asked for most, and what else is known of them. */
const FIRST = [
  { format: 'docx', icon: WordIcon, more: () => '.docx' },
  { format: 'markdown', icon: MarkdownIcon, more: () => 'Obsidian' },
  { format: 'ris', icon: ReferenceIcon, more: () => t('export_ris_more') },
] as const;

const isFirst = (name: string): boolean => FIRST.some(({ format }) => format === name);

/** A dialog for an export: what, where to, and the first entry as it will come out. The export can be stopped. */
export function ExportDialog({
  database,
  ownCount,
  onClose,
  ...here
}: OpenHere & {
  database: Database;
  /** The number of the reader's annotations in the library; null until it is known. */
  ownCount: number | null;
  onClose(): void;
}) {
  const choices = useMemo(() => listChoices(here), []);
  const [name, choose] = useState(choices[0]?.name);
  const choice = choices.find((one) => one.name === name) as Choice;
  const [hasFound, setFound] = useState(false);
  const { formats, format, setFormat } = useFormats(database);
  const editor = useEditor(database, setFormat);
  const chosen = useStyle(database);
  const counts = useCounts(database, choices, ownCount);
  const { work, state } = useWork(describeProblem);

  const { layout } = editor;
  const edited = useMemo(() => layout && formatOf(layout), [layout]);
  const shown = edited ?? format;
  const target = shown && {
    choice,
    format: shown,
    isAsked: hasFound ? undefined : selectMine,
    options: createExportOptions(chosen.style, choice.title),
  };
  return (
    <Dialog title={t('export_start')} class="export-dialog" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (layout) editor.save();
          else if (target) work(createRun(database, target));
        }}
      >
        <div class="export-columns">
          {layout && <LayoutFields editor={editor} />}
          <div class="export-choices" hidden={layout !== null}>
            <Choices choices={choices} choice={choice} onChoose={choose} counts={counts}>
              <Option type="checkbox" of="found" isChosen={hasFound} onChoose={() => setFound(!hasFound)}>
                <span>{t('export_also_found')}</span>
                <Count of={counts[choice.name]?.found} />
              </Option>
            </Choices>
            <Formats formats={formats} format={format} onFormat={setFormat} editor={editor} />
          </div>
          <section class="export-preview">
            <p class="meta">
              <span>{t('export_first')}</span>
              {shown?.hasCitation && <StyleMenu chosen={chosen} />}
            </p>
            {target && (
              <Preview database={database} target={target} onProblem={layout ? editor.setProblem : undefined} />
            )}
          </section>
        </div>
        {layout ? (
          <LayoutButtons editor={editor} />
        ) : (
          <ExportButtons
            sum={format ? describe(counts[choice.name], format, hasFound) : ''}
            state={state}
            isReady={target !== null}
            onClose={onClose}
          />
        )}
      </form>
    </Dialog>
  );
}

/** Exports, and keeps the format for the next time. */
const createRun =
  (database: Database, target: Target): Work =>
  async (signal, onProgress) => {
    await changeSettings(database, { format: target.format.name });
    const file = await openFile(database, target, onProgress);
    download(await writeFile(file, signal), file.name);
    return t('export_done', file.name);
  };

/** What is exported, how far it is, and the buttons that start, stop and leave it. */
function ExportButtons({
  sum,
  state,
  isReady,
  onClose,
}: {
  sum: string;
  state: WorkState;
  isReady: boolean;
  onClose(): void;
}) {
  const starter = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Restores the focus, which the button lost while it was disabled.
    if (state.status !== 'idle' && state.status !== 'working') starter.current?.focus();
  }, [state.status]);
  const isBusy = state.status === 'working';
  return (
    <footer>
      {state.status === 'idle' && <p class="sum">{sum}</p>}
      <Progress state={state} />
      <Button class="link" onClick={isBusy ? state.stop : onClose}>
        {t(isBusy ? 'stop' : state.status === 'done' ? 'close' : 'cancel')}
      </Button>
      <button ref={starter} type="submit" class="plain main" id="export-start" disabled={isBusy || !isReady}>
        {t('export_start')}
      </button>
    </footer>
  );
}

const Count = ({ of: count }: { of: number | undefined }) => (
  <small>{count === undefined ? '' : formatNumber(count)}</small>
);

function Option({
  type,
  of: name,
  isChosen,
  onChoose,
  children,
  ...label
}: {
  type: 'radio' | 'checkbox';
  of: string;
  isChosen: boolean;
  onChoose(): void;
  children: preact.ComponentChildren;
  class?: string;
  'data-format'?: string;
}) {
  return (
    <label {...label} data-type={type}>
      <input type={type} name={`export-${name}`} checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  );
}

/** What can be exported, and how much of the reader's own is in it. */
function Choices({
  choices,
  choice,
  onChoose,
  counts,
  children,
}: {
  choices: Choice[];
  choice: Choice;
  onChoose(name: Choice['name']): void;
  counts: { [name: string]: Counts };
  children: preact.ComponentChildren;
}) {
  return (
    <fieldset id="export-what">
      <legend>{t('export_what')}</legend>
      {choices.map((one) => (
        <Option key={one.name} type="radio" of="what" isChosen={one === choice} onChoose={() => onChoose(one.name)}>
          <span dir="auto">{one.label}</span>
          <Count of={counts[one.name]?.own} />
        </Option>
      ))}
      {children}
    </fieldset>
  );
}

/** Three formats, and the others on request, or if the one that was used last is among them. */
function Formats({
  formats,
  format,
  onFormat,
  editor,
}: {
  formats: Format[];
  format: Format | null;
  onFormat(name: string): void;
  editor: Editor;
}) {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const isMore = isOpen ?? (editor.deleted !== null || (format !== null && !isFirst(format.name)));
  const option = (name: string) => ({
    type: 'radio' as const,
    of: 'format',
    isChosen: name === format?.name,
    onChoose: () => onFormat(name),
    'data-format': name,
  });
  return (
    <fieldset id="export-where">
      <legend>{t('export_where')}</legend>
      <div class="tiles">
        {FIRST.map(({ format: name, icon: FormatIcon, more }) => (
          <Option key={name} {...option(name)} class="tile">
            <FormatIcon />
            <b>{t(`export_${name}`)}</b>
            <small>{more()}</small>
          </Option>
        ))}
      </div>
      <Button class="link" id="export-more" aria-expanded={isMore} onClick={() => setOpen(!isMore)}>
        {t('export_more')}
      </Button>
      {isMore && (
        <>
          <div class="more-formats">
            {formats
              .filter(({ name }) => !isFirst(name))
              .map(({ name, label }) => (
                <Option key={name} {...option(name)}>
                  <span dir="auto">{label}</span>
                </Option>
              ))}
          </div>
          <LayoutCommands editor={editor} chosen={format?.layout} />
        </>
      )}
    </fieldset>
  );
}

/** “31 highlights from 10 articles, a file for each article”; '' until it is known. */
function describe(counts: Counts | undefined, format: Format, hasFound: boolean): string {
  if (!counts) return '';
  const { articles, own, found } = counts;
  return [
    plural('export_from', articles, plural('highlights_found', own), articles),
    articles > 1 && format.perArticle && t('export_each'),
    hasFound && found > 0 && plural('export_and_found', found),
  ]
    .filter(Boolean)
    .join(', ');
}

/** How much each choice has, by its name, as soon as it is known. */
function useCounts(database: Database, choices: Choice[], own: number | null): { [name: string]: Counts } {
  const [counts, setCounts] = useState<{ [name: string]: Counts }>({});
  useEffect(() => {
    let isOpen = own !== null;
    async function count(): Promise<void> {
      for (const choice of choices) {
        if (!isOpen) return;
        const counted = await countScope(database, choice.scope, own ?? 0);
        setCounts((before) => ({ ...before, [choice.name]: counted }));
      }
    }
    count().catch(() => undefined); // The export itself tells what is wrong.
    return () => {
      isOpen = false;
    };
  }, [own]);
  return counts;
}

interface ChosenFormat {
  formats: Format[];
  /** That of the last export until another is chosen; null until it is read. */
  format: Format | null;
  /** Chooses a format by its name; null for the first one. */
  setFormat(name: string | null): void;
}

/** All formats, and the one that is chosen. */
function useFormats(database: Database): ChosenFormat {
  const [chosen, setFormat] = useState<string | null>(null);
  const settings = useStoredSettings(database);
  const layouts = useStoredLibrary(database, () => readLayouts(database), 'layouts');
  const formats = useMemo(() => listFormats(layouts ?? []), [layouts]);
  const named = (name: string | null | undefined) => formats.find((one) => one.name === name);
  const format = settings && layouts && (named(chosen) ?? named(settings.format) ?? named('docx'));
  return { formats, format: format ?? null, setFormat };
}

/** Opens the file of an export for writing. */
async function openFile(
  database: Database,
  { choice, format, options, isAsked }: Target,
  onProgress: (share: number) => void,
): Promise<ExportedFile> {
  const { draft, scope, title } = choice;
  const { name } = format;
  if (draft && (name === 'docx' || name === 'markdown')) return exportDraft(draft, name, options.now);
  const exporter = await format.open();
  const open = await openScope(database, scope, isAsked, name === 'json');
  if (open.articles === 0) throw new Error(t('export_nothing'));
  return exportFile(exporter, { library: open.read(onProgress), articles: open.articles, title }, options);
}

/** The options of an export that starts now. */
function createExportOptions(style: CitationStyle, title: string): ExportOptions {
  return { t: translate, locale: readerLanguage(), style, title, now: new Date().toISOString() };
}
