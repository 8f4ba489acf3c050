import type { Finding } from '../../findings/index.ts';
import type { Span } from '../../model.ts';

/** A stretch of text over which the same findings lie, the innermost first. */
export interface Piece extends Span {
  words: string;
  findings: Finding[];
}

/** Cuts a text at every edge of its findings and of its paragraphs. */
export function cutPieces(text: string, findings: Finding[]): Piece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of findings) edges.add(start).add(end);
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) edges.add(at).add(at + 2);
  const inOrder = [...edges].sort((a, b) => a - b);
  return inOrder.slice(1).map((end, i) => {
    const start = inOrder[i] ?? 0;
    const over = findings
      .filter((finding) => finding.start <= start && end <= finding.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, words: text.slice(start, end), findings: over };
  });
}
