import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../src/findings/index.ts';
import type { Text } from './data.ts';

/** Finds in a labelled text. */
export type Find = (text: Pick<Text, 'text' | 'lang' | 'published'>) => Finding[];

/** A finding of one kind. */
export type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

type Library = {
  loadFinder(): Promise<(text: string, options: { lang?: string; published?: string }) => Finding[]>;
};

/** The finder of a built library (`dist/lib`); what was found in the same text before is remembered. */
export async function openFinder(library: string): Promise<Find> {
  const module: Library = await import(pathToFileURL(resolve(library, 'findings.mjs')).href);
  const find = await module.loadFinder();
  const known = new Map<string, Finding[]>();
  return ({ text, lang, published }) => {
    const key = JSON.stringify([lang, published, text]);
    const findings = known.get(key) ?? find(text, { ...(lang && { lang }), ...(published && { published }) });
    known.set(key, findings);
    return findings;
  };
}

/** The findings of one kind. */
export const only = <K extends Finding['kind']>(findings: Finding[], kind: K): Of<K>[] =>
  findings.filter((finding): finding is Of<K> => finding.kind === kind);
