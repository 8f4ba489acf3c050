import type { FindingOf, KindInfo, Span } from '../model.ts';
import type { Text } from '../text/prepare.ts';
import { listWords } from '../text/words.ts';
import { type Marked, pairMarks } from './quote/marks.ts';
import { type Attribution, attribute } from './quote/speakers.ts';

/** Words given as somebody's; `speaker` as written beside them, `actor` the name of the actor that is. */
export type Quote = FindingOf<'quote', { form: 'direct' | 'partial' | 'indirect'; speaker?: string; actor?: string }>;

/** How quotations look. */
export const info: KindInfo = { stroke: 'dotted', colour: ['#8a3ffc', '#be95ff'], groupBy: 'actor' };

/** The quotations of a story, with who says them. */
export function find(text: Text): Quote[] {
  const quotes: Quote[] = [];
  let running: Quote | null = null;
  let last: Attribution | null = null;
  for (const block of text.blocks) {
    const marked = pairMarks(text.text, block);
    const said = attributeAll(text, block, marked, last, running !== null);
    for (const [i, one] of marked.entries()) {
      const found = said[i] ?? null;
      if (running && one.start === block.start) carryOn(running, one.end, found, text.text);
      else if (isSpeech(text.text, one, found)) quotes.push(describe(text.text, one, found));
      else continue;
      running = one.closed ? null : (quotes.at(-1) ?? null);
    }
    if (marked.at(-1)?.closed ?? true) running = null;
    last = said.findLast((one) => one !== null) ?? null;
  }
  return quotes;
}

/** Who says each quotation of a paragraph; one that fills it, or runs on into it, is by who spoke before. */
function attributeAll(text: Text, block: Span, marked: Marked[], last: Attribution | null, isRunning: boolean) {
  const said: (Attribution | null)[] = [];
  for (const [i, one] of marked.entries()) {
    const goesOn = one.start === block.start && (isRunning || one.end >= block.end - 1);
    said.push(attribute(text, marked, i, said) ?? (goesOn && last ? { ...last, confidence: 0.7 } : null));
  }
  return said;
}

/** Words in lower case in a title: “The Lord of the Rings”. */
const SMALL = listWords('a an and as at by for in of on or the to');

/** A sentence or more in marks is speech even when nobody is named; a word or two may be a title or a doubt. */
function isSpeech(text: string, { inner }: Marked, said: Attribution | null): boolean {
  const words = text.slice(inner.start, inner.end);
  // “We will stay,”
  if (/[.!?,…]$/.test(words)) return true;
  if (said && said.confidence >= 0.95) return true;
  // “The Long Way Home”
  const isTitle = words.split(/\s+/).every((word) => SMALL.has(word) || !/^\p{Ll}/u.test(word));
  // a space, as between two words
  return !(isTitle && /\s/.test(words)) && (said !== null || words.split(/\s+/, 5).length > 4);
}

/** A quotation over several paragraphs may name its speaker in any of them. */
function carryOn(quote: Quote, end: number, said: Attribution | null, text: string): void {
  quote.end = end;
  if (!said || quote.parts) return;
  quote.facts.speaker = text.slice(said.speaker.start, said.speaker.end);
  quote.confidence = said.confidence;
  quote.parts = readParts(said);
}

const readParts = ({ speaker, cue }: Attribution) => ({ speaker, ...(cue && { cue }) });

function describe(text: string, one: Marked, said: Attribution | null): Quote {
  const words = text.slice(one.inner.start, one.inner.end);
  // “We will stay,”, “… and so we left.”
  const isSentence = /^[\p{Lu}\p{N}…]/u.test(words) && /[.,!?…—-]$/.test(words);
  return {
    kind: 'quote',
    start: one.start,
    end: one.end,
    facts: {
      form: isSentence || !one.closed ? 'direct' : 'partial',
      speaker: said ? text.slice(said.speaker.start, said.speaker.end) : undefined,
    },
    confidence: said?.confidence ?? 0.5,
    ...(said && { parts: readParts(said) }),
  };
}
