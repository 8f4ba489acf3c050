import type { LiveBlock } from './blocks.ts';
import type { Candidate } from './clutter.ts';
import type { Metadata } from './metadata.ts';

/** A body paragraph has at least this many UTF-16 units; ideographs say more with fewer. */
const PARAGRAPH = 80;
const IDEOGRAPHIC_PARAGRAPH = 25;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether what was found is an article at all: enough body paragraphs, long enough, and enough of the page. */
export function isArticle(kept: Candidate[], page: LiveBlock[], { declared }: Metadata): boolean {
  const body = kept.filter(({ role }) => role !== 'title' && role !== 'caption');
  const weigh = (text: string) => (IDEOGRAPH.test(text) ? text.length * 3 : text.length);
  const length = body.reduce((sum, { block }) => sum + weigh(block.text), 0);
  const paragraphs = body.filter(({ block }) => isParagraph(block.text)).length;
  const all = page.reduce((sum, { text }) => sum + weigh(text), 0);
  const share = length / all;
  return declared
    ? paragraphs >= 1 && length >= 300 && share >= 0.03
    : paragraphs >= 3 && length >= 600 && share >= 0.12;
}

function isParagraph(text: string): boolean {
  return text.length >= (IDEOGRAPH.test(text) ? IDEOGRAPHIC_PARAGRAPH : PARAGRAPH);
}
