import type { Selectors } from '../model.ts';
import { cleanText, webAddress } from '../present/markup.ts';

/** A longer passage is named by its first and last words. */
const LONGEST = 300;

/** How many words name each end of a long passage. */
const ENDS = 6;

/** A passage this short needs its neighbours to be told from the same words elsewhere. */
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

/** Each end lies in one block; scripts without spaces are cut by characters. */
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
