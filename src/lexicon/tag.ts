import type { NumberTag } from './number-tag.ts';

/**
 * The tags of words in the lexicon, the same in all languages. A language has a file `<code>.txt` of lines `tag tag: word word`, in
 * which every word has all tags of its line; a line that begins with a space continues the one before, and `#` begins a comment. `_`
 * stands for a space, `=` for the value of a word, `,` parts the forms and spellings of one word, `un,uno,una=1`, and `/` stands
 * before another ending, which replaces the last vowel if it begins with one: `abogado/a`, `director/a/es`. What all languages
 * share stands in `any.txt`. Words are in lower case, names as they are written.
 */
export type Tag = GrammarTag | VerbTag | SourceTag | PersonTag | BodyTag | NameTag | NumberTag;

type GrammarTag =
  | 'phrase-opener' // Opens a noun phrase: an article, demonstrative, possessive, quantifier or small number.
  | 'masculine-opener' // An article or possessive before one man or masculine noun: “el”.
  | 'feminine-opener' // The same, feminine: “la”.
  | 'neuter-opener' // The same, neuter: “das”.
  | 'oblique-opener' // An article, with or without a preposition, before one masculine or neuter noun in another case: “dem”, “vom”.
  | 'feminine-dative' // The same of the feminine: “zur”.
  | 'plural-opener' // The same, plural: “los”, “these”.
  | 'indefinite' // Stands before somebody or something new: “a”, “another”.
  | 'determiner' // An article or demonstrative, in English.
  | 'quantifier' // “any”, “several”, in English.
  | 'number-word' // A small number that can open the name of a thing, in English.
  | 'possessive' // Says whose something is: “her”.
  | 'subject-pronoun' // A pronoun that can be a subject: “she”.
  | 'masculine-pronoun' // A pronoun for one man.
  | 'feminine-pronoun' // A pronoun for one woman.
  | 'plural-pronoun' // A pronoun for several people.
  | 'own-pronoun' // A pronoun of the first person: “I”.
  | 'second-person' // A pronoun for who is spoken to: “you”.
  | 'indefinite-pronoun' // “somebody”, “others”.
  | 'object-pronoun' // A pronoun that can be an object: “him”.
  | 'clitic' // A pronoun that stands beside the verb and is no subject: “se”.
  | 'preposition' // “with”, “of”.
  | 'of' // A preposition that joins two nouns: “of”, “del”.
  | 'contraction' // A preposition with an article: “del”, “vom”.
  | 'conjunction' // “and”, “because”, “whether”.
  | 'coordinator' // A conjunction that joins equals: “and”.
  | 'subordinator' // A conjunction that opens a clause of circumstance: “when”.
  | 'that' // Opens a clause that is said or thought.
  | 'relative' // Opens a relative clause: “who”.
  | 'who' // A relative pronoun for people alone: “who”.
  | 'auxiliary' // A form of “be”, “have” or a modal verb.
  | 'adverb' // An adverb that may stand beside a verb.
  | 'function-word' // Other words that are never in a noun phrase: “then”, “there”, “only”.
  | 'abbreviation' // A name or number follows its full stop: “Dr.”, as it is written.
  | 'abbreviation-at-end' // The same, but it may end a sentence, if `sentence-opener` follows: “Ltd.”
  | 'sentence-opener' // Commonly begins a sentence and is seldom part of a name: “The”, as it is written.
  | 'time-noun' // The noun of a phrase for a time: “Monday”, “week”.
  | 'weekday' // “Monday”.
  | 'plural-weekday' // “Mondays”.
  | 'month' // “May”.
  | 'day-part' // “evening”.
  | 'time-unit' // “weeks”.
  | 'before-date' // Can be before a year or month that stands alone: “since”.
  | 'before-weekday-name' // Makes a name with a weekday: “Black Friday”.
  | 'after-weekday-name' // The same, after it: “Sunday Times”.
  | 'future-cue'; // Shows that a date is in the future: “will”, “scheduled”.

