import { findBlockIndex, type PreparedText } from '../../text/prepared-text.ts';
import { foldName } from '../../text/words.ts';
import type { Quote } from './types.ts';

/** The longest words that are searched for in others, in characters, and how many quotations in headings are. */
const [MAX_CHARACTERS, MAX_HEADINGS] = [160, 60];

// “.”, “.”, “?»”
const SENTENCE_END = /[.!?…]["”’»“]?$/;

/** Quotations in headings, each with the speaker of the one in the text that has the same words. */
export function takeTwins(text: PreparedText, quotes: Quote[]): Quote[] {
  const wordsOf = ({ start, end }: Quote) => foldName(text.text.slice(start, end));
  const isShort = ({ start, end, facts }: Quote) => facts.form !== 'indirect' && end - start <= MAX_CHARACTERS;
  const headings = new Set(quotes.filter((quote) => isShort(quote) && isInHeading(text, quote)).slice(0, MAX_HEADINGS));
  if (headings.size === 0) return quotes;
  const sources = quotes
    .filter((quote) => quote.facts.form !== 'indirect' && quote.facts.speaker && !headings.has(quote))
    .map((quote) => ({ quote, words: wordsOf(quote) }));
  return quotes.map((quote) => {
    if (!headings.has(quote) || quote.facts.actor) return quote;
    const words = wordsOf(quote);
    // Two words or more: “shameful” may be anybody's.
    const twin = words.includes(' ') ? sources.find((source) => source.words.includes(words)) : undefined;
    return twin ? { ...quote, facts: { ...twin.quote.facts, form: quote.facts.form } } : quote;
  });
}

/** Whether a quotation is in a block that is no paragraph, or has no sentence. */
function isInHeading(text: PreparedText, { start }: Quote): boolean {
  const index = findBlockIndex(text, start);
  const block = text.blocks[index];
  if (!block) return false;
  return index === 0 || block.role !== 'paragraph' || !SENTENCE_END.test(text.text.slice(block.start, block.end));
}
