/** How the actual number compares with the one written: `>` for “more than 20”, `~` for “about 20”. */
export type Comparator = '>' | '>=' | '<' | '<=' | '~' | '=';

/**
 * The words of one language for numbers and dates. Entries are separated by spaces: `word=value`, or `word` for the number after the
 * one before it. Within an entry `_` stands for a space and `/` separates spellings. Months, weekdays, “yesterday” and most names of
 * units and currencies are left out: `Intl` has them in every language.
 */
export interface NumberWords {
  /** Names that `Intl` has, too; listed for the most frequent language, since asking for them takes longer than to read a story. */
  common?: CommonNames;
  /** Single words for numbers below one thousand. */
  small: string;
  /** Words that multiply the number before them. */
  scales: string;
  /** Plurals for inexact numbers, besides those of the scales in -s. */
  vague: string;
  /** Nouns that count about so many after “a”: “une vingtaine de”. */
  around?: string;
  /** What multiplies, after an article: “le double de”. */
  factors?: string;
  /** Ordinals; in English, those that are not formed with “-th”. */
  ordinals: string;
  /** Words for fractions, with their denominator. */
  parts: string;
  /** “half” before a scale and after “and”: “media docena”, “millón y medio”. */
  halves?: string;
  /** The decimal mark as a word. */
  points?: string;
  /** “below” in “5 degrees below zero”. */
  belowZero?: string;
  /** How words for a rise or a fall begin. */
  changes?: string;
  /** “times”, which a comparison follows in “three times more”. */
  times?: string;
  /** Articles that may stand between “between” or “and” and a number: “entre los 3 y los 5 %”. */
  rangeArticles?: string;
  /** “in” and “out of” between the two numbers of a share: “uno de cada tres”. */
  outOf?: string;
  /** Days by their distance from today: “yesterday”, “the day after tomorrow”; absent for English. */
  days?: string;
  /** What points from the day of publication to a date before, at or after it: “last=-1”, “this=0”, “next=1”. */
  pointers?: string;
  /** Units of the calendar, in the singular. */
  calendarUnits?: string;
  /** A part of a period before its name: “early 2015”, “end of May”. */
  edges?: string;
  /** Names of weekdays that are ordinals too: “sexta”. */
  shortWeekdays?: string;
  /** Parts of the day that are written in one word with a weekday before them: “Dienstagabend”. */
  dayParts?: string;
  seasons?: string;
  /** Stands before a decade or after it: “años 70”, “70er Jahre”. */
  decades?: string;
  /** Stands before a day of the month that has no month: “el 27”. */
  onDay?: string;
  /** Stands before one of `shortWeekdays`. */
  beforeDay?: string;
  /** Names of units besides those that `Intl` knows: `USD=dollars/dollar`, `USD*0.01=cents`. */
  money: string;
  percent: string;
  measure: string;
  duration: string;
  /** What an amount can be per, besides periods of time and units: `capita=person`. */
  per: string;
  /** Stands before “of” and an age: “âgé de 58 ans”. */
  ofAge?: string;
  /** Prepositions with an article, and without it: `del=de`. */
  contractions?: string;
  /** Words for each comparator: “more than”, “about”. */
  comparators: [comparator: Comparator, words: string][];
  /** Function words: “and”, “or”, “to”, “of”, “from”, “between”, “since”, and “a” as in “a day”. */
  and: string;
  or: string;
  to: string;
  of: string;
  from: string;
  between: string;
  since: string;
  each: string;
  /** Words that a number never counts; absent if the code has rules of its own for what is counted in this language. */
  stops?: string;
}

/** The names of units, currencies, months and days in one language; entries are those of `NumberWords`. */
export interface CommonNames {
  percent: string;
  measure: string;
  duration: string;
  /** The name of each currency for one, and for many: `USD=us_dollar/s DKK=danish_krone/danish_kroner`. */
  currencies: string;
  months: string;
  shortMonths: string;
  weekdays: string;
  /** The units of the calendar of which `next_week=1` and the like name a relative date. */
  relativeDates: [unit: 'day' | 'week' | 'month' | 'year', names: string][];
}

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
  numbers: NumberWords;
  names: NameWords;
  speech: SpeechWords;
}
