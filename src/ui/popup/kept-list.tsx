import type { ReadyPage } from '../../messages/contract.ts';
import type { Mark, Span } from '../../model.ts';
import { BookmarkIcon } from '../parts/icons.tsx';
import { Paged } from '../parts/paged.tsx';
import { say, sayName } from '../parts/strings.ts';

/** What is kept of this article, and what of it the page no longer shows. */
export function KeptList({
  page: { placed, lost },
  reveal,
  forget,
}: {
  page: ReadyPage;
  reveal(span: Span): void;
  forget(annotation: Mark): void;
}) {
  if (placed.length + lost.length === 0) return <p class="empty">{say('nothing_kept')}</p>;
  const inOrder = [...placed].sort((a, b) => a.span.start - b.span.start);
  return (
    <>
      <Paged items={inOrder}>
        {({ annotation, span }) => (
          <KeptLine key={annotation.id} annotation={annotation} onReveal={() => reveal(span)} forget={forget} />
        )}
      </Paged>
      {lost.length > 0 && (
        <section class="lost">
          <h2>{say('lost_title')}</h2>
          <p>{say('lost_hint')}</p>
          <Paged items={lost}>
            {(annotation) => <KeptLine key={annotation.id} annotation={annotation} forget={forget} />}
          </Paged>
        </section>
      )}
    </>
  );
}

function KeptLine({
  annotation,
  onReveal,
  forget,
}: {
  annotation: Mark;
  onReveal?(): void;
  forget(annotation: Mark): void;
}) {
  const words = annotation.selectors[0].exact.replace(/\s+/g, ' ');
  const lines = (
    <>
      <span dir="auto">{words}</span>
      <small>{sayName('kind', annotation.kind)}</small>
    </>
  );
  return (
    <li class="entry">
      {onReveal ? (
        <button type="button" class="words" onClick={onReveal}>
          {lines}
        </button>
      ) : (
        <div class="words">{lines}</div>
      )}
      <button
        type="button"
        class="keep"
        aria-pressed="true"
        aria-label={say('forget_this', words)}
        onClick={() => forget(annotation)}
      >
        <BookmarkIcon filled />
      </button>
    </li>
  );
}
