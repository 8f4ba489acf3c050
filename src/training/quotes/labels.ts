import type { Span } from '../../model.ts';

/** Labelled words that somebody says. */
export interface LabelledQuote extends Span {
  kind: 'quote' | 'report';
  /** The spans of the words, where they are known to be parted. */
  content?: Span[];
  /** Whether the source and the cue are labelled; otherwise only the name is. */
  isWhole: boolean;
  /** The heads of the words for who says it; none for nobody, or for a subject that is left out. */
  sources: Span[];
  /** Whether who says it is not written beside it. */
  isLeftOut: boolean;
  cue: Span | null;
  /** The full name of who says it; null for somebody whom the text does not name. */
  name: string | null;
  /** Names of whom a pronoun stands for, one of which is right. */
  names?: string[];
}

/** A labelled text. */
export interface LabelledText {
  language: string;
  text: string;
  /** The part of the cross-validation that it is left out of; undefined if it is never scored. */
  fold?: number;
  /** How often it is learnt from. */
  copies: number;
  quotes: LabelledQuote[];
  /** Words in marks that nobody says. */
  others: Span[];
  /** Whether what somebody thinks or plans is labelled as a report, too. */
  hasThoughts?: boolean;
  /** Which marks are labelled at all; all if absent. */
  marks?: Span[];
  /** All actors but peoples; absent where they are not labelled. */
  actors?: LabelledActor[];
  /** All names; absent or empty where they are not labelled. */
  names?: LabelledName[];
}

/** A form in which a name occurs in a text. */
export interface LabelledName {
  form: string;
  /** As in the sets of names: PER, ORG, LOC, NORP, or X for what is no actor. */
  type: string;
  /** Whether it may as well be no name: “Polizei”. */
  isOptional: boolean;
}

/** A labelled actor. Who may be left out is neither asked for nor wrong. */
export interface LabelledActor {
  name: string;
  /** Other names for it in the text. */
  also?: string[];
  type: 'person' | 'organisation' | 'place';
  optional?: boolean;
}

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const NAME_WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

const foldNameWord = (word: string): string => fold(word.replace(/['’]s?$/, '')).replace(/['’]/g, '');

/** The words of a name, in lower case and without accents and apostrophes. */
export const listNameWords = (name: string): string[] => (name.match(NAME_WORD) ?? []).map(foldNameWord);

/** Whether a label is a name, and not only a description. */
export const isName = (label: string): boolean =>
  /\p{Lu}/u.test(label.replace(/^\S/, (letter) => letter.toLowerCase()));

/** Whether words have the last word of a labelled name in them; of a longer name, any but the first. */
export function namesSame(label: string, words: string): boolean {
  const said = new Set(listNameWords(words));
  const own = (label.match(NAME_WORD) ?? []).filter((word) => /\p{Lu}/u.test(word)).map(foldNameWord);
  const telling = own.length > 2 ? own.slice(1) : own.slice(-1);
  return telling.some((word) => said.has(word));
}

/** Whether words tell the same as a label: its name, or, where it is only a description, all of its words. */
export function tellsSame(label: string, words: string): boolean {
  if (isName(label)) return namesSame(label, words);
  const said = new Set(listNameWords(words));
  const own = listNameWords(label);
  return own.length > 0 && own.every((word) => said.has(word));
}

/** How many characters two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether two spans share 60 % of what both cover. */
export const isSame = (a: Span, b: Span): boolean =>
  shared(a, b) > 0.6 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
