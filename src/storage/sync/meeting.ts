import { readRow } from '../../sync/record.ts';
import type { SyncPreview, SyncQuestion } from '../../sync/report.ts';
import { type Header, joinLibraries, readLine } from '../../sync/segment.ts';
import type { Database } from '../database.ts';
import type { Folder } from './journal.ts';
import type { SyncFacts } from './store.ts';

/** The question to the reader before a library is merged with what is in the folder. Chooses the library to share if there is none. */
export function ask(here: number, facts: SyncFacts, { headers }: Folder, agreed: SyncQuestion[]): SyncQuestion | null {
  const others = [...headers.values()]
    .filter(({ device }) => device !== facts.device)
    .sort((a, b) => (a.written < b.written ? 1 : -1));
  const [last] = others;
  const join = (ids: string[]) => joinLibraries(ids, [...headers.values()]);
  if (facts.libraries.length > 0) {
    facts.libraries = join(facts.libraries);
    if (!last || others.some((header) => isOurs(facts, header))) return null;
    if (!agreed.includes('foreign')) return 'foreign';
    facts.own = {}; // all is written anew
  } else if (last && here > 0 && !agreed.includes('meeting')) return 'meeting';
  facts.libraries = join([...facts.libraries, ...(last?.libraries ?? [crypto.randomUUID()])]);
  return null;
}

/** How many records are read at a time. */
const CHUNK = 200;

/** What there is here and in the folder. */
export async function preview(database: Database, { fresh }: Folder): Promise<SyncPreview> {
  const [there, gone] = [new Set<string>(), new Set<string>()];
  for (const [at, line] of fresh.flatMap(({ lines }) => lines).entries()) {
    if (at % CHUNK === 0) await new Promise((resolve) => setTimeout(resolve)); // other events are handled
    const record = readLine(line);
    if (record?.table !== 'articles' && record?.table !== 'annotations') continue;
    (readRow(record) ? there : gone).add(record.key);
  }
  const keys = [...there].filter((key) => !gone.has(key));
  const found = await Promise.all([database.articles.bulkGet(keys), database.annotations.bulkGet(keys)]);
  const both = found.flat().filter((row) => row !== undefined).length;
  const here = (await database.articles.count()) + (await database.annotations.count());
  return { here, there: keys.length, both };
}

/** Whether a segment is of the library that this device shares. */
export const isOurs = ({ libraries }: Pick<SyncFacts, 'libraries'>, header: Header): boolean =>
  header.libraries.some((id) => libraries.includes(id));
