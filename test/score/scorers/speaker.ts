import type { Of } from '../finder.ts';

/**
 * What is said of a speaker, beside the label: the right one; only a description, or a single word, for somebody whom the story names
 * (`unnamed`); another one (`wrong`); or nobody.
 */
export type Verdict = 'right' | 'unnamed' | 'wrong' | 'nobody';

/** Words of names and descriptions that tell nobody apart. */
const SMALL = new Set('the a an of for and his her their its one another two who in at from'.split(' '));

const withoutAccents = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string) =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).map((word) => word.replace(/['’]s$/u, ''));

/** Whom a finding claims to speak. */
export const claimedSpeaker = ({ facts }: Of<'quote'>): string | null => facts.actor ?? facts.speaker ?? null;

/** Compares the speaker claimed with the label; null in either for nobody. */
export function judgeSpeaker(label: string | null, claimed: string | null): Verdict {
  if (label === null) return claimed === null ? 'right' : 'wrong';
  if (claimed === null) return 'nobody';
  const said = new Set(wordsOf(withoutAccents(claimed)));
  const name = wordsOf(label).filter((word) => /^\p{Lu}/u.test(word) && !SMALL.has(withoutAccents(word)));
  if (name.length === 0) {
    const described = wordsOf(withoutAccents(label)).filter((word) => !SMALL.has(word));
    return described.some((word) => said.has(word)) ? 'right' : 'wrong';
  }
  // The last word of a name is enough; of a longer one any but the first.
  const telling = name.length > 2 ? name.slice(1) : name.slice(-1);
  if (telling.some((word) => said.has(withoutAccents(word)))) return 'right';
  // The first letter may only open a description: of a single word it cannot be told whether it is a name.
  const hasName = /\p{Lu}/u.test(claimed.replace(/^\s*\S/, (first) => first.toLowerCase()));
  return hasName ? 'wrong' : 'unnamed';
}
