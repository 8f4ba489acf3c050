import { useRef, useState } from 'preact/hooks';
import type { Written } from '../../messaging/contract.ts';
import type { SavedArticle } from '../../model.ts';
import { Writing } from '../shared/note-editor.tsx';
import { t } from '../shared/strings.ts';

/** What the reader writes about the article as a whole. */
export function PageNote({
  article,
  write,
  wrote,
}: {
  article: SavedArticle | null;
  write(written: Written): void;
  /** The reader has written something else than was there before. */
  wrote(before: Written): void;
}) {
  const [isOpen, setOpen] = useState(false);
  const { note = '', tags = [] } = article ?? {};

  const opener = useRef<HTMLButtonElement>(null);

  /** What opened it has the keyboard again when it is closed. */
  function turn(): void {
    if (isOpen) opener.current?.focus();
    setOpen(!isOpen);
  }

  return (
    <section class="page-note">
      <button ref={opener} type="button" class="write-page" aria-expanded={isOpen} onClick={turn}>
        {note || tags.length > 0 ? (
          <>
            {note && <span dir="auto">{note.trim()}</span>}
            {tags.length > 0 && <small class="tagged">{tags.map((tag) => `#${tag}`).join(' ')}</small>}
          </>
        ) : (
          t('note_on_page')
        )}
      </button>
      {isOpen && (
        <fieldset class="editing" aria-label={t('note_title')}>
          <Writing note={note} tags={tags} focus="note" save={write} onChanged={wrote} onEscape={turn} />
          <button type="button" class="done" onClick={turn}>
            {t('done')}
          </button>
        </fieldset>
      )}
    </section>
  );
}
