import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { notesApi } from '../../messaging/contract.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { groupByKind, sortByPosition } from '../../present/group-by-kind.ts';
import { webAddress } from '../../present/markup.ts';
import { isMine } from '../../present/shown.ts';
import { findKept, type KeptArticle } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { findText } from '../../storage/texts.ts';
import { ChevronIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { Paged } from '../design/paged.tsx';
import { Tabs } from '../design/tabs.tsx';
import { nameOrKey, plural, shorten, t } from '../shared/strings.ts';
import { AboutArticle } from './about-article.tsx';
import { AnnotationLine } from './annotation-line.tsx';
import { describeArticle } from './article-list.tsx';
import { CitationBox, useStyle } from './citation-box.tsx';
import { AddToCollection } from './collection-list.tsx';
import { Tags } from './found-line.tsx';
import type { Route } from './route.ts';
import { StoryText } from './saved-text.tsx';
import { countChanged, describeChanges, TextChanges, useTextChanges } from './text-changes.tsx';
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
  const kept = useStoredLibrary(
    database,
    () => findKept(database, { url: article.url }),
    article.url,
    (error) => attempt(() => Promise.reject(error)),
  );
  const { saved, isRead, changes, view, setView } = useText(database, article, attempt);
  const annotations = kept?.annotations ?? [];
  const url = webAddress(article.url);
  const title = article.corrected?.title || article.title;

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
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      <p class="hint" dir="auto">
        {describeArticle(article)}
      </p>
      <div class="acts">
        <button type="button" class="plain" onClick={() => go({ view: 'export', url: article.url })}>
          {t('export_article')}
        </button>
        <AddToCollection items={[{ article: article.url }]} {...{ database, attempt, notify }} />
        <MoreMenu
          label={t('more_for', shorten(title))}
          items={[
            { name: 'timeline', label: t('timeline'), act: () => go({ view: 'timeline', urls: [article.url] }) },
            { name: 'forget', label: t('forget_article'), act: forget },
          ]}
        />
      </div>
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
      {saved && changes && (
        <p class="text-changed">
          {describeChanges(saved, changes)}{' '}
          <button type="button" class="link" onClick={() => setView('changes')}>
            {t('change_show')}
          </button>
        </p>
      )}
      {saved && (
        <Tabs
          label={t('article_view')}
          tabs={[
            { name: 'text', label: t('view_text') },
            { name: 'marks', label: t('view_marks'), count: annotations.length },
            ...(changes ? [{ name: 'changes' as const, label: t('view_changes'), count: countChanged(changes) }] : []),
          ]}
          open={view}
          onOpen={setView}
        />
      )}
      {article.saved && isRead && !saved && <p class="hint">{t('text_missing')}</p>}
      <div {...(saved && { id: 'panel', role: 'tabpanel', 'aria-labelledby': `tab-${view}` })}>
        {saved && view === 'text' && (
          <StoryText
            database={database}
            article={article}
            style={style}
            saved={saved}
            annotations={annotations}
            attempt={attempt}
            notify={notify}
          />
        )}
        {view === 'changes' && changes && <TextChanges changes={changes} article={article} />}
        {(!saved || view === 'marks') && (
          <KeptMarks article={article} kept={kept}>
            {line}
          </KeptMarks>
        )}
      </div>
      <AboutArticle identity={article} attempt={attempt} />
    </article>
  );
}

/** What is shown of an article whose text is kept. */
type View = 'marks' | 'text' | 'changes';

/** The view that was open last. */
let lastView: View = 'text';

/** The text of an article, if it is kept, what has changed in it, and the view that is open. */
function useText(database: Database, article: SavedArticle, attempt: (work: () => Promise<unknown>) => void) {
  const [chosen, setView] = useState(lastView);
  const answer = useStoredLibrary(
    database,
    async () => ({ saved: await findText(database, { url: article.url }) }),
    `text ${article.url}`,
    (error) => attempt(() => Promise.reject(error)),
  );
  const saved = answer?.saved ?? null;
  const changes = useTextChanges(saved);
  const view: View = chosen === 'changes' && !changes ? 'text' : chosen;
  return {
    saved,
    isRead: answer !== null,
    changes,
    view,
    setView(next: View): void {
      lastView = next;
      setView(next);
    },
  };
}

/** The annotations of an article: the reader's own by kind or in reading order, and, folded, what was only saved with it. */
function KeptMarks({
  article,
  kept,
  children: line,
}: {
  article: SavedArticle;
  kept: KeptArticle | null;
  children(annotation: Annotation): VNode;
}) {
  const [isInOrder, setInOrder] = useState(false);
  const annotations = kept?.annotations ?? [];
  const isOwn = (annotation: Annotation) => isMine(annotation, article.saved ?? null);
  const own = annotations.filter(isOwn);
  const found = annotations.filter((annotation) => !isOwn(annotation));
  return (
    <>
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
    </>
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
