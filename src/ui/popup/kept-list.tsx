import { type ArticleNotes, type Notes, notesApi, type PageState, type ReadyPage } from '../../messaging/contract.ts';
import type { NoteTarget } from '../../messaging/note-port.ts';
import type { Annotation, Article, Mark, Particulars, Placed, Span } from '../../model.ts';
import { isMine } from '../../present/shown.ts';
import { ArticleIcon, ChevronIcon } from '../design/icons.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { Paged } from '../design/paged.tsx';
import { NoteEditor } from '../shared/note-editor.tsx';
import { formatDay, plural, t } from '../shared/strings.ts';
import { WordChanges } from '../shared/word-changes.tsx';
import { openLibrary } from './article-header.tsx';
import { type MarkActions, MarkLine, useEditor } from './mark-line.tsx';
import { StorageNotice } from './states.tsx';
import { type Ask, useArticleNotes } from './use-page.ts';

interface Props {
  page: ReadyPage & { revision: number };
  tabId: number | null;
  act(ask: Ask): Promise<PageState | null>;
  reveal(span: Span): void;
  forget(mark: Mark): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}

/** What the sections of the list share. */
interface Section {
  article: Article;
  readonly: boolean;
  reveal(span: Span): void;
  propsOf(mark: Mark): { mark: Mark; annotation: Annotation | undefined; lang: string; actions: MarkActions };
  /** Has the page anchor a mark again, and offers to restore its selectors. */
  anchorAgain(mark: Mark, ask: Ask, notice: string): void;
}

/** Highlights and kept findings with notes and tags: those that may have moved, then those in place, then those lost. */
export function KeptList({ page, tabId, act, reveal, forget, attempt, notify }: Props) {
  const { article, isPrivate, kept, saved } = page;
  const placed = page.placed.filter(({ annotation }) => isMine(annotation, saved));
  const lost = page.lost.filter((mark) => isMine(mark, saved));
  const articleNotes = useArticleNotes(article, page.revision, attempt);
  const annotations = new Map(articleNotes?.annotations.map((annotation) => [annotation.id, annotation]));
  const inOrder = [...placed].sort((a, b) => a.span.start - b.span.start);
  const moved = inOrder.filter(({ isDoubtful }) => isDoubtful);
  const sure = inOrder.filter(({ isDoubtful }) => !isDoubtful);
  const edited = sure.filter(({ pieces }) => pieces.length > 0).length;

  const offerUndo = (text: string, undo: () => Promise<unknown>) =>
    notify({ text, tone: 'done', undo: () => attempt(undo) });

  const actions: MarkActions = {
    forget,
    readonly: isPrivate,
    recolour({ id, colour: before }, colour) {
      attempt(async () => {
        await act((page) => page.alter(id, { colour }));
        if (before) offerUndo(t('colour_changed'), () => act((page) => page.alter(id, { colour: before })));
      });
    },
    saveTags: (id, tags, read) => attempt(() => notesApi.annotate(id, { tags }, { tags: read })),
    onError: (error) => attempt(() => Promise.reject(error)),
    onWritten: (id, before, after) => offerUndo(t('note_saved'), () => notesApi.annotate(id, before, after)),
  };

  const section: Section = {
    article,
    readonly: isPrivate,
    reveal,
    propsOf: (mark) => ({ mark, annotation: annotations.get(mark.id), lang: article.lang, actions }),
    anchorAgain({ id, selectors }, ask, notice) {
      attempt(async () => {
        await act(ask);
        offerUndo(notice, () => act((page) => page.alter(id, { selectors })));
      });
    },
  };

  const { text: _text, blocks: _blocks, ...particulars } = article;
  const writePage = async (tab: number, written: Notes, read: Notes): Promise<unknown> =>
    notesApi.describePage(tab, particulars satisfies Particulars, written, read);

  return (
    <>
      <StorageNotice storageError={page.storageError} attempt={attempt} />
      {!isPrivate && articleNotes && tabId !== null && (
        <PageNote
          target={{ tab: tabId, particulars }}
          article={articleNotes.article}
          saveTags={(tags, read) => attempt(() => writePage(tabId, { tags }, { tags: read }))}
          onError={actions.onError}
          onWritten={(before, after) => offerUndo(t('note_saved'), () => writePage(tabId, before, after))}
        />
      )}
      {articleNotes !== null && articleNotes.unreadable > 0 && (
        <p class="error-message">{plural('marks_unreadable', articleNotes.unreadable)}</p>
      )}
      {page.saved !== null && edited + moved.length + lost.length > 0 && (
        <p class="changes-summary">{t('changed_since', edited, moved.length, lost.length)}</p>
      )}
      {moved.length > 0 && <MovedMarks moved={moved} section={section} />}
      {saved !== null && (
        <SavedLine
          saved={saved}
          count={kept.length - placed.length - lost.length}
          open={() => attempt(() => openLibrary(article.url))}
        />
      )}
      {placed.length + lost.length === 0 && <p class="empty">{t('nothing_kept')}</p>}
      {sure.length > 0 && (
        <Paged items={sure}>
          {({ annotation: mark, span, pieces }) => (
            <MarkLine key={mark.id} {...section.propsOf(mark)} onReveal={() => reveal(span)}>
              {pieces.length > 0 && (
                <p class="current-text">
                  <WordChanges pieces={pieces} />
                </p>
              )}
            </MarkLine>
          )}
        </Paged>
      )}
      {lost.length > 0 && <LostMarks lost={lost} section={section} />}
    </>
  );
}

