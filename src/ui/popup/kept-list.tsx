import { desk, type PageState, type ReadyPage, type Written } from '../../messages/contract.ts';
import type { Mark, Particulars, Placed, Span } from '../../model.ts';
import type { NoticeText } from '../parts/notice.tsx';
import { Paged } from '../parts/paged.tsx';
import { say } from '../parts/strings.ts';
import { type MarkActions, MarkLine } from './mark-line.tsx';
import { PageNote } from './page-note.tsx';
import { ShelfTrouble } from './shelf-trouble.tsx';
import { useDesk } from './use-desk.ts';
import type { Ask } from './use-tab.ts';
import { WordChanges } from './word-changes.tsx';

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
  const desked = useDesk(article, page.revision, attempt);
  const written = new Map(desked?.annotations.map((annotation) => [annotation.id, annotation]));
  const inOrder = [...placed].sort((a, b) => a.span.start - b.span.start);
  const moved = inOrder.filter(({ isDoubtful }) => isDoubtful);
  const sure = inOrder.filter(({ isDoubtful }) => !isDoubtful);

  /** What was done is said, and can be taken back. */
  const tell = (text: string, back: () => Promise<unknown>) =>
    notify({ text, tone: 'done', undo: () => attempt(back) });

  const actions: MarkActions = {
    forget,
    readonly: isPrivate,
    recolour({ id, colour: before }, colour) {
      attempt(async () => {
        await act((page) => page.alter(id, { colour }));
        if (before) tell(say('colour_changed'), () => act((page) => page.alter(id, { colour: before })));
      });
    },
    write: (id, text) => attempt(() => desk.annotate(id, text)),
    wrote: (id, before) => tell(say('note_saved'), () => desk.annotate(id, before)),
  };

  async function writePage(text: Written): Promise<unknown> {
    if (tabId === null) return;
    const { text: _text, blocks: _blocks, ...particulars } = article;
    return desk.describePage(tabId, particulars satisfies Particulars, text);
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
      <ShelfTrouble trouble={page.trouble} attempt={attempt} />
      {!isPrivate && desked && (
        <PageNote
          article={desked.article}
          write={(text) => attempt(() => writePage(text))}
          wrote={(before) => tell(say('note_saved'), () => writePage(before))}
        />
      )}
      {desked !== null && desked.unreadable > 0 && <p class="trouble">{say('marks_unreadable', desked.unreadable)}</p>}
      {page.saved !== null && edited + moved.length + lost.length > 0 && (
        <p class="since">{say('changed_since', edited, moved.length, lost.length)}</p>
      )}
      {moved.length > 0 && (
        <section class="moved">
          <h2>{say('moved_title')}</h2>
          <p>{say('moved_hint')}</p>
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
                        tell(say('moved_accepted'), () => act((page) => page.alter(mark.id, { selectors })));
                      })
                    }
                  >
                    {say('moved_accept')}
                  </button>
                </p>
              </MarkLine>
            )}
          </Paged>
        </section>
      )}
      {placed.length + lost.length === 0 && <p class="empty">{say('nothing_kept')}</p>}
      {sure.length > 0 && <Paged items={sure}>{line}</Paged>}
      {lost.length > 0 && (
        <section class="lost">
          <h2>{say('lost_title')}</h2>
          <p>{say('lost_hint')}</p>
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
                        tell(say('attached'), () => act((page) => page.alter(mark.id, { selectors })));
                      })
                    }
                  >
                    {say('attach')}
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
