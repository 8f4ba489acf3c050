import { useLayoutEffect, useRef } from 'preact/hooks';
import { familyName, fullName, readName, toPerson } from '../../author/name.ts';
import type { Author } from '../../model.ts';
import { CrossIcon } from '../design/icons.tsx';
import { t } from '../shared/strings.ts';

/** An author as the reader types it. */
export interface AuthorRow {
  /** Stays the same while the row is moved. */
  id: number;
  isBody: boolean;
  /** The name of a body. */
  name: string;
  given: string;
  /** With particles and suffix: “van der Berg”, “King, Jr.”. */
  family: string;
}

/** The rows of a form for authors. */
export function toRows(authors: Author[]): AuthorRow[] {
  return authors.map((author, id) => {
    if ('literal' in author) return { id, isBody: true, name: author.literal, given: '', family: '' };
    const given = [author.given, author['dropping-particle']].filter(Boolean).join(' ');
    const family = [familyName(author), author.suffix].filter(Boolean).join(', ');
    return { id, isBody: false, name: '', given, family };
  });
}

/** The authors of a form; empty rows are left out. “García Márquez, Gabriel” in one field is divided at the comma. */
export function toAuthors(rows: AuthorRow[]): Author[] {
  return rows.flatMap(({ isBody, name, given, family }): Author[] => {
    const [literal, first, last] = [name.trim(), given.trim(), family.trim()];
    if (isBody) return literal ? [{ literal }] : [];
    if (last === '') return first ? [readName(first, 'person')] : [];
    return first === '' && last.includes(',') ? [readName(last, 'person')] : [toPerson(last, first)];
  });
}

/** Exchanges a row with the one before it (-1) or after it (1), if there is one. */
export function moveRow(rows: AuthorRow[], at: number, by: -1 | 1): AuthorRow[] {
  const [row, other] = [rows[at], rows[at + by]];
  return row && other ? rows.with(at, other).with(at + by, row) : rows;
}

/** A person as a body or the other way round, with the same name. */
export function switchRow(row: AuthorRow): AuthorRow {
  const [author] = toAuthors([row]);
  if (!author) return { ...row, isBody: !row.isBody };
  const [next] = toRows([row.isBody ? readName(fullName(author), 'person') : { literal: fullName(author) }]);
  // A name that can only be that of a body is the family name of a person, until the reader divides it.
  return row.isBody && next?.isBody
    ? { ...row, isBody: false, family: next.name, name: '' }
    : { ...row, ...next, id: row.id };
}

/** Fields for the authors of an article, a row each: a person's names, or the name of a body. */
export function AuthorFields({ rows, onChange }: { rows: AuthorRow[]; onChange(rows: AuthorRow[]): void }) {
  const list = useRef<HTMLFieldSetElement>(null);
  /** What to focus when the rows are drawn again: moving and removing a row takes the focus from it. */
  const focused = useRef('');

  useLayoutEffect(() => {
    if (focused.current) list.current?.querySelector<HTMLElement>(focused.current)?.focus();
    focused.current = '';
  }, [rows]);

  const change = (at: number, changed: Partial<AuthorRow>) =>
    onChange(rows.map((row, i) => (i === at ? { ...row, ...changed } : row)));

  function move(at: number, by: -1 | 1): void {
    const to = at + by;
    const isLast = to === 0 || to === rows.length - 1;
    // A button that has become useless is disabled, and would lose the focus.
    focused.current = `[data-row="${rows[at]?.id}"] .${(by < 0) === isLast ? 'down' : 'up'}`;
    onChange(moveRow(rows, at, by));
  }

  return (
    <fieldset class="authors" ref={list}>
      <legend>{t('field_byline')}</legend>
      <ol>
        {rows.map((row, at) => (
          <li key={row.id} data-row={row.id}>
            {row.isBody ? (
              <NameField label={t('author_name')} value={row.name} onInput={(name) => change(at, { name })} />
            ) : (
              <>
                <NameField label={t('author_given')} value={row.given} onInput={(given) => change(at, { given })} />
                <NameField label={t('author_family')} value={row.family} onInput={(family) => change(at, { family })} />
              </>
            )}
            <label class="check">
              <input type="checkbox" checked={row.isBody} onChange={() => change(at, switchRow(row))} />
              {t('author_body')}
            </label>
            <span class="row-acts">
              <button
                type="button"
                class="plain up"
                disabled={at === 0}
                aria-label={t('author_up', at + 1)}
                onClick={() => move(at, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="plain down"
                disabled={at === rows.length - 1}
                aria-label={t('author_down', at + 1)}
                onClick={() => move(at, 1)}
              >
                ↓
              </button>
              <button
                type="button"
                class="plain"
                aria-label={t('author_remove', at + 1)}
                onClick={() => {
                  focused.current = '.add';
                  onChange(rows.filter((other) => other !== row));
                }}
              >
                <CrossIcon />
              </button>
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="plain add"
        onClick={() => {
          const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
          focused.current = `[data-row="${id}"] input`;
          onChange([...rows, { id, isBody: false, name: '', given: '', family: '' }]);
        }}
      >
        {t('author_add')}
      </button>
    </fieldset>
  );
}

function NameField({ label, value, onInput }: { label: string; value: string; onInput(value: string): void }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input dir="auto" value={value} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
    </label>
  );
}
