import { type Lexicon, lexiconOf } from '../../lexicon/lexicon.ts';
import type { Tag } from '../../lexicon/tag.ts';
import { type Profile, profileOf } from './profile.ts';
import { CUE, PRONOUN, TAG } from './tags.ts';

/** The words of a language as a reading needs them. */
export interface Words {
  /** What each word can be: bits of `TAG`. */
  tags: ReadonlyMap<string, number>;
  /** The gender that an article, a pronoun, a title or a noun shows: 1 masculine, 2 feminine. */
  genders: ReadonlyMap<string, number>;
  /** The verbs of saying with which somebody else takes the turn, 1, and with which the same one goes on, 2: “replied”, “added”. */
  turns: ReadonlyMap<string, number>;
  /** Phrases before a source, by their first word: “according to”. */
  sources: ReadonlyMap<string, readonly string[][]>;
  /** The groups of roles, as numbers, by a noun for somebody who has one of them: “coach”, “officer”; and by the roles: “constable”. */
  groupsOfNoun: ReadonlyMap<string, readonly number[]>;
  groupsOfRole: ReadonlyMap<string, readonly number[]>;
}

/** The tags of the lexicon for each bit of a reading. */
const TAGS_OF: [bit: number, tags: Tag[]][] = [
  [TAG.article, ['phrase-opener', 'possessive', 'quantifier', 'determiner']],
  [TAG.possessive, ['possessive']],
  [TAG.indefinite, ['indefinite', 'indefinite-pronoun']],
  [TAG.of, ['of']],
  [TAG.preposition, ['preposition']],
  [TAG.conjunction, ['coordinator']],
  [TAG.subordinator, ['subordinator']],
  [TAG.that, ['that']],
  [TAG.relative, ['relative']],
  [TAG.plural, ['plural-pronoun', 'plural-opener']],
  [TAG.own, ['own-pronoun']],
  [TAG.clitic, ['clitic', 'object-pronoun']],
  [TAG.auxiliary, ['auxiliary']],
  [TAG.adverb, ['adverb', 'function-word']],
  [TAG.time, ['time-noun', 'weekday', 'plural-weekday', 'month', 'day-part', 'time-unit']],
  [TAG.finite, ['finite']],
  [TAG.participle, ['participle']],
  [TAG.gerund, ['gerund']],
  [TAG.noun, ['noun-or-verb', 'speech-noun']],
  [TAG.verb, ['verb', 'role-verb', 'past-verb', 'governing-verb', 'sending-verb', 'display-verb']],
  [TAG.naming, ['naming-word', 'naming-before', 'namer']],
  [TAG.body, ['body-noun', 'organisation-noun', 'body-kind', 'local-body', 'general-body']],
  [TAG.writing, ['writing-noun', 'message', 'sign', 'stating']],
  [TAG.person, ['role-noun', 'person-noun', 'vague-person', 'counted-person', 'partners', 'office', 'courtesy']],
  [TAG.person, ['speaker', 'kin', 'relation', 'accused', 'anybody', 'indefinite-pronoun']],
];

const NONE: Words = {
  tags: new Map(),
  genders: new Map(),
  turns: new Map(),
  sources: new Map(),
  groupsOfNoun: new Map(),
  groupsOfRole: new Map(),
};
const known = new Map<string, Words>();

/** The words of a language by its code; languages without a lexicon have none. */
export function wordsOf(code: string): Words {
  const lexicon = lexiconOf(code);
  if (!lexicon) return NONE;
  const words = known.get(code) ?? read(lexicon, profileOf(code));
  known.set(code, words);
  return words;
}

function read(lexicon: Lexicon, { feminines }: Profile): Words {
  const tags = new Map<string, number>();
  const genders = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number | ((word: string) => number)) => {
    for (const word of words) tags.set(word, (tags.get(word) ?? 0) | (typeof bit === 'number' ? bit : bit(word)));
  };
  for (const [bit, names] of TAGS_OF) add(lexicon.words(...names), bit);
  addVerbs(lexicon, tags, add);
  const subjects = lexicon.words('subject-pronoun');
  add(lexicon.words('masculine-pronoun'), (word) => (subjects.has(word) ? TAG.masculine : 0));
  add(lexicon.words('feminine-pronoun'), (word) => (subjects.has(word) ? TAG.feminine : 0));
  const objects = lexicon.words('second-person');
  add(subjects, (word) =>
    ((tags.get(word) ?? 0) & (PRONOUN | TAG.relative)) !== 0 ? 0 : objects.has(word) ? TAG.clitic : TAG.neuter,
  );
  const genderOf = lexicon.words('masculine-pronoun', 'feminine-pronoun');
  const masculine = lexicon.words('masculine-opener', 'masculine-pronoun', 'masculine', 'masculine-noun');
  // “his” tells whose somebody is
  const owners = lexicon.words('possessive');
  const isOwner = (word: string) => owners.has(word) && genderOf.has(word);
  for (const word of masculine) if (!isOwner(word)) genders.set(word, 1);
  const feminine = lexicon.words('feminine-opener', 'feminine-pronoun', 'feminine', 'feminine-noun');
  for (const word of feminine) if (!isOwner(word)) genders.set(word, 2);
  addPairs(tags, feminines, genders);
  return {
    tags,
    genders,
    turns: readTurns(lexicon, tags),
    sources: lexicon.phrases('according'),
    ...readGroups(lexicon),
  };
}

