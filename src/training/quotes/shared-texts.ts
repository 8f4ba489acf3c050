import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OTHER_LANGUAGES } from '../../lexicon/lexicon.ts';
import type { Span } from '../../model.ts';
import type { LabelledActor, LabelledQuote, LabelledText } from './labels.ts';
import { FOLDS } from './own-texts.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function readRows<T>(data: string, path: string): T[] {
  const file = join(data, path);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

interface PolnearStory {
  text: string;
  quotes: {
    kind: 'direct' | 'mixed' | 'indirect';
    content: Span[];
    source: (Span & { heads?: Span[]; headName?: string; silver?: { names: string[] } }) | null;
    cue: Span | null;
  }[];
  marks: (Span & { label: 'quote' | 'other'; ignore?: string; nested?: boolean })[];
}

/** Reads the stories of PolNeAR (Newell et al. 2018), with their sources and cues. Pronouns have names from automatic coreference. */
export const readPolnear = (data: string, part = 'train'): LabelledText[] =>
  readRows<PolnearStory>(data, `quotes/${part}.jsonl`).map(({ text, quotes, marks }) => ({
    language: 'en',
    text,
    copies: 1,
    hasThoughts: true,
    quotes: quotes.map(({ kind, content, source, cue }): LabelledQuote => {
      const names = source?.silver?.names ?? (source?.headName ? [source.headName] : undefined);
      return {
        start: content[0]?.start ?? 0,
        end: content.at(-1)?.end ?? 0,
        kind: kind === 'indirect' ? 'report' : 'quote',
        content,
        isWhole: true,
        sources: source ? (source.heads?.length ? source.heads : [source]) : [],
        isLeftOut: false,
        cue,
        name: null,
        ...(source?.silver && names && { names }),
      };
    }),
    others: marks.filter(({ label, ignore, nested }) => label === 'other' && !ignore && !nested),
    marks: marks.filter(({ ignore }) => !ignore),
  }));

interface NamedText {
  actors?: LabelledActor[];
  lang?: string;
  text: string;
  fold?: number;
  labels: NamedQuote[];
}

type NamedQuote = Span & { kind: 'quote' | 'report' | 'none'; speaker: string | null };

/** Reads texts of which only the name of who says something is labelled: real press, and invented English stories. */
export const readNamedTexts = (data: string): LabelledText[] =>
  ['press/dev.jsonl', 'press/languages-dev.jsonl', 'quotes/stories-dev.jsonl'].flatMap((path) =>
    readRows<NamedText>(data, path).map(openNamed),
  );

/** Reads the project's own stories in the manner of the press of other languages than English: those for training, and those that it is scored by, by fold. */
export const readOwnPress = (): LabelledText[] =>
  OTHER_LANGUAGES.flatMap((lang) =>
    [`src/training/press/${lang}.jsonl`, `test/score/data/press-${lang}.jsonl`].flatMap((path) =>
      readRows<Omit<NamedText, 'labels'> & { quotations: NamedQuote[] }>(ROOT, path).map(
        ({ quotations, ...text }, i) => ({
          ...openNamed({ ...text, labels: quotations }, i),
          copies: path.startsWith('src') ? 1 : 2,
        }),
      ),
    ),
  );

function openNamed({ lang = 'en', text, fold, labels, actors }: NamedText, i: number): LabelledText {
  return {
    language: lang,
    text,
    fold: fold ?? i % FOLDS,
    copies: lang === 'en' ? 4 : 3,
    quotes: labels.flatMap(({ start, end, kind, speaker }): LabelledQuote[] =>
      kind === 'none'
        ? []
        : [{ start, end, kind, isWhole: false, sources: [], isLeftOut: false, cue: null, name: speaker }],
    ),
    others: labels.filter(({ kind }) => kind === 'none'),
    ...(actors && { actors }),
  };
}
