import { describe } from '../anchors/describe.ts';
import type { Article, Correction, Facts, FindingOf } from '../model.ts';
import { foldWords } from './apply.ts';

/** A finding with a name, such as a mention of an actor. */
export type Mention = FindingOf<string, Facts & { name: string }>;

/** Whether a finding has a name. */
export function isNamed<F extends FindingOf<string, Facts>>(finding: F): finding is F & Mention {
  return typeof finding.facts.name === 'string';
}

/** The facts of the separated mentions: name and type of an actor of the story, or a new name. */
interface NewFacts {
  [fact: string]: string;
  name: string;
}

/**
 * The corrections that change the name of the mentions in `separated`, in this article. If all mentions with the same words
 * are separated, one correction applies to the words, so that it also renames speakers; others are corrected one by one.
 */
export function split(mentions: Mention[], separated: Mention[], facts: NewFacts, { text }: Article): Correction[] {
  const [sample] = mentions;
  if (!sample || facts.name === sample.facts.name) return [];
  const { kind } = sample;
  const before = sample.facts.name;
  if (separated.length === mentions.length) return [{ kind, name: before, facts, scope: 'article' }];
  const wordsOf = ({ start, end }: Mention) => text.slice(start, end);
  const withWords = (among: Mention[], words: string) => among.filter((one) => foldWords(wordsOf(one)) === words);
  const distinctWords = new Set(separated.map((mention) => foldWords(wordsOf(mention))));
  return [...distinctWords].flatMap((words): Correction[] => {
    const matching = withWords(separated, words);
    const [first] = matching;
    if (first && matching.length === withWords(mentions, words).length)
      return [{ kind, name: before, words: wordsOf(first), facts, scope: 'article' }];
    return matching.map((mention) => ({ kind, place: describe(text, mention), facts, scope: 'article' }));
  });
}