/** The saved article, with what was saved with it, in one row that opens it in the library. */
function SavedLine({ saved, count, open }: { saved: string; count: number; open(): void }) {
  return (
    <ul>
      <li class="saved-article">
        <div class="entry">
          <ArticleIcon />
          <button type="button" class="words" onClick={open}>
            <span>{t('this_article')}</span>
            <small>{plural('saved_with', count, formatDay(saved.slice(0, 10)), count)}</small>
          </button>
          <ChevronIcon />
        </div>
      </li>
    </ul>
  );
}

/** Marks that were placed with doubt, each to be accepted. */
function MovedMarks({
  moved,
  section: { article, readonly, reveal, propsOf, anchorAgain },
}: {
  moved: Placed[];
  section: Section;
}) {
  return (
    <section class="moved">
      <h2>{t('moved_title')}</h2>
      <p>{t('moved_hint')}</p>
      <Paged items={moved}>
        {({ annotation: mark, span, pieces }) => (
          <MarkLine key={mark.id} {...propsOf(mark)} onReveal={() => reveal(span)}>
            <p class="current-text">
              {pieces.length > 0 ? (
                <WordChanges pieces={pieces} />
              ) : (
                <span dir="auto">{article.text.slice(span.start, span.end).replace(/\s+/g, ' ')}</span>
              )}
              <button
                type="button"
                class="accept"
                disabled={readonly}
                onClick={() => anchorAgain(mark, (page) => page.accept(mark.id), t('moved_accepted'))}
              >
                {t('moved_accept')}
              </button>
            </p>
          </MarkLine>
        )}
      </Paged>
    </section>
  );
}

/** Marks whose words are gone, each with its old context; they can be attached to the selection in the page. */
function LostMarks({ lost, section: { readonly, propsOf, anchorAgain } }: { lost: Mark[]; section: Section }) {
  return (
    <section class="lost">
      <h2>{t('lost_title')}</h2>
      <p>{t('lost_hint')}</p>
      <Paged items={lost}>
        {(mark) => (
          <MarkLine key={mark.id} {...propsOf(mark)}>
            <p class="current-text">
              <small dir="auto">
                …{mark.selectors[0].prefix.slice(-50)}
                <b>[…]</b>
                {mark.selectors[0].suffix.slice(0, 50)}…
              </small>
              <button
                type="button"
                class="attach"
                disabled={readonly}
                onClick={() => anchorAgain(mark, (page) => page.attach(mark.id), t('attached'))}
              >
                {t('attach')}
              </button>
            </p>
          </MarkLine>
        )}
      </Paged>
    </section>
  );
}

/** The note and tags of the article as a whole. */
function PageNote({
  target,
  article,
  saveTags,
  onError,
  onWritten,
}: {
  target: NoteTarget;
  article: ArticleNotes['article'];
  saveTags(tags: string[], read: string[]): void;
  onError(error: Error): void;
  /** Called when the editor closes, if note or tags have changed. */
  onWritten(before: Notes, after: Notes): void;
}) {
  const { isOpen, opener, toggle } = useEditor();
  const { note = '', tags = [] } = article ?? {};
  return (
    <section class="page-note">
      <button ref={opener} type="button" class="write-page" aria-expanded={isOpen} onClick={toggle}>
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
          <NoteEditor
            target={target}
            note={note}
            tags={tags}
            focus="note"
            saveTags={saveTags}
            onError={(error) => error && onError(error)}
            onChanged={onWritten}
            onEscape={toggle}
          />
          <button type="button" class="done" onClick={toggle}>
            {t('done')}
          </button>
        </fieldset>
      )}
    </section>
  );
}
