import { hasSetting } from '../lexicon/lexicon.ts';
import type { Block } from '../model.ts';
import { type Locale, tellLocale } from './language.ts';
import type { PreparedText, Sentence } from './prepared-text.ts';
import { cutSentences } from './sentences.ts';
import { cutTokens, type Token } from './tokens.ts';

/** An article as it is read. */
interface Readable {
  text: string;
  lang: string;
  url?: string;
  published?: string;
  blocks: Block[];
}

/** The blocks of an article without captions, which repeat what the story says. */
const listBlocks = ({ blocks }: Readable): Block[] => blocks.filter(({ role }) => role !== 'caption');

/** The language and region of an article. */
export function localeOf(article: Readable): Locale {
  const parts = listBlocks(article).map(({ start, end }) => article.text.slice(start, end));
  return tellLocale({ ...article, text: parts.join('\n') });
}

/** Splits an article into sentences and tokens, but for its captions. */
export function prepare(article: Readable, locale = localeOf(article)): PreparedText {
  const { text, published } = article;
  const blocks = listBlocks(article);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const hasElision = hasSetting(locale.language, 'elision');
  for (const block of blocks) {
    const first = tokens.length;
    for (const token of cutTokens(text, block, hasElision)) tokens.push(token);
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
