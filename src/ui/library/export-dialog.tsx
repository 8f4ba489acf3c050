import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CitationStyle } from '../../citation/loaded-style.ts';
import type { ExportedFile, ExportOptions } from '../../export/exporter.ts';
import { exportDraft, exportFile } from '../../export/file.ts';
import { type ExporterName, exporters } from '../../export/index.ts';
import { type Counts, countScope, selectMine } from '../../storage/count-scope.ts';
import type { Database } from '../../storage/database.ts';
import { download, writeFile } from '../../storage/files.ts';
import { openScope } from '../../storage/scope.ts';
import { changeSettings } from '../../storage/settings.ts';
import { Button } from '../design/button.tsx';
import { Dialog, Progress } from '../design/dialog.tsx';
import { MarkdownIcon, ReferenceIcon, WordIcon } from '../design/icons.tsx';
import { useWork } from '../design/use-work.ts';
import { formatNumber, plural, readerLanguage, t, translate } from '../shared/strings.ts';
import { type Choice, listChoices, type OpenHere } from './export-choices.ts';
import { Preview, type Target } from './export-preview.tsx';
import { StyleMenu, useStyle } from './style-menu.tsx';
import { useStoredSettings } from './use-library.ts';

/** The formats that are asked for most, and what else is known of them. */
const FIRST = [
  { format: 'docx', icon: WordIcon, more: () => '.docx' },
  { format: 'markdown', icon: MarkdownIcon, more: () => 'Obsidian' },
  { format: 'ris', icon: ReferenceIcon, more: () => t('export_ris_more') },
] as const;

const isFirst = (name: ExporterName): boolean => FIRST.some(({ format }) => format === name);

const names = Object.keys(exporters) as ExporterName[];

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
  const [format, setFormat] = useFormat(database);
  const chosen = useStyle(database);
  const counts = useCounts(database, choices, ownCount);
  const { work, state } = useWork();
  const starter = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // Restores the focus, which the button lost while it was disabled.
    if (state.status !== 'idle' && state.status !== 'working') starter.current?.focus();
  }, [state.status]);

  const target = format && {
    choice,
    format,
    isAsked: hasFound ? undefined : selectMine,
    options: createExportOptions(chosen.style, choice.title),
  };
  const isBusy = state.status === 'working';
  return (
    <Dialog title={t('export_start')} class="export-dialog" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (!target) return;
          work(async (signal, onProgress) => {
            await changeSettings(database, { format: target.format });
            const file = await openFile(database, target, onProgress);
            download(await writeFile(file, signal), file.name);
            return t('export_done', file.name);
          });
        }}
      >
        <div class="export-columns">
          <div class="export-choices">
            <Choices choices={choices} choice={choice} onChoose={choose} counts={counts}>
              <Option type="checkbox" of="found" isChosen={hasFound} onChoose={() => setFound(!hasFound)}>
                <span>{t('export_also_found')}</span>
                <Count of={counts[choice.name]?.found} />
              </Option>
            </Choices>
            <Formats format={format} onFormat={setFormat} />
          </div>
          <section class="export-preview">
            <p class="meta">
              <span>{t('export_first')}</span>
              {format && exporters[format].hasCitation && <StyleMenu chosen={chosen} />}
            </p>
            {target && <Preview database={database} target={target} />}
          </section>
        </div>
        <footer>
          {state.status === 'idle' && <p class="sum">{format && describe(counts[choice.name], format, hasFound)}</p>}
          <Progress state={state} />
          <Button class="link" onClick={isBusy ? state.stop : onClose}>
            {t(isBusy ? 'stop' : state.status === 'done' ? 'close' : 'cancel')}
          </Button>
          <button ref={starter} type="submit" class="plain main" id="export-start" disabled={isBusy || !target}>
            {t('export_start')}
          </button>
        </footer>
      </form>
    </Dialog>
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
  'data-format'?: ExporterName;
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
function Formats({ format, onFormat }: { format: ExporterName | null; onFormat(format: ExporterName): void }) {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const isMore = isOpen ?? (format !== null && !isFirst(format));
  const option = (name: ExporterName) => ({
    type: 'radio' as const,
    of: 'format',
    isChosen: name === format,
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
        <div class="more-formats">
          {names
            .filter((name) => !isFirst(name))
            .map((name) => (
              <Option key={name} {...option(name)}>
                <span>{t(`export_${name}`)}</span>
              </Option>
            ))}
        </div>
      )}
    </fieldset>
  );
}

/** “31 highlights from 10 articles, a file for each article”; '' until it is known. */
function describe(counts: Counts | undefined, format: ExporterName, hasFound: boolean): string {
  if (!counts) return '';
  const { articles, own, found } = counts;
  return [
    plural('export_from', articles, plural('highlights_found', own), articles),
    articles > 1 && exporters[format].perArticle && t('export_each'),
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

/** The format of the last export until another is chosen; null until it is read. */
function useFormat(database: Database): [ExporterName | null, (format: ExporterName) => void] {
  const [chosen, choose] = useState<ExporterName | null>(null);
  const settings = useStoredSettings(database);
  const last = settings && (names.find((name) => name === settings.format) ?? 'docx');
  return [chosen ?? last, choose];
}

/** Opens the file of an export for writing. */
async function openFile(
  database: Database,
  { choice, format, options, isAsked }: Target,
  onProgress: (share: number) => void,
): Promise<ExportedFile> {
  const { draft, scope, title } = choice;
  if (draft && (format === 'docx' || format === 'markdown')) return exportDraft(draft, format, options.now);
  const open = await openScope(database, scope, isAsked, format === 'json');
  if (open.articles === 0) throw new Error(t('export_nothing'));
  return exportFile(format, { library: open.read(onProgress), articles: open.articles, title }, options);
}

/** The options of an export that starts now. */
function createExportOptions(style: CitationStyle, title: string): ExportOptions {
  return { t: translate, locale: readerLanguage(), style, title, now: new Date().toISOString() };
}
