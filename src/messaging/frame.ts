import type { Colour, Correction } from '../model.ts';

/** What the reader can do with a card. */
export const cardActs = [
  'keep',
  'note',
  'copy',
  'correct',
  'reject',
  'reject-article',
  'reject-site',
  'reject-everywhere',
  'quotation',
  'previous',
  'next',
  'close',
] as const;

/** An act of a card. */
export type CardAct = (typeof cardActs)[number];

/** Acts that change nothing but what is shown, which a frame does even if the page has put something over it. */
export const HARMLESS: ReadonlySet<string> = new Set<CardAct>([
  'close',
  'copy',
  'correct',
  'next',
  'previous',
  'quotation',
  'reject',
]);

/** What every frame is told. */
interface View {
  theme: 'light' | 'dark';
  /** A sheet at the foot of a narrow window. */
  isSheet?: boolean;
  /** The maximum width of the content, in CSS pixels. */
  width: number;
}

/** The card of a finding. */
export interface CardView extends View {
  part: 'card';
  finding: { kind: string; start: number; end: number };
  content: { label: string; title: string; role: string; reading?: string; lines: string[]; icon?: string };
  /** The content below the finding: the actions, the choice of scope for a rejection, or the correction form. */
  footer: 'acts' | 'scopes' | 'form';
  isKept: boolean;
  /** Nothing can be stored, because the window is private. */
  isReadonly: boolean;
  /** The speaker of the quotation that contains the finding; null for none. */
  quotedBy: string | null;
  /** The number of the finding among the mentions of an actor, or among those of its kind, from 1. */
  at: number;
  of: number;
  /** Where an actor is mentioned, as shares of the story (0 to 1); empty for other kinds, and for one mention. */
  places: number[];
  /** The language of the story (BCP 47); '' if it is unknown. */
  language: string;
}

/** The toolbar of selected text or of a highlight. */
export interface ToolbarView extends View {
  part: 'toolbar';
  /** The colour of the highlight; null for a selection. */
  chosen: Colour | null;
  /** The colour that was used last. */
  latest: Colour;
  isOnMark: boolean;
}

/** The editor of a note and tags. */
export interface NoteView extends View {
  part: 'note';
  id: string;
  field: 'note' | 'tags';
}

/** A message about the last action. */
export interface ToastView extends View {
  part: 'toast';
  text: string;
  /** Nothing was done. */
  isError: boolean;
  canUndo: boolean;
}

/** What a frame of the extension in a web page shows. */
export type FrameView = CardView | ToolbarView | NoteView | ToastView;

/** Whether a frame has fields that the reader types in. */
export const hasFields = (view: FrameView): boolean =>
  view.part === 'note' || (view.part === 'card' && view.footer === 'form');

/** What a frame asks of the content script of its page. */
export type FrameRequest =
  /** What is to be shown? Only the first frame that asks gets an answer. */
  | { type: 'join' }
  /** The size of the content, in CSS pixels. */
  | { type: 'size'; width: number; height: number }
  /** The reader has pressed a button, but the frame does not know yet that it is visible. Is denied if the page hides or moves it. */
  | { type: 'press' }
  /** An act of the reader: a `CardAct`, a colour, or the name of another button. */
  | { type: 'act'; act: string }
  | { type: 'correct'; corrections: Correction[] };

/** What was copied: as plain text and as HTML ('' for none), and the text that says so. */
export interface Copied {
  plain: string;
  html: string;
  says: string;
}

/** The answer of a content script to a frame. */
export type FrameAnswer = { view: FrameView } | { copied: Copied } | { says: string } | null;
