import * as v from 'valibot';
import type { Choice, Database } from './database.ts';
import { write } from './transaction.ts';

/** The name under which the sites are stored, beside the settings. */
const ASKED = 'askedSites' as Choice['name'];

/** The most sites that are remembered, those asked last. */
const MAX_SITES = 5000;

/** Remembers that the reader was asked about a site; false if they were before. */
export function rememberAsked(database: Database, site: string): Promise<boolean> {
  return write(database, async () => {
    const stored: unknown = (await database.choices.get(ASKED))?.value;
    const sites = v.is(v.array(v.string()), stored) ? stored : [];
    if (sites.includes(site)) return false;
    await database.choices.put({ name: ASKED, value: [...sites, site].slice(-MAX_SITES) });
    return true;
  });
}
