import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../src/findings/index.ts';
import type { Weights } from '../../src/findings/quote/models.ts';
import type { Text } from './data.ts';

/** Finds in a labelled text. */
export type Find = (text: Pick<Text, 'text' | 'lang' | 'published' | 'fold'>) => Finding[];

/** A finding of one kind. */
export type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

type FindIn = (text: string, options: { lang?: string; published?: string }) => Finding[];

type Library = {
  loadFinder(options?: { weights?: Weights }): Promise<FindIn>;
};

/** The weights of models of quotations that never saw one part of the texts each, written by `npm run train -- quotes`. */
const FOLDS = new URL('../../node_modules/.cache/newsgloss-training/quote-folds.json', import.meta.url);

/** Whether texts that models are trained on can be scored by models that never saw them. */
export const hasFolds = existsSync(FOLDS);

/**
 * The finder of a built library (`dist/lib`), in which a text with a `fold` is read by models that never saw it; what was found in the
 * same text before is remembered.
 */
export async function openFinder(library: string): Promise<Find> {
  const module: Library = await import(pathToFileURL(resolve(library, 'findings.mjs')).href);
  const shipped = await module.loadFinder();
  const folds: Weights[] = hasFolds ? JSON.parse(readFileSync(FOLDS, 'utf8')) : [];
  const finders = await Promise.all(folds.map((weights) => module.loadFinder({ weights })));
  const known = new Map<string, Finding[]>();
  return ({ text, lang, published, fold = -1 }) => {
    const key = JSON.stringify([lang, published, fold, text]);
    const find = finders[fold] ?? shipped;
    const findings = known.get(key) ?? find(text, { ...(lang && { lang }), ...(published && { published }) });
    known.set(key, findings);
    return findings;
  };
}

/** The findings of one kind. */
export const only = <K extends Finding['kind']>(findings: Finding[], kind: K): Of<K>[] =>
  findings.filter((finding): finding is Of<K> => finding.kind === kind);
