import { type Lexicon, lexiconOf } from './lexicon.ts';

const { list } = lexiconOf('en') as Lexicon;

type Listed = Parameters<typeof list>[0];

/** The words of a tag, parted by spaces. */
const words = (tag: Listed) =>
  list(tag)
    .flatMap((entry) => entry.words)
    .join(' ');

/** The names of a tag, and groups of words, parted by commas. */
const phrases = (tag: Listed) =>
  list(tag)
    .map((entry) => entry.words.join(' '))
    .join(',');

/** Given names and the short forms that stand for them, the full one first. */
export const SHORT_NAMES = phrases('short-name');

/** Nouns for people by what they are more generally, that one first: “the forward” for a striker, “the officer” for a sergeant. */
export const ROLE_KINDS = phrases('more-general');

/** The nouns for who has a title before or after the name. */
export const TITLE_NOUNS: { [title: string]: string } = Object.fromEntries(
  list('title-noun').map(({ words: [title = ''], value }) => [title, value]),
);

/** Nouns by which somebody named before is called for a change; an office or a profession may well be somebody else. */
export const VARIATIONS = words('variation');

/** The same for athletes. */
export const PLAYERS = words('player');

/** Who leads a team: “the Marvik boss”. */
export const TEAM_LEADERS = words('team-leader');

/** Nouns for people who are often somebody else than who was named last, although they have no office. */
export const PARTIES = words('party');

/** Nouns for one person from a country that do not end in “-man”, “-an” or “-er”. */
export const NATIONALS = words('national');

/** Verbs after which somebody is seen or heard who speaks: “a tape shows Lind telling”. */
export const SHOWING = words('shows-speaker');

/** Nouns for who is one of many with the same role: “the Dorset MP”. */
export const MEMBERS = words('member-role');

/** Nouns for who is the only one with a role, so that nobody is called it who is not said to be it. */
export const HEADS = words('head-role');

/** Nouns for relatives, of whom is told what is not said by them: “Her mother died. ‘I was ten,’ she said”. */
export const KIN = words('kin');

/** What many call out: “to cries of ‘shame’”. */
export const OUTCRIES = words('outcry');

/** What something is said or sent by: “said by phone”. */
export const MEANS = words('means');

/** Verbs of writing, sending and showing: “Lind sent a letter”. */
export const SENDING_VERBS = words('sending-verb');

/** Verbs after which “it” may be something written: “it read”, “it said”. */
export const READING_VERBS = words('reading-verb');

/** Nouns for a body of any kind; “the league” or “the court” is not a bank named before. */
export const BODIES = words('general-body');

/** Those for a company, and nouns for bodies that are none. */
export const COMPANIES = words('company');

/** Nouns for bodies that are no companies. */
export const UNPROFITABLE = words('no-company');

/** What somebody does before words that have no other tag: “Lind shrugged. ‘Which one?’” */
export const REACTIONS = words('reaction');

/** Verbs after which “it” is a body, not a letter or a sign. */
export const BODY_VERBS = words('body-verb');

/** Nouns that “that” and what was said can follow: “the claim that it closed”, but not “the letter that came”. */
export const CLAUSE_NOUNS = words('clause-noun');

/** Verbs whose object, and in the passive their subject, is who is told: “Residents were told it was safe”. */
export const TELLING_VERBS = words('telling-verb');

/** Verbs that a question can follow as what is said: “asked when it closed”, but not “know where it is”, “said when asked”. */
export const QUESTION_VERBS = words('question-verb');

/** Words that may be a noun or a verb of speech or thought: “fears”, “show”. */
export const NOUNS_OR_VERBS = words('noun-or-verb');

/** Words after which others in quotation marks are the name of a thing, what is sung or what is stamped on it. */
export const NAMING_BEFORE = words('naming-before');

/** What words are written on for all to see; who puts it up or wears it need not say them. */
export const SIGNS = words('sign');

/** What is done with a sign by who need not have written it: “Lind held up a sign reading”. */
export const SHOWING_VERBS = words('display-verb');

/** Words that open a clause or phrase before the subject, in which somebody else may be named: “Told what Vik had said, Lind grinned.” */
export const OPENING_WORDS = words('opening-word');

/** Who give things a term: “Scientists call it ‘quiet paling’”. */
export const NAMERS = words('namer');

/** Works whose title may follow after a comma: “her memoir, ‘Cold Water’, is”. */
export const WORKS = words('work');

/** What states something by being written, besides writings: “the study said”, “the law says”. */
export const STATING = words('stating');

/** Who speaks, besides who has a role or is a body. */
export const SPEAKERS = words('speaker');

/** What may follow a noun for a person besides: “a person close to the talks”. */
export const AFTER_PERSON = words('after-person');

/** Before somebody not spoken of before: “one legal expert”. */
export const INDEFINITES = words('indefinite');

/** What counts those who speak: “thousands of residents”, “one of the drivers”. */
export const COUNTING = words('counting');

/** Spellings of one word, the first being the one compared. */
export const SPELLINGS = phrases('spelling');

/** Names of one organisation that no rule leads to one another, the fullest first. */
export const ORGANISATION_ALIASES = list('alias')
  .map((entry) => entry.words.join(','))
  .join('\n');
