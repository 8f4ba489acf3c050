import { notesApi, type PageState, type ReadyPage, type Written } from '../../messaging/contract.ts';
import type { Mark, Particulars, Placed, Span } from '../../model.ts';
import type { NoticeText } from '../design/notice.tsx';
import { Paged } from '../design/paged.tsx';
import { t } from '../shared/strings.ts';
import { type MarkActions, MarkLine, WordChanges } from './mark-line.tsx';
import { PageNote } from './page-note.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { type Ask, useArticleNotes } from './use-page.ts';

/** The reader's own: highlights and kept findings with notes and tags, in the order of the page; moved ones first, lost ones last. */
export function KeptList({
  page,
  tabId,
  act,
  reveal,
  forget,
  attempt,
  notify,
}: {
  page: ReadyPage & { revision: number };
  tabId: number | null;
  act(ask: Ask): Promise<PageState | null>;
  reveal(span: Span): void;
  forget(mark: Mark): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const { article, placed, lost, isPrivate } = page;
  const articleNotes = useArticleNotes(article, page.revision, attempt);
  const written = new Map(articleNotes?.annotations.map((annotation) => [annotation.id, annotation]));
  const inOrder = [...placed].sort((a, b) => a.span.start - b.span.start);
  const moved = inOrder.filter(({ isDoubtful }) => isDoubtful);
  const sure = inOrder.filter(({ isDoubtful }) => !isDoubtful);

  /** What was done is said, and can be taken back. */
  const offerUndo = (text: string, back: () => Promise<unknown>) =>
    notify({ text, tone: 'done', undo: () => attempt(back) });

  const actions: MarkActions = {
    forget,
    readonly: isPrivate,
    recolour({ id, colour: before }, colour) {
      attempt(async () => {
        await act((page) => page.alter(id, { colour }));
        if (before) offerUndo(t('colour_changed'), () => act((page) => page.alter(id, { colour: before })));
      });
    },
    write: (id, text) => attempt(() => notesApi.annotate(id, text)),
    wrote: (id, before) => offerUndo(t('note_saved'), () => notesApi.annotate(id, before)),
  };

  async function writePage(text: Written): Promise<unknown> {
    if (tabId === null) return;
    const { text: _text, blocks: _blocks, ...particulars } = article;
    return notesApi.describePage(tabId, particulars satisfies Particulars, text);
  }

  /** What the line of every mark is told. */
  const told = (mark: Mark) => ({ mark, annotation: written.get(mark.id), lang: article.lang, act: actions });

  const line = ({ annotation: mark, span, pieces }: Placed) => (
    <MarkLine key={mark.id} {...told(mark)} onReveal={() => reveal(span)}>
      {pieces.length > 0 && (
        <p class="now">
          <WordChanges pieces={pieces} />
        </p>
      )}
    </MarkLine>
  );
  const edited = sure.filter(({ pieces }) => pieces.length > 0).length;

  return (
    <>
      <StorageNotice storageError={page.storageError} attempt={attempt} />
      {!isPrivate && articleNotes && (
        <PageNote
          article={articleNotes.article}
          write={(text) => attempt(() => writePage(text))}
          wrote={(before) => offerUndo(t('note_saved'), () => writePage(before))}
        />
      )}
      {articleNotes !== null && articleNotes.unreadable > 0 && (
        <p class="trouble">{t('marks_unreadable', articleNotes.unreadable)}</p>
      )}
      {page.saved !== null && edited + moved.length + lost.length > 0 && (
        <p class="since">{t('changed_since', edited, moved.length, lost.length)}</p>
      )}
      {moved.length > 0 && (
        <section class="moved">
          <h2>{t('moved_title')}</h2>
          <p>{t('moved_hint')}</p>
          <Paged items={moved}>
            {({ annotation: mark, span, pieces }) => (
              <MarkLine key={mark.id} {...told(mark)} onReveal={() => reveal(span)}>
                <p class="now">
                  {pieces.length > 0 ? (
                    <WordChanges pieces={pieces} />
                  ) : (
                    <span dir="auto">{article.text.slice(span.start, span.end).replace(/\s+/g, ' ')}</span>
                  )}
                  <button
                    type="button"
                    class="accept"
                    disabled={isPrivate}
                    onClick={() =>
                      attempt(async () => {
                        await act((page) => page.accept(mark.id));
                        const { selectors } = mark;
                        offerUndo(t('moved_accepted'), () => act((page) => page.alter(mark.id, { selectors })));
                      })
                    }
                  >
                    {t('moved_accept')}
                  </button>
                </p>
              </MarkLine>
            )}
          </Paged>
        </section>
      )}
      {placed.length + lost.length === 0 && <p class="empty">{t('nothing_kept')}</p>}
      {sure.length > 0 && <Paged items={sure}>{line}</Paged>}
      {lost.length > 0 && (
        <section class="lost">
          <h2>{t('lost_title')}</h2>
          <p>{t('lost_hint')}</p>
          <Paged items={lost}>
            {(mark) => (
              <MarkLine key={mark.id} {...told(mark)}>
                <p class="now">
                  <Where mark={mark} />
                  <button
                    type="button"
                    class="attach"
                    disabled={isPrivate}
                    onClick={() =>
                      attempt(async () => {
                        await act((page) => page.attach(mark.id));
                        const { selectors } = mark;
                        offerUndo(t('attached'), () => act((page) => page.alter(mark.id, { selectors })));
                      })
                    }
                  >
                    {t('attach')}
                  </button>
                </p>
              </MarkLine>
            )}
          </Paged>
        </section>
      )}
    </>
  );
}

/** What stood around a mark whose words are gone. */
function Where({ mark: { selectors } }: { mark: Mark }) {
  const [{ prefix, suffix }] = selectors;
  return (
    <small dir="auto">
      …{prefix.slice(-50)}
      <b>[…]</b>
      {suffix.slice(0, 50)}…
    </small>
  );
}
