import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { passageLink } from '../../citation/quotation.ts';
import type { Route } from '../../messaging/library-route.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { isMine } from '../../present/shown.ts';
import { keepFound } from '../../storage/annotations.ts';
import { Button } from '../design/button.tsx';
import { BookmarkIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { attempt } from '../design/notice.tsx';
import { shorten, t } from '../shared/strings.ts';
import { useAddToCollection } from './add-to-collection.tsx';
import { copyQuotation } from './annotation-commands.tsx';
import { type LibraryPage, notifyPages } from './use-library.ts';

/**
 * What was kept or given up while a list of findings is open, which is read only once: the properties of a row by a name, and by
 * what was known of it.
 */
export function useKept() {
  const [kept, setKept] = useState<ReadonlyMap<string, boolean>>(new Map());
  return (name: string, before?: boolean) => ({
    isKept: kept.get(name) ?? before,
    onKept: (isKept: boolean) => setKept(new Map([...kept, [name, isKept]])),
  });
}

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
  isKept?: boolean | undefined;
  onKept?(isKept: boolean): void;
  children: ComponentChildren;
}) {
  const { database } = page;
  const { id, url, selectors } = annotation;
  const words = shorten(selectors[0].exact);
  const adding = useAddToCollection({ database, items: [{ annotation: id }] });
  const place: Route = { view: 'article', url, place: id };
  const link = passageLink(url, selectors);

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
          { name: 'copy', label: t('copy_with_source'), act: () => copyQuotation(database, annotation, article) },
          { name: 'show', label: t('show_in_text'), act: () => page.go(place) },
          { name: 'collect', label: t('collection_add'), act: adding.open },
          ...(link ? [{ name: 'passage', label: t('go_to_passage'), href: link }] : []),
        ]}
      />
      {adding.dialog}
    </li>
  );
}
