import { isNamed } from '../../corrections/split.ts';
import type { Finding } from '../../findings/index.ts';
import { background } from '../../messaging/contract.ts';
import type { Quotation } from '../../model.ts';
import { toLiveRange } from '../../paint/hit.ts';
import type { Quote } from '../../present/quote.ts';
import type { Story } from '../story.ts';
import { draftOf, particularsOf } from './page-acts.ts';

/**
 * Copies text to the clipboard, as plain text and, if given, as HTML. Uses `execCommand` in insecure contexts, which have no
 * `navigator.clipboard`. Throws if that fails.
 */
export async function copy(document: Document, words: string, html = ''): Promise<void> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  if (clipboard && html) {
    const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    return clipboard.write([new ClipboardItem({ ...blob('text/plain', words), ...blob('text/html', html) })]);
  }
  if (clipboard) return clipboard.writeText(words);
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
  if (!isDone) throw new Error('The clipboard is closed');
}

/**
 * Returns a quotation with its speaker, its source and a link to the passage; null if the text on the page has changed since
 * it was read.
 */
export async function quotePassage({ page, detected }: Story, quote: Quote): Promise<Quotation | null> {
  const { article, findings } = page;
  const words = article.text.slice(quote.start, quote.end);
  const shown = detected.map.toRanges(quote).map((range) => toLiveRange(range).toString());
  if (withoutSpace(shown.join('')) !== withoutSpace(words)) return null;
  const isSpeaker = (finding: Finding) => isNamed(finding) && finding.facts.name === quote.facts.actor;
  const drafts = [quote, ...findings.filter(isSpeaker)].map((finding) => draftOf(article, finding));
  return background.quote(particularsOf(article), drafts);
}

/** White space differs between the page and its text. */
const withoutSpace = (words: string) => words.replace(/\s+/g, '');
