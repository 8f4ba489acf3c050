import { useEffect, useRef, useState } from 'preact/hooks';
import { exportFile, nameArticle } from '../../export/file.ts';
import { type ExporterName, exporters } from '../../export/index.ts';
import { infos } from '../../findings/index.ts';
import type { ShelvedArticle } from '../../model.ts';
import { PASSAGE } from '../../model.ts';
import type { Database } from '../../store/database.ts';
import { openScope, type Scope } from '../../store/scope.ts';
import { listTags } from '../../store/tags.ts';
import { say, sayName, sayNamed } from '../parts/strings.ts';
import { Dialog } from './dialog.tsx';
import { Progress } from './progress.tsx';
import { makeWishes } from './reader.ts';
import { StyleSelect } from './style-select.tsx';
import { useStyle } from './use-style.ts';
import { useWork } from './use-work.ts';
import { download, writeFile } from './write-file.ts';

const KINDS = [...Object.keys(infos), PASSAGE];

/** Formats in which something is cited, and so in a style. */
const CITES: ReadonlySet<ExporterName> = new Set(['markdown', 'logseq', 'docx', 'html', 'text', 'anki']);

/** What of the shelf becomes which file: scope, kinds, format; then the writing, which can be stopped. */
export function ExportDialog({
  database,
  article,
  chosen: ticked,
  scope: asked,
  isWhole,
  onClose,
}: {
  database: Database;
  /** The article that is open. */
  article: ShelvedArticle | null;
  /** Addresses of the articles that are ticked. */
  chosen: string[];
  /** What the library shows now. */
  scope: Scope;
  /** The shelf is read to its end: what was found is all there is. */
  isWhole: boolean;
  onClose(): void;
}) {
  const [chosen, setChosen] = useState(
    ticked.length > 0 && asked.of !== 'annotations' ? 'ticked' : article ? 'article' : asked.of,
  );
  const [format, setFormat] = useState<ExporterName>('markdown');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [mark, setMark] = useState(true);
  const [style, setStyle] = useStyle(database);
  const [tags, setTags] = useState<string[]>([]);
  const { work, state } = useWork();
  const starter = useRef<HTMLButtonElement>(null);

  useEffect(() => void listTags(database).then(setTags, () => setTags([])), []);
  useEffect(() => {
    // While it works it cannot be pressed, and what cannot be pressed loses the keyboard.
    if (state.status !== 'idle' && state.status !== 'working') starter.current?.focus();
  }, [state.status]);

  function pick(): { scope: Scope; title: string } {
    if (chosen === 'article' && article)
      return { scope: { of: 'articles', urls: [article.url] }, title: nameArticle({ article }) };
    if (chosen === 'ticked') return { scope: { of: 'articles', urls: ticked }, title: say('export_title') };
    if (chosen === 'search' && asked.of === 'search') return { scope: asked, title: asked.typed };
    if (chosen === 'annotations' && asked.of === 'annotations') return { scope: asked, title: say('export_title') };
    if (chosen.startsWith('tag:')) {
      const tag = chosen.slice(4);
      return { scope: { of: 'tag', tag }, title: tag };
    }
    return { scope: { of: 'everything' }, title: say('export_title') };
  }

  function start(): void {
    work(async (signal, onProgress) => {
      const { scope, title } = pick();
      const open = await openScope(database, scope, without);
      if (open.articles === 0) throw new Error(say('export_nothing'));
      let read = 0;
      async function* follow() {
        for await (const one of open.read()) {
          yield one;
          read += one.annotations.length + 1;
          onProgress(read / (open.annotations + open.articles));
        }
      }
      const batch = { shelf: follow(), articles: open.articles, title };
      const file = exportFile(format, batch, makeWishes(style, mark));
      download(await writeFile(file, signal), file.name);
      return say('export_done', file.name);
    });
  }

  const isBusy = state.status === 'working';
  const isToCome = chosen === asked.of && chosen !== 'everything' && !isWhole;
  return (
    <Dialog title={say('export_start')} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <label class="field">
          <span>{say('export_what')}</span>
          <select id="export-scope" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {article && <option value="article">{say('export_this_article')}</option>}
            {ticked.length > 0 && <option value="ticked">{say('export_chosen', ticked.length)}</option>}
            {asked.of === 'annotations' && (
              <option value="annotations">{say('export_picked', asked.ids.length)}</option>
            )}
            {asked.of === 'search' && <option value="search">{say('export_search', asked.typed)}</option>}
            <option value="everything">{say('export_everything')}</option>
            {tags.map((tag) => (
              <option key={tag} value={`tag:${tag}`}>
                {say('export_tag', tag)}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="kinds">
          <legend>{say('export_kinds')}</legend>
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
              {sayName('kind', kind, '_plural')}
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{say('export_format')}</span>
          <select
            id="export-format"
            value={format}
            onChange={({ currentTarget }) => setFormat(currentTarget.value as ExporterName)}
          >
            {(Object.keys(exporters) as ExporterName[]).map((name) => (
              <option key={name} value={name}>
                {sayNamed(`export_${name}`)}
              </option>
            ))}
          </select>
        </label>
        {CITES.has(format) && <StyleSelect style={style} onStyle={setStyle} />}
        {format === 'csv' && (
          <label class="check">
            <input type="checkbox" checked={mark} onChange={({ currentTarget }) => setMark(currentTarget.checked)} />
            {say('export_mark')}
          </label>
        )}
        <Progress state={state} />
        <p class="acts">
          <button ref={starter} type="submit" class="plain main" id="export-start" disabled={isBusy || isToCome}>
            {say('export_start')}
          </button>
          <button type="button" class="plain" onClick={isBusy ? state.stop : onClose}>
            {say(isBusy ? 'stop' : 'close')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
