import { findChange } from '../../anchors/changes.ts';
import type { Opened, ReadyPage } from '../../messaging/contract.ts';
import type { Article, Mark, Placed } from '../../model.ts';

/**
 * Finds what was kept again in today's text; what is not found is lost, never dropped. What was placed in the same text
 * before stays where it is.
 */
export function place(article: Article, opened: Opened, before?: ReadyPage): ReadyPage {
  const known = new Map(before?.article === article ? before.placed.map((one) => [one.annotation.id, one]) : []);
  const placed: Placed[] = [];
  const lost: Mark[] = [];
  for (const annotation of opened.kept) {
    const one = known.get(annotation.id);
    const isSame = one && JSON.stringify(one.annotation.selectors) === JSON.stringify(annotation.selectors);
    const found = isSame ? { ...one, annotation } : find(article.text, annotation);
    if (found) placed.push(found);
    else lost.push(annotation);
  }
  const { findings, kept, saved, isPrivate, storageError, settings } = opened;
  return { status: 'ready', article, findings, kept, saved, isPrivate, storageError, settings, placed, lost };
}

function find(text: string, annotation: Mark): Placed | null {
  const found = findChange(text, annotation.selectors);
  if (found.status === 'gone') return null;
  const { span, isDoubtful } = found;
  return { annotation, span, isDoubtful, pieces: found.status === 'edited' ? found.pieces : [] };
}
