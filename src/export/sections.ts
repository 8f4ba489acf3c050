import { isFound, type LibraryItem } from '../citation/source.ts';
import { groupByKind, type Section } from '../present/group-by-kind.ts';
import { nameKinds } from '../present/index.ts';
import type { Translate } from '../present/kind-view.ts';

/** The annotations of an article by kind: the reader's own, then those that were only saved with it, whose titles say so. */
export function listSections({ article, annotations }: LibraryItem, t: Translate): (Section & { title: string })[] {
  const found = annotations.filter((one) => isFound(one, article));
  const own = annotations.filter((one) => !found.includes(one));
  return [
    ...groupByKind(own).map((section) => ({ ...section, title: nameKinds(section.kind, t) })),
    ...groupByKind(found).map((section) => ({
      ...section,
      title: [nameKinds(section.kind, t), t('export_found')].join(' – '),
    })),
  ];
}
