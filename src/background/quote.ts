import { composeQuotation } from '../export/quotation.ts';
import { sayNamed } from '../messages/strings.ts';
import type { Annotation, Draft, Particulars, Quotation } from '../model.ts';
import type { Database } from '../store/database.ts';
import { readSettings } from '../store/settings.ts';
import { findKept } from '../store/shelf.ts';

/** The first of these marks as it is quoted, by what the reader put right about its article and in their style. */
export async function quote(database: Database, particulars: Particulars, drafts: Draft[]): Promise<Quotation> {
  const [{ article }, { style }] = await Promise.all([findKept(database, particulars), readSettings(database)]);
  const now = new Date().toISOString();
  const { url } = particulars;
  const annotations = drafts.map((draft): Annotation => ({ ...draft, url, ...NOTHING, created: now, updated: now }));
  const [first] = annotations;
  if (!first) throw new TypeError('There is nothing to quote');
  return composeQuotation(
    first,
    { article: { added: now, ...article, ...particulars }, annotations },
    { say: sayNamed, style },
  );
}

const NOTHING = { id: '', note: '', tags: [] };
