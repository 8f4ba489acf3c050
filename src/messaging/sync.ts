import * as v from 'valibot';
import { IdSchema, NoteSchema } from '../model.ts';
import { type ApartNote, type SyncPreview, type SyncQuestion, syncQuestions } from '../sync/report.ts';
import { browser } from './browser.ts';
import { type ArgumentSchemas, remote } from './messenger.ts';

/** Another computer that shares the library. */
interface SyncPeer {
  device: string;
  /** The name that the reader gave it; '' for none. */
  name: string;
  /** When it last wrote (ISO 8601, UTC, by its own clock). */
  seen: string;
}

/** How the library is shared with other computers, and how the last sync went. */
export interface SyncState {
  isOn: boolean;
  /** The name that the reader gave this computer. */
  name: string;
  /** When it was last synced (ISO 8601, UTC); '' for never. */
  synced: string;
  peers: SyncPeer[];
  question: SyncQuestion | null;
  preview: SyncPreview | null;
  /** Why it is not synced now. '' if it is. */
  problem: '' | 'asks' | 'gone' | 'full' | 'newer' | 'locked' | 'missing' | 'unknown' | 'failed';
  message: string;
  /** How many notes were changed on two computers, and which text stays is not decided. */
  apart: number;
  /** How many files or lines in the folder could not be read. */
  unread: number;
  /** This computer was taken for another one, because its profile is a copy, and has an own id now. */
  isRenamed: boolean;
}

/** The longest name of a computer or passphrase, in UTF-16 code units. */
export const MAX_COMPUTER_NAME = 60;
const MAX_PASSPHRASE = 1000;

/** Calls from the extension's pages about other computers. */
export interface Sync {
  state(): SyncState;
  /** Turns the sync through the reader's folder on or off, under a name for this computer; '' for no passphrase, or the one of before. */
  turn(isOn: boolean, name: string, passphrase: string): SyncState;
  /** Syncs now, and says yes to a question. */
  now(agreed: SyncQuestion[]): SyncState;
  /** Takes out another computer. */
  remove(device: string): SyncState;
  /** Merges a file of another computer, '' for none, and returns the file for it; null if something is asked first. */
  merge(name: string, json: string, agreed: SyncQuestion[]): { state: SyncState; json: string | null };
  /** The notes that were changed on two computers. */
  apart(): ApartNote[];
  /** Keeps one text of such a note. */
  settle(table: string, key: string, text: string): ApartNote[];
}

const NameSchema = v.pipe(v.string(), v.maxLength(MAX_COMPUTER_NAME));
const AgreedSchema = v.array(v.picklist(syncQuestions));

/** The arguments of calls about other computers. */
export const syncSchemas: ArgumentSchemas<Sync> = {
  state: [],
  turn: [v.boolean(), NameSchema, v.pipe(v.string(), v.maxLength(MAX_PASSPHRASE))],
  now: [AgreedSchema],
  remove: [v.pipe(v.string(), v.maxLength(20))],
  merge: [NameSchema, v.string(), AgreedSchema],
  apart: [],
  settle: [v.pipe(v.string(), v.maxLength(20)), IdSchema, NoteSchema],
};

/** The sync with other computers. */
export const sync = remote<Sync>('sync', (request) => browser.runtime.sendMessage(request));
