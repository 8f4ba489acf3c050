import { useState } from 'preact/hooks';
import { cite, LIST_TITLES, toPlain } from '../../citation/cite.ts';
import { htmlRuns, type Run } from '../../citation/runs.ts';
import { readSource } from '../../citation/source.ts';
import { type Corrections, type Medium, type SavedArticle, type Style, styles } from '../../model.ts';
import { correct } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { MoreMenu } from '../design/more-menu.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { type StringKey, t } from '../shared/strings.ts';
import { AuthorFields, toAuthors, toRows } from './author-fields.tsx';
import { useStoredLibrary } from './use-library.ts';

/** The citation of an article in the reader's style, with a form to correct its metadata. */
export function CitationBox({
  database,
  article,
  style,
  onStyle,
  attempt,
  notify,
}: {
  database: Database;
  article: SavedArticle;
  style: Style;
  onStyle(style: Style): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const [isOpen, setOpen] = useState(false);
  const { reference, inText } = cite(article, style);

  function copyRuns(runs: Run[]): void {
    attempt(async () => {
      await copy(toPlain(runs), htmlRuns(runs));
      notify({ text: t('citation_copied'), tone: 'done' });
    });
  }

  return (
    <section class="citation" aria-label={t('citation')}>
      <StyleMenu style={style} onStyle={onStyle} />
      <Cited runs={reference} label={t(LIST_TITLES[style])} onCopy={() => copyRuns(reference)} />
      <Cited
        runs={inText}
        label={t(style === 'chicago-notes' ? 'citation_note' : 'citation_in_text')}
        onCopy={() => copyRuns(inText)}
      />
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('citation_correct')}
      </button>
      {isOpen && (
        <CorrectionForm
          article={article}
          onSave={(corrected) => {
            attempt(() => correct(database, article.url, corrected));
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

function Cited({ runs, label, onCopy }: { runs: Run[]; label: string; onCopy(): void }) {
  return (
    <div class="cited">
      <p dir="auto">
        <small class="aside">{label}</small>
        {runs.map(({ text, italic }, i) => (italic ? <i key={String(i)}>{text}</i> : text))}
      </p>
      <button type="button" class="plain" aria-label={t('copy_this', label)} onClick={onCopy}>
        {t('copy')}
      </button>
    </div>
  );
}

const FIELDS: [name: 'title' | 'site' | 'published', label: StringKey][] = [
  ['title', 'field_title'],
  ['site', 'field_site'],
  ['published', 'field_published'],
];

/** A form to correct the metadata of a citation. Values that equal the page's are not corrections; null means no corrections. */
function CorrectionForm({ article, onSave }: { article: SavedArticle; onSave(corrected: Corrections | null): void }) {
  const { corrected = {}, ...found } = article;
  const now = { ...article, ...corrected };
  const [rows, setRows] = useState(() => toRows(readSource(article).authors));

  function save(form: HTMLFormElement): void {
    const data = new FormData(form);
    const changed = FIELDS.map(([name]): [string, string] => [name, String(data.get(name) ?? '').trim()]).filter(
      ([name, value]) => value !== (article[name as 'title'] ?? ''),
    );
    const medium = data.get('medium') as Medium;
    const authors = toAuthors(rows);
    const isFound = JSON.stringify(authors) === JSON.stringify(toAuthors(toRows(readSource(found).authors)));
    const next: Corrections = {
      ...Object.fromEntries(changed),
      ...(isFound ? {} : { authors }),
      ...(medium === 'website' ? { medium } : {}),
    };
    onSave(Object.keys(next).length > 0 ? next : null);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <AuthorFields rows={rows} onChange={setRows} />
      {FIELDS.map(([name, label]) => (
        <label class="field" key={name}>
          <span>{t(label)}</span>
          <input name={name} dir="auto" defaultValue={now[name] ?? ''} />
        </label>
      ))}
      <label class="field">
        <span>{t('field_medium')}</span>
        <select name="medium" defaultValue={readSource(article).medium}>
          <option value="newspaper">{t('medium_newspaper')}</option>
          <option value="website">{t('medium_website')}</option>
        </select>
      </label>
      <p class="acts">
        <button type="submit" class="plain">
          {t('save')}
        </button>
        <button type="button" class="plain" onClick={() => onSave(null)}>
          {t('citation_reset')}
        </button>
      </p>
    </form>
  );
}

/** The reader's citation style, and a function that changes it. */
export function useStyle(database: Database): [Style, (style: Style) => void] {
  const settings = useStoredLibrary(
    database,
    () => readSettings(database),
    'settings',
    () => null,
  );
  return [settings?.style ?? 'apa', (style) => void changeSettings(database, { style })];
}

/** The names of the styles, which are not translated. */
const NAMES: { [S in Style]: string } = {
  apa: 'APA 7',
  mla: 'MLA 9',
  'chicago-date': 'Chicago 18 (author-date)',
  'chicago-notes': 'Chicago 18 (notes)',
  harvard: 'Harvard (Cite Them Right)',
};

/** A menu of the citation styles, named after the one that is used. */
export function StyleMenu({ style, onStyle }: { style: Style; onStyle(style: Style): void }) {
  return (
    <MoreMenu
      label={`${t('citation_style')}: ${NAMES[style]}`}
      text={NAMES[style]}
      items={styles.map((one) => ({
        name: one,
        label: NAMES[one],
        isChosen: one === style,
        act: () => onStyle(one),
      }))}
    />
  );
}

/** Copies text to the clipboard, also as HTML with italics and links. */
export async function copy(plain: string, html: string): Promise<void> {
  const blobs = {
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  await navigator.clipboard.write([new ClipboardItem(blobs)]);
}
