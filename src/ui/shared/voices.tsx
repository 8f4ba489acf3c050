import type { Finding } from '../../findings/index.ts';
import { type Article, DOUBT, type Span } from '../../model.ts';
import { readSpeaker } from '../../present/doubt.ts';
import { isQuote, isReported, type Quote } from '../../present/quote.ts';
import { ChevronIcon } from '../design/icons.tsx';
import { formatPercent, plural, t } from './strings.ts';

/** The maximum number of speakers with their own bar; the others share one. */
const MAX_SPEAKERS = 8;

interface Props {
  findings: Finding[];
  article: Pick<Article, 'text' | 'lang'>;
  reveal(span: Span): void;
}

/** Each speaker's share of the quoted words in an article, and the quotations of unnamed sources. */
export function Voices({ findings, article: { text, lang }, reveal }: Props) {
  const voices = measureVoices(findings, text);
  const unnamed = findUnnamed(findings);
  if (!voices && unnamed.length === 0) return null;
  return (
    <details class="voices">
      <summary>
        <ChevronIcon /> {t('voices_title')}
      </summary>
      {voices && (
        <>
          <p>{plural('voices_hint', voices.words)}</p>
          <ul>
            {voices.speakers.slice(0, MAX_SPEAKERS).map((voice) => (
              <Bar key={voice.name} voice={voice} of={voices.words} lang={lang} />
            ))}
            {voices.speakers.length > MAX_SPEAKERS && (
              <Bar voice={sum(voices.speakers.slice(MAX_SPEAKERS))} of={voices.words} isOther />
            )}
            {voices.unattributed.quotes > 0 && (
              <Bar voice={{ name: t('unknown_speaker'), ...voices.unattributed }} of={voices.words} isOther />
            )}
          </ul>
        </>
      )}
      {unnamed.length > 0 && (
        <>
          <h2>{t('unnamed_title')}</h2>
          <p>{t('unnamed_hint')}</p>
          <ul class="unnamed">
            {unnamed.map((quote) => (
              <li key={quote.start}>
                <button type="button" class="words" onClick={() => reveal(quote)}>
                  <span dir="auto" lang={lang || undefined}>
                    {text.slice(quote.start, quote.end).replace(/\s+/g, ' ')}
                  </span>
                  <small dir="auto" lang={lang || undefined}>
                    {quote.facts.speaker}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** A speaker's share as a bar, and in words. */
function Bar({
  voice: { name, quotes, words },
  of,
  isOther,
  lang,
}: {
  voice: Voice;
  of: number;
  isOther?: boolean;
  /** The language of the name (BCP 47), if it is from the story. */
  lang?: string;
}) {
  const share = words / of;
  return (
    <li class="voice" data-other={isOther}>
      <span dir="auto" lang={lang || undefined}>
        {name}
      </span>
      <small>{[formatPercent(share), plural('voice_words', words), plural('voice_quotes', quotes)].join(' · ')}</small>
      <i style={{ inlineSize: `${Math.max(1, share * 100)}%` }} aria-hidden="true" />
    </li>
  );
}

function sum(voices: Voice[]): Voice {
  const total = (key: 'quotes' | 'words') => voices.reduce((all, voice) => all + voice[key], 0);
  return { name: plural('voices_others', voices.length), quotes: total('quotes'), words: total('words') };
}

/** A speaker, with the number of quotations and quoted words. */
export interface Voice {
  name: string;
  quotes: number;
  words: number;
}

/** The quoted words of each speaker, sorted by number of words, and those without a speaker. */
export interface Voices {
  speakers: Voice[];
  unattributed: { quotes: number; words: number };
  /** The total number of quoted words. */
  words: number;
}

/** The minimum number of quotations; fewer are not representative. */
const MIN_QUOTES = 5;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu; // “don't”, “12.5”, “co-op”

const quotesIn = (findings: Finding[]) => findings.filter(isQuote).filter(({ confidence }) => confidence >= DOUBT);

/** Counts the quoted words by speaker, without indirect speech; null if there are too few quotations. */
export function measureVoices(findings: Finding[], text: string): Voices | null {
  const quotes = quotesIn(findings).filter((quote) => !isReported(quote));
  if (quotes.length < MIN_QUOTES) return null;
  const voices = new Map<string, Voice>();
  const unattributed = { quotes: 0, words: 0 };
  for (const { facts, start, end } of quotes) {
    const words = text.slice(start, end).match(WORD)?.length ?? 0;
    const name = readSpeaker(facts);
    const voice = name ? (voices.get(name) ?? { name, quotes: 0, words: 0 }) : unattributed;
    voice.quotes++;
    voice.words += words;
    if (name) voices.set(name, voice as Voice);
  }
  const speakers = [...voices.values()].sort((a, b) => b.words - a.words);
  const words = speakers.reduce((sum, voice) => sum + voice.words, unattributed.words);
  return words === 0 ? null : { speakers, unattributed, words };
}

/** The quotations of unnamed sources: “officials said”, “a source close to the talks”. */
export function findUnnamed(findings: Finding[]): Quote[] {
  return quotesIn(findings).filter(({ facts }) => !facts.actor && isUnnamed(readSpeaker(facts)));
}

/** Whether a speaker is a description without a name: only the first letter may be upper case. */
function isUnnamed(speaker: string): boolean {
  const [first, ...rest] = speaker;
  return first !== undefined && !/\p{Lu}/u.test(rest.join(''));
}