type VerbTag =
  | 'conjugation' // How regular verbs end: `infinitive=finite endings|participles|gerunds`, the forms parted by commas.
  | 'regular' // The infinitive of a regular verb; its forms have the other tags of the line, and that of the form.
  | 'infinitive' // The form of a verb after “to”.
  | 'finite' // A form that can be the verb of a clause: “says”, “said”.
  | 'past' // A finite form of the past, of irregular verbs in English.
  | 'participle' // “written”.
  | 'gerund' // “saying”.
  | 'verb' // A common verb that is neither of speech nor of thought.
  | 'speech-verb' // A verb of saying.
  | 'thought-verb' // A verb of thinking, feeling or wanting.
  | 'clause-verb' // What is said or thought may follow it without “that”: “said it would close”, but not “signed”.
  | 'that-verb' // The same, but only with “that” or a question word: “asked whether”.
  | 'asking-stem' // How verbs of asking begin, and the verb of “want to know”.
  | 'answering-stem' // How verbs begin that take the turn of somebody else: “replied”.
  | 'adding-stem' // How verbs begin with which the same one goes on: “added”.
  | 'noun-or-verb' // A noun that is also a verb of speech or thought: “claim”, “la denuncia”.
  | 'reading-verb' // What is written may be its subject or place: “it reads”, “it says in the letter”.
  | 'sending-verb' // Of writing, sending and showing: “Lind sent a letter”.
  | 'display-verb' // What is done with a sign by who need not have written it: “Lind held up a sign reading”.
  | 'past-verb' // An irregular past tense, which is no noun.
  | 'role-verb' // Occurs next to names and is not part of a role.
  | 'governing-verb'; // Has a capital as its subject only where that stands for the government: “Oslo hopes”.

type SourceTag =
  | 'according' // Stands before a source: “according to”.
  | 'speech-noun' // What is said: “claim”, “warning”.
  | 'writing-noun' // Something written or recorded that says what its author says: “the letter read”.
  | 'message' // What is written to be sent: “letter”.
  | 'sign' // What words are written on for all to see: “banner”.
  | 'stating' // States something by being written, besides writings: “the study said”.
  | 'naming-word' // Shows that words in quotation marks are a name or scare quotes: “so-called”, “song”.
  | 'naming-before' // The same, right before the marks: “entitled”, “stamped”.
  | 'namer' // Who gives things a term: “Scientists call it ‘quiet paling’”.
  | 'governing-noun'; // Belongs to a capital only where that stands for the government: “Oslo's ambassador”.

type PersonTag =
  | 'title' // Stands before a person's name and is no part of it: “Mme”, “Minister”.
  | 'courtesy' // A title that only the name of a person follows: “Mrs”.
  | 'masculine' // A title of men: “Mr”.
  | 'feminine' // A title of women: “Mrs”.
  | 'kept-title' // A title that is shown with the name, since it may be part of it: “Pope Leo”.
  | 'title-in-name' // A title that the tagger may include in a name; unlike “Hunter” and “Dean”, it is no given name.
  | 'office' // Can have “of” and more before the name: “Minister of Fisheries Lind”.
  | 'minister' // Such an office, by its field alone: “la ministra de Sanidad”.
  | 'office-in-title' // Before it, everything is part of the title: “Health Minister Lind”.
  | 'role-noun' // A noun for an office, rank, trade or relation, in the singular, that introduces a person.
  | 'person-noun' // A noun for a person that is no role, or a vague one: “pensioner”, “woman”.
  | 'anybody' // The most general of them, by which somebody just spoken of may be called: “man”.
  | 'vague-person' // Too vague to be a role on its own: “the man Lind had seen”.
  | 'masculine-noun' // A noun for a man or boy.
  | 'feminine-noun' // A noun for a woman or girl.
  | 'kin' // A noun for a relative.
  | 'relation' // A noun for somebody by whose relative, friend or colleague they are.
  | 'in-court' // What a lawyer does there, after the name: “Ida Lind, prosecuting,”.
  | 'heading-verb' // Says of which body somebody is the head: “who chairs the committee”.
  | 'accused' // A noun for who is on trial.
  | 'office-kind' // Nouns of an office that one person may be called by in turn: `juez,magistrado`; in English see `more-general`.
  | 'trade-kind' // The same, of a trade.
  | 'more-general' // A noun for people, and nouns for whom it may stand: `officer,constable,sergeant`.
  | 'head-role' // Who is the only one with a role: “president”.
  | 'speaker' // Who speaks, besides who has a role or is a body: “residents”.
  | 'counted-person' // A number after a name counts them: “In Leeds 12 people”.
  | 'role-of-body' // A role that a body, a place or a ship may have, too: “the owner of the dam”.
  | 'role-of-owner' // What a body may be of another: “owner of the dam”.
  | 'role-prefix' // Stands in one word before a noun for a role: “exministra”, “Vizekanzler”.
  | 'role-ending' // Ends a noun for a role, which need not be listed: “geologist”, “Landeschefin”.
  | 'phrase-participle' // Opens a clause about the noun before it: “an analyst based in Oslo”.
  | 'role-link' // Links the parts of a role after its noun: “director of research at the Institute”.
  | 'adjective-noun' // Ends a noun for a person that has the endings of an adjective: “Vorsitzende”.
  | 'weak-ending' // Ends a noun that has -n or -en in other cases: “Präsident”.
  | 'neuter-ending' // Ends a neuter noun of a body or person: “Mitglied”.
  | 'role-boundary' // Never part of a role.
  | 'named-thing' // A noun of what is called by a name, before it: “el caso Lind”. Any other noun there is a role.
  | 'role-participle' // A word in -ed or -ing that is part of a role: “retired”.
  | 'after-role-noun' // May follow a role noun: “president emeritus”.
  | 'ly-word' // A word in -ly that is no adverb.
  | 'family' // After a family name, people who share it: “the Lind family”.
  | 'after-hyphen' // After a name and a hyphen, makes an adjective of it: “Lind-like”.
  | 'name-suffix' // Follows a name and is not part of it: “Jr”.
  | 'post-nominal' // An honour, degree or rank after a name: “Ida Lind KC”.
  | 'name-particle' // A particle within a name that may be left out: “von”.
  | 'no-name'; // Short for a common noun, so that it names nobody: “CFO”.

