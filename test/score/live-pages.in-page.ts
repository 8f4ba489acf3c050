import { type Detected, detect } from '../../src/article/detect.ts';
import type { PageMap } from '../../src/article/page-map.ts';
import { listAround } from '../../src/article/tree-scope.ts';
import { createFinder } from '../../src/findings/find.ts';

import type { Span } from '../../src/model.ts';
import { createPainter } from '../../src/paint/paint.ts';
import { listKinds } from '../../src/present/index.ts';
import { prepare } from '../../src/text/prepare.ts';
import { createRandom } from '../random.ts';
import { splitTexts } from './split-texts.ts';

/** How the spans of a page fared. */
export interface Spans {
  count: number;
  /** Spans whose one range also holds what was left out in between, such as a script or a formula. */
  wide: number;
  /** Spans whose ranges say other words, or do not lead back to the span. */
  wrong: string[];
}

/** What happened on one page. */
export interface Outcome {
  found: boolean;
  blocks: number;
  findings: number;
  isUntouched: boolean;
  /** The article's text; empty where there is none. */
  text: string;
  spans: Spans;
}

/** Of stretches of seven words only every so many are looked at; every word is. */
const STRIDE = 5;

const squash = (text: string) => text.replace(/[\s\u00ad\u200b\ufeff]+/g, '');

// One for all: every live range slows down whatever changes the page.
const live = document.createRange();

function t(range: AbstractRange): string {
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

/** The whole block, each of its words, and some stretches of seven words. */
function* spansOf(text: string, { start, end }: Span): Generator<Span> {
  yield { start, end };
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  for (const [i, word] of words.entries()) {
    yield word;
    if (i % STRIDE === 0) yield { start: word.start, end: (words[Math.min(i + 6, words.length - 1)] ?? word).end };
  }
}

const wordsOf = (text: string, span: Span) => squash(text.slice(span.start, span.end));

function check(map: PageMap, text: string, span: Span): string | null {
  const parts = squash(map.toRanges(span).map(t).join(''));
  if (parts !== wordsOf(text, span)) return `ranges: “${text.slice(span.start, span.end)}” is “${parts}”`;
  const range = map.toRange(span);
  const back = range && map.toSpan(range);
  const isBack = back?.start === span.start && back.end === span.end;
  return isBack ? null : `back: ${JSON.stringify(span)} is ${JSON.stringify(back)}`;
}

function checkAll({ article, map }: Detected): Spans {
  const spans: Spans = { count: 0, wide: 0, wrong: [] };
  for (const block of article.blocks) {
    for (const span of spansOf(article.text, block)) {
      spans.count++;
      const range = map.toRange(span);
      if (range && squash(t(range)) !== wordsOf(article.text, span)) spans.wide++;
      const fault = check(map, article.text, span);
      if (fault) spans.wrong.push(fault);
    }
  }
  return spans;
}

/** Splits the text nodes of a page nobody has read yet, which changes no word of it, and reads it. */
function readSplitPage(seed: number, text: string): Spans {
  splitTexts(document.body, createRandom(seed));
  const split = detect(document);
  if (!split) return { count: 1, wide: 0, wrong: ['split: no article any more'] };
  const spans = checkAll(split);
  if (squash(split.article.text) !== squash(text)) spans.wrong.push('split: another text');
  return spans;
}

/** Reads, paints and clears the page it runs in. */
function readPage(): Outcome {
  const before = document.documentElement.outerHTML;
  const isSame = () => document.documentElement.outerHTML === before;
  const found = detect(document);
  const none: Spans = { count: 0, wide: 0, wrong: [] };
  if (!found) return { found: false, blocks: 0, findings: 0, isUntouched: isSame(), text: '', spans: none };
  const { article, map, body } = found;
  const findings = createFinder(null)(prepare(article));
  const painter = createPainter([document], () => listAround(body));
  const ofKind = (kind: string) => findings.filter((f) => f.kind === kind).flatMap((f) => map.toRanges(f));
  painter.paint(Object.fromEntries(listKinds().map((kind) => [kind, ofKind(kind)])), { hues: {}, printsMarks: false });
  const isPaintedSame = isSame();
  const spans = checkAll(found);
  painter.clear();
  const isUntouched = isPaintedSame && isSame();
  const { blocks, text } = article;
  return { found: true, blocks: blocks.length, findings: findings.length, isUntouched, text, spans };
}

/** What the run calls in the page. */
export const score = { readPage, readSplitPage };

Object.assign(globalThis, { score });
