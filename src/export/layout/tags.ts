import type { TopLevelToken } from 'liquidjs/dist/liquid.browser.mjs';
import { LayoutError, type LayoutProblem, quoteWords } from './problem.ts';

/** The tags that hold others, and those that stand between their parts. */
const BLOCKS: { [tag: string]: string[] } = {
  if: ['elsif', 'else'],
  unless: ['elsif', 'else'],
  for: ['else'],
  case: ['when', 'else'],
  capture: [],
  comment: [],
  raw: [],
};

/** All tags that a layout may use. None reads a file or runs anything. */
export const TAGS = new Set([...Object.keys(BLOCKS), 'assign', 'break', 'continue']);

/** How deep blocks may be nested: the parser and the renderer call themselves for each. */
const MAX_DEPTH = 20;

/** How many brackets an expression may have, for the same reason. */
const MAX_BRACKETS = 20;

/** Throws a `LayoutError` for the first tag that there is not, that is not closed, or that is nested too deep. */
export function checkTags(tokens: TopLevelToken[]): void {
  const open: TopLevelToken[] = [];
  for (const token of tokens) {
    const fail = (problem: LayoutProblem, about = '') =>
      new LayoutError(problem, quoteWords(about), token.getPosition()[0]);
    if ((token.content?.split('[').length ?? 0) > MAX_BRACKETS) throw fail('layout_deep');
    const { name } = token;
    const block = open.at(-1)?.name ?? '';
    // What stands in a comment is not read.
    if (name === undefined || (block === 'comment' && name !== 'endcomment')) continue;
    if (name === `end${block}` && block !== '') open.pop();
    else if (Object.hasOwn(BLOCKS, name)) {
      open.push(token);
      if (open.length > MAX_DEPTH) throw fail('layout_deep');
    } else if (!TAGS.has(name) && !BLOCKS[block]?.includes(name)) throw fail('layout_tag', name);
  }
  const [first] = open;
  if (first) throw new LayoutError('layout_open', quoteWords(first.getText()), first.getPosition()[0]);
}

/** A tag that stands alone on its line leaves no line in the file. */
export function trimTagLines(tokens: TopLevelToken[]): void {
  for (const [at, token] of tokens.entries()) {
    if (token.name === undefined) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const left = before ? blanksAtEnd(before) : 0;
    const right = after ? blanksAtStart(after) : 0;
    if (left === null || right === null) continue;
    if (before && before.trimRight === 0) before.trimRight = left;
    if (after && after.trimLeft === 0) after.trimLeft = right;
  }
}

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\t';

/** How many blanks a line begins with, at the end of a text; null if something else stands there. */
function blanksAtEnd(token: TopLevelToken): number | null {
  if (!token.getContent) return null;
  const text = token.getText();
  let start = text.length;
  while (isBlank(text[start - 1])) start--;
  return text[start - 1] === '\n' ? text.length - start : null;
}

/** How long the rest of a line of blanks is, at the start of a text; null if something else stands there. */
function blanksAtStart(token: TopLevelToken): number | null {
  if (!token.getContent) return null;
  const text = token.getText();
  let end = 0;
  while (isBlank(text[end])) end++;
  return text[end] === '\n' ? end + 1 : null;
}
