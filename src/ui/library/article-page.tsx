import { useState } from 'preact/hooks';
import { cite } from '../../citation/cite.ts';
import type { CitationStyle } from '../../citation/loaded-style.ts';
import { htmlRuns, toPlain } from '../../citation/runs.ts';
import { type Route, toHash } from '../../messaging/library-route.ts';
import { type SavedArticle, titleOf } from '../../model.ts';
import { sortByPosition } from '../../present/group-by-kind.ts';
import { isMine } from '../../present/shown.ts';
import { findKept } from '../../storage/annotations.ts';
import { resetTags } from '../../storage/tags.ts';
import { findText } from '../../storage/texts.ts';
import { Button } from '../design/button.tsx';
import { BackIcon, CopyIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { attempt, report } from '../design/notice.tsx';
import { Paged } from '../design/paged.tsx';
import { copy } from '../shared/copy.ts';
import { plural, shorten, t } from '../shared/strings.ts';
import { AboutArticle } from './about-article.tsx';
import { AnnotationLine } from './annotation-line.tsx';
import { useArticleCommands } from './article-commands.tsx';
import { Byline } from './byline.tsx';
import { InTheText } from './in-the-text.tsx';
import { OwnNote, TagLine } from './own-line.tsx';
import { StoryText } from './saved-text.tsx';
import { useStyle } from './style-menu.tsx';
import { describeChanges, TextChanges, useTextChanges } from './text-changes.tsx';
import { TagDialog } from './ticked-bar.tsx';
import { type LibraryPage, useStoredLibrary } from './use-library.ts';

/** An article: its text with the reader's marks and notes, and folded at the end what Newsgloss found in it. */
export function ArticlePage({
  article,
  route,
  ...page
}: LibraryPage & { article: SavedArticle; route: Route & { view: 'article' | 'export' } }) {
  const { database } = page;
  const { url, note, tags, saved: savedAt = null } = article;
  const chosen = useStyle(database);
  const kept = useStoredLibrary(database, () => findKept(database, { url }), url);
  const text = useStoredLibrary(database, async () => ({ saved: await findText(database, { url }) }), url);
  const saved = text?.saved ?? null;
  const changes = useTextChanges(saved);
  const [showsChanges, setShowsChanges] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const annotations = kept?.annotations ?? [];
  const own = sortByPosition(annotations.filter((one) => isMine(one, savedAt)));
  const shared = { ...page, article, annotations };

  return (
    <article class="article-page">
      <ArticleBar
        {...page}
        {...{ article, style: chosen.style }}
        onAbout={() => setAsked(true)}
        changes={changes ? { isShown: showsChanges, toggle: () => setShowsChanges(!showsChanges) } : null}
      />
      <Byline {...page} {...{ article, chosen }} />
      {note && (
        <OwnNote name="own-note page-note" label={t('note_title')}>
          {note}
        </OwnNote>
      )}
      {tags && <TagLine tags={tags} />}
      {saved && changes && (
        <p class="text-changed">
          {describeChanges(saved, changes)}{' '}
          <Button class="link" onClick={() => setShowsChanges(!showsChanges)}>
            {t(showsChanges ? 'change_hide' : 'change_show')}
          </Button>
        </p>
      )}
      {savedAt && text && !saved && <p class="hint">{t('text_missing')}</p>}
      {showsChanges && changes && <TextChanges changes={changes} article={article} />}
      {saved && !showsChanges && (
        <StoryText {...shared} saved={saved} place={route.view === 'article' ? route.place : undefined} />
      )}
      {text && !saved && (
        <Paged items={own}>
          {(annotation) => <AnnotationLine key={annotation.id} {...shared} annotation={annotation} />}
        </Paged>
      )}
      {text && !saved && kept && own.length === 0 && <p class="empty">{t('library_nothing_own')}</p>}
      {kept !== null && kept.unreadable > 0 && (
        <p class="error-message">{plural('marks_unreadable', kept.unreadable)}</p>
      )}
      <InTheText {...page} article={article} found={annotations.filter((one) => !isMine(one, savedAt))} />
      {isAsked && <AboutArticle identity={article} />}
    </article>
  );
}

/** Back, and what can be done with the article. */
function ArticleBar({
  article,
  style,
  onAbout,
  changes,
  ...page
}: LibraryPage & {
  article: SavedArticle;
  style: CitationStyle;
  /** Asks which parts of the page were left out. */
  onAbout(): void;
  /** Null if nothing has changed. */
  changes: { isShown: boolean; toggle(): void } | null;
}) {
  const { database, go } = page;
  const { url, tags = [] } = article;
  const title = titleOf(article);
  const [isTagging, setTagging] = useState(false);
  const { items, dialog, collect } = useArticleCommands({ ...page, url, after: () => go({ view: 'list' }) });
  const copyCitation = () =>
    attempt(async () => {
      const { reference } = cite(article, style);
      await copy({ plain: toPlain(reference), html: htmlRuns(reference) });
      report(t('citation_copied'));
    });
  const further = items.filter(({ name }) => name !== 'collect' && name !== 'export');
  return (
    <div class="page-bar">
      <a class="back" href={toHash({ view: 'list' })}>
        <BackIcon />
        {t('library_home')}
      </a>
      <Button class="action copy-citation" onClick={copyCitation}>
        <CopyIcon />
        <span>{t('copy_citation')}</span>
      </Button>
      <Button class="action wide-only" onClick={collect}>
        {t('collection_add')}
      </Button>
      <Button class="action wide-only" onClick={() => go({ view: 'export', url })}>
        {t('export_start')}
      </Button>
      <MoreMenu
        label={t('more_for', shorten(title))}
        items={[
          ...items.filter((one) => !further.includes(one)),
          { name: 'tags', label: t('bulk_tag'), act: () => setTagging(true) },
          ...(changes
            ? [{ name: 'changes', label: t(changes.isShown ? 'change_hide' : 'view_changes'), act: changes.toggle }]
            : []),
          { name: 'about', label: t('about_title'), act: onAbout },
          ...further,
        ]}
      />
      {dialog}
      {isTagging && (
        <TagDialog
          title={t('tags')}
          tags={tags}
          onClose={() => setTagging(false)}
          onTags={(tags) => {
            setTagging(false);
            attempt(() => resetTags(database, [{ table: 'articles', key: url, tags }]));
          }}
        />
      )}
    </div>
  );
}
