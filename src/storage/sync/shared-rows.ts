import type { Table } from 'dexie';
import * as v from 'valibot';
import { readCollection } from '../../model/lenient.ts';
import {
  type Annotation,
  type Collection,
  RuleSchema,
  type SavedArticle,
  type SavedText,
  type StoryText,
} from '../../model.ts';
import type { SharedRow, SharedTable } from '../../sync/record.ts';
import type { Database, TrashedItem } from '../database.ts';
import { readArticle } from '../read-article.ts';
import { readAnnotation, readText, toAnnotationRow, toArticleRow, toTextRow } from '../rows.ts';

/** The texts of stories, by their hashes, and the hashes, by what `storyKey` says of a story. */
export interface Stories {
  texts: Map<string, StoryText>;
  hashes: Map<string, string>;
}

/** What tells the story of an article from its other versions. */
export const storyKey = (url: string, { taken }: Pick<StoryText, 'taken'>): string => `${taken} ${url}`;

const StoredRuleSchema = v.object(RuleSchema.entries);

/** A row of the library as devices share it; null if it is damaged or too new. */
export function toShared(table: SharedTable, row: unknown, { hashes }: Stories): SharedRow | null {
  if (table === 'annotations') return readAnnotation(row) as SharedRow | null;
  if (table === 'articles') return { note: '', ...readArticle(row as never) };
  if (table === 'collections') return readCollection(row) as SharedRow | null;
  if (table === 'rules') {
    const { success, output } = v.safeParse(StoredRuleSchema, row);
    return success ? (output as SharedRow) : null;
  }
  if (table === 'texts') return toSharedText(row as SavedText, hashes);
  return toSharedTrash(row as TrashedItem);
}

function toSharedTrash({ id, url, deleted, article, ...item }: TrashedItem): SharedRow | null {
  const annotation = item.annotation && readAnnotation(item.annotation);
  const collection = item.collection && readCollection(item.collection);
  const isDamaged =
    typeof url !== 'string' || typeof deleted !== 'string' || annotation === null || collection === null;
  if (isDamaged) return null;
  const taken = article ? readArticle(article) : null;
  return { id, url, deleted, ...(annotation && { annotation }), ...(collection && { collection }), article: taken };
}

function toSharedText(row: SavedText, hashes: Stories['hashes']): SharedRow | null {
  const text = readText(row as never);
  if (!text) return null;
  const { url, first, latest } = text;
  const [hash, other] = [hashes.get(storyKey(url, first)), latest && hashes.get(storyKey(url, latest))];
  if (!hash || (latest && !other)) return null;
  return { url, first: { taken: first.taken, hash }, ...(latest && { latest: { taken: latest.taken, hash: other } }) };
}

/** The row of the library; null if the text of a story is missing. `day` is the day of the trash clock. */
export function fromShared(table: SharedTable, row: SharedRow, { texts }: Stories, day: number): object | null {
  if (table === 'annotations') return toAnnotationRow(row as never as Annotation);
  if (table === 'articles') {
    const { note, ...article } = row;
    return toArticleRow({ ...article, ...(note && { note }) } as never as SavedArticle);
  }
  if (table === 'collections' || table === 'rules') return row;
  if (table === 'texts') {
    const { url, first, latest } = row as { url: string } & { [field: string]: { hash: string } | undefined };
    const [story, other] = [texts.get(first?.hash ?? ''), latest && texts.get(latest.hash)];
    return story && !(latest && !other)
      ? toTextRow({ url: String(url), first: story, ...(other && { latest: other }) })
      : null;
  }
  const { annotation, collection, article, ...item } = row as SharedRow & {
    annotation?: Annotation;
    collection?: Collection;
    article: SavedArticle | null;
  };
  return {
    ...item,
    day,
    ...(annotation && { annotation: toAnnotationRow(annotation) }),
    ...(collection && { collection }),
    article: article && toArticleRow(article),
  };
}

/** The table of the library. */
export const tableOf = (database: Database, table: SharedTable): Table<object, string> => database.table(table);
