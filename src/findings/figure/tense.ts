import { type PreparedText, readToken, type Sentence } from '../../text/prepared-text.ts';
import type { Tense } from './resolve.ts';
import { isA, isSet } from './words.ts';

/** How far before and after a date words that tell its tense are searched for, in tokens. */
const WINDOW = 12;

/** Whether the words around a date show that it is in the future or the past: “will meet on Tuesday”. */
export function readTense(text: PreparedText, first: number, last: number, sentence: Sentence): Tense {
  const from = Math.max(sentence.first, first - WINDOW);
  const to = Math.min(sentence.last, last + WINDOW);
  const second = isSet(text, 'verb-second') && first < sentence.first + 2 ? readSecond(text, last) : null;
  if (second) return second;
  const isDeadline = isA(text, first - 1, 'deadline') || isA(text, first - 2, 'deadline');
  // “could open by December”
  if (isDeadline) for (let i = from; i < first; i++) if (isA(text, i, 'aim')) return 'future';
  let tense: Tense = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const isFuture = isA(text, i, 'future-cue');
    if (isFuture && isSet(text, 'future-first')) return 'future';
    const distance = i < first ? first - i : i - last + 1;
    if (distance >= nearest || !(isFuture || isA(text, i, 'past-cue'))) continue;
    tense = isFuture ? 'future' : 'past';
    nearest = distance;
  }
  // “until March”, “entro fine gennaio”
  return tense ?? (isDeadline ? 'future' : null);
}

// “teilte”; “traf” has another vowel and does not tell
const PAST = /te[nt]?$/;
// “entscheidet”
const PRESENT = /t$/;

/** The tense of a verb in the second place, by its ending: “Am Samstag entscheidet die Jury”. Who says something on that day has said it. */
function readSecond(text: PreparedText, at: number): Tense {
  const verb = readToken(text, at);
  const isVerb = /^\p{Ll}{4,}$/u.test(verb) && !isA(text, at, 'auxiliary', 'adverb', 'clause-verb');
  if (!isVerb || isA(text, at, 'past-cue', 'future-cue')) return null;
  if (PAST.test(verb)) return 'past';
  return PRESENT.test(verb) ? 'future' : null;
}
