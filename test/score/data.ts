import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../src/model.ts';
import { FOLDS, readOwnTexts } from '../../src/training/quotes/own-texts.ts';
import { SHARED } from './shared.ts';

/** A name in a text. */
export interface Name extends Span {
  /** PER, ORG, LOC, NORP (a people or believers), or X: of another thing, which is not scored. */
  type: string;
}

/** Words that somebody says, with marks (`quote`) or without (`report`), or words in marks that nobody says (`none`). */
export interface Quotation extends Span {
  kind: 'quote' | 'report' | 'none';
  /** The full name, or the words for somebody whom the story does not name; null where the story gives nobody. */
  speaker?: string | null;
}

/** A number or a date, after the guidelines in the README of the data. */
export interface LabelledFigure extends Span {
  /** The number with its unit alone, where the span has more. */
  coreStart?: number;
  coreEnd?: number;
  form: string;
  /** Other forms that are right, too. */
  otherForms?: string[];
  /** A number, a pattern of ISO 8601 with X for unknown digits, or both ends of a range. */
  value?: FigureValue;
  unit?: string;
  /** “*” for any. */
  comparator?: string;
  /** The noun for what is counted. */
  counted?: string;
  /** “Dozens”: half of what it says may be right. */
  vague?: boolean;
  /** Neither asked nor wrong. */
  optional?: boolean;
}

/** See `LabelledFigure`. */
export type FigureValue = number | string | null | (number | string | null)[];

/** A text as the finder takes it. */
export interface Text {
  id: string;
  lang?: string;
  published?: string;
  text: string;
  /** The part of the texts that are trained on which this one is in; absent for others. */
  fold?: number;
}

/** A text whose names are labelled. */
export interface Named extends Text {
  names: Name[];
}

/** A text whose quotations are labelled. */
export interface Quoted extends Text {
  quotations: Quotation[];
}

/** A text whose figures are labelled. */
export interface Counted extends Text {
  figures: LabelledFigure[];
  /** What looks like a figure and is none. */
  notFigures?: Span[];
}

/** The story that this project started from. */
export interface FirstStory extends Quoted, Counted {
  names: (Span & { type: string; name: string })[];
  /** The words by which each person is introduced. */
  roles: { [name: string]: string };
}

/** A text that is no news, with the names of actors in it, and what is said. */
export interface OtherText extends Text {
  names: string[];
  said: string[];
}

/** A text of the press as a reader meets it. The real ones have a fold, each outlet in one. */
export interface PressText extends Quoted {
  actors: { name: string; type: string; also?: string[]; role?: string | null; optional?: boolean }[];
  dates?: (Span & { value: string })[];
}

/** The languages of the stories. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt'] as const;

/** The project's own stories in a language. Those in English are trained on, too. */
export const readStories = (lang: (typeof LANGUAGES)[number]): (Named & Quoted)[] =>
  readOwn<Named & Quoted>(`stories-${lang}.jsonl`).map((story, i) =>
    lang === 'en' ? { ...story, fold: i % FOLDS } : story,
  );

/** The passages of the project that models of quotations are trained on, in a language. */
export const readPassages = (lang: string): Quoted[] =>
  readOwnTexts()
    .filter(({ language }) => language === lang)
    .map(({ text, fold, quotes, others }, i) => ({
      id: `passage ${lang} ${i + 1}`,
      lang,
      text,
      ...(fold !== undefined && { fold }),
      quotations: [
        ...quotes.map(({ start, end, kind, name, sources }) => {
          const [source] = sources;
          return { start, end, kind, speaker: name ?? (source ? text.slice(source.start, source.end) : null) };
        }),
        ...others.map((other) => ({ ...other, kind: 'none' as const, speaker: null })),
      ],
    }));

/** The project's own sentences with figures. */
export const readFigures = (): Counted[] => readOwn('figures.jsonl');

/** The project's own stories in the manner of the press of a language, labelled as a reader meets them. */
export const readPressStories = (lang: (typeof LANGUAGES)[number]): PressText[] => readOwn(`press-${lang}.jsonl`);

/** The project's own texts that are no news: terms, recipes, source code, poems, tables. */
export const readOtherTexts = (): OtherText[] => readOwn('other-texts.jsonl');

/** The story that this project started from. */
export const readFirstStory = (): FirstStory => readOwn<FirstStory>('first-story.jsonl')[0] as FirstStory;

/** The rows of a file of the shared folder. */
export const readSharedRows = <T>(path: string): T[] => readRows(join(SHARED, 'data', path));

const readOwn = <T>(name: string): T[] => readRows(fileURLToPath(new URL(`data/${name}`, import.meta.url)));

const readRows = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
