/** What a word can be in a reading, as bits: one word can be several. The tags of the lexicon they come from: `words.ts`. */
export const TAG = {
  /** An article, demonstrative, possessive or quantifier: what opens a noun phrase. */
  article: 1,
  /** “of”, and other prepositions. */
  of: 1 << 1,
  preposition: 1 << 2,
  /** “and”, “although”, “that”, “who”. */
  conjunction: 1 << 3,
  subordinator: 1 << 4,
  that: 1 << 5,
  relative: 1 << 6,
  /** Pronouns that are subjects: “he”, “she”, “they”, “I”, “it”; and those that are not: “him”. */
  masculine: 1 << 7,
  feminine: 1 << 8,
  plural: 1 << 9,
  own: 1 << 10,
  neuter: 1 << 11,
  clitic: 1 << 12,
  auxiliary: 1 << 13,
  adverb: 1 << 14,
  /** A noun of a phrase for a time: “Monday”. */
  time: 1 << 15,
  /** A verb of saying that a clause may follow, one that stands only beside a quotation, one of thinking, one of asking. */
  says: 1 << 16,
  quotes: 1 << 17,
  thinks: 1 << 18,
  asks: 1 << 19,
  /** The forms of these verbs. */
  finite: 1 << 20,
  participle: 1 << 21,
  gerund: 1 << 22,
  /** A form of one that is also a noun: “claim”. */
  noun: 1 << 23,
  /** Another verb. */
  verb: 1 << 24,
  /** Stands before words in marks that are a name or term: “so-called”. */
  naming: 1 << 25,
  /** A noun for a body, a writing, a person. */
  body: 1 << 26,
  writing: 1 << 27,
  person: 1 << 28,
  /** Stands before somebody new: “a”; says whose somebody is: “her”. */
  indefinite: 1 << 29,
  possessive: 1 << 30,
  /** The last word of what stands before a source: “according to”. */
  source: 1 << 31,
} as const;

/** A pronoun that can be a subject. */
export const PRONOUN = TAG.masculine | TAG.feminine | TAG.plural | TAG.own | TAG.neuter;

/** A verb of saying or thinking. */
export const CUE = TAG.says | TAG.quotes | TAG.thinks;

/** A noun for somebody or something that can speak. */
export const SOMEBODY = TAG.person | TAG.body | TAG.writing;

/** A word of grammar, which is no noun, adjective or verb. */
export const FUNCTION =
  TAG.article |
  TAG.of |
  TAG.preposition |
  TAG.conjunction |
  TAG.subordinator |
  TAG.that |
  TAG.relative |
  PRONOUN |
  TAG.clitic |
  TAG.auxiliary |
  TAG.adverb;
