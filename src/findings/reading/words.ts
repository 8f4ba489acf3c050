import { type Lexicon, lexiconOf } from '../../lexicon/lexicon.ts';
import type { Tag } from '../../lexicon/tag.ts';
import { type Profile, profileOf } from './profile.ts';
import { CUE, PRONOUN, TAG } from './tags.ts';

/** The words of a language as a reading needs them. */
export interface Words {
  /** Whether there are any. */
  isKnown: boolean;
  /** What a word can be: bits of `TAG`; undefined for words that are not listed. */
  tagsOf(word: string): number | undefined;
  /** The gender that an article, a pronoun, a title or a noun shows: 1 masculine, 2 feminine, 0 none. */
  genderOf(word: string): number;
  /** Whether somebody else takes the turn with a verb of saying, 1, or the same one goes on, 2: “replied”, “added”; 0 for others. */
  turnOf(word: string): number;
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

/** The tags of nouns for somebody. */
const PERSON_TAGS = TAGS_OF.flatMap(([bit, tags]) => (bit === TAG.person ? tags : []));

const NONE: Words = {
  isKnown: false,
  tagsOf: () => undefined,
  genderOf: () => 0,
  turnOf: () => 0,
  sources: new Map(),
  groupsOfNoun: new Map(),
  groupsOfRole: new Map(),
};
const known = new Map<string, Words>();

/** The words of a language by its code; languages without a lexicon have none. */
export function wordsOf(code: string): Words {
  const lexicon = lexiconOf(code);
  if (!lexicon) return NONE;
  const words = known.get(code) ?? open(lexicon, profileOf(code));
  known.set(code, words);
  return words;
}

function open(lexicon: Lexicon, profile: Profile): Words {
  const { bits, listed } = readBits(lexicon);
  const genders = readGenders(lexicon);
  const stems = (tag: Tag) => beginsWith(lexicon.words(tag));
  const [asks, answers, adds] = [stems('asking-stem'), stems('answering-stem'), stems('adding-stem')];
  const bitsOf = (word: string) => bits[lexicon.rowOf(word)] as number;
  const isCue = (word: string) => (bitsOf(word) & CUE) !== 0;
  const pairs = readPairs(lexicon, bits, profile, (word) => genders[lexicon.rowOf(word)] as number);
  return {
    isKnown: true,
    tagsOf: (word) => {
      const row = lexicon.rowOf(word);
      const own = bits[row] as number;
      if (listed[row] === 0) return undefined;
      return own & CUE && asks(word) ? own | TAG.asks : own;
    },
    genderOf: (word) => genders[lexicon.rowOf(word)] || (pairs.get(word) ?? 0),
    turnOf: (word) => (!isCue(word) ? 0 : answers(word) ? 1 : adds(word) ? 2 : 0),
    sources: lexicon.phrases('according'),
    ...readGroups(lexicon),
  };
}

/** The bits of the words of each row of a lexicon, and whether they are words of a reading at all, 1 or 0. */
function readBits(lexicon: Lexicon): { bits: Int32Array; listed: Uint8Array } {
  const listed = lexicon.rowsTagged();
  const bits = new Int32Array(listed.length);
  const add = (rows: Uint8Array, bit: (row: number) => number) => {
    for (let row = 1; row < rows.length; row++) {
      if (rows[row] === 0) continue;
      listed[row] = 1;
      bits[row] = (bits[row] as number) | bit(row);
    }
  };
  const tagged = (...tags: Tag[]) => lexicon.rowsTagged(...tags);
  const bitsOf = (row: number) => bits[row] as number;
  for (const [bit, names] of TAGS_OF) add(tagged(...names), () => bit);
  const clause = tagged('clause-verb', 'that-verb');
  add(tagged('speech-verb'), (row) => (clause[row] ? TAG.says : TAG.quotes));
  add(tagged('thought-verb'), (row) => (clause[row] ? TAG.thinks : TAG.verb));
  add(tagged('reading-verb'), () => TAG.quotes);
  const forms = TAG.finite | TAG.participle | TAG.gerund;
  // A form of which the lexicon does not tell more is finite.
  for (let row = 1; row < bits.length; row++)
    if (bitsOf(row) & CUE && (bitsOf(row) & forms) === 0) bits[row] = bitsOf(row) | TAG.finite;
  const subjects = tagged('subject-pronoun');
  add(tagged('masculine-pronoun'), (row) => (subjects[row] ? TAG.masculine : 0));
  add(tagged('feminine-pronoun'), (row) => (subjects[row] ? TAG.feminine : 0));
  const objects = tagged('second-person');
  add(subjects, (row) => (bitsOf(row) & (PRONOUN | TAG.relative) ? 0 : objects[row] ? TAG.clitic : TAG.neuter));
  return { bits, listed };
}

/** The genders of the words of each row. */
function readGenders(lexicon: Lexicon): Uint8Array {
  const genders = lexicon.rowsTagged();
  // “his” tells whose somebody is
  const owners = lexicon.rowsTagged('possessive');
  const ofPronouns = lexicon.rowsTagged('masculine-pronoun', 'feminine-pronoun');
  const add = (rows: Uint8Array, gender: number) => {
    for (let row = 1; row < rows.length; row++)
      if (rows[row] && !(owners[row] && ofPronouns[row])) genders[row] = gender;
  };
  add(lexicon.rowsTagged('masculine-opener', 'masculine-pronoun', 'masculine', 'masculine-noun'), 1);
  add(lexicon.rowsTagged('feminine-opener', 'feminine-pronoun', 'feminine', 'feminine-noun'), 2);
  return genders;
}

/** How much longer than its stem a form of a verb of asking is at most: “preguntaron”, but not “Wissenschaft”. */
const MAX_ENDING = 5;

/** Whether a word is one of some stems with an ending. */
function beginsWith(words: ReadonlySet<string>): (word: string) => boolean {
  const stems = [...words];
  return (word) => stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + MAX_ENDING);
}

/** The shortest noun for a woman of which there is one for a man. */
const MIN_PAIR = 4;

/** The genders of nouns for somebody of which there is one for men and one for women: “ministro”, “ministra”. */
function readPairs(
  lexicon: Lexicon,
  bits: Int32Array,
  { feminines }: Profile,
  genderOf: (word: string) => number,
): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  if (feminines.length === 0) return pairs;
  const isPerson = (word: string) => ((bits[lexicon.rowOf(word)] as number) & TAG.person) !== 0;
  const hasGender = (word: string) => genderOf(word) !== 0 || pairs.has(word);
  for (const word of lexicon.words(...PERSON_TAGS))
    for (const [ending, masculine] of feminines) {
      // not “me”, a title
      if (word.length < MIN_PAIR || !word.endsWith(ending)) continue;
      const pair = word.slice(0, -ending.length) + masculine;
      if (pair === word || !isPerson(pair) || hasGender(word) || hasGender(pair)) continue;
      pairs.set(word, 2).set(pair, 1);
    }
  return pairs;
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
