import type { Block } from '../model.ts';
import { tellLocale } from './language.ts';
import type { PreparedText, Sentence, Token } from './prepared-text.ts';
import { cutSentences } from './sentences.ts';
import { cutTokens } from './tokens.ts';

/** Splits an article into sentences and tokens. Captions are left out, for they repeat what the story says. */
export function prepare(article: {
  text: string;
  lang: string;
  url?: string;
  published?: string;
  blocks: Block[];
}): PreparedText {
  const { text, published } = article;
  const blocks = article.blocks.filter(({ role }) => role !== 'caption');
  const locale = tellLocale({ ...article, text: blocks.map(({ start, end }) => text.slice(start, end)).join('\n') });
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const first = tokens.length;
    for (const token of cutTokens(text, block, locale.language)) tokens.push(token);
    for (const sentence of cutSentences(text, tokens, first, locale.language)) sentences.push(sentence);
  }
  return { text, ...locale, ...(published && { published }), blocks, sentences, tokens };
}

// a line that is not blank, without the spaces around it: “ One. ” → “One.”
const LINE = /\S[^\n\r]*/g;

/** Splits plain text into blocks: each line that is not blank is a paragraph. */
export function cutBlocks(text: string): Block[] {
  return Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({
    role: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }));
}
