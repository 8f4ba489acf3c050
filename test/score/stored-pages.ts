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

/** The pages of one list: those with an answer of ours, or those with Readability's own. */
export function readStored(list: 'expected.json' | 'readability-expected.json'): StoredPage[] {
  const rows: { id: string; url: string | null; file: string }[] = JSON.parse(readFileSync(join(DATA, list), 'utf8'));
  return rows.map(({ id, url, file }) => ({
    id,
    url,
    html: () => gunzipSync(readFileSync(join(DATA, file))).toString('utf8'),
  }));
}
