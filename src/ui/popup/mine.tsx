import { useRef, useState } from 'preact/hooks';
import type { ArticleNotes } from '../../messaging/contract.ts';
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
import { Editor, MarkLine } from './mark-line.tsx';
import type { RowActions } from './row-actions.ts';
import { StorageNotice } from './states.tsx';

/** What the reader can do with marks, and what is written about the article. */
export interface MineActions extends RowActions {
  /** The notes of the article; null until they are read. */
  articleNotes: ArticleNotes | null;
}

/** Everything of the reader's in the article: the note on it, marks that may have moved, those in place, what is kept, and those lost. */
export function Mine({ query, target, ...actions }: { query: string; target: NoteTarget | null } & MineActions) {
  const { page, articleNotes } = actions;
  const { saved } = page;
  const isFound = ({ selectors: [{ exact }], id }: Mark) =>
    [exact, articleNotes?.annotations.find((one) => one.id === id)?.note]
      .join('\n')
      .toLocaleLowerCase()
      .includes(query.trim().toLocaleLowerCase());
  const { moved, marks, entries, edited } = sortMine(page, actions.open?.key, actions.annotationOf, isFound);
  const lost = page.lost.filter((mark) => isMine(mark, saved) && isFound(mark));
  return (
    <>
      <StorageNotice storageError={page.storageError} />
      {!page.isPrivate && articleNotes && target && <PageNote target={target} article={articleNotes.article} />}
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
            <MarkLine key={mark.id} {...{ mark, span }} {...actions}>
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

/** Marks that were placed with doubt, each to be accepted. */
function MovedMarks({ moved, ...actions }: { moved: Placed[] } & MineActions) {
  const { page, anchorAgain } = actions;
  return (
    <section class="moved">
      <h2>{t('moved_title')}</h2>
      <p>{t('moved_hint')}</p>
      <Paged items={moved}>
        {({ annotation: mark, span, pieces }) => (
          <MarkLine key={mark.id} {...{ mark, span }} {...actions}>
            <p class="current-text">
              {pieces.length > 0 ? (
                <WordChanges pieces={pieces} />
              ) : (
                <span dir="auto">{page.article.text.slice(span.start, span.end).replace(/\s+/g, ' ')}</span>
              )}
              <Button
                class="accept"
                disabled={page.isPrivate}
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
  const { page, anchorAgain } = actions;
  return (
    <section class="lost">
      <h2>{t('lost_title')}</h2>
      <p>{t('lost_hint')}</p>
      <Paged items={lost}>
        {(mark) => (
          <MarkLine key={mark.id} mark={mark} {...actions}>
            <p class="current-text">
              <small dir="auto">
                …{mark.selectors[0].prefix.slice(-50)}
                <b>[…]</b>
                {mark.selectors[0].suffix.slice(0, 50)}…
              </small>
              <Button
                class="attach"
                disabled={page.isPrivate}
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
function PageNote({ target, article }: { target: NoteTarget; article: ArticleNotes['article'] }) {
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
      {isOpen && <Editor target={target} notes={{ note, tags }} focus="note" close={toggle} />}
    </section>
  );
}
