import type { Annotation, Quotation, Span, Style } from '../model.ts';
import type { Translate } from '../present/kind-view.ts';
import { escapeMarkup, foldLines, splitLines } from '../present/markup.ts';
import { createSpeakers, describeSpeaker } from '../present/speakers.ts';
import { cite, toPlain } from './cite.ts';
import { passageLink } from './passage-link.ts';
import { htmlRuns } from './runs.ts';
import type { LibraryItem } from './source.ts';

/** Whether kept words still stand in the page: the same, reworded, or no longer there. */
export type Standing = 'same' | 'changed' | 'gone';

/** Checks kept words against the page's text, at the place where they were found again; null when they were not. */
export function checkWords(
  { selectors: [{ exact }] }: Pick<Annotation, 'selectors'>,
  text: string,
  at: Span | null,
): Standing {
  if (!at) return 'gone';
  return foldLines(text.slice(at.start, at.end)) === foldLines(exact) ? 'same' : 'changed';
}

/** The words as they stand, who said them in which role, how the article is cited, and a link to the passage. */
export function composeQuotation(
  annotation: Annotation,
  { article, annotations }: LibraryItem,
  { t, style }: { t: Translate; style: Style },
): Quotation {
  const { reference, inText } = cite(article, style);
  const who = describeSpeaker(createSpeakers(annotations)(annotation), annotation.kind, t);
  const link = passageLink(article.url, annotation.selectors);
  const paragraphs = setMarks(splitLines(annotation.selectors[0].exact).map(foldLines).filter(Boolean));
  // A note of the notes style is as long as the reference: there the reference alone is enough.
  const source = style === 'chicago-notes' ? '' : toPlain(inText);
  const said = [who && `— ${who}`, source].filter(Boolean).join(' ');
  return {
    plain: [paragraphs.join('\n'), said, '', toPlain(reference), link].join('\n').trim(),
    html: [
      `<blockquote cite="${escapeMarkup(link)}">${paragraphs.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</blockquote>`,
      said && `<p>${who ? `— ${escapeMarkup(who)} ` : ''}${source ? htmlRuns(inText) : ''}</p>`,
      `<p>${htmlRuns(reference)}</p>`,
      link && `<p><a href="${escapeMarkup(link)}">${escapeMarkup(t('export_passage'))}</a></p>`,
    ].join(''),
  };
}

const OPEN = /^["“„«‹‘'「『]/;

/** Words without quotation marks of their own get them. */
function setMarks(paragraphs: string[]): string[] {
  const [first = ''] = paragraphs;
  if (OPEN.test(first)) return paragraphs;
  return paragraphs.map((line, i) => `${i === 0 ? '“' : ''}${line}${i === paragraphs.length - 1 ? '”' : ''}`);
}
