import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSharedRows } from './data.ts';
import { higher, lower, percent, type Score, told } from './scores.ts';
import { SHARED } from './shared.ts';

// Sets in formats of their own, and pages: the scorers that lie beside them count, and their figures are taken over.

const scorer = (name: string) => join(SHARED, 'score', name);

/** A module of the shared folder. Its finder is the one that `FINDER` names, see `useLibrary`. */
const load = (name: string) => import(pathToFileURL(scorer(name)).href);

/** Lets the scorers of the shared folder use a built library. */
export function useLibrary(library: string): void {
  process.env.FINDER = join(library, 'findings.mjs');
  process.env.ARTICLE = join(library, 'article.mjs');
}

/** Marks of quotations and their speakers, in the format of PolNeAR. */
export async function scoreMarks(path: string): Promise<Score[]> {
  const { scoreDoc, summarise } = await load('score-quotes.mjs');
  const { default: find } = await load('quotes-finder.mjs');
  const counts: unknown[] = [];
  for (const text of readSharedRows<{ text: string }>(path)) counts.push(scoreDoc(text, await find(text.text)));
  const sum = summarise(counts);
  return [
    higher('same span, F1', percent(sum.spanExact.f1, 1)),
    higher('words of the speaker right', percent(sum.speakerAcc, 1)),
    higher('people named', percent(sum.namedAcc ?? 0, 1)),
    higher('span and speaker, F1', percent(sum.e2e.f1, 1)),
    lower('other marks taken for speech', percent(sum.scareFPR ?? 0, 1)),
    told('words of reports, F1', percent(sum.indirect.f1, 1)),
  ];
}

/** Figures that others have labelled, of which only some are labelled: `gum-dev`, `re3d-dev`. */
export async function scoreRecall(set: string): Promise<Score[]> {
  const { scoreRecall: score, loadSet } = await load('score-figures.mjs');
  const { default: find } = await load('figures-finder.mjs');
  const { recall, coarseKind } = await score(loadSet(set), find, 'recall');
  return [higher('figures found', percent(recall, 1)), higher('form right', percent(coarseKind, 1))];
}

/** The English sentences of Recognizers-Text. */
export async function scoreRecognized(set: string): Promise<Score[]> {
  const { scoreRec, loadSet } = await load('score-figures.mjs');
  const { default: find } = await load('figures-finder.mjs');
  const { cover, value, n } = await scoreRec(loadSet(set), find);
  return [higher('figures found', percent(cover, n)), higher('value right', percent(value, n))];
}

/** The sentences of Recognizers-Text in other languages. */
export function scoreRecognizedLanguages(path: string): Score[] {
  const table: { [name: string]: { found: number; value: number; wrong: number } } = JSON.parse(
    run('score-recognizers.mjs', join(SHARED, 'data', path), '--json'),
  );
  return Object.entries(table).flatMap(([name, { found, value, wrong }]) => [
    higher(`${name} found`, percent(found, 100)),
    higher(`${name}, value right`, percent(value, 100)),
    lower(`${name}, read wrongly`, percent(wrong, 100)),
  ]);
}

/** What a citation would say of a page. */
export async function scoreCitations(path: string): Promise<Score[]> {
  const { scoreMeta, sharedPages } = await load('score-meta.mjs');
  const labels = JSON.parse(readFileSync(join(SHARED, 'data', path), 'utf8'));
  const found = await scoreMeta(labels, sharedPages());
  return ['all', 'authors', 'publication', 'date', 'title']
    .map((name) => higher(name === 'all' ? 'all right' : `${name} right`, found[name]))
    .concat(lower('a wrong author', found.wrongAuthor));
}

function run(name: string, ...options: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer(name), ...options], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return stdout;
}
