import type { SyncRecord } from '../../sync/record.ts';
import { type Header, MAX_SEGMENT, readSegment, type Segment, VERSION, writeSegment } from '../../sync/segment.ts';
import type { SyncFile, SyncFiles } from './files.ts';
import type { SyncFacts } from './store.ts';

/** What a file is: a name, a size and a time that change with it. */
export const signOf = ({ size, modified }: SyncFile): string => `${size} ${modified}`;

/** Journals of devices. Sync programs add words to the names of copies, but keep the ending. */
const NAME = /\.jsonl$/;

/** What the folder holds. */
export interface Folder {
  /** The names of all files, but for those of this device that were changed by somebody else. */
  names: Set<string>;
  /** The segments that are new or changed since they were read, with their files. */
  fresh: (Segment & { file: SyncFile })[];
  /** The headers of all segments that can be read, by the names of their files. */
  headers: Map<string, Header>;
  /** Whether a file of a later version is among them. */
  isNewer: boolean;
  /** The files that cannot be read, or not yet. */
  unread: string[];
}

/** Reads the folder; only files that are new or changed. */
export async function readFolder(files: SyncFiles, { own, read }: SyncFacts): Promise<Folder> {
  const listed = await files.list();
  const folder: Folder = {
    names: new Set(listed.filter((file) => isAsWritten(own, file)).map(({ name }) => name)),
    fresh: [],
    headers: new Map(),
    isNewer: false,
    unread: [],
  };
  for (const file of listed) {
    if (!NAME.test(file.name)) continue;
    const known = read[file.name];
    if (own[file.name] && isAsWritten(own, file)) continue;
    if (known?.sign === signOf(file)) {
      folder.headers.set(file.name, known.header);
      continue;
    }
    const segment = file.size > MAX_SEGMENT ? 'partial' : readSegment(await files.read(file.name));
    if (typeof segment === 'string') {
      if (segment === 'newer') folder.isNewer = true;
      if (segment !== 'unknown') folder.unread.push(file.name);
      continue;
    }
    folder.headers.set(file.name, segment.header);
    folder.fresh.push({ ...segment, file });
  }
  return folder;
}

/** Whether a file is as this device wrote it, if it did. */
const isAsWritten = (own: SyncFacts['own'], file: SyncFile): boolean =>
  (own[file.name]?.sign ?? signOf(file)) === signOf(file);

/** How many segments a device has before they become one. */
const MAX_SEGMENTS = 20;

/** After so long a journal is written anew, so that what was deleted since is not in it. */
const MAX_AGE_MS = 30 * 86_400_000;

/** The files of this device that are gone, or not as it wrote them. */
export function findChanged({ own }: SyncFacts, listed: SyncFile[]): string[] {
  const signs = new Map(listed.map((file) => [file.name, signOf(file)]));
  return Object.keys(own).filter((name) => signs.get(name) !== own[name]?.sign);
}

/** Whether the device is to write its whole journal anew: it has none, much of it, an old one, or another program changed it. */
export function isToBeRewritten(facts: SyncFacts, listed: SyncFile[], now: number): boolean {
  const segments = Object.entries(facts.own).filter(([name]) => NAME.test(name));
  return (
    segments.length === 0 ||
    segments.length >= MAX_SEGMENTS ||
    segments.some(([, { written }]) => now - Date.parse(written) > MAX_AGE_MS) ||
    findChanged(facts, listed).some((name) => NAME.test(name))
  );
}

/** Writes the next segment. `save` stores the facts, before and after. */
export async function writeNext(
  files: SyncFiles,
  facts: SyncFacts,
  name: string,
  written: string,
  records: AsyncIterable<SyncRecord>,
  save: () => Promise<void>,
): Promise<string> {
  facts.number++;
  const file = `${facts.device}-${facts.number}.jsonl`;
  facts.own[file] = { sign: '', written };
  await save();
  const { device, libraries, number } = facts;
  const header: Header = {
    format: 'newsgloss-sync',
    version: VERSION,
    libraries,
    device,
    name,
    number,
    written,
  };
  facts.own[file] = { sign: signOf(await files.write(file, writeSegment(header, records))), written };
  await save();
  return file;
}
