import { locate } from '../anchors/locate.ts';
import type { Opened, ReadyPage } from '../messages/contract.ts';
import type { Annotation, Article, Placed } from '../model.ts';

/** Finds what was kept again in today's text; what is not found is lost, never dropped. */
export function place(article: Article, opened: Opened): ReadyPage {
  const placed: Placed[] = [];
  const lost: Annotation[] = [];
  for (const annotation of opened.kept) {
    const span = locate(article.text, annotation.selectors);
    if (span) placed.push({ annotation, span });
    else lost.push(annotation);
  }
  const { findings, kept, saved, isPrivate, settings } = opened;
  return { status: 'ready', article, findings, kept, saved, isPrivate, settings, placed, lost };
}