type BodyTag =
  | 'body-noun' // A noun for a body or writing, which a pronoun for a person does not stand for.
  | 'general-body' // A noun for a body of any kind; “the league” is not a bank named before.
  | 'organisation-noun' // Can refer to an organisation named before: “the ministry”.
  | 'organisation-end' // Ends the name of an organisation and may be left out: “Barlow Industries”.
  | 'company-form' // The form of a company, after its name; as it is written: “S.A.”, “GmbH”.
  | 'body-ending' // Ends a noun for a body, which may have the ending of the genitive: “Bundesgerichts”.
  | 'named-body-ending' // Ends a noun that names a body after an article, without another name: “das Landgericht”.
  | 'body-kind' // A kind of organisation that is given beside its name: “the charity Fair Care”, “empresa”.
  | 'only-related' // Such a kind that says how one stands to another, and introduces nobody: “its rival”.
  | 'said-again' // A kind by which a body named before is called again: “Halden bought it; the company …”.
  | 'relating' // Says which body one is rather than what: “former club Halden”, “the same club”.
  | 'local-body' // A public body of a place: “Lancashire police”, “Câmara de Halden”.
  | 'body-start' // Before “of” or “for”, begins the name of a body: “Museum of Lace”.
  | 'state-body' // A body of a state or people, after its adjective: “the Norwegian government”.
  | 'party' // Ends the name of a party in lower case: “the Communist party”.
  | 'local-field' // May stand between a place and its public body: “Leipzig district court”.
  | 'body-end' // Ends the name of a body, and of nothing else, where all words have a capital: “the Independent Review Panel”.
  | 'field-link' // Links a body to its field: “the Commission on Deaths in Custody”.
  | 'partners' // What the partners of a firm are: “Slater and Gordon, the solicitors”.
  | 'of-body' // Whom and what an organisation has: “Brackley shares”, “trabajadores de Halden”.
  | 'of-team' // What a team has: “the Rovers striker”.
  | 'of-place' // Stands before “of” and the name of a place: “the mayor of”.
  | 'place-end' // Ends the name of a place and may be left out: “Lind Island”.
  | 'region-code' // Short for a region, in brackets after a town or party: “(PSB-PE)”.
  | 'facility' // Ends the name of a building or other facility: “Marvik Airport”.
  | 'location' // Before the name of a capital or seat of government, shows that the place is meant: “near Oslo”.
  | 'landform' // Ends the name of water or land: “Marvik Broads”.
  | 'realm' // Before “of”, begins the name of a land: “Duchy of Halden”.
  | 'prize' // Begins or ends the name of a prize, cup or law, which is no actor.
  | 'news-agency'; // In brackets it is a credit, not an abbreviation; in capitals.

type NameTag =
  | 'given-name-link' // May stand between a given name and a surname, in any language: “Karel van der Berg”.
  | 'name-link' // Links the parts of a name: “Banco de la Nación”.
  | 'name-filler' // Left out when names are compared.
  | 'known-body' // A well-known body that is named like a place or person, or whose name is easily cut or missed.
  | 'known-place' // A well-known place of which the same is true.
  | 'after-the' // A newspaper where it has “the” and a capital.
  | 'known-person' // A well-known person of whom the same is true.
  | 'short-name' // A given name and the short forms that stand for it.
  | 'spelling' // Spellings of one word, the first being the one compared.
  | 'alias' // Names of one organisation, the one compared first: `ONU,Naciones_Unidas`.
  | 'people' // A people, in the masculine singular, by the code of its country (ISO 3166-1), if it has one: `español=ES`.
  | 'people-ending' // How a people's name ends, and what stands in its place in other forms; the first that fits counts: `o=o,a,os,as`.
  | 'no-country' // Another place is meant more often than the country of this name: “Granada”.
  | 'country'; // Names of a country besides those that `Intl` knows, by its code: `EE_UU,EEUU=US`.
