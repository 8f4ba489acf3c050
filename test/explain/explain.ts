import { describeFinding, describeStep, type Explained, explain as explainText } from '../../src/findings/explain.ts';
import { isReported } from '../../src/present/quote.ts';
import { prepare } from '../../src/text/prepare.ts';
import type { PreparedText } from '../../src/text/prepared-text.ts';
import { find } from '../rules/finder.ts';
import { locate } from './locate.ts';

/** The findings of a story with the steps that led to each, and what was nearly one; in reading order. */
export function explain(article: Parameters<typeof prepare>[0]): { text: PreparedText; explained: Explained[] } {
  const text = prepare(article);
  return { text, explained: explainText(text, find) };
}

/** What is explained, in lines. `at` are words of the text: only what overlaps them is told. */
export function* describe({ text, explained }: ReturnType<typeof explain>, at = ''): Generator<string> {
  const from = text.text.indexOf(at);
  if (from < 0) {
    yield `The text has no “${at}”.`;
    return;
  }
  yield `Read as ${text.language || 'no known language'}.`;
  let isTold = false;
  for (const { start, finding, steps } of explained) {
    const end = finding?.end ?? start + 1;
    if (at && (end <= from || start >= from + at.length)) continue;
    isTold = true;
    yield '';
    yield finding ? `${text.text.slice(start, end)}  →  ${describeFinding(finding)}` : 'No finding, but:';
    if (finding && isReported(finding))
      yield '    listed; marked in the page only if the reader has chosen so in the settings';
    for (const step of steps) {
      const { place, says } = locate(step.id);
      yield `    ${describeStep(step)}`;
      yield `        ${place}${says ? `  ${says}` : ''}`;
    }
  }
  if (at && !isTold) yield 'Nothing was decided at these words.';
}
