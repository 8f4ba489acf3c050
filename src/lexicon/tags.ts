import { TAGGED_WORDS } from './en.data.ts';

/** What an English word can be tagged with. */
export type Tag =
  // Grammar
  | 'determiner'
  | 'quantifier'
  | 'number-word'
  | 'possessive'
  | 'subject-pronoun'
  | 'indefinite-pronoun'
  | 'object-pronoun'
  | 'masculine-pronoun'
  | 'feminine-pronoun'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'adverb'
  /** Other small words that no noun phrase holds: “then”, “there”, “only”. */
  | 'function-word'
  /** Frequent in English and rare in languages like it. */
  | 'common-in-english'
  // Time
  | 'weekday'
  | 'plural-weekday'
  | 'month'
  | 'day-part'
  | 'time-unit'
  /** May stand before a bare year or month. */
  | 'before-date'
  /** Makes a name with a weekday: “Black Friday”, “Sunday Times”. */
  | 'before-weekday-name'
  | 'after-weekday-name'
  /** Tells that a date is still to come: “will”, “scheduled”. */
  | 'future-cue'
  // Verbs; only common ones that are no cue to speech are tagged `verb`
  | 'verb'
  | 'speech-verb'
  | 'thought-verb'
  /** Stands beside a name and is no part of a role. */
  | 'role-verb'
  /** Has a capital as its subject only where that stands for the government: “Oslo hopes”. */
  | 'governing-verb'
  // Nouns of speech and government
  | 'speech-noun'
  /** Says that the words in quotation marks are a name or a doubt: “so-called”. */
  | 'naming-word'
  /** Belongs to a capital only where that stands for the government: “Oslo's ambassador”. */
  | 'governing-noun'
  // People
  /** Stands before a person's name and is no part of it. */
  | 'title'
  | 'courtesy'
  | 'masculine'
  | 'feminine'
  /** A title that is shown with the name, for it may be part of it: “Pope Leo”, “Minister of Fisheries Sheikh Lind”. */
  | 'kept-title'
  /** A title that the tagger may take for part of the name, and that is no given name as “Hunter” and “Dean” are. */
  | 'title-in-name'
  /** An office that can have “of” and more before the name: “Minister of Fisheries Lind”. */
  | 'office'
  /** An office before which everything is part of the title: “Health Minister Lind”. */
  | 'office-in-title'
  /** An office, rank, trade or tie, in the singular, by which somebody is introduced. */
  | 'role-noun'
  /** Says too little alone: “the man Lind had seen”. */
  | 'vague-person'
  /** May follow a role noun: “president emeritus”. */
  | 'after-role-noun'
  /** No role reaches back beyond it. */
  | 'role-boundary'
  /** A word in -ed or -ing that is part of a role: “retired”, “outgoing”. */
  | 'role-participle'
  /** A word in -ly that is no adverb. */
  | 'ly-word'
  /** May open a field or country of two parts: “former Trinidad and Tobago minister”. */
  | 'before-pair'
  /** Links the parts of a role after its noun: “director of research at the Institute”. */
  | 'role-link'
  /** Follows a name and is no part of it: “Jr”, “MP”. */
  | 'name-suffix'
  /** A small word within a name that may be left out: “al-Masri”, “von Bibra”. */
  | 'name-particle'
  // Organisations and places
  /** Stands for an organisation named before: “the Ministry”, “the company”. */
  | 'organisation-noun'
  /** Ends the name of an organisation and may be left out: “Barlow Industries”. */
  | 'organisation-end'
  /** Ends the name of a place and may be left out: “Lind Island”. */
  | 'place-end'
  /** Left out when names are compared. */
  | 'name-filler'
  /** A news agency in brackets says whose story it is. In capitals. */
  | 'news-agency'
  // Figures
  /** A plural without an -s, or a word that counts as plural. */
  | 'irregular-plural'
  /** Ends in -s and is no plural. */
  | 'singular-in-s'
  /** A number after a name counts them: “In Leeds 12 people”. */
  | 'counted-person'
  /** What is counted ends before it at the latest. */
  | 'counted-boundary'
  /** Has a capital before a number only because it begins a sentence. */
  | 'before-number'
  /** Its number is a name: “Article 5”, “type 2 diabetes”. */
  | 'numbered-noun'
  /** The same when written with a capital: “Windows 10”. */
  | 'numbered-name';

/** The tags of the small words that belong to no noun phrase. */
export const FUNCTION_TAGS: readonly Tag[] = [
  'determiner',
  'possessive',
  'subject-pronoun',
  'object-pronoun',
  'preposition',
  'conjunction',
  'auxiliary',
  'function-word',
];

let lexicon: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The English words that have any of the tags. The lexicon is read when it is first needed. */
export function wordsTagged(...tags: Tag[]): ReadonlySet<string> {
  lexicon ??= readTags(TAGGED_WORDS);
  const sets = tags.map((tag) => lexicon?.get(tag) ?? new Set<string>());
  const [only, other] = sets;
  return only && !other ? only : new Set(sets.flatMap((words) => [...words]));
}

/** A test for English words, in lower case, that have any of the tags. */
export function hasTag(...tags: Tag[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= wordsTagged(...tags);
    return words.has(word);
  };
}

/** “tag tag: word word” → each tag with its words */
function readTags(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const byTag = new Map<string, Set<string>>();
  // a line break, but not one before a line that goes on
  for (const entry of lines.trim().split(/\n(?! )/)) {
    const colon = entry.indexOf(':');
    const words = entry
      .slice(colon + 1)
      .trim()
      .split(/\s+/);
    for (const tag of entry.slice(0, colon).split(' ')) {
      const known = byTag.get(tag) ?? new Set();
      for (const word of words) known.add(word);
      byTag.set(tag, known);
    }
  }
  return byTag;
}
