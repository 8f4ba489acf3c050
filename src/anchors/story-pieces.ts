import type { Annotation, Span, TextBlock } from '../model.ts';
import { locate } from './locate.ts';

/** A block with its place in the text of its story. */
export interface PlacedBlock extends TextBlock, Span {}

/** The blocks of a story with their places; between two of them is a blank line. */
export function placeBlocks(blocks: TextBlock[]): PlacedBlock[] {
  let next = 0;
  return blocks.map((block) => {
    const start = next;
    next += block.text.length + 2;
    return { ...block, start, end: start + block.text.length };
  });
}

/** An annotation with its place in the text. */
export interface PlacedMark extends Span {
  annotation: Annotation;
}

/** A part of a block that lies in the same marks from its start to its end. */
export interface MarkedPiece {
  words: string;
  marks: Annotation[];
  /** Whether it lies in the sentence that was looked for. */
  isTarget: boolean;
}

/** Splits a block at the start and end of each mark over it, and of the sentence that was looked for. */
export function cutBlock(
  { text, start: first, end: last }: PlacedBlock,
  marks: PlacedMark[],
  target: Span | null = null,
): MarkedPiece[] {
  const isOver = ({ start, end }: Span) => start < last && end > first;
  const over = marks.filter(isOver);
  const edges = new Set([first, last]);
  for (const { start, end } of target && isOver(target) ? [...over, target] : over)
    edges.add(Math.max(first, start)).add(Math.min(last, end));
  const inOrder = [...edges].sort((a, b) => a - b);
  return inOrder.slice(1).map((end, at) => {
    const start = inOrder[at] as number;
    const around = over.filter((mark) => mark.start <= start && end <= mark.end);
    const isTarget = target !== null && target.start <= start && end <= target.end;
    return {
      words: text.slice(start - first, end - first),
      marks: around.map(({ annotation }) => annotation),
      isTarget,
    };
  });
}

/** The annotations that are found in the text, in reading order. */
export function findMarks(text: string, annotations: Annotation[]): PlacedMark[] {
  const marks = annotations.flatMap((annotation) => {
    const found = locate(text, annotation.selectors);
    return found ? [{ start: found.start, end: found.end, annotation }] : [];
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The span that was looked for by the id of an annotation or as “120-164”; null for none. */
export function findTarget(place: string | undefined, text: string, annotations: Annotation[]): Span | null {
  const annotation = annotations.find(({ id }) => id === place);
  if (annotation) return locate(text, annotation.selectors);
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(place ?? '') ?? [];
  return end === undefined ? null : { start: Number(start), end: Number(end) };
}

/** The marks over each block, and those that end in it. */
export function spreadMarks(
  blocks: PlacedBlock[],
  marks: PlacedMark[],
): { over: PlacedMark[]; ending: PlacedMark[] }[] {
  const spread = blocks.map(() => ({ over: [] as PlacedMark[], ending: [] as PlacedMark[] }));
  for (const mark of marks) {
    let at = findBlock(blocks, mark.start);
    for (; (blocks[at]?.start ?? mark.end) < mark.end; at++) spread[at]?.over.push(mark);
    spread[at - 1]?.ending.push(mark);
  }
  return spread;
}

/** The index of the first block that ends after an offset. */
function findBlock(blocks: PlacedBlock[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a span without white space at its ends; null if there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** A part of a text, with the spans that contain it, the shortest first. */
export interface TextPiece<S extends Span> extends Span {
  words: string;
  spans: S[];
}

/** Splits a text at the start and end of each span and paragraph, and at further edges. */
export function cutPieces<S extends Span>(text: string, spans: S[], more: Span[] = []): TextPiece<S>[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...spans, ...more]) edges.add(start).add(end);
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) edges.add(at).add(at + 2);
  const inOrder = [...edges].sort((a, b) => a - b);
  return inOrder.slice(1).map((end, i) => {
    const start = inOrder[i] ?? 0;
    const around = spans.filter((span) => span.start <= start && end <= span.end);
    around.sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, words: text.slice(start, end), spans: around };
  });
}
