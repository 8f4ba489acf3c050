import type { Span } from '../../model.ts';
import { isGlued, type PreparedText } from '../../text/prepared-text.ts';

/** Words in quotation marks, and the same without the marks. */
export interface Quoted extends Span {
  inner: Span;
}

/** The tokens of a story, as far as they are read before its sentences. */
interface Tokens {
  text: PreparedText;
  words: readonly string[];
  upper: Uint8Array;
  quoteIndex: Int32Array;
  block: Int32Array;
}

/** The longest sentence, in tokens: all that is looked for in a sentence takes time that grows with it. */
const MAX_SENTENCE = 400;

/** The longest dateline, in tokens. */
const MAX_DATELINE = 14;

/** The longest word of a dateline without a capital: “de”, “sept”. */
const MAX_SMALL = 4;

// “.”, “!” and the like before the closing mark
const ENDED = /[.!?…][”"»’']?\s*$/;

/** The number of the sentence of each token, in which quotations count as part of the sentence around them; `spans` are the quotations. */
export function readUnits(tokens: Tokens, spans: readonly Quoted[]): Int32Array {
  const { text, words, upper, quoteIndex, block } = tokens;
  const size = words.length;
  const unit = new Int32Array(size);
  const begins = new Uint8Array(size);
  for (const { first } of text.sentences) begins[first] = 1;
  let count = 0;
  let opening = 0;
  let first = 0;
  for (let at = 0; at < size; at++) {
    const own = quoteIndex[at] ?? -1;
    const before = at > 0 ? (quoteIndex[at - 1] ?? -1) : -1;
    const isBlock = at === 0 || block[at] !== block[at - 1];
    if (isBlock) opening = at;
    let isNew = isBlock || (begins[at] === 1 && (own === -1 || own !== before));
    if (!isBlock && before !== -1 && own !== before) isNew = opensAfter(tokens, at, spans[before]);
    else if (!isBlock && own === -1 && before === -1 && words[at - 1] === ';') isNew = true;
    // “Mr. Lind”
    else if (!isBlock && own === -1 && !upper[at] && text.tokens[at]?.type === 'word' && words[at - 1] !== '.')
      isNew = false;
    if (!isBlock && own === -1 && endsDateline(tokens, opening, at)) isNew = true;
    if (at - first >= MAX_SENTENCE) isNew = true;
    if (isNew) {
      count++;
      first = at;
    }
    unit[at] = count;
  }
  return unit;
}

/** Whether a sentence begins after a quotation: “….” Lind leaves. But not: “…?”, asks Lind. */
function opensAfter({ text, words, upper, quoteIndex }: Tokens, at: number, span: Quoted | undefined): boolean {
  const isEnded =
    span !== undefined && ENDED.test(text.text.slice(Math.max(span.inner.start, span.inner.end - 4), span.inner.end));
  if (quoteIndex[at] !== -1) return isEnded;
  const isMark = text.tokens[at]?.type === 'mark' && words[at] !== '¿' && words[at] !== '¡';
  return !isMark && isEnded && upper[at] === 1;
}

/** Whether a token follows the dash after the place and date that open a block: “Lyon (AFP) – Le maire …”. */
function endsDateline({ text, words, upper }: Tokens, opening: number, at: number): boolean {
  const dash = at - 1;
  if (words[dash] !== '-' || dash <= opening || at >= opening + MAX_DATELINE || !upper[at]) return false;
  if (isGlued(text, dash) && isGlued(text, at)) return false;
  for (let i = opening; i < dash; i++) {
    const word = words[i] ?? '';
    if (text.tokens[i]?.type === 'word' && !upper[i] && word.length > MAX_SMALL) return false;
    if (text.tokens[i]?.type === 'mark' && !/^[(),./-]$/.test(word)) return false;
  }
  return upper[opening] === 1 || words[opening] === '(';
}
