import type { Finding } from '../findings/index.ts';
import type { Colour, Correction, Facts, FindingOf } from '../model.ts';

/** What the reader can do with a card. */
export type CardAct =
  | 'keep'
  | 'note'
  | 'copy'
  | 'correct'
  | 'widen'
  | 'undo'
  | 'quotation'
  | 'previous'
  | 'next'
  | 'report'
  | 'close';

/** Acts that change nothing but what is shown, which a frame does even if the page has put something over it. */
export const HARMLESS: ReadonlySet<string> = new Set<string>([
  'add-tags',
  'close',
  'colour',
  'copy',
  'correct',
  'edit',
  'more',
  'open',
  'next',
  'previous',
  'quotation',
  'report',
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
  finding: FindingOf<string, Facts>;
  /** The text of the finding on one line. */
  words: string;
  /** The mentions of the actor that it names, or that speaks. */
  mentions: Finding[];
  /** The title and address of the story. */
  source: { title: string; url: string };
  /** The content below the finding: the actions, or the correction form. */
  footer: 'acts' | 'form';
  /** What was changed with a press on the card; null for nothing. */
  done: DoneInCard | null;
  isKept: boolean;
  /** Nothing can be stored, because the window is private. */
  isReadonly: boolean;
  /** The facts of the quotation that contains the finding; null for none. */
  quotedBy: Facts | null;
  /** Whether there are others to go to: mentions of the same actor, or findings of the same kind. */
  hasOthers: boolean;
  /** The language of the story (BCP 47); '' if it is unknown. */
  language: string;
}

/** A change that was made with a press on a card. */
export interface DoneInCard {
  /** “left out”: marked in the page only until the reader leaves. “rejected”: the finding is none any more. */
  how: 'changed' | 'left out' | 'rejected';
  /** It was made on the whole site. */
  isWide: boolean;
  /** Whether it can be made on the whole site. */
  canWiden: boolean;
}

/** A change that the reader makes to a finding with a press. */
export interface CardChange {
  /** The facts to change; null removes one. Without facts, the finding is rejected. */
  facts?: Facts | undefined;
  /** What findings have in common that can be changed alike on the whole site. */
  shares?: 'name' | 'words' | undefined;
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

/** A note with its tags. */
export interface NoteView extends View {
  part: 'note';
  id: string;
  /** When its annotation was last changed, so that it is read again (ISO 8601). */
  updated: string;
  /** The field in which it is edited; null while it is read. */
  field: 'note' | 'tags' | null;
  /** The annotation is a highlight of the reader's own, which has a colour. */
  isOwn: boolean;
}

/** A note beside its line, to be read only. */
export interface BesideView extends View {
  part: 'beside';
  id: string;
  updated: string;
}

/** The question whether the reader's marks are always shown on a site. */
export interface QuestionView extends View {
  part: 'question';
  /** Its host. */
  site: string;
  /** What has just been done; '' for nothing. */
  says: string;
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
export type FrameView = CardView | ToolbarView | NoteView | BesideView | QuestionView | ToastView;

/** Whether a frame has fields that the reader types in. */
export const hasFields = (view: FrameView): boolean =>
  (view.part === 'note' && view.field !== null) || (view.part === 'card' && view.footer === 'form');

/** What a frame asks of the content script of its page. */
export type FrameRequest =
  /** What is to be shown? Only the first frame that asks gets an answer. */
  | { type: 'join' }
  /** The size of the content, in CSS pixels. */
  | { type: 'size'; width: number; height: number }
  /** The reader has pressed a button, but the frame does not know yet that it is visible. Is denied if the page hides or moves it. */
  | { type: 'press' }
  /** The frame has lost the focus. */
  | { type: 'away' }
  /** An act of the reader: a `CardAct`, a colour, or the name of another button. */
  | { type: 'act'; act: string }
  | { type: 'correct'; corrections: Correction[] }
  | ({ type: 'change' } & CardChange);

/** What was copied: as plain text and as HTML ('' for none), and the text that says so. */
export interface Copied {
  plain: string;
  html: string;
  says: string;
}

/** The answer of a content script to a frame. */
export type FrameAnswer = { view: FrameView } | { copied: Copied } | { says: string } | null;
