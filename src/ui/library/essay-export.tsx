import { useRef } from 'preact/hooks';
import { composeDraft, copyDraft, type Draft } from '../../export/draft.ts';
import type { ExportedFile } from '../../export/exporter.ts';
import { exportDraft, exportFile } from '../../export/file.ts';
import type { Style } from '../../model.ts';
import type { OpenCollection } from '../../storage/collections.ts';
import { ChevronIcon } from '../design/icons.tsx';
import { language, plural, t, translate } from '../shared/strings.ts';
import { download, writeFile } from './background-task.ts';
import { copy } from './citation-box.tsx';
import type { CollectionViewProps } from './collection-head.tsx';
import { createExportOptions } from './export-dialog.tsx';
import { readOutline, readQuotes } from './outline.ts';

/** The formats of the references alone. */
const REFERENCES = ['bibtex', 'ris', 'csl_json'] as const;

/** A menu: the draft as a file or to the clipboard, all quotes with citations, and the references alone. */
export function EssayExport({
  open,
  draft,
  style,
  attempt,
  notify,
}: CollectionViewProps & { open: OpenCollection; draft: Draft; style: Style }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { name } = open.collection;

  function close(): void {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  }

  const act = (work: () => Promise<unknown>) => () => {
    close();
    attempt(work);
  };

  const save = async (file: ExportedFile) => {
    download(await writeFile(file, new AbortController().signal), file.name);
    notify({ text: t('export_done', file.name), tone: 'done' });
  };
  const saveDraft = (format: 'docx' | 'markdown') => save(exportDraft(draft, format, new Date().toISOString()));
  const copyAll = async (copied: Draft, notice: string) => {
    const { plain, html } = copyDraft(copied);
    await copy(plain, html);
    notify({ text: notice, tone: 'done' });
  };
  const copyQuotes = () => {
    const quotes = readQuotes(open);
    const count = quotes.sections.reduce((sum, { cards }) => sum + cards.length, 0);
    return copyAll(composeDraft(quotes, { style, ...language() }), plural('essay_quotes_copied', count));
  };
  const saveReferences = (format: (typeof REFERENCES)[number]) => {
    const cards = readOutline(open).sections.flatMap((section) => section.cards);
    const articles = new Map(cards.flatMap((card) => ('article' in card ? [[card.article.url, card.article]] : [])));
    const library = [...articles.values()].map((article) => ({ article, annotations: [] }));
    const batch = { library, articles: library.length, title: name };
    return save(exportFile(format, batch, createExportOptions(style, false)));
  };

  return (
    <details
      ref={menu}
      class="export-menu"
      onKeyDown={({ key }) => key === 'Escape' && close()}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary class="plain main">
        {t('export_start')}
        <ChevronIcon />
      </summary>
      <div class="menu">
        <h3>{t('essay_export_draft')}</h3>
        <button type="button" class="side-row" data-format="docx" onClick={act(() => saveDraft('docx'))}>
          <span>{t('export_docx')}</span>
        </button>
        <button type="button" class="side-row" data-format="md" onClick={act(() => saveDraft('markdown'))}>
          <span>{t('essay_markdown')}</span>
        </button>
        <h3>{t('essay_clipboard')}</h3>
        <button type="button" class="side-row" data-copy="draft" onClick={act(() => copyAll(draft, t('essay_copied')))}>
          <span>{t('essay_copy_draft')}</span>
        </button>
        <button type="button" class="side-row" data-copy="quotes" onClick={act(copyQuotes)}>
          <span>{t('essay_copy_quotes')}</span>
        </button>
        <h3>{t('essay_references_only')}</h3>
        {REFERENCES.map((format) => (
          <button
            key={format}
            type="button"
            class="side-row"
            data-format={format}
            onClick={act(() => saveReferences(format))}
          >
            <span>{translate(`export_${format}`)}</span>
          </button>
        ))}
      </div>
    </details>
  );
}
