import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportOptions } from '../../export/exporter.ts';
import { exportFile } from '../../export/file.ts';
import { nameArticle } from '../../export/file-name.ts';
import { type ExporterName, exporters } from '../../export/index.ts';
import { PASSAGE, type SavedArticle, type Style } from '../../model.ts';
import { listKinds } from '../../present/index.ts';
import type { Database } from '../../storage/database.ts';
import { openScope, type Scope } from '../../storage/scope.ts';
import { listTags } from '../../storage/tags.ts';
import { Dialog, Progress } from '../design/dialog.tsx';
import { nameOrKey, readerLanguage, t, translate } from '../shared/strings.ts';
import { download, useWork, writeFile } from './background-task.ts';
import { StyleSelect, useStyle } from './citation-box.tsx';

const KINDS = [...listKinds(), PASSAGE];

/** Formats that contain citations, which need a citation style. */
const CITES: ReadonlySet<ExporterName> = new Set(['markdown', 'logseq', 'docx', 'html', 'text', 'anki']);

/** Formats for reference managers, where annotations become notes. */
const HAS_NOTES: ReadonlySet<ExporterName> = new Set(['ris', 'csl_json', 'bibtex', 'biblatex']);

/** A dialog to choose scope, kinds and format of an export. The export can be stopped. */
export function ExportDialog({
  database,
  article,
  chosen: ticked,
  scope: asked,
  isComplete,
  onClose,
}: {
  database: Database;
  /** The open article; null for none. */
  article: SavedArticle | null;
  /** The addresses of the selected articles. */
  chosen: string[];
  /** The scope that the library shows. */
  scope: Scope;
  /** Whether the search index is complete, so that the scope is final. */
  isComplete: boolean;
  onClose(): void;
}) {
  const [chosen, setChosen] = useState(
    ticked.length > 0 && asked.of !== 'annotations' ? 'ticked' : article ? 'article' : asked.of,
  );
  const [format, setFormat] = useState<ExporterName>('markdown');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [hasByteOrderMark, setByteOrderMark] = useState(true);
  const [hasAllNotes, setAllNotes] = useState(false);
  const [style, setStyle] = useStyle(database);
  const [tags, setTags] = useState<string[]>([]);
  const { work, state } = useWork();
  const starter = useRef<HTMLButtonElement>(null);

  useEffect(() => void listTags(database).then(setTags, () => setTags([])), []);
  useEffect(() => {
    // Restores the focus, which the button lost while it was disabled.
    if (state.status !== 'idle' && state.status !== 'working') starter.current?.focus();
  }, [state.status]);

  function pick(): { scope: Scope; title: string } {
    if (chosen === 'article' && article)
      return { scope: { of: 'articles', urls: [article.url] }, title: nameArticle({ article }) };
    if (chosen === 'ticked') return { scope: { of: 'articles', urls: ticked }, title: t('export_title') };
    if (chosen === 'search' && asked.of === 'search') return { scope: asked, title: asked.typed };
    if (chosen === 'annotations' && asked.of === 'annotations') return { scope: asked, title: t('export_title') };
    if (chosen.startsWith('tag:')) {
      const tag = chosen.slice(4);
      return { scope: { of: 'tag', tag }, title: tag };
    }
    return { scope: { of: 'everything' }, title: t('export_title') };
  }

  function start(): void {
    work(async (signal, onProgress) => {
      const { scope, title } = pick();
      const open = await openScope(database, scope, without, format === 'json');
      if (open.articles === 0) throw new Error(t('export_nothing'));
      let read = 0;
      async function* follow() {
        for await (const one of open.read()) {
          yield one;
          read += one.annotations.length + 1;
          onProgress(read / (open.annotations + open.articles));
        }
      }
      const batch = { library: follow(), articles: open.articles, title };
      const file = exportFile(format, batch, {
        ...createExportOptions(style, hasByteOrderMark),
        hasAllNotes,
      });
      download(await writeFile(file, signal), file.name);
      return t('export_done', file.name);
    });
  }

  const isBusy = state.status === 'working';
  const isLoading = chosen === asked.of && chosen !== 'everything' && !isComplete;
  return (
    <Dialog title={t('export_start')} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <label class="field">
          <span>{t('export_what')}</span>
          <select id="export-scope" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {article && <option value="article">{t('export_this_article')}</option>}
            {ticked.length > 0 && <option value="ticked">{t('export_chosen', ticked.length)}</option>}
            {asked.of === 'annotations' && <option value="annotations">{t('export_picked', asked.ids.length)}</option>}
            {asked.of === 'search' && <option value="search">{t('export_search', asked.typed)}</option>}
            <option value="everything">{t('export_everything')}</option>
            {tags.map((tag) => (
              <option key={tag} value={`tag:${tag}`}>
                {t('export_tag', tag)}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="kinds">
          <legend>{t('export_kinds')}</legend>
          {KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!without.has(kind)}
                onChange={({ currentTarget }) => {
                  const next = new Set(without);
                  if (currentTarget.checked) next.delete(kind);
                  else next.add(kind);
                  setWithout(next);
                }}
              />
              {nameOrKey('kind', kind, '_plural')}
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{t('export_format')}</span>
          <select
            id="export-format"
            value={format}
            onChange={({ currentTarget }) => setFormat(currentTarget.value as ExporterName)}
          >
            {(Object.keys(exporters) as ExporterName[]).map((name) => (
              <option key={name} value={name}>
                {translate(`export_${name}`)}
              </option>
            ))}
          </select>
        </label>
        {CITES.has(format) && <StyleSelect style={style} onStyle={setStyle} />}
        {format === 'csv' && (
          <Check label={t('export_mark')} isChecked={hasByteOrderMark} onChange={setByteOrderMark} />
        )}
        {HAS_NOTES.has(format) && (
          <Check label={t('export_all_notes')} isChecked={hasAllNotes} onChange={setAllNotes} />
        )}
        <Progress state={state} />
        <p class="acts">
          <button ref={starter} type="submit" class="plain main" id="export-start" disabled={isBusy || isLoading}>
            {t('export_start')}
          </button>
          <button type="button" class="plain" onClick={isBusy ? state.stop : onClose}>
            {t(isBusy ? 'stop' : 'close')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

function Check(props: { label: string; isChecked: boolean; onChange(isChecked: boolean): void }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.isChecked}
        onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}

/** The options of an export that starts now. */
export function createExportOptions(style: Style, hasByteOrderMark: boolean): ExportOptions {
  return {
    t: translate,
    locale: readerLanguage(),
    style,
    hasByteOrderMark,
    hasAllNotes: false,
    now: new Date().toISOString(),
  };
}
