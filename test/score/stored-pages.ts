import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from './shared.ts';

const DATA = join(SHARED, 'data/pages');

/** A page as it was once served, with the address it had then. */
export interface StoredPage {
  id: string;
  url: string | null;
  html(): string;
}

/** The pages of one list, with what is known of them: those with an answer of ours, or those with Readability's own. */
export function readStored<Page extends StoredPage = StoredPage>(
  list: 'expected.json' | 'expected-2.json' | 'readability-expected.json',
): Page[] {
  const rows: (Page & { file: string })[] = JSON.parse(readFileSync(join(DATA, list), 'utf8'));
  return rows.map((row) => ({ ...row, html: () => gunzipSync(readFileSync(join(DATA, row.file))).toString('utf8') }));
}
