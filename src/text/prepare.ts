import type { Block, Span } from '../model.ts';
import { cutSentences } from './sentences.ts';
import { cutTokens } from './tokens.ts';

/** What a token is by its look alone. */
export type TokenType = 'word' | 'number' | 'mark';

/** A word, a number, or one punctuation mark or symbol. */
export interface Token extends Span {
  type: TokenType;
}

/** A sentence, and the tokens it spans: `first` up to, not including, `last`. */
export interface Sentence extends Span {
  first: number;
  last: number;
}

/** The story, cut once and shared by every kind. No sentence crosses a block. */
export interface Text {
  text: string;
  /** BCP 47, or '' where unknown. */
  lang: string;
  /** When the article was published (ISO 8601), where that is known. */
  published?: string;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
}

/** The story cut into sentences and tokens. Captions stay out: they say again what the story says, about a picture. */
export function prepare(article: { text: string; lang: string; published?: string; blocks: Block[] }): Text {
  const { text, lang, published } = article;
  const blocks = article.blocks.filter(({ role }) => role !== 'caption');
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const first = tokens.length;
    for (const token of cutTokens(text, block)) tokens.push(token);
    for (const sentence of cutSentences(text, tokens, first)) sentences.push(sentence);
  }
  return { text, lang, ...(published && { published }), blocks, sentences, tokens };
}
