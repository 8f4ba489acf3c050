import { divideAuthors } from '../author/name.ts';
import type { SavedArticle } from '../model.ts';
import { type ArticleRow, readArticleRow } from './rows.ts';

/** The article of a row, repaired where it is damaged, with the parts of its authors' names. */
export const readArticle = (row: ArticleRow): SavedArticle => divideAuthors(readArticleRow(row));
