import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { notesApi } from '../../messaging/contract.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { groupByKind, sortByPosition } from '../../present/group-by-kind.ts';
import { webAddress } from '../../present/markup.ts';
import { isMine } from '../../present/shown.ts';
import { findKept } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { ChevronIcon } from '../design/icons.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { Paged } from '../design/paged.tsx';
import { nameOrKey, plural, t } from '../shared/strings.ts';
import { AboutArticle } from './about-article.tsx';
import { AnnotationLine, Tags } from './annotation-line.tsx';
import { describeArticle } from './article-list.tsx';
import { CitationBox, useStyle } from './citation-box.tsx';
import { AddToCollection } from './collection-list.tsx';
import type { Route } from './route.ts';
import { useHeadingFocus, useStoredLibrary } from './use-library.ts';

/** An article with its citation, note, tags and annotations. */
export function ArticlePage({
  database,
  article,
  go,
  attempt,
  notify,
}: {
  database: Database;
  article: SavedArticle;
  go(route: Route): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const [style, setStyle] = useStyle(database);
  const heading = useHeadingFocus(true);
  const [isInOrder, setInOrder] = useState(false);
  const kept = useStoredLibrary(
    database,
    () => findKept(database, { url: article.url }),
    article.url,
    (error) => attempt(() => Promise.reject(error)),
  );
  const annotations = kept?.annotations ?? [];
  const isOwn = (annotation: Annotation) => isMine(annotation, article.saved ?? null);
  const own = annotations.filter(isOwn);
  const found = annotations.filter((annotation) => !isOwn(annotation));
  const url = webAddress(article.url);

  const line = (annotation: Annotation) => (
    <AnnotationLine
      key={annotation.id}
      annotation={annotation}
      libraryItem={{ article, annotations }}
      style={style}
      {...{ database, attempt, notify }}
    />
  );

  function forget(): void {
    attempt(async () => {
      const ids = await notesApi.forgetArticle(article.url);
      go({ view: 'list' });
      notify({ text: t('article_forgotten'), tone: 'done', undo: () => attempt(() => notesApi.restore(ids)) });
    });
  }

  return (
    <article>
      <button type="button" class="back" onClick={() => go({ view: 'list' })}>
        {t('library_back')}
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
      <p class="hint" dir="auto">
        {describeArticle(article)}
      </p>
      <p class="acts">
        <button type="button" class="plain" onClick={() => go({ view: 'export', url: article.url })}>
          {t('export_article')}
        </button>
        <AddToCollection items={[{ article: article.url }]} {...{ database, attempt, notify }} />
        <button type="button" class="plain" onClick={forget}>
          {t('forget_article')}
        </button>
      </p>
      {article.note && (
        <p class="note" dir="auto">
          <span class="visually-hidden">{t('note')}: </span>
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
      {own.length > 0 && (
        <button
          type="button"
          class="plain reading-order"
          aria-pressed={isInOrder}
          onClick={() => setInOrder(!isInOrder)}
        >
          {t('in_reading_order')}
        </button>
      )}
      {isInOrder ? <Paged items={sortByPosition(own)}>{line}</Paged> : <ByKind annotations={own}>{line}</ByKind>}
      {found.length > 0 && (
        <details class="found-in">
          <summary>
            <ChevronIcon />
            {plural('library_found_in', found.length)}
          </summary>
          <ByKind annotations={found}>{line}</ByKind>
        </details>
      )}
      {kept !== null && kept.unreadable > 0 && (
        <p class="error-message">{plural('marks_unreadable', kept.unreadable)}</p>
      )}
      {kept && annotations.length === 0 && <p class="empty">{t('nothing_kept')}</p>}
      <AboutArticle identity={article} attempt={attempt} />
    </article>
  );
}

/** Annotations in a section for each kind. */
function ByKind({ annotations, children }: { annotations: Annotation[]; children(annotation: Annotation): VNode }) {
  return (
    <>
      {groupByKind(annotations).map(({ kind, annotations: ofKind }) => (
        <section key={kind}>
          <h3>
            <span class="kind-mark" data-kinds={kind}>
              {nameOrKey('kind', kind, '_plural')}
            </span>{' '}
            <b>{ofKind.length}</b>
          </h3>
          <Paged items={ofKind}>{children}</Paged>
        </section>
      ))}
    </>
  );
}
