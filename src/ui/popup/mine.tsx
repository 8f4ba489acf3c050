import { useRef, useState } from 'preact/hooks';
import type { Ask } from '../../messaging/active-tab.ts';
import type { ArticleNotes, Notes } from '../../messaging/contract.ts';
import type { NoteTarget } from '../../messaging/note-port.ts';
import type { Mark, Placed } from '../../model.ts';
import { sortMine } from '../../present/mine.ts';
import { isMine } from '../../present/shown.ts';
import { Button } from '../design/button.tsx';
import { NoteIcon } from '../design/icons.tsx';
import { Paged } from '../design/paged.tsx';
import { plural, t } from '../shared/strings.ts';
import { WordChanges } from '../shared/word-changes.tsx';
import { FindingList } from './finding-list.tsx';
import { Editor, type Field, MarkLine } from './mark-line.tsx';
import type { RowActions } from './row-actions.ts';
import { StorageNotice } from './states.tsx';

/** What the reader can do with marks whose words have changed or gone. */
export interface MineActions extends RowActions {
  /** Has the page anchor a mark again, and offers to restore its selectors. */
  anchorAgain(mark: Mark, ask: Ask, notice: string): void;
  /** The notes of the article; null until they are read. */
  articleNotes: ArticleNotes | null;
}

/** What is written about the article as a whole. */
export interface PageWriting {
  target: NoteTarget;
  saveTags(tags: string[], read: string[]): void;
  onWritten(before: Notes, after: Notes): void;
}

/** Everything of the reader's in the article: the note on it, marks that may have moved, those in place, what is kept, and those lost. */
export function Mine({ query, writing, ...actions }: { query: string; writing: PageWriting | null } & MineActions) {
  const { page, articleNotes, attempt } = actions;
  const { saved } = page;
  const isFound = ({ selectors: [{ exact }], id }: Mark) =>
    [exact, articleNotes?.annotations.find((one) => one.id === id)?.note]
      .join('\n')
      .toLocaleLowerCase()
      .includes(query.trim().toLocaleLowerCase());
  const { moved, marks, entries, edited } = sortMine(page, actions.open?.key, actions.annotationOf, isFound);
  const lost = page.lost.filter((mark) => isMine(mark, saved) && isFound(mark));
  const { readonly } = actions.marks;
  return (
    <>
      <StorageNotice storageError={page.storageError} attempt={attempt} />
      {!readonly && articleNotes && writing && (
        <PageNote {...writing} article={articleNotes.article} onError={actions.marks.onError} />
      )}
      {articleNotes !== null && articleNotes.unreadable > 0 && (
        <p class="error-message">{plural('marks_unreadable', articleNotes.unreadable)}</p>
      )}
      {saved !== null && edited + moved.length + lost.length > 0 && (
        <p class="aside-line">{t('changed_since', edited, moved.length, lost.length)}</p>
      )}
      {moved.length > 0 && <MovedMarks moved={moved} {...actions} />}
      {marks.length > 0 && (
        <Paged items={marks}>
          {({ annotation: mark, span, pieces }) => (
            <MarkLine key={mark.id} {...propsOfMark(mark, actions)} onReveal={() => actions.show(span)}>
              {pieces.length > 0 && (
                <p class="current-text">
                  <WordChanges pieces={pieces} />
                </p>
              )}
            </MarkLine>
          )}
        </Paged>
      )}
      {entries.length > 0 && <FindingList entries={entries} {...actions} />}
      {moved.length + marks.length + entries.length + lost.length === 0 && (
        <p class="hint">{query ? t('nothing_matches', query) : t('select_words')}</p>
      )}
      {lost.length > 0 && <LostMarks lost={lost} {...actions} />}
    </>
  );
}

/** What the line of a mark needs. */
export const propsOfMark = (mark: Mark, { page, open, setOpen, annotationOf, marks }: RowActions) => ({
  mark,
  annotation: annotationOf(mark),
  lang: page.article.lang,
  actions: marks,
  field: open?.key === mark.id ? (open.under as Field) : null,
  setField: (field: Field | null) => setOpen(field && { key: mark.id, under: field }),
});

/** Marks that were placed with doubt, each to be accepted. */
function MovedMarks({ moved, ...actions }: { moved: Placed[] } & MineActions) {
  const { page, marks, show, anchorAgain } = actions;
  return (
    <section class="moved">
      <h2>{t('moved_title')}</h2>
      <p>{t('moved_hint')}</p>
      <Paged items={moved}>
        {({ annotation: mark, span, pieces }) => (
          <MarkLine key={mark.id} {...propsOfMark(mark, actions)} onReveal={() => show(span)}>
            <p class="current-text">
              {pieces.length > 0 ? (
                <WordChanges pieces={pieces} />
              ) : (
                <span dir="auto">{page.article.text.slice(span.start, span.end).replace(/\s+/g, ' ')}</span>
              )}
              <Button
                class="accept"
                disabled={marks.readonly}
                onClick={() => anchorAgain(mark, (page) => page.accept(mark.id), t('moved_accepted'))}
              >
                {t('moved_accept')}
              </Button>
            </p>
          </MarkLine>
        )}
      </Paged>
    </section>
  );
}

/** Marks whose words are gone, each with its old context; they can be attached to the selection in the page. */
function LostMarks({ lost, ...actions }: { lost: Mark[] } & MineActions) {
  const { marks, anchorAgain } = actions;
  return (
    <section class="lost">
      <h2>{t('lost_title')}</h2>
      <p>{t('lost_hint')}</p>
      <Paged items={lost}>
        {(mark) => (
          <MarkLine key={mark.id} {...propsOfMark(mark, actions)}>
            <p class="current-text">
              <small dir="auto">
                …{mark.selectors[0].prefix.slice(-50)}
                <b>[…]</b>
                {mark.selectors[0].suffix.slice(0, 50)}…
              </small>
              <Button
                class="attach"
                disabled={marks.readonly}
                onClick={() => anchorAgain(mark, (page) => page.attach(mark.id), t('attached'))}
              >
                {t('attach')}
              </Button>
            </p>
          </MarkLine>
        )}
      </Paged>
    </section>
  );
}

/** The note and tags of the article as a whole. */
function PageNote({
  article,
  ...writing
}: PageWriting & { article: ArticleNotes['article']; onError(error: Error): void }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { note = '', tags = [] } = article ?? {};
  function toggle(): void {
    if (isOpen) opener.current?.focus();
    setOpen(!isOpen);
  }
  return (
    <section class="page-note">
      <Button ref={opener} class="write-page" aria-expanded={isOpen} onClick={toggle}>
        <NoteIcon />
        {note || tags.length > 0 ? (
          <span dir="auto">
            {note.trim()}
            {tags.length > 0 && <small class="tagged"> {tags.join(', ')}</small>}
          </span>
        ) : (
          t('note_on_page')
        )}
      </Button>
      {isOpen && <Editor {...writing} note={note} tags={tags} focus="note" close={toggle} />}
    </section>
  );
}
