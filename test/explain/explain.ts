import type { Finding } from '../../src/findings/index.ts';
import { record, type Step } from '../../src/findings/trace.ts';
import { prepare } from '../../src/text/prepare.ts';
import type { PreparedText } from '../../src/text/prepared-text.ts';
import { find } from '../rules/finder.ts';
import { locate } from './locate.ts';

/** A finding, or what was nearly one, with the steps that led to it. */
export interface Explained {
  start: number;
  /** Absent for what was only nearly one. */
  finding?: Finding;
  steps: Step[];
}

/** Which steps lead to which kind of finding, by how their ids begin. */
const STEPS_OF: { [kind in Finding['kind']]: RegExp } = {
  actor: /^(?:actor|name)\//,
  figure: /^figure\//,
  quote: /^(?:quote|speaker|doubt)\//,
};

/** The steps about a finding: where it begins or, for what is told about single tokens, anywhere within. */
const listSteps = (steps: ReadonlyMap<number, Step[]>, { start, end }: Finding): Step[] =>
  [...steps].flatMap(([offset, list]) =>
    offset === start ? list : list.filter(({ id }) => offset > start && offset < end && /^(?:actor|figure)\//.test(id)),
  );

/** The findings of a story with the steps that led to each, and what was nearly one; in reading order. */
export function explain(article: Parameters<typeof prepare>[0]): { text: PreparedText; explained: Explained[] } {
  const text = prepare(article);
  const { result, steps } = record(() => find(text));
  const explained: Explained[] = result.map((finding) => ({
    start: finding.start,
    finding,
    steps: listSteps(steps, finding).filter(({ id }) => STEPS_OF[finding.kind].test(id)),
  }));
  const told = new Set(explained.flatMap((one) => one.steps));
  for (const [start, list] of steps) {
    const rest = start < 0 ? [] : list.filter((step) => !told.has(step));
    if (rest.length > 0) explained.push({ start, steps: rest });
  }
  return { text, explained: explained.sort((a, b) => a.start - b.start) };
}

/** What is explained, in lines. `at` are words of the text: only what overlaps them is told. */
export function* describe({ text, explained }: ReturnType<typeof explain>, at = ''): Generator<string> {
  const from = text.text.indexOf(at);
  if (from < 0) yield `The text has no “${at}”.`;
  yield `Read as ${text.language || 'no known language'}.`;
  for (const { start, finding, steps } of explained) {
    const end = finding?.end ?? start + 1;
    if (from < 0 || (at && (end <= from || start >= from + at.length))) continue;
    yield '';
    yield finding ? `${text.text.slice(start, end)}  →  ${describeFacts(finding)}` : `Nothing is marked here, but:`;
    for (const step of steps) {
      const { place, says } = locate(step.id);
      yield `    ${step.id}${step.told ? `: ${step.told}` : ''}`;
      yield `        ${place}${says ? `  ${says}` : ''}`;
    }
  }
}

/** What is claimed, and what is not certain. */
function describeFacts(finding: Finding): string {
  const { kind, facts, confidence } = finding;
  const { perhaps, ...claimed } = { perhaps: undefined, ...facts };
  const claims = Object.entries(claimed).flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
  const doubt = perhaps
    ? [
        `perhaps ${perhaps.names.join(', ') || 'nobody named'} (${perhaps.reason}${perhaps.said ? `: “${perhaps.said}”` : ''})`,
      ]
    : [];
  return [kind, ...claims, ...doubt, `confidence ${confidence.toFixed(2)}`].join(', ');
}