/** How much longer than its stem a form of a verb of asking is at most: “preguntaron”, but not “Wissenschaft”. */
const MAX_ENDING = 5;

function addVerbs(
  lexicon: Lexicon,
  tags: ReadonlyMap<string, number>,
  add: (words: Iterable<string>, bit: (word: string) => number) => void,
): void {
  const clause = lexicon.words('clause-verb', 'that-verb');
  add(lexicon.words('speech-verb'), (word) => (clause.has(word) ? TAG.says : TAG.quotes));
  add(lexicon.words('thought-verb'), (word) => (clause.has(word) ? TAG.thinks : TAG.verb));
  add(lexicon.words('reading-verb'), () => TAG.quotes);
  const asks = beginsWith(lexicon.words('asking-stem'));
  const forms = TAG.finite | TAG.participle | TAG.gerund;
  const cues = [...tags].filter(([, bits]) => (bits & CUE) !== 0).map(([word]) => word);
  // A form of which the lexicon does not tell more is finite.
  add(cues, (word) => (asks(word) ? TAG.asks : 0) | (((tags.get(word) ?? 0) & forms) === 0 ? TAG.finite : 0));
}

/** Whether a word is one of some stems with an ending. */
function beginsWith(words: ReadonlySet<string>): (word: string) => boolean {
  const stems = [...words];
  return (word) => stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + MAX_ENDING);
}

/** The shortest noun for a woman of which there is one for a man. */
const MIN_PAIR = 4;

/** Adds the genders of nouns for somebody of which there is one for men and one for women: “ministro”, “ministra”. */
function addPairs(
  tags: ReadonlyMap<string, number>,
  feminines: Profile['feminines'],
  genders: Map<string, number>,
): void {
  const isPerson = (word: string) => ((tags.get(word) ?? 0) & TAG.person) !== 0;
  for (const word of tags.keys())
    for (const [ending, masculine] of feminines) {
      // not “me”, a title
      if (word.length < MIN_PAIR || !word.endsWith(ending) || !isPerson(word)) continue;
      const pair = word.slice(0, -ending.length) + masculine;
      if (pair === word || !isPerson(pair) || genders.has(word) || genders.has(pair)) continue;
      genders.set(word, 2).set(pair, 1);
    }
}

function readTurns(lexicon: Lexicon, tags: ReadonlyMap<string, number>): Words['turns'] {
  const [answers, adds] = [beginsWith(lexicon.words('answering-stem')), beginsWith(lexicon.words('adding-stem'))];
  const turns = new Map<string, number>();
  for (const [word, bits] of tags) {
    const turn = (bits & CUE) === 0 ? 0 : answers(word) ? 1 : adds(word) ? 2 : 0;
    if (turn) turns.set(word, turn);
  }
  return turns;
}

function readGroups(lexicon: Lexicon): Pick<Words, 'groupsOfNoun' | 'groupsOfRole'> {
  const groupsOfNoun = new Map<string, number[]>();
  const groupsOfRole = new Map<string, number[]>();
  const add = (groups: Map<string, number[]>, word: string, group: number) =>
    groups.set(word, [...(groups.get(word) ?? []), group]);
  const general = lexicon.list('more-general');
  for (const [group, { words }] of [
    ...general,
    ...lexicon.list('office-kind'),
    ...lexicon.list('trade-kind'),
  ].entries())
    for (const [i, word] of words.entries()) {
      // The first noun is more general than the others; in the other lists each may stand for each.
      if (group >= general.length || i === 0) add(groupsOfNoun, word, group);
      if (group >= general.length || i > 0) add(groupsOfRole, word, group);
    }
  return { groupsOfNoun, groupsOfRole };
}
