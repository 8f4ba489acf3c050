import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Particulars } from '../model.ts';
import { noteDraftSchema, noteOpeningSchema } from './background-schemas.ts';
import { browser } from './browser.ts';
import { isOwnPage, RequestDenied, type Sender } from './messenger.ts';

/** The name of the ports between note editors and the background. */
const NOTE_PORT = 'note';

/** What a note is about: an annotation, or the page in a tab. */
export type NoteTarget = { id: string } | { tab: number; particulars: Particulars };

/** The first message of a port. `read` is the stored note that the editor shows. */
export interface NoteOpening {
  target: NoteTarget;
  read: string;
}

/** The text of the editor, sent at each change. `read` is the stored note that the reader has seen, after a conflict. */
export interface NoteDraft {
  note: string;
  read?: string | undefined;
}

/** What became of the text: stored, not stored because another editor changed the note, or not stored at all. */
export type NoteReply = { saved: string } | { conflict: string } | { error: { name: string; message: string } };

/** A note that is being typed. */
export interface TypedNote {
  /** With `read`, which is the other version, a conflict ends. */
  change(note: string, read?: string): void;
  /** The editor is gone, unless it is typed again. */
  end(): Promise<void>;
}

/** A background that has run as long as this may be started again at once, in milliseconds; one that cannot run would be for ever. */
const LIFE_MS = 1000;

/**
 * Sends what is typed to the background, which stores it. The background has each change at once, so it also stores what was
 * typed last when the editor is closed or its process crashes. When the background itself is stopped, it is started again, so
 * that it runs before the next change, and what it had not stored is sent again.
 */
export function connectNote(target: NoteTarget, read: string, onReply: (reply: NoteReply) => void): TypedNote {
  let saved = read;
  let latest: NoteDraft = { note: read };
  let isClosed = false;
  let port: Runtime.Port | null = null;
  const unconfirmed = new Set<string>();

  function receive(reply: NoteReply): void {
    if ('saved' in reply) {
      saved = reply.saved;
      for (const note of unconfirmed) {
        unconfirmed.delete(note);
        if (note === saved) break;
      }
    }
    // Stored by this editor, but the background was stopped before it could say so.
    if ('conflict' in reply && unconfirmed.delete(reply.conflict)) send({ note: latest.note, read: reply.conflict });
    else onReply(reply);
  }

  function open(): Runtime.Port {
    const opened = browser.runtime.connect({ name: NOTE_PORT });
    const start = performance.now();
    opened.onMessage.addListener((reply) => receive(reply as NoteReply));
    opened.onDisconnect.addListener(() => {
      port = null;
      if (isClosed) return;
      if (latest.note !== saved) send(latest);
      else if (performance.now() - start >= LIFE_MS) port = open();
    });
    opened.postMessage({ target, read: saved } satisfies NoteOpening);
    return opened;
  }

  function send(draft: NoteDraft): void {
    latest = draft;
    isClosed = false; // as on a page that is shown again
    port ??= open();
    port.postMessage(draft);
  }

  port = open();
  return {
    change(note, read) {
      if (read === undefined) unconfirmed.add(note);
      send({ note, read });
    },
    async end() {
      isClosed = true;
      port?.disconnect();
      port = null;
    },
  };
}

/** Answers the editors of notes in the extension's pages; `open` is called for each. */
export function serveNotes(
  open: (sender: Sender, opening: NoteOpening, reply: (reply: NoteReply) => void) => TypedNote,
): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    if (name !== NOTE_PORT || !sender || !isOwnPage(sender)) return;
    let typed: TypedNote | null = null;
    let isOpen = true;
    const reply = (message: NoteReply) => {
      if (isOpen) port.postMessage(message);
    };
    port.onMessage.addListener((message: unknown) => {
      if (!typed && v.is(noteOpeningSchema, message)) typed = open(sender, message, reply);
      else if (typed && v.is(noteDraftSchema, message)) typed.change(message.note, message.read);
      else {
        const { name, message } = new RequestDenied('invalid message of a note editor');
        reply({ error: { name, message } });
      }
    });
    port.onDisconnect.addListener(() => {
      isOpen = false;
      void typed?.end();
    });
  });
}

/** Both versions of a note, one below the other; only the longer one if it contains the other. */
export function joinNotes(other: string, own: string): string {
  if (other.includes(own)) return other;
  return own.includes(other) ? own : `${other.trimEnd()}\n\n${own}`;
}
