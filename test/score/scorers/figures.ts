import type { Span } from '../../../src/model.ts';
import type { Counted, LabelledFigure } from '../data.ts';
import { type Find, type Of, only } from '../finder.ts';
import { emptyTally, f1, higher, lower, type Note, percent, type Score, type Tally, told } from '../scores.ts';
import { equal, overlap, quote, touch, touchesAny } from '../spans.ts';
import { isSameUnit, isSameValue } from './figure-values.ts';

type Figure = Of<'figure'>;
type Share = { right: number; of: number };
type Pairs = Map<LabelledFigure, Figure>;

/** What is compared of each figure found. */
const PARTS = ['form', 'value', 'unit', 'comparator', 'noun counted'] as const;

interface Counts {
  /** Findings that hold the number and its unit; those with the same span. */
  found: Tally;
  exact: Tally;
  parts: Map<(typeof PARTS)[number], Share>;
  /** Nouns given, beside those asked for. */
  nouns: Share;
  notFigures: Share;
}

/** Figures: found, and what is said of them. Labels that are optional are neither asked for nor wrong. */
export function scoreFigures(texts: Counted[], find: Find, note: Note = () => {}): Score[] {
  const nothing = (): Share => ({ right: 0, of: 0 });
  const parts: Counts['parts'] = new Map(PARTS.map((part) => [part, nothing()]));
  const counts = { found: emptyTally(), exact: emptyTally(), parts, nouns: nothing(), notFigures: nothing() };
  for (const text of texts) countFigures(text, only(find(text), 'figure'), counts, note);
  const { found, exact, nouns, notFigures } = counts;
  return [
    higher('figures, F1', f1(found)),
    told('figures, precision', percent(found.right, found.given)),
    told('figures, recall', percent(found.right, found.asked)),
    higher('same span, F1', f1(exact)),
    ...[...parts].flatMap(([part, { right, of }]) => (of > 0 ? [higher(`${part} right`, percent(right, of))] : [])),
    higher('noun counted, precision', percent(nouns.right, nouns.of)),
    ...(notFigures.of > 0 ? [lower('no figures marked', percent(notFigures.right, notFigures.of))] : []),
  ];
}

function countFigures(text: Counted, figures: Figure[], counts: Counts, note: Note): void {
  const asked = text.figures.filter(({ optional }) => !optional);
  const optional = text.figures.filter((label) => label.optional);
  const isExcused = (figure: Figure) => touchesAny(figure, optional) && !touchesAny(figure, asked);
  const add = (tally: Tally, pairs: Pairs) => {
    const paired = new Set(pairs.values());
    tally.right += pairs.size;
    tally.asked += asked.length;
    tally.given += figures.filter((figure) => paired.has(figure) || !isExcused(figure)).length;
    return paired;
  };
  add(counts.exact, pair(asked, figures, hasSameEdges));
  const pairs = pair(asked, figures, holdsCore);
  const paired = add(counts.found, pairs);
  for (const span of text.notFigures ?? [])
    add01(
      counts.notFigures,
      figures.some((figure) => !paired.has(figure) && touch(figure, span)),
    );
  for (const label of asked) {
    const figure = pairs.get(label);
    if (figure) compare(text, label, figure, counts, note);
    else note(`${text.id}: figure missed: ${quote(text.text, label)} (${label.form})`);
  }
  for (const figure of figures)
    if (!paired.has(figure) && !isExcused(figure)) note(`${text.id}: no figure: ${quote(text.text, figure)}`);
}

const add01 = (share: Share, isRight: boolean) => {
  share.of++;
  if (isRight) share.right++;
};

const coreOf = ({ start, end, coreStart = start, coreEnd = end }: LabelledFigure): Span => ({
  start: coreStart,
  end: coreEnd,
});

const holdsCore = (figure: Span, label: LabelledFigure) =>
  figure.start <= coreOf(label).start && figure.end >= coreOf(label).end;

/** Each end may be that of the whole or that of the number with its unit. */
const hasSameEdges = (figure: Span, label: LabelledFigure) =>
  equal(figure, label) ||
  ((figure.start === label.start || figure.start === coreOf(label).start) &&
    (figure.end === label.end || figure.end === coreOf(label).end));

/** Pairs labels with findings, those that share most first. */
function pair(labels: LabelledFigure[], figures: Figure[], mayBe: (figure: Span, label: LabelledFigure) => boolean) {
  const all = labels.flatMap((label, i) =>
    figures.flatMap((figure, j) => (mayBe(figure, label) ? [{ label, figure, i, j, by: overlap(figure, label) }] : [])),
  );
  all.sort((a, b) => b.by - a.by || a.i - b.i || a.j - b.j);
  const pairs: Pairs = new Map();
  const taken = new Set<Figure>();
  for (const { label, figure } of all) {
    if (pairs.has(label) || taken.has(figure)) continue;
    pairs.set(label, figure);
    taken.add(figure);
  }
  return pairs;
}

function compare({ id, text }: Counted, label: LabelledFigure, figure: Figure, { parts, nouns }: Counts, note: Note) {
  const check = (part: (typeof PARTS)[number], isRight: boolean) => {
    const share = parts.get(part);
    if (share) add01(share, isRight);
    if (!isRight) note(`${id}: ${part}: ${quote(text, label)}: ${JSON.stringify({ label, found: figure.facts })}`);
  };
  const { form } = figure.facts;
  check('form', form === label.form || (label.otherForms ?? []).includes(form));
  if (hasValue(label)) check('value', isSameValue(label, figure));
  if (label.unit) check('unit', isSameUnit(label, figure));
  if (label.comparator !== '*') check('comparator', isSameComparator(label, figure));
  const noun = headOf(figure.facts.counted);
  const isSameNoun = noun !== null && withoutHyphen(noun) === withoutHyphen(label.counted ?? '');
  if (label.counted) check('noun counted', isSameNoun);
  if (noun !== null && (label.counted || label.form === 'count' || label.form === 'percent')) add01(nouns, isSameNoun);
}

const hasValue = ({ value }: LabelledFigure) =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.every((end) => end === null));

/** Of a vague number, “more than” and “about” say the same. */
function isSameComparator({ comparator, vague }: LabelledFigure, { facts }: Figure): boolean {
  const given: string | undefined = facts.comparator;
  return given === comparator || (vague === true && (given === undefined || ['>', '>=', '~'].includes(given)));
}

const headOf = (counted: string | undefined): string | null => counted?.match(/[\w'’-]+/g)?.at(-1) ?? null;

const withoutHyphen = (noun: string) => noun.toLowerCase().replace(/^.*-/, '');
