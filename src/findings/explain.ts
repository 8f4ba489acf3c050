import type { Span } from '../model.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Finding, Kind } from './index.ts';
import { record, type Step } from './trace.ts';

/** A finding, or what was nearly one, with the steps that led to it. */
export interface Explained {
  start: number;
  /** Absent for what was only nearly one. */
  finding?: Finding;
  steps: Step[];
}

/** Which steps lead to which kind of finding, by the first part of their ids. */
const STEPS_OF: { [kind in Kind]: readonly string[] } = {
  actor: ['actor', 'name'],
  figure: ['figure'],
  quote: ['quote', 'speaker', 'doubt'] as const,
};

/** What is told about single tokens, anywhere within a finding. */
const IN_PARTS = new Set(['actor', 'figure']);

const partOf = ({ id }: Step): string => id.split('/')[0] ?? '';

/** The findings of a text with the steps that led to each, and what was nearly one; in reading order. */
export function explain(text: PreparedText, find: (text: PreparedText) => Finding[]): Explained[] {
  const { result, steps } = record(() => find(text));
  const explained: Explained[] = result.map((finding) => ({
    start: finding.start,
    finding,
    steps: listSteps(steps, finding).filter((step) => STEPS_OF[finding.kind].includes(partOf(step))),
  }));
  const told = new Set(explained.flatMap((one) => one.steps));
  for (const [start, list] of steps) {
    const rest = start < 0 ? [] : list.filter((step) => !told.has(step));
    if (rest.length > 0) explained.push({ start, steps: rest });
  }
  return explained.sort((a, b) => a.start - b.start);
}

/** The steps about a finding: where it begins or, for what is told about single tokens, anywhere within. */
const listSteps = (steps: ReadonlyMap<number, Step[]>, { start, end }: Finding): Step[] =>
  [...steps].flatMap(([offset, list]) =>
    offset === start ? list : list.filter((step) => offset > start && offset < end && IN_PARTS.has(partOf(step))),
  );

/** What is claimed of a finding, and what is not certain, in a line of English. */
export function describeFinding({ kind, facts, confidence }: Finding): string {
  const { perhaps, ...claimed } = { perhaps: undefined, ...facts };
  const claims = Object.entries(claimed).flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
  const doubt = perhaps
    ? [
        `perhaps ${perhaps.names.join(', ') || 'nobody named'} (${perhaps.reason}${perhaps.said ? `: “${perhaps.said}”` : ''})`,
      ]
    : [];
  return [kind, ...claims, ...doubt, `confidence ${confidence.toFixed(2)}`].join(', ');
}

/** A step in a line of English. */
export const describeStep = ({ id, told }: Step): string => (told ? `${id}: ${told}` : id);

/** How a passage of a text came to be marked, or nearly so: a line for each finding that overlaps it and for each of its steps. */
export function describePassage(explained: Explained[], { text }: PreparedText, { start, end }: Span): string[] {
  return explained
    .filter((one) => one.start < end && (one.finding?.end ?? one.start + 1) > start)
    .flatMap((one) => [
      one.finding
        ? `${text.slice(one.start, one.finding.end).replace(/\s+/g, ' ')}  →  ${describeFinding(one.finding)}`
        : 'Not marked:',
      ...one.steps.map((step) => `    ${describeStep(step)}`),
    ]);
}
