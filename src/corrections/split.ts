import { describe } from '../anchors/describe.ts';
import type { Finding } from '../findings/index.ts';
import type { Article, Correction } from '../model.ts';
import { foldWords } from './apply.ts';

/** A mention of an actor. */
export type Mention = Finding & { kind: 'actor' };

/** Who it is instead: another actor of the story, of a type that is known, or one that had no mention yet. */
export interface Other {
  [fact: string]: string;
  name: string;
}

/**
 * Some mentions of an actor are somebody else, in this article: by their words where every mention in these words is
 * meant, so that who spoke in them follows; else one by one.
 */
export function split(mentions: Mention[], apart: Mention[], facts: Other, { text }: Article): Correction[] {
  const before = mentions[0]?.facts.name;
  if (before === undefined || facts.name === before) return [];
  if (apart.length === mentions.length) return [{ kind: 'actor', name: before, facts, scope: 'article' }];
  const wordsOf = ({ start, end }: Mention) => text.slice(start, end);
  const inWords = (among: Mention[], said: string) => among.filter((one) => foldWords(wordsOf(one)) === said);
  const said = new Set(apart.map((mention) => foldWords(wordsOf(mention))));
  return [...said].flatMap((one): Correction[] => {
    const meant = inWords(apart, one);
    const [first] = meant;
    if (first && meant.length === inWords(mentions, one).length)
      return [{ kind: 'actor', name: before, words: wordsOf(first), facts, scope: 'article' }];
    return meant.map((mention) => ({ kind: 'actor', place: describe(text, mention), facts, scope: 'article' }));
  });
}
