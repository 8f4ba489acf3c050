import type { Comparator } from '../../lexicon/language.ts';
import { findBlock, type PreparedText, type Sentence, takeSentences } from '../../text/prepared-text.ts';
import { isSpent, limit, step } from '../steps.ts';
import { isTracing, traceWords } from '../trace.ts';
import { readComparator } from './amounts.ts';
import { findChanges } from './changes.ts';
import { markMismatches } from './checks.ts';
import { followDates } from './following-dates.ts';
import { isPageLine } from './names.ts';
import { readFigure } from './read-figure.ts';
import { resolve } from './resolve.ts';
import { readTense } from './tense.ts';
import type { Figure, ParsedFigure } from './types.ts';
import { isA, isSet } from './words.ts';

interface Found {
  parsed: ParsedFigure;
  /** The first token, including a comparison before the number: “more” in “more than 20”. */
  start: number;
  comparator?: Comparator;
}

/** Finds the figures of a text, in reading order. No figure and nothing it counts extends beyond its block. */
export const find = (text: PreparedText): Figure[] => limit('figures', text, () => findFigures(text));

function findFigures(text: PreparedText): Figure[] {
  const figures: Figure[] = [];
  let changes = 0;
  for (const block of cutAtBlocks(text)) {
    if (isSpent()) break;
    if (isPageLine(block)) continue;
    let next = 0;
    for (const sentence of block.sentences) {
      const found = findParsed(block, sentence, next);
      next = Math.max(next, found.at(-1)?.parsed.last ?? 0);
      const described = found.map((one) => describe(block, one, sentence));
      for (const { members, trend } of findChanges(block, found)) {
        changes++;
        for (const { index, role } of members) {
          const figure = described[index];
          if (!figure) continue;
          Object.assign(figure.facts, { change: role, changeNumber: changes, trend });
          const others = members.flatMap((other) => {
            const { start, end } = described[other.index] ?? {};
            return other.role === role || start === undefined ? [] : [[other.role, { start, end }]];
          });
          if (others.length > 0) figure.parts = { ...figure.parts, ...Object.fromEntries(others) };
        }
      }
      markMismatches(
        block,
        described.map((figure, i) => ({ figure, first: found[i]?.start ?? 0, last: found[i]?.parsed.last ?? 0 })),
      );
      for (const figure of described) figures.push(figure);
    }
  }
  followDates(figures, text.published);
  return figures;
}

/** The parts of a text that its blocks are, each with its own sentences and tokens. Offsets stay those of the whole text. */
function* cutAtBlocks(text: PreparedText): Generator<PreparedText> {
  const { sentences } = text;
  for (let from = 0; from < sentences.length; ) {
    const end = findBlock(text, sentences[from]?.start ?? 0)?.end ?? Number.POSITIVE_INFINITY;
    let to = from + 1;
    while (to < sentences.length && (sentences[to]?.start ?? 0) < end) to++;
    yield takeSentences(text, from, to);
    from = to;
  }
}

function findParsed(text: PreparedText, sentence: Sentence, next: number): Found[] {
  const found: Found[] = [];
  let from = Math.max(sentence.first, next);
  for (let at = from; at < sentence.last && step(); ) {
    const parsed = readFigure(text, at, from, sentence);
    if (parsed) {
      found.push(compare(text, parsed, from));
      from = parsed.last;
    }
    at = parsed ? Math.max(parsed.last, at + 1) : at + 1;
  }
  return found;
}

function compare(text: PreparedText, parsed: ParsedFigure, from: number): Found {
  const { form, first, last } = parsed;
  // “moved up to fourth”
  const canCompare = form !== 'date' && form !== 'period' && form !== 'ordinal';
  // “$5m over two years” is during them; “took over two years” and “over two years ago” are longer
  const isLonger = isA(text, first - 2, 'takes-time') || isA(text, last - 1, 'in-span', 'old');
  const isSpan = form === 'duration' && isA(text, first - 1, 'during-or-over') && !isLonger;
  const comparison = canCompare && !isSpan ? readComparator(text, first, from) : null;
  // “hasta las cinco” is until, “cerca de las cinco” about
  if (form === 'time' && comparison?.comparator !== '~') return { parsed, start: first };
  const comparator = parsed.comparator === '>=' ? '>=' : (comparison?.comparator ?? parsed.comparator);
  return { parsed, start: comparison?.first ?? first, comparator };
}

/** The finding of a figure. */
function describe(text: PreparedText, { parsed, start, comparator }: Found, sentence: Sentence): Figure {
  const { counted, form, value, to, unit, last } = parsed;
  if (isTracing())
    traceWords('figure/kept', text, { first: start, last }, comparator ? `compared by ${comparator}` : 'as read');
  const isDated = form === 'date' || form === 'period';
  const resolved = isDated && text.published ? resolveIn(text, parsed, text.published, sentence) : null;
  return {
    kind: 'figure',
    start: text.tokens[start]?.start ?? 0,
    end: text.tokens[last - 1]?.end ?? 0,
    facts: {
      form,
      value,
      to,
      unit,
      comparator,
      counted: counted ? text.text.slice(counted.start, counted.end) : undefined,
      resolved: resolved || undefined,
    },
    confidence: form === 'number' ? 0.6 : 0.9,
    ...(counted && { parts: { counted } }),
  };
}

/** The calendar date that a figure refers to, by the words of its sentence. */
function resolveIn(text: PreparedText, parsed: ParsedFigure, published: string, sentence: Sentence): string | null {
  // “desde” and “dal” may also be “from”
  const isPast = parsed.to === null && !isSet(text, 'since-is-from');
  return resolve(parsed, published, isPast ? 'past' : readTense(text, parsed.first, parsed.last, sentence));
}
