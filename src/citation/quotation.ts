import type { Annotation, Quotation, Selectors, Span, Style } from '../model.ts';
import type { Translate } from '../present/kind-view.ts';
import { cleanText, escapeMarkup, foldLines, splitLines, webAddress } from '../present/markup.ts';
import { createSpeakers, describeSpeaker } from '../present/speakers.ts';
import { cite, toPlain } from './cite.ts';
import { htmlRuns } from './runs.ts';
import type { LibraryItem } from './source.ts';

/** Whether kept words are still on the page: the same, changed, or gone. */
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

/** A quotation to paste: the words, the speaker with the role, the citation of the article, and a link to the passage. */
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

/** A longer passage is named by its first and last words. */
const LONGEST = 300;

/** How many words name each end of a long passage. */
const ENDS = 6;

/** A shorter passage is named with its neighbouring words, as it may occur more than once. */
const SHORT = 40;

const NEIGHBOURS = 3;

/** A link that opens the article at the passage (text fragment); '' where the address is none of the web. */
export function passageLink(url: string, [{ exact, prefix, suffix }]: Selectors): string {
  const address = webAddress(url);
  if (address === '') return '';
  const blocks = cleanText(exact)
    .split(/\s*\n\s*/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const first = blocks[0] ?? '';
  const last = blocks.at(-1) ?? '';
  if (first === '') return address;
  const isLong = blocks.length > 1 || exact.length > LONGEST;
  const [start, end] = isLong ? nameEnds(first, last, blocks.length > 1) : [first, ''];
  const isShort = !end && first.length < SHORT;
  const before = isShort ? lastWords(cleanText(prefix), NEIGHBOURS) : '';
  const after = isShort ? firstWords(cleanText(suffix), NEIGHBOURS) : '';
  const parts = [before && `${encode(before)}-`, encode(start), end && encode(end), after && `-${encode(after)}`];
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The first and last words; scripts without spaces are cut by characters. */
function nameEnds(first: string, last: string, isSplit: boolean): [start: string, end: string] {
  const start = cutWords(first.split(/\s+/).slice(0, ENDS).join(' '), 'start');
  const end = cutWords(last.split(/\s+/).slice(-ENDS).join(' '), 'end');
  // One block of a few very long words: the ends would overlap.
  return !isSplit && start.length + end.length >= first.length ? [first, ''] : [start, end];
}

function cutWords(words: string, side: 'start' | 'end'): string {
  const characters = [...words];
  if (characters.length <= LONGEST / 3) return words;
  const most = Math.floor(LONGEST / 6);
  return (side === 'start' ? characters.slice(0, most) : characters.slice(-most)).join('');
}

/** Whole words just before the passage, in its block; the first one kept was perhaps cut in two, so it goes. */
function lastWords(prefix: string, count: number): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const words = line.split(/\s+/).filter((word) => word !== '');
  const whole = line.length === prefix.length ? words.slice(1) : words;
  // “(Lind” + passage: a neighbour without a space between is part of the same word
  return /\s$/.test(line) ? whole.slice(-count).join(' ') : '';
}

function firstWords(suffix: string, count: number): string {
  const line = suffix.split('\n', 1)[0] ?? '';
  const words = line.split(/\s+/).filter((word) => word !== '');
  const whole = line.length === suffix.length ? words.slice(0, -1) : words;
  return /^[\s\p{P}]/u.test(line) ? whole.slice(0, count).join(' ') : '';
}

/** As the fragment's grammar wants it: the dash, too, has a meaning there. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[-!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
