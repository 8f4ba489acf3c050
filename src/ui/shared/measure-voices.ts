import type { Finding } from '../../findings/index.ts';
import { DOUBT } from '../../model.ts';
import { isQuote, isReported, type Quote } from '../../present/quote.ts';

/** One who speaks in the story, and how much. */
export interface Voice {
  name: string;
  quotes: number;
  words: number;
}

/** Who speaks how much: the quoted words of each speaker, most first, and those of nobody named. */
export interface Voices {
  speakers: Voice[];
  unattributed: { quotes: number; words: number };
  words: number;
}

/** Fewer quotations than this say nothing about who is heard. */
const FEWEST = 5;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu; // “don't”, “12.5”, “co-op”

const quotesIn = (findings: Finding[]) => findings.filter(isQuote).filter(({ confidence }) => confidence >= DOUBT);

/** Counts the words between quotation marks by speaker; null where too little is quoted. Reported speech is not quoted. */
export function measureVoices(findings: Finding[], text: string): Voices | null {
  const quotes = quotesIn(findings).filter((quote) => !isReported(quote));
  if (quotes.length < FEWEST) return null;
  const voices = new Map<string, Voice>();
  const unattributed = { quotes: 0, words: 0 };
  for (const { facts, start, end } of quotes) {
    const words = text.slice(start, end).match(WORD)?.length ?? 0;
    const name = facts.actor ?? facts.speaker;
    const voice = name ? (voices.get(name) ?? { name, quotes: 0, words: 0 }) : unattributed;
    voice.quotes++;
    voice.words += words;
    if (name) voices.set(name, voice as Voice);
  }
  const speakers = [...voices.values()].sort((a, b) => b.words - a.words);
  const words = speakers.reduce((sum, voice) => sum + voice.words, unattributed.words);
  return words === 0 ? null : { speakers, unattributed, words };
}

/** What is said by sources without a name: “officials said”, “a source close to the talks”. */
export function findUnnamed(findings: Finding[]): Quote[] {
  return quotesIn(findings).filter(({ facts: { actor, speaker } }) => !actor && speaker && isUnnamed(speaker));
}

/** A description without a name in it that is no pronoun; only its first letter may be a capital. */
function isUnnamed(speaker: string): boolean {
  const [, ...rest] = speaker;
  return speaker.length > 4 && !/\p{Lu}/u.test(rest.join(''));
}
