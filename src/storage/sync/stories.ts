import * as v from 'valibot';
import { LenientSavedTextSchema } from '../../model/lenient.ts';
import type { StoryText } from '../../model.ts';
import type { SyncRecord } from '../../sync/record.ts';
import type { Database } from '../database.ts';
import { readText } from '../rows.ts';
import { readTransaction } from '../transaction.ts';
import type { SyncFile, SyncFiles } from './files.ts';
import { findChanged, signOf } from './journal.ts';
import { type Stories, storyKey } from './shared-rows.ts';
import { type KnownRow, rowId, type SyncFacts, type SyncStore } from './store.ts';

// The texts of articles are long and seldom change: each version is a file of its own, named by what is in it.

const NAME = /^text-([0-9a-f]{64})\.json$/;

/** The name of the file of a story. */
export const storyFile = (hash: string): string => `text-${hash}.json`;

/** The hash in the name of a file; null for other files. */
export const hashIn = (name: string): string | null => NAME.exec(name)?.[1] ?? null;

/** A story as it is written into its file. */
const toJson = ({ taken, blocks }: StoryText): string => JSON.stringify({ taken, blocks });

/** The hash of a story. */
async function hashStory(story: StoryText): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(toJson(story)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The stories that a record names, by their hashes. */
export const hashesOf = ({ table, fields }: SyncRecord): string[] =>
  table === 'texts'
    ? Object.values(fields).flatMap(([, value]) => (value ? [(value as { hash: string }).hash] : []))
    : [];

/** No stories at all. */
export const noStories = (): Stories => ({ texts: new Map(), hashes: new Map() });

/** Adds the texts of rows with their hashes. Those that are known from records are not computed again. */
export async function addHashes(stories: Stories, rows: object[], known: (KnownRow | undefined)[]): Promise<void> {
  for (const [at, row] of rows.entries()) {
    const text = readText(row as never);
    for (const story of text ? [text.first, text.latest] : []) {
      if (!text || !story) continue;
      const values = Object.values(known[at]?.record.fields ?? {}).map(
        ([, value]) => value as { taken: string; hash: string } | null,
      );
      const same = values.find((value) => value?.taken === story.taken);
      const hash = same?.hash ?? (await hashStory(story));
      stories.hashes.set(storyKey(text.url, story), hash);
      stories.texts.set(hash, story);
    }
  }
}

/** Adds the texts that records name and the library does not have. False if a file is missing or damaged. */
export async function readStories(
  stories: Stories,
  records: SyncRecord[],
  files: SyncFiles,
  there: ReadonlySet<string>,
): Promise<boolean> {
  let isComplete = true;
  for (const hash of new Set(records.flatMap(hashesOf))) {
    if (stories.texts.has(hash)) continue;
    const story = there.has(storyFile(hash)) ? await readStory(files, hash) : null;
    if (story) stories.texts.set(hash, story);
    else isComplete = false;
  }
  return isComplete;
}

/** The story in a file; null if it is damaged. */
async function readStory(files: SyncFiles, hash: string): Promise<StoryText | null> {
  const story = parseStory(await files.read(storyFile(hash)));
  return story && (await hashStory(story)) === hash ? story : null;
}

function parseStory(json: string): StoryText | null {
  try {
    const { success, output } = v.safeParse(LenientSavedTextSchema, { first: JSON.parse(json) });
    return success ? output.first : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Writes the texts that records name and that have no file yet. Each device that has a text sees to its file: one that is `there`
 * already is looked at with the next sync.
 */
export async function writeStories(
  { database, facts }: { database: Database; facts: SyncFacts },
  records: SyncRecord[],
  files: SyncFiles,
  there: Set<string>,
): Promise<void> {
  for (const record of records) {
    const hashes = hashesOf(record);
    const missing = hashes.filter((hash) => !there.has(storyFile(hash)));
    for (const name of hashes.map(storyFile)) if (there.has(name)) facts.own[name] ??= { sign: '', written: '' };
    if (missing.length === 0) continue;
    const text = readText(await readTransaction(database, () => database.texts.get(record.key)));
    for (const story of text ? [text.first, text.latest] : []) {
      const hash = story && (await hashStory(story));
      if (!story || !hash || !missing.includes(hash)) continue;
      const file = await files.write(storyFile(hash), [toJson(story)]);
      facts.own[file.name] = { sign: signOf(file), written: story.taken };
      there.add(file.name);
    }
  }
}

/**
 * Looks at the texts' files that this device sees to and that are gone or changed: one that still holds its text is left as it is,
 * others are written anew. Resolves to whether there were any.
 */
export async function mendStories(
  rows: { database: Database; store: SyncStore; facts: SyncFacts },
  files: SyncFiles,
  listed: SyncFile[],
): Promise<boolean> {
  const { store, facts } = rows;
  const changed = new Set(findChanged(facts, listed).filter(hashIn));
  if (changed.size === 0) return false;
  const there = new Set<string>();
  for (const file of listed) {
    const own = facts.own[file.name];
    if (own && changed.has(file.name)) {
      if (!(await readStory(files, hashIn(file.name) ?? ''))) continue;
      own.sign = signOf(file);
    }
    there.add(file.name);
  }
  const isBad = (name: string) => changed.has(name) && !there.has(name);
  const known = await store.rows.where('id').startsWith(rowId('texts', '')).toArray();
  const records = known.map(({ record }) => record).filter((record) => hashesOf(record).map(storyFile).some(isBad));
  await writeStories(rows, records, files, there);
  // A text that this device does not have is another's to write.
  for (const name of [...changed].filter(isBad)) delete facts.own[name];
  return true;
}
