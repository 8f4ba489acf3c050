import { describe } from '../../anchors/describe.ts';
import type { Finding } from '../../findings/index.ts';
import { background } from '../../messaging/contract.ts';
import type { Draft, Quotation } from '../../model.ts';
import type { Story } from '../session/story.ts';

/**
 * A quotation with its speaker, its source and a link to the passage, once it is found that its words still stand in the
 * page as they were read; null when they do not.
 */
export async function takeQuotation(
  { page, detected }: Story,
  quote: Finding & { kind: 'quote' },
): Promise<Quotation | null> {
  const { text, blocks: _, ...particulars } = page.article;
  const words = text.slice(quote.start, quote.end);
  const shown = detected.map.toRanges(quote).map(readRange).join('');
  if (bare(shown) !== bare(words)) return null;
  const isSpeaker = (finding: Finding) => finding.kind === 'actor' && finding.facts.name === quote.facts.actor;
  const drafts = [quote, ...page.findings.filter(isSpeaker)].map(
    ({ kind, facts, ...span }): Draft => ({ kind, facts, selectors: describe(text, span) }),
  );
  return background.quote(particulars, drafts);
}

/** White space is where the page and its text differ. */
const bare = (words: string) => words.replace(/\s+/g, '');

function readRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = (startContainer.ownerDocument as Document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
