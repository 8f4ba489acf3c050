import { NAME_CUES, TAGGED_WORDS } from './en.data.ts';

/** The tags of English words in the lexicon. */
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
  /** Other function words that are never in a noun phrase: “then”, “there”, “only”. */
  | 'function-word'
  // Time
  | 'weekday'
  | 'plural-weekday'
  | 'month'
  | 'day-part'
  | 'time-unit'
  /** Can be before a year or month that stands alone: “since”. */
  | 'before-date'
  /** Makes a name with a weekday: “Black Friday”, “Sunday Times”. */
  | 'before-weekday-name'
  | 'after-weekday-name'
  /** Shows that a date is in the future: “will”, “scheduled”. */
  | 'future-cue'
  // Verbs; `verb` is for common ones that are neither of speech nor of thought
  | 'verb'
  | 'speech-verb'
  | 'thought-verb'
  /** What is said or thought may follow it without “that”: “said it would close”, but not “signed”. */
  | 'clause-verb'
  /** The same, but only with “that” or a question word: “asked whether”, “urged that”. */
  | 'that-verb'
  /** Occurs next to names and is not part of a role. */
  | 'role-verb'
  /** Has a capital as its subject only where that stands for the government: “Oslo hopes”. */
  | 'governing-verb'
  // Nouns of speech and government
  | 'speech-noun'
  /** Something written or recorded that says what its author says: “the letter read”. */
  | 'writing-noun'
  /** Shows that words in quotation marks are a name or scare quotes: “so-called”. */
  | 'naming-word'
  /** Belongs to a capital only where that stands for the government: “Oslo's ambassador”. */
  | 'governing-noun'
  // People
  /** Occurs before a person's name and is not part of it. */
  | 'title'
  | 'courtesy'
  | 'masculine'
  | 'feminine'
  /** A title that is shown with the name, since it may be part of it: “Pope Leo”, “Minister of Fisheries Sheikh Lind”. */
  | 'kept-title'
  /** A title that the tagger may include in a name; unlike “Hunter” and “Dean”, it is no given name. */
  | 'title-in-name'
  /** An office that can have “of” and more before the name: “Minister of Fisheries Lind”. */
  | 'office'
  /** What a minister is responsible for: “Health Minister”. */
  | 'field-of-office'
  /** An office before which everything is part of the title: “Health Minister Lind”. */
  | 'office-in-title'
  /** A noun for an office, rank, trade or relation, in the singular, that introduces a person. */
  | 'role-noun'
  /** Too vague to be a role on its own: “the man Lind had seen”. */
  | 'vague-person'
  /** May follow a role noun: “president emeritus”. */
  | 'after-role-noun'
  /** Never part of a role. */
  | 'role-boundary'
  /** A word in -ed or -ing that is part of a role: “retired”, “outgoing”. */
  | 'role-participle'
  /** A word in -ly that is no adverb. */
  | 'ly-word'
  /** A noun or an adjective in -ly. */
  | 'ly-noun'
  /** Can begin the name of a country or field with “and” in it: “former Trinidad and Tobago minister”. */
  | 'before-pair'
  /** Links the parts of a role after its noun: “director of research at the Institute”. */
  | 'role-link'
  /** Follows a name and is not part of it: “Jr”, “MP”. */
  | 'name-suffix'
  /** An honour, degree or rank after a name: “Ida Lind KC”. */
  | 'post-nominal'
  /** A particle within a name that may be left out: “al-Masri”, “von Bibra”. */
  | 'name-particle'
  // Organisations and places
  /** Can refer to an organisation named before: “the Ministry”, “the company”. */
  | 'organisation-noun'
  /** Ends the name of an organisation and may be left out: “Barlow Industries”. */
  | 'organisation-end'
  /** Ends the name of a place and may be left out: “Lind Island”. */
  | 'place-end'
  /** Left out when names are compared. */
  | 'name-filler'
  /** A news agency: in brackets it is a credit, not an abbreviation. In capitals. */
  | 'news-agency'
  // What stands next to names
  /** A kind of organisation that is given before or after its name: “the charity Fair Care”, “Bodie, a retailer”. */
  | 'body-kind'
  /** Whom and what an organisation has: “Brackley shares”, “the board of Halden”, “an analyst at Lind”. */
  | 'of-body'
  /** The same, but with “at” it says where it is: “Brackley stores”, not “a store at Brackley”. */
  | 'thing-of-body'
  /** Whom and what only a person has: “Lind, whose wife”. */
  | 'of-person'
  /** Occurs before “of” and the name of a place: “the village of”, “the mayor of”. */
  | 'of-place'
  /** What a team has: “the Rovers striker”. */
  | 'of-team'
  /** Ends the name of a building or other facility: “Marvik Airport”. */
  | 'facility'
  /** Before “of”, begins the name of a land: “Duchy of Halden”. */
  | 'realm'
  /** Ends the name of water or land: “Marvik Broads”. */
  | 'landform'
  /** Short for a common noun, so that it names nobody: “CFO”. */
  | 'no-name'
  /** A disease, with “'s”, by the name of somebody. */
  | 'disease'
  /** Ends the name of a company that begins like a place: “Halden Ferries”. */
  | 'company-noun'
  /** A public body, in lower case after its place: “Lancashire police”, “Leipzig district court”. */
  | 'local-body'
  /** Ends the name of a body, and of nothing else, where all words have a capital: “the Independent Review Panel”. */
  | 'body-end'
  /** What the partners of a firm are: “Slater and Gordon, the solicitors”. */
  | 'partners'
  /** Before “of” or “for”, begins the name of a body: “Museum of Lace”. */
  | 'body-start'
  /** May stand between the two. */
  | 'local-field'
  /** A plural verb, which follows the name of a team: “Rovers were”. */
  | 'plural-verb'
  /** A ship, a spacecraft or what flies in space, before its name: “the trawler Petra”. */
  | 'craft'
  /** Stands before the name that meteorologists give a storm: “Storm Petra”. */
  | 'storm'
  /** Begins the name of a street in other languages than English: “Rua Augusta”. */
  | 'street'
  /** What companies do, after “which”: “Halden, which owns nine ships”. */
  | 'business-verb'
  /** Ends the name of a club that begins like a place: “Halden Rovers”. */
  | 'club-noun'
  // Figures
  /** A plural without an -s, or a word that counts as plural. */
  | 'irregular-plural'
  /** Ends in -s and is no plural. */
  | 'singular-in-s'
  /** A number after a name counts them: “In Leeds 12 people”. */
  | 'counted-person'
  /** An irregular past tense, which is no noun. */
  | 'past-verb'
  /** Never part of what a number counts. */
  | 'counted-boundary'
  /** Before a number, it is capitalised only at the start of a sentence. */
  | 'before-number'
  /** A number after it is part of a name: “Article 5”, “type 2 diabetes”. */
  | 'numbered-noun'
  /** The same when written with a capital: “Windows 10”. */
  | 'numbered-name';

/** The tags of function words, which end a noun phrase. */
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

/** The English words that have any of the tags. The lexicon is parsed on first use. */
export function wordsTagged(...tags: Tag[]): ReadonlySet<string> {
  lexicon ??= readTags(TAGGED_WORDS.trimEnd() + NAME_CUES);
  const sets = tags.map((tag) => lexicon?.get(tag) ?? new Set<string>());
  const [only, other] = sets;
  return only && !other ? only : new Set(sets.flatMap((words) => [...words]));
}

/** Returns a function that tests whether an English word, in lower case, has any of the tags. */
export function hasTag(...tags: Tag[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= wordsTagged(...tags);
    return words.has(word);
  };
}

/** Parses lines of the form “tag tag: word word” into the words of each tag. */
function readTags(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const byTag = new Map<string, Set<string>>();
  // a line break, but not before an indented line, which continues the entry
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
