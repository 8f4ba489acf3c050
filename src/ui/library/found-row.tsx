import type { ComponentChildren } from 'preact';
import { composeQuotation, passageLink } from '../../citation/quotation.ts';
import { type Route, toHash } from '../../messaging/library-route.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { isMine } from '../../present/shown.ts';
import { keepFound } from '../../storage/annotations.ts';
import { findInArticles } from '../../storage/find-annotations.ts';
import { readSettings } from '../../storage/settings.ts';
import { Button } from '../design/button.tsx';
import { BookmarkIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { shorten, t, translate } from '../shared/strings.ts';
import { useAddToCollection } from './add-to-collection.tsx';
import { copy } from './citation-box.tsx';
import { InSentence } from './own-line.tsx';
import { type LibraryPage, notifyPages } from './use-library.ts';

/** A row of what Newsgloss found: what `children` show, a button to keep it and a menu. */
export function FoundRow({
  annotation,
  article,
  isKept = isMine(annotation, article?.saved ?? null),
  onKept,
  children,
  ...page
}: LibraryPage & {
  annotation: Annotation;
  article: SavedArticle | undefined;
  isKept?: boolean;
  onKept?(isKept: boolean): void;
  children: ComponentChildren;
}) {
  const { database, attempt, notify } = page;
  const { id, url, selectors } = annotation;
  const words = shorten(selectors[0].exact);
  const adding = useAddToCollection({ ...page, items: [{ annotation: id }] });
  const place: Route = { view: 'article', url, place: id };
  const link = passageLink(url, selectors);

  const copyIt = () =>
    attempt(async () => {
      if (!article) return;
      const { style } = await readSettings(database);
      const annotations = await findInArticles(database, [url]);
      const { plain, html } = composeQuotation(annotation, { article, annotations }, { t: translate, style });
      await copy(plain, html);
      notify({ text: t('quotation_copied'), tone: 'done' });
    });
  const keep = () =>
    attempt(async () => {
      await keepFound(database, id, !isKept);
      onKept?.(!isKept);
      await notifyPages();
    });

  return (
    <li class="found-row">
      <div>{children}</div>
      <Button
        class="icon-button keep-found"
        aria-pressed={isKept}
        title={t(isKept ? 'kept_this' : 'keep_this', words)}
        onClick={keep}
      >
        <BookmarkIcon filled={isKept} />
      </Button>
      <MoreMenu
        label={t('more_for', words)}
        items={[
          { name: 'copy', label: t('copy_with_source'), act: copyIt },
          { name: 'show', label: t('show_in_text'), act: () => page.go(place) },
          { name: 'collect', label: t('collection_add'), act: adding.open },
          ...(link ? [{ name: 'passage', label: t('go_to_passage'), href: link }] : []),
        ]}
      />
      {adding.dialog}
    </li>
  );
}

/** Words in their sentence, which lead to their place in the article. */
export function SentenceLink({
  annotation: { id, url, selectors },
  article,
}: {
  annotation: Annotation;
  article: SavedArticle | undefined;
}) {
  return (
    <a
      class="own-words"
      href={toHash({ view: 'article', url, place: id })}
      dir="auto"
      lang={article?.lang || undefined}
    >
      <InSentence selectors={selectors} />
    </a>
  );
}
