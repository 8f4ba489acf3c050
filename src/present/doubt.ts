import type { Facts, Perhaps } from '../model.ts';
import type { Language, Translate } from './kind-view.ts';
import { foldLines, textOf } from './markup.ts';

/** What is said of something in doubt. */
interface DescribedDoubt {
  /** “perhaps Ida Lind”, or “Nobody named”. */
  lead: string;
  /** Why it is not certain, as a sentence. */
  reason: string;
  /** The names it may be, the likeliest first; each is an answer. */
  names: string[];
}

const readPerhaps = ({ perhaps }: Facts): Perhaps | null => (typeof perhaps === 'object' ? perhaps : null);

/** The name or the words that a quotation or report is certainly by, '' if none is certain. */
export const readSpeaker = ({ actor, speaker }: Facts): string => foldLines(textOf(actor) || textOf(speaker));

/** Who says something: “Ida Lind”, “perhaps Ida Lind”, “Nobody named”. */
export const describeWho = (facts: Facts, { t }: Pick<Language, 't'>): string =>
  readSpeaker(facts) || leadOf(readPerhaps(facts)?.names ?? [], t);

const leadOf = ([name]: string[], t: Translate): string => (name ? t('doubt_perhaps', name) : t('unknown_speaker'));

/** What is in doubt about facts, in words; null if nothing is. */
export function describeDoubt(facts: Facts, { t }: Pick<Language, 't'>): DescribedDoubt | null {
  const perhaps = readPerhaps(facts);
  if (!perhaps) return null;
  const names = perhaps.names.map(foldLines).filter(Boolean);
  return { lead: leadOf(names, t), reason: giveReason({ ...perhaps, names }, t), names };
}

function giveReason({ names, reason, said = '' }: Perhaps, t: Translate): string {
  if (reason === 'far') return t('doubt_far');
  if (reason === 'cue') return t('doubt_cue');
  if (said === '') return t('doubt_fragment');
  const [name, other] = names;
  const words = foldLines(said);
  if (other) return t('doubt_rivals', words);
  return name && reason === 'pronoun' ? t('doubt_last', words, name) : t('doubt_words', words);
}

/** The facts of a correction that settles who says something. */
export const answer = (name: string): Facts => ({ actor: name, speaker: name });
