import { divideAuthors } from '../author/name.ts';
import { composeQuotation } from '../citation/quotation.ts';
import { translate } from '../messaging/strings.ts';
import type { Annotation, CopiedQuotation, Draft, Particulars } from '../model.ts';
import { findKept } from '../storage/annotations.ts';
import type { Database } from '../storage/database.ts';
import { findText } from '../storage/texts.ts';
import { readStyle } from './style.ts';

const NOTHING = { id: '', note: '', tags: [] };

/** Formats the first draft as a quotation, with the reader's corrections of the article's metadata and in their style. */
export async function quote(database: Database, particulars: Particulars, drafts: Draft[]): Promise<CopiedQuotation> {
  const [{ article }, text, style] = await Promise.all([
    findKept(database, particulars),
    findText(database, particulars),
    readStyle(database),
  ]);
  const now = new Date().toISOString();
  const { url } = particulars;
  const annotations = drafts.map((draft): Annotation => ({ ...draft, url, ...NOTHING, created: now, updated: now }));
  const [first] = annotations;
  if (!first) throw new TypeError('No drafts to quote');
  return composeQuotation(
    first,
    { article: { added: now, ...article, ...divideAuthors(particulars) }, annotations, ...(text && { text }) },
    { t: translate, style },
  );
}
