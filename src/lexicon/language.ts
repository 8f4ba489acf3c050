/** How the actual number compares with the one written: `>` for “more than 20”, `~` for “about 20”. */
export type Comparator = '>' | '>=' | '<' | '<=' | '~' | '=';

/**
 * The words of one language that show who says what. Entries are separated by spaces; within an entry `_` stands for a space.
 * Words are in lower case; an elided one ends in its apostrophe: “l'”.
 */
export interface SpeechWords {
  /** Articles, demonstratives, possessives and small numbers: what opens a noun phrase. */
  articles: string;
  /** Prepositions within a noun phrase: “the minister of health”. */
  of: string;
  prepositions: string;
  conjunctions: string;
  /** Open a clause that is not what is said: “when”, “because”. */
  subordinators: string;
  that: string;
  relatives: string;
  /** Pronouns that are subjects: “he”, “she”, “they”, and “I” and “we”. */
  masculine: string;
  feminine: string;
  plural: string;
  own: string;
  /** Pronouns that are objects and stand beside the verb. */
  clitics: string;
  auxiliaries: string;
  adverbs: string;
  /** Nouns of a phrase for a time: “on Monday”, “this week”. */
  times: string;
  /** What stands before a source: “according to”. */
  according: string;
  /** The same, where the source is somebody spoken of before: “in her opinion”. */
  views: string;
  /** Verbs of saying, which what is said may follow: regular ones by their infinitive, forms of others, their participles. */
  says: string;
  said: string;
  participles: string;
  /** Verbs that stand only beside a quotation: “joked”, “called it”; the same three. */
  tags: string;
  tagged: string;
  taggedParticiples: string;
  /** Verbs whose source follows as a place: “it says in the letter”. */
  reading: string;
  /** Forms of these verbs that are nouns after an article: “la denuncia”. */
  nouns: string;
  /** Words before a name or term in quotation marks: “so-called”, “song”. */
  naming: string;
  /** How verbs of asking begin, the infinitive of “want to know” among them. */
  asking: string;
  /** Articles and possessives that tell a gender, and plural ones. */
  feminineArticles: string;
  masculineArticles: string;
  pluralArticles: string;
  /** “but” and “although”, after which somebody else tells. */
  but: string;
  /** What people in general call something: “they call”. */
  calling: string;
  /** What points back to a quotation in the next sentence: “so said Lind”. */
  pointing: string;
  /** Forms of verbs of saying in the first person. */
  ownSaid: string;
  /** Nouns for people, besides those of `NameWords.roles`: “pensioner”, “woman”. */
  people: string;
  /** Nouns for somebody by whose relative, friend or colleague they are: “mother”. */
  kin: string;
  /** Nouns for who is on trial. */
  accused: string;
  /** Nouns that one person may be called by in turn, separated by `/`: those of offices, “mayor”, and of trades, “coach/manager”. */
  offices: string;
  trades: string;
  /** The most general of them, by which somebody just spoken of may be called: “man”. */
  anybody: string;
  /** Things that words are written on for everybody to read, “banner”, and those that are sent. */
  signs: string;
  messages: string;
  /** The articles before somebody new, and those that say whose somebody is. */
  indefinites: string;
  possessives: string;
  /** Nouns for bodies and writings, which a pronoun for a person does not stand for. */
  bodies: string;
}

/** The words of one language in and around names. The model of actors learns from them, so a change is whole after `npm run train -- actors`. */
export interface NameWords {
  /** Words in lower case that link the parts of a name: “Banco de la Nación”. */
  links: string;
  /** Titles that stand before the name of a person and are no part of it: “señora”, “Mme”. */
  titles: string;
  /** Words that only the name of a person follows: “señora”, “Mme”. */
  courtesies: string;
  /** Nouns for relatives. */
  kin: string;
  /** Nouns right before the name of a company or other body: “empresa”, “quotidien”. */
  companies: string;
  /** Last words of the names of companies: “Construcciones”, “Group”. */
  firms: string;
  /** What a company has, before “of” and its name: “trabajadores”, “actions”. */
  shares: string;
  /** First words of bodies that the name of a town ends: “Câmara”, “tribunal”. */
  localBodies: string;
  /** First words of names that are no actor’s: prizes, cups, laws. */
  prizes: string;
  /** Nouns for what a person does, `_` for a space: “ministra”, “patron”. */
  roles: string;
  /** Peoples, in the masculine singular, by the code of their country (ISO 3166-1); no code for other groups: `ES:español`. */
  peoples: string;
  /** Names of countries besides those that `Intl` knows, `_` for a space, by code: `US:EE_UU,EEUU`. */
  countries: string;
  /** Names of one organisation, `_` for a space: `ONU:Naciones_Unidas`. */
  aliases: string;
}

/** A language other than English whose actors, quotations and figures are read. */
export interface Language {
  names: NameWords;
  speech: SpeechWords;
}
