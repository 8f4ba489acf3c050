import { useState } from 'preact/hooks';
import { arrange, sortByPlace } from '../../export/arrange.ts';
import { webAddress } from '../../export/plain.ts';
import { desk } from '../../messages/contract.ts';
import type { Annotation, ShelvedArticle } from '../../model.ts';
import type { Database } from '../../store/database.ts';
import { findKept } from '../../store/shelf.ts';
import type { NoticeText } from '../parts/notice.tsx';
import { Paged } from '../parts/paged.tsx';
import { say, sayName } from '../parts/strings.ts';
import { AboutArticle } from './about-article.tsx';
import { AnnotationLine } from './annotation-line.tsx';
import { CitationBox } from './citation-box.tsx';
import type { Route } from './route.ts';
import { describeArticle } from './say-article.ts';
import { Tags } from './tags.tsx';
import { useArrival } from './use-arrival.ts';
import { useShelf } from './use-shelf.ts';
import { useStyle } from './use-style.ts';

/** One article: how it is cited, what was written about it, and everything kept of it. */
export function ArticlePage({
  database,
  article,
  go,
  attempt,
  notify,
}: {
  database: Database;
  article: ShelvedArticle;
  go(route: Route): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const [style, setStyle] = useStyle(database);
  const heading = useArrival(true);
  const [isInOrder, setInOrder] = useState(false);
  const kept = useShelf(
    database,
    () => findKept(database, { url: article.url }),
    article.url,
    (error) => attempt(() => Promise.reject(error)),
  );
  const annotations = kept?.annotations ?? [];
  const url = webAddress(article.url);

  const line = (annotation: Annotation) => (
    <AnnotationLine
      key={annotation.id}
      annotation={annotation}
      shelved={{ article, annotations }}
      style={style}
      attempt={attempt}
      notify={notify}
    />
  );

  function forget(): void {
    attempt(async () => {
      const ids = await desk.forgetArticle(article.url);
      go({ view: 'shelf' });
      notify({ text: say('article_forgotten'), tone: 'done', undo: () => attempt(() => desk.restore(ids)) });
    });
  }

  return (
    <article>
      <button type="button" class="back" onClick={() => go({ view: 'shelf' })}>
        {say('library_back')}
      </button>
      <h2 ref={heading} class="headline" tabIndex={-1} dir="auto" lang={article.lang || undefined}>
        {url ? (
          <a href={url} rel="noopener noreferrer" target="_blank">
            {article.corrected?.title || article.title}
          </a>
        ) : (
          article.title
        )}
      </h2>
      <p class="told" dir="auto">
        {describeArticle(article)}
      </p>
      <p class="acts">
        <button type="button" class="plain" onClick={() => go({ view: 'export', url: article.url })}>
          {say('export_article')}
        </button>
        <button type="button" class="plain" onClick={forget}>
          {say('forget_article')}
        </button>
      </p>
      {article.note && (
        <p class="note" dir="auto">
          <span class="unseen">{say('note')}: </span>
          {article.note}
        </p>
      )}
      {article.tags && <Tags tags={article.tags} />}
      <CitationBox
        database={database}
        article={article}
        style={style}
        onStyle={setStyle}
        attempt={attempt}
        notify={notify}
      />
      {annotations.length > 0 && (
        <button
          type="button"
          class="plain reading-order"
          aria-pressed={isInOrder}
          onClick={() => setInOrder(!isInOrder)}
        >
          {say('in_reading_order')}
        </button>
      )}
      {isInOrder && <Paged items={sortByPlace(annotations)}>{line}</Paged>}
      {(isInOrder ? [] : arrange(annotations)).map((section) => (
        <section key={section.kind} aria-labelledby={`kind-${section.kind}`}>
          <h3 id={`kind-${section.kind}`}>
            <span class="look" data-look={section.kind}>
              {sayName('kind', section.kind, '_plural')}
            </span>{' '}
            <b>{section.annotations.length}</b>
          </h3>
          <Paged items={section.annotations}>{line}</Paged>
        </section>
      ))}
      {kept && annotations.length === 0 && <p class="empty">{say('nothing_kept')}</p>}
      <AboutArticle identity={article} attempt={attempt} />
    </article>
  );
}
