import type { ComponentChildren } from 'preact';
import { composeQuotation, passageLink } from '../../citation/quotation.ts';
import type { LibraryItem } from '../../citation/source.ts';
import type { Annotation, Style } from '../../model.ts';
import { forgetMany, restore } from '../../storage/trash.ts';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { shorten, t, translate } from '../shared/strings.ts';
import { type AddingPage, useAddToCollection } from './add-to-collection.tsx';
import { copy } from './citation-box.tsx';
import { notifyPages } from './use-library.ts';

/** An annotation with its article, and how it is cited. */
export interface CitedAnnotation {
  annotation: Annotation;
  libraryItem: LibraryItem;
  style: Style;
}

/** Buttons for an annotation: the children, one that copies it with its source, and a menu. */
export function AnnotationCommands({
  annotation,
  libraryItem,
  style,
  children,
  ...page
}: AddingPage & CitedAnnotation & { children(copyQuotation: () => void): ComponentChildren }) {
  const { database, attempt, notify } = page;
  const { id, selectors } = annotation;
  const link = passageLink(libraryItem.article.url, selectors);
  const adding = useAddToCollection({ ...page, items: [{ annotation: id }] });

  const copyQuotation = () =>
    attempt(async () => {
      const { plain, html } = composeQuotation(annotation, libraryItem, { t: translate, style });
      await copy(plain, html);
      notify({ text: t('quotation_copied'), tone: 'done' });
    });
  const remove = () =>
    attempt(async () => {
      await forgetMany(database, [id]);
      await notifyPages();
      const undo = () => attempt(() => restore(database, null, [id]).then(notifyPages));
      notify({ text: t('bulk_deleted', 1), tone: 'done', undo });
    });

  const items: MenuItem[] = [
    { name: 'collect', label: t('collection_add'), act: adding.open },
    ...(link ? [{ name: 'passage', label: t('go_to_passage'), href: link }] : []),
    { name: 'delete', label: t('bulk_delete'), act: remove },
  ];
  return (
    <>
      {children(copyQuotation)}
      <MoreMenu label={t('more_for', shorten(selectors[0].exact))} items={items} />
      {adding.dialog}
    </>
  );
}
