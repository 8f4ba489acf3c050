import type { Annotation, CopiedQuotation, Selectors, Span } from '../model.ts';
import type { Translate } from '../present/kind-view.ts';
import { cleanText, escapeMarkup, foldLines, splitLines, webAddress } from '../present/markup.ts';
import { createSpeakers, describeSpeaker } from '../present/speakers.ts';
import { cite, hasNumberedNotes } from './cite.ts';
import type { CitationStyle } from './loaded-style.ts';
import { addParagraphs, findParagraphs } from './paragraphs.ts';
import { htmlRuns, toPlain } from './runs.ts';
import type { LibraryItem } from './source.ts';

/** Whether the text of an annotation is still on the page: the same, changed, or gone. */
type TextStatus = 'same' | 'changed' | 'gone';

/** Compares the text of an annotation with the page's text at `at`, the span where it was found; null if it was not found. */
export function checkWords(
  { selectors: [{ exact }] }: Pick<Annotation, 'selectors'>,
  text: string,
  at: Span | null,
): TextStatus {
  if (!at) return 'gone';
  return foldLines(text.slice(at.start, at.end)) === foldLines(exact) ? 'same' : 'changed';
}

/** Formats an annotation as a quotation: the text, the speaker with the role, the citation of the article, and a link to the passage. */
export function composeQuotation(
  annotation: Annotation,
  { article, annotations, text }: LibraryItem,
  { t, style }: { t: Translate; style: CitationStyle },
): CopiedQuotation {
  const { reference, inText: ofArticle } = cite(article, style);
  const inText = addParagraphs(ofArticle, style, findParagraphs(annotation, text));
  const who = describeSpeaker(createSpeakers(annotations)(annotation));
  const link = passageLink(article.url, annotation.selectors);
  const paragraphs = addQuotationMarks(splitLines(annotation.selectors[0].exact).map(foldLines).filter(Boolean));
  // In styles with notes, a citation in the text is as long as the reference, so it is left out.
  const source = hasNumberedNotes(style) ? '' : toPlain(inText);
  const attribution = [who && `— ${who}`, source].filter(Boolean).join(' ');
  return {
    plain: [paragraphs.join('\n'), attribution, '', toPlain(reference), link].join('\n').trim(),
    html: [
      `<blockquote cite="${escapeMarkup(link)}">${paragraphs.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</blockquote>`,
      attribution && `<p>${who ? `— ${escapeMarkup(who)} ` : ''}${source ? htmlRuns(inText) : ''}</p>`,
      `<p>${htmlRuns(reference)}</p>`,
      link && `<p><a href="${escapeMarkup(link)}">${escapeMarkup(t('export_passage'))}</a></p>`,
    ].join(''),
  };
}

const OPENING_MARK = /^["“„«‹‘'「『]/;

/** Adds quotation marks, unless the text starts with one. */
function addQuotationMarks(paragraphs: string[]): string[] {
  const [first = ''] = paragraphs;
  if (OPENING_MARK.test(first)) return paragraphs;
  return paragraphs.map((line, i) => `${i === 0 ? '“' : ''}${line}${i === paragraphs.length - 1 ? '”' : ''}`);
}

/** The link to a longer passage, in UTF-16 code units, has only its first and last words (`textStart,textEnd`). */
const MAX_QUOTED = 300;

/** The number of words in `textStart` and `textEnd`. */
const END_WORDS = 6;

/** The link to a shorter passage, in UTF-16 code units, also has the words around it, because it may occur more than once. */
const MIN_UNIQUE = 40;

/** The number of words before and after a short passage. */
const CONTEXT_WORDS = 3;

/** A link that opens the article at the passage (URL text fragment); '' if the address is not http or https. */
export function passageLink(url: string, [{ exact, prefix, suffix }]: Selectors): string {
  const address = webAddress(url);
  if (address === '') return '';
  const blocks = cleanText(exact)
    .split('\n')
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const first = blocks[0] ?? '';
  const last = blocks.at(-1) ?? '';
  if (first === '') return address;
  const isLong = blocks.length > 1 || exact.length > MAX_QUOTED;
  const [start, end] = isLong ? takeEnds(first, last, blocks.length > 1) : [first, ''];
  const isShort = !end && first.length < MIN_UNIQUE;
  const before = isShort ? lastWords(cleanText(prefix), CONTEXT_WORDS) : '';
  const after = isShort ? firstWords(cleanText(suffix), CONTEXT_WORDS) : '';
  const parts = [before && `${encode(before)}-`, encode(start), end && encode(end), after && `-${encode(after)}`];
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The first and last words of a passage, or characters in scripts without spaces. */
function takeEnds(first: string, last: string, isSplit: boolean): [start: string, end: string] {
  const start = truncate(first.split(/\s+/).slice(0, END_WORDS).join(' '), 'start');
  const end = truncate(last.split(/\s+/).slice(-END_WORDS).join(' '), 'end');
  // In one block with a few very long words, the ends would overlap.
  return !isSplit && start.length + end.length >= first.length ? [first, ''] : [start, end];
}

/** Keeps the start or the end of long text. */
function truncate(words: string, side: 'start' | 'end'): string {
  const characters = [...words];
  if (characters.length <= MAX_QUOTED / 3) return words;
  const most = Math.floor(MAX_QUOTED / 6);
  return (side === 'start' ? characters.slice(0, most) : characters.slice(-most)).join('');
}

/** The last words of the stored prefix, from the same block. The first word of the prefix may be incomplete and is not used. */
function lastWords(prefix: string, count: number): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const words = line.split(/\s+/).filter((word) => word !== '');
  const whole = line.length === prefix.length ? words.slice(1) : words;
  // “(Lind” + passage: without a space in between, it is part of the passage's first word.
  return /\s$/.test(line) ? whole.slice(-count).join(' ') : '';
}

/** The first words of the stored suffix, from the same block, without a last word that may be incomplete. */
function firstWords(suffix: string, count: number): string {
  const line = suffix.split('\n', 1)[0] ?? '';
  const words = line.split(/\s+/).filter((word) => word !== '');
  const whole = line.length === suffix.length ? words.slice(0, -1) : words;
  return /^[\s\p{P}]/u.test(line) ? whole.slice(0, count).join(' ') : '';
}

/** Percent-encodes text for a text fragment, where “-” is part of the syntax, too. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[-!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
