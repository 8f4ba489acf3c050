import * as v from 'valibot';
import { NoteSchema } from '../model.ts';
import { DeviceSchema, type Stamp, StampSchema } from './clock.ts';

/** See `NoteVersions`. */
export const NoteVersionsSchema = v.strictObject({
  seen: v.record(DeviceSchema, StampSchema),
  versions: v.pipe(v.array(v.strictObject({ stamp: StampSchema, text: NoteSchema })), v.maxLength(50)),
});

/**
 * A note with the versions that were written apart: none of them replaces another. This is a multi-value register with a version
 * vector (Shapiro et al., “Conflict-free Replicated Data Types”, 2011).
 */
export interface NoteVersions {
  /** The last version that is known of each device. */
  seen: { [device: string]: Stamp };
  /** In the order of their stamps. */
  versions: NoteVersion[];
}

interface NoteVersion {
  stamp: Stamp;
  text: string;
}

/** Between versions that were written apart. */
export const BETWEEN = '\n\n---\n\n';

const deviceOf = (stamp: Stamp): string => stamp.slice(stamp.lastIndexOf('.') + 1);

/** A note of a file, in which each version has been seen, whatever the file says. */
export function readVersions({ seen, versions }: NoteVersions): NoteVersions {
  const all = { ...seen };
  for (const { stamp } of versions) {
    const device = deviceOf(stamp);
    if (!(all[device] && all[device] >= stamp)) all[device] = stamp;
  }
  return { seen: all, versions };
}

/** The versions, each text once and none without one. */
export const listTexts = ({ versions }: NoteVersions): string[] => [
  ...new Set(versions.map(({ text }) => text).filter((text) => text !== '')),
];

/** The note as it is shown: all versions, one after another. */
export const joinVersions = (note: NoteVersions | undefined): string => (note ? listTexts(note).join(BETWEEN) : '');

/** The note after it was changed: a version that replaces all others. */
export function writeVersion(before: NoteVersions | undefined, text: string, stamp: Stamp): NoteVersions {
  return { seen: { ...before?.seen, [deviceOf(stamp)]: stamp }, versions: [{ stamp, text }] };
}

/** What two devices know of a note, together. */
export function mergeVersions(a: NoteVersions, b: NoteVersions): NoteVersions {
  const seen = { ...a.seen };
  for (const [device, stamp] of Object.entries(b.seen))
    if (!(seen[device] && seen[device] >= stamp)) seen[device] = stamp;
  const found = new Map<Stamp, string>();
  for (const [ours, theirs] of [
    [a, b],
    [b, a],
  ] as const)
    for (const { stamp, text } of ours.versions) {
      const known = theirs.versions.some((other) => other.stamp === stamp);
      const last = theirs.seen[deviceOf(stamp)];
      if (!known && last !== undefined && last >= stamp) continue; // replaced
      const other = found.get(stamp);
      if (other === undefined || other < text) found.set(stamp, text);
    }
  const versions = [...found].map(([stamp, text]) => ({ stamp, text })).sort((x, y) => (x.stamp < y.stamp ? -1 : 1));
  return { seen, versions };
}

/** A note without the versions that are not later than a stamp. */
export const dropVersions = ({ seen, versions }: NoteVersions, until: Stamp): NoteVersions => ({
  seen,
  versions: versions.filter(({ stamp }) => stamp > until),
});
