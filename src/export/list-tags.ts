import type { Annotation, ShelvedArticle } from '../model.ts';

/** Every tag of an article and of what is kept of it, once. */
export function listTags(article: ShelvedArticle, annotations: Annotation[]): string[] {
  return [...new Set([...(article.tags ?? []), ...annotations.flatMap(({ tags }) => tags)])];
}
