import { detect } from '../../src/article/detect.ts';
import type { PageMap } from '../../src/article/page-map.ts';
import { createFinder } from '../../src/findings/find.ts';
import { infos, type Kind } from '../../src/findings/index.ts';
import { createPainter } from '../../src/paint/paint.ts';
import { prepare } from '../../src/text/prepare.ts';

/** What happened on one page. */
export interface Outcome {
  found: boolean;
  blocks: number;
  findings: number;
  isUntouched: boolean;
  spans: number;
  /** Spans whose one range also holds what was left out in between, such as a script or a formula. */
  wide: number;
  /** Spans whose ranges say other words, or do not lead back to the span. */
  wrong: string[];
}

const squash = (text: string) => text.replace(/[\s\u00ad\u200b\ufeff]+/g, '');

function say(range: AbstractRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

/** The whole block, each of its words, and stretches of seven words. */
function* spansOf(text: string, start: number, end: number) {
  yield { start, end };
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  for (const [i, word] of words.entries()) {
    yield word;
    yield { start: word.start, end: (words[Math.min(i + 6, words.length - 1)] ?? word).end };
  }
}

const wordsOf = (text: string, span: { start: number; end: number }) => squash(text.slice(span.start, span.end));

function check(map: PageMap, text: string, span: { start: number; end: number }): string | null {
  const parts = squash(map.toRanges(span).map(say).join(''));
  if (parts !== wordsOf(text, span)) return `ranges: “${text.slice(span.start, span.end)}” is “${parts}”`;
  const range = map.toRange(span);
  const back = range && map.toSpan(range);
  const isBack = back?.start === span.start && back.end === span.end;
  return isBack ? null : `back: ${JSON.stringify(span)} is ${JSON.stringify(back)}`;
}

/** Reads, paints and clears the page it runs in. */
function readPage(): Outcome {
  const before = document.documentElement.outerHTML;
  const found = detect(document);
  if (!found) {
    const isUntouched = document.documentElement.outerHTML === before;
    return { found: false, blocks: 0, findings: 0, isUntouched, spans: 0, wide: 0, wrong: [] };
  }
  const { article, map, body } = found;
  const findings = createFinder()(prepare(article));
  const painter = createPainter(document, () => body);
  const ofKind = (kind: Kind) => findings.filter((f) => f.kind === kind).flatMap((f) => map.toRanges(f));
  painter.paint(Object.fromEntries((Object.keys(infos) as Kind[]).map((kind) => [kind, ofKind(kind)])));
  const painted = document.documentElement.outerHTML;
  const wrong: string[] = [];
  let spans = 0;
  let wide = 0;
  for (const block of article.blocks) {
    for (const span of spansOf(article.text, block.start, block.end)) {
      spans++;
      const range = map.toRange(span);
      if (range && squash(say(range)) !== wordsOf(article.text, span)) wide++;
      const fault = check(map, article.text, span);
      if (fault) wrong.push(fault);
    }
  }
  painter.clear();
  const isUntouched = painted === before && document.documentElement.outerHTML === before;
  return { found: true, blocks: article.blocks.length, findings: findings.length, isUntouched, spans, wide, wrong };
}

Object.assign(globalThis, { readPage });
