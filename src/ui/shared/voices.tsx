import type { Finding } from '../../findings/index.ts';
import type { Article, Span } from '../../model.ts';
import { findUnnamed, measureVoices, type Voice } from './measure-voices.ts';
import { formatPercent, t } from './strings.ts';

/** More speakers than these are counted together. */
const MOST = 8;

interface Props {
  findings: Finding[];
  article: Pick<Article, 'text' | 'lang'>;
  reveal(span: Span): void;
}

/** Who speaks how much in this article, and what was said by sources without a name. A count, never a verdict. */
export function Voices({ findings, article: { text, lang }, reveal }: Props) {
  const voices = measureVoices(findings, text);
  const unnamed = findUnnamed(findings);
  if (!voices && unnamed.length === 0) return null;
  return (
    <details class="voices">
      <summary>{t('voices_title')}</summary>
      {voices && (
        <>
          <p>{t('voices_hint', voices.words)}</p>
          <ul>
            {voices.speakers.slice(0, MOST).map((voice) => (
              <Bar key={voice.name} voice={voice} of={voices.words} lang={lang} />
            ))}
            {voices.speakers.length > MOST && (
              <Bar voice={sum(voices.speakers.slice(MOST))} of={voices.words} isOther />
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
  /** The language of the name, where it is the story's. */
  lang?: string;
}) {
  const share = words / of;
  return (
    <li class="voice" data-other={isOther}>
      <span dir="auto" lang={lang || undefined}>
        {name}
      </span>
      <small>{t(quotes === 1 ? 'voice_share_one' : 'voice_share', formatPercent(share), words, quotes)}</small>
      <i style={{ inlineSize: `${Math.max(1, share * 100)}%` }} aria-hidden="true" />
    </li>
  );
}

function sum(voices: Voice[]): Voice {
  const total = (key: 'quotes' | 'words') => voices.reduce((all, voice) => all + voice[key], 0);
  return { name: t('voices_others', voices.length), quotes: total('quotes'), words: total('words') };
}
