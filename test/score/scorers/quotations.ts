import type { Span } from '../../../src/model.ts';
import type { Quotation, Quoted } from '../data.ts';
import { type Find, type Of, only } from '../finder.ts';
import { emptyTally, f1, higher, lower, type Note, percent, precision, recall, type Score, told } from '../scores.ts';
import { likeness, quote, shared } from '../spans.ts';
import { claimedSpeaker, judgeSpeaker } from './speaker.ts';

/** Marks, stops and spaces, which may belong to a quotation or not. */
const EDGE = /[\s"“”„‟'‘’«».,;:!?…—–-]/;

/** From this likeness on, two spans are the same quotation. */
const SAME = 0.7;

type Quote = Of<'quote'>;

function countNothing() {
  return {
    quotations: emptyTally(),
    speakers: { right: 0, unnamed: 0, wrong: 0, nobody: 0 },
    others: { asked: 0, marked: 0 },
    reports: { asked: 0, found: 0, given: 0, right: 0, speakers: 0 },
  };
}

type Counts = ReturnType<typeof countNothing>;

/** Quotations, who says them, and reports without marks. */
export function scoreQuotations(texts: Quoted[], find: Find, note: Note = () => {}): Score[] {
  const counts = countNothing();
  for (const text of texts) {
    const quotes = only(find(text), 'quote');
    countQuotations(text, quotes, counts, note);
    countReports(text, quotes, counts, note);
  }
  const { quotations, speakers, others, reports } = counts;
  const found = quotations.right;
  return [
    higher('quotations, F1', f1(quotations)),
    told('quotations, precision', precision(quotations)),
    told('quotations, recall', recall(quotations)),
    higher('speaker right', percent(speakers.right, found)),
    lower('another one named', percent(speakers.wrong, found)),
    told('only described', percent(speakers.unnamed, found)),
    told('nobody named', percent(speakers.nobody, found)),
    higher('quotations with speaker, F1', f1({ ...quotations, right: speakers.right })),
    ...(others.asked > 0 ? [lower('other marks taken for speech', percent(others.marked, others.asked))] : []),
    ...scoreReports(reports),
  ];
}

const scoreReports = ({ asked, found, given, right, speakers }: Counts['reports']): Score[] =>
  asked === 0
    ? []
    : [
        higher('reports, precision', percent(right, given)),
        higher('reports found', percent(found, asked)),
        higher('speaker of reports right', percent(speakers, found)),
      ];

/** Pairs each labelled quotation with the finding most like it that no other has. */
function countQuotations({ id, text, quotations }: Quoted, quotes: Quote[], counts: Counts, note: Note): void {
  const marked = quotes
    .filter(({ facts }) => facts.form !== 'indirect')
    .map((found) => ({ found, at: trim(text, found) }));
  counts.quotations.given += marked.length;
  for (const other of quotations.filter(({ kind }) => kind === 'none')) {
    counts.others.asked++;
    const at = trim(text, other);
    if (marked.some((one) => likeness(at, one.at) > SAME)) counts.others.marked++;
  }
  const left = new Set(marked);
  for (const label of quotations.filter(({ kind }) => kind === 'quote')) {
    counts.quotations.asked++;
    const at = trim(text, label);
    const best = takeBest([...left], (one) => likeness(one.at, at));
    if (!best || likeness(best.at, at) < SAME) {
      note(`${id}: quotation missed: ${quote(text, label)}`);
      continue;
    }
    left.delete(best);
    counts.quotations.right++;
    countSpeaker(id, text, label, best.found, counts, note);
  }
}

function countSpeaker(id: string, text: string, label: Quotation, found: Quote, counts: Counts, note: Note): void {
  const claimed = claimedSpeaker(found);
  const verdict = judgeSpeaker(label.speaker ?? null, claimed);
  counts.speakers[verdict]++;
  if (verdict === 'right') return;
  note(
    `${id}: speaker ${verdict}: ${claimed ?? 'nobody'} instead of ${label.speaker ?? 'nobody'}: ${quote(text, label)}`,
  );
}

/** A report is right if half of it is somebody's words; one is found if half of it is given. */
function countReports({ id, text, quotations }: Quoted, quotes: Quote[], { reports }: Counts, note: Note): void {
  const said = quotations.filter(({ kind }) => kind !== 'none');
  for (const given of quotes.filter(({ facts }) => facts.form === 'indirect')) {
    reports.given++;
    if (said.some((label) => coversHalf(label, given))) reports.right++;
    else note(`${id}: nobody says: ${quote(text, given)} (${claimedSpeaker(given) ?? 'nobody'})`);
  }
  for (const label of quotations.filter(({ kind }) => kind === 'report')) {
    reports.asked++;
    const half = quotes.filter((one) => coversHalf(one, label));
    const best = takeBest(half, (one) => shared(one, label));
    if (!best) continue;
    reports.found++;
    if (judgeSpeaker(label.speaker ?? null, claimedSpeaker(best)) === 'right') reports.speakers++;
  }
}

const coversHalf = (span: Span, of: Span) => shared(span, of) >= 0.5 * (of.end - of.start);

/** The first of those with the highest value. */
const takeBest = <T>(all: T[], value: (one: T) => number): T | undefined =>
  all.toSorted((a, b) => value(b) - value(a))[0];

function trim(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
