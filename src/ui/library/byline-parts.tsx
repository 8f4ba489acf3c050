import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nextPart, readTyped, sortedBy, type TypedAuthor, toTyped } from '../../author/typed-author.ts';
import { writeIso } from '../../citation/dates.ts';
import { readSource } from '../../citation/source.ts';
import type { Author, Corrections, SavedArticle } from '../../model.ts';
import { readTypedDate } from '../../present/typed-date.ts';
import { Button } from '../design/button.tsx';
import { CrossIcon, PlusIcon } from '../design/icons.tsx';
import { formatDate, readerLanguage, t } from '../shared/strings.ts';

/** A part of the byline that can be mended. */
export type BylinePart = 'site' | 'title' | 'authors' | 'published';

interface PartProps {
  article: SavedArticle;
  onSave(changes: Corrections): void;
  /** `isByKey`: the focus must be put somewhere. */
  onClose(isByKey: boolean): void;
}

/** How long a part stays after it was left, so that nothing moves under the press that left it, in milliseconds. */
const LEAVE_MS = 200;

/** Fields that are saved when they are left or by Enter; Escape takes back what was typed. `onSave` is false if that is wrong. */
function Mend({
  onSave,
  onClose,
  children,
}: {
  onSave(): boolean;
  onClose(isByKey: boolean): void;
  children: ComponentChildren;
}) {
  const isOver = useRef(false);
  const end = (isByKey: boolean) => {
    isOver.current = true;
    if (isByKey) onClose(true);
    else setTimeout(() => onClose(false), LEAVE_MS);
  };
  return (
    <form
      class="mend"
      onSubmit={(event) => {
        event.preventDefault();
        if (onSave()) end(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end(true);
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        // The field keeps the cursor while another window is used.
        if (isOver.current || isInside || currentTarget.contains(document.activeElement)) return;
        if (onSave()) end(false);
      }}
    >
      {children}
    </form>
  );
}

/** A field with its text selected. */
function useSelected() {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return field;
}

/** The field for the outlet or the title. */
export function TextPart({
  name,
  label,
  value,
  onSave,
  onClose,
}: PartProps & { name: 'site' | 'title'; label: string; value: string }) {
  const field = useSelected();
  const save = () => {
    const typed = field.current?.value.replace(/\s+/g, ' ').trim() ?? '';
    if (typed !== value) onSave({ [name]: typed });
    return true;
  };
  return (
    <Mend onSave={save} onClose={onClose}>
      <label class="field">
        <span>{label}</span>
        <input ref={field} dir="auto" maxLength={1000} defaultValue={value} />
      </label>
    </Mend>
  );
}

/** The field for the day of publication, which says what it understands. */
export function DatePart({ article, onSave, onClose }: PartProps) {
  const { published } = readSource(article);
  const before = published ? writeIso(published) : '';
  const [typed, setTyped] = useState(formatDate(before));
  const field = useSelected();
  const iso = readTypedDate(typed, readerLanguage(), new Date());
  const save = () => {
    if (iso === null) return false;
    if (iso !== before) onSave({ published: iso });
    return true;
  };
  return (
    <Mend onSave={save} onClose={onClose}>
      <label class="field">
        <span>{t('field_published')}</span>
        <input
          ref={field}
          dir="auto"
          maxLength={60}
          value={typed}
          aria-invalid={iso === null}
          aria-describedby="date-read"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p id="date-read" class="hint" role="status" data-tone={iso === null ? 'error' : undefined}>
        {iso === null && `${t('byline_date_wrong')} `}
        {iso === '' ? t('byline_date_none') : iso && nameDay(iso)} {t('byline_date_hint')}
      </p>
    </Mend>
  );
}

/** “Monday 18 November 2019”, or what is known of it. */
function nameDay(iso: string): string {
  if (iso.length < 10) return `${formatDate(iso)}.`;
  const format = new Intl.DateTimeFormat(readerLanguage(), { dateStyle: 'full', timeZone: 'UTC' });
  return `${format.format(new Date(`${iso}T00:00:00Z`))}.`;
}

/** A field for each author. */
export function AuthorsPart({ article, at, onSave, onClose }: PartProps & { at: number }) {
  const { lang, byline } = article;
  const [rows, setRows] = useState(() => withRow(toTyped(readSource(article).authors)));
  const [current, setCurrent] = useState(rows[at]?.id ?? 0);
  const list = useRef<HTMLUListElement>(null);
  const isNew = useRef(true);
  useLayoutEffect(() => {
    if (isNew.current) list.current?.querySelectorAll('input')[rows.findIndex(({ id }) => id === current)]?.select();
    isNew.current = false;
  });
  const change = (next: TypedAuthor) => setRows(rows.map((row) => (row.id === next.id ? next : row)));
  const add = (isBody: boolean) => {
    const id = Math.max(...rows.map((row) => row.id)) + 1;
    isNew.current = true;
    setCurrent(id);
    setRows([...rows, { id, text: '', isBody, author: null, from: null }]);
  };
  const save = () => {
    const authors = rows.map((row) => readTyped(row, lang)).filter((one): one is Author => one !== null);
    const isSame = JSON.stringify(authors) === JSON.stringify(readSource(article).authors);
    if (!isSame) onSave({ authors });
    return true;
  };
  const typed = rows.find(({ id }) => id === current);
  const family = typed && sortedBy(typed, lang);
  return (
    <Mend onSave={save} onClose={onClose}>
      <fieldset>
        <legend>{t('field_byline')}</legend>
        <ul ref={list}>
          {rows.map((row, index) => (
            <li key={row.id}>
              <input
                aria-label={t(row.isBody ? 'byline_organisation' : 'byline_author', index + 1)}
                dir="auto"
                maxLength={400}
                value={row.text}
                onFocus={() => setCurrent(row.id)}
                onInput={({ currentTarget }) => change({ ...row, text: currentTarget.value, from: null })}
              />
              <Button
                class="icon-button"
                title={t('author_remove', index + 1)}
                onClick={() => {
                  isNew.current = true;
                  const left = withRow(rows.filter(({ id }) => id !== row.id));
                  setCurrent(left[Math.min(index, left.length - 1)]?.id ?? 0);
                  setRows(left);
                }}
              >
                <CrossIcon />
              </Button>
            </li>
          ))}
        </ul>
        {([false, true] as const).map((isBody) => (
          <Button key={String(isBody)} class="link" onClick={() => add(isBody)}>
            <PlusIcon />
            {t(isBody ? 'author_body' : 'export_author')}
          </Button>
        ))}
      </fieldset>
      <p class="hint">
        {byline && `${t('byline_page_says', byline)} `}
        {typed && family && t('byline_sorted', family)}{' '}
        {typed && family && typed.text.trim().includes(' ') && (
          <Button class="link" onClick={() => change(nextPart(typed, lang))}>
            {t('byline_other_part')}
          </Button>
        )}
      </p>
      <button type="submit" class="visually-hidden" tabIndex={-1}>
        {t('save')}
      </button>
    </Mend>
  );
}

/** At least one row, to type in. */
const withRow = (rows: TypedAuthor[]): TypedAuthor[] =>
  rows.length > 0 ? rows : [{ id: 0, text: '', isBody: false, author: null, from: null }];
