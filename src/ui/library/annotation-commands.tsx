import { composeQuotation, passageLink } from '../../citation/quotation.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { findInArticles } from '../../storage/find-annotations.ts';
import { findText } from '../../storage/texts.ts';
import { forgetMany, restore } from '../../storage/trash.ts';
import { Button } from '../design/button.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { attempt, report } from '../design/notice.tsx';
import { copy } from '../shared/copy.ts';
import { shorten, t, translate } from '../shared/strings.ts';
import { useAddToCollection } from './add-to-collection.tsx';
import { readStyle } from './style-menu.tsx';
import { notifyPages } from './use-library.ts';

/** Copies an annotation with its source, in the reader's style. */
export function copyQuotation(database: Database, annotation: Annotation, article: SavedArticle | undefined): void {
  attempt(async () => {
    if (!article) return;
    const style = await readStyle(database);
    const annotations = await findInArticles(database, [article.url]);
    const text = await findText(database, article);
    const item = { article, annotations, ...(text && { text }) };
    await copy(composeQuotation(annotation, item, { t: translate, style }));
    report(t('quotation_copied'));
  });
}

/** A button that copies an annotation with its source, and a menu of what else can be done with it. */
export function AnnotationCommands({
  database,
  annotation,
  article,
}: {
  database: Database;
  annotation: Annotation;
  article: SavedArticle;
}) {
  const { id, selectors } = annotation;
  const words = shorten(selectors[0].exact);
  const link = passageLink(article.url, selectors);
  const adding = useAddToCollection({ database, items: [{ annotation: id }] });

  const remove = () =>
    attempt(async () => {
      await forgetMany(database, [id]);
      await notifyPages();
      report(t('bulk_deleted', 1), () => restore(database, null, [id]).then(notifyPages));
    });

  return (
    <>
      <Button
        class="plain"
        aria-label={t('copy_quotation', words)}
        onClick={() => copyQuotation(database, annotation, article)}
      >
        {t('copy')}
      </Button>
      <MoreMenu
        label={t('more_for', words)}
        items={[
          { name: 'collect', label: t('collection_add'), act: adding.open },
          ...(link ? [{ name: 'passage', label: t('go_to_passage'), href: link }] : []),
          { name: 'delete', label: t('bulk_delete'), act: remove },
        ]}
      />
      {adding.dialog}
    </>
  );
}
