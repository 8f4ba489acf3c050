import { isGlued } from '../../text/prepared-text.ts';
import { isCue } from './cues.ts';
import { has, isInitial, isNumberAt, isWordAt, type Reading } from './reading.ts';
import { FUNCTION, PRONOUN, SOMEBODY, TAG } from './tags.ts';

/** What a mention is: a named actor of a type, another name, a noun for somebody, a body or a writing, a pronoun, or another phrase. */
export const FORMS = [
  'person',
  'organisation',
  'place',
  'group',
  'name',
  'somebody',
  'body',
  'writing',
  'he',
  'she',
  'they',
  'own',
  'it',
  'thing',
  'time',
] as const;

/** See `FORMS`. */
export type Form = (typeof FORMS)[number];

/** Whether a form is of a pronoun, or of a subject that is left out, and tells nobody's name. */
export const isPronoun = (form: Form | 'dropped'): boolean =>
  form === 'dropped' || (FORMS.indexOf(form) >= FORMS.indexOf('he') && FORMS.indexOf(form) <= FORMS.indexOf('it'));

/** Whether a form is of words that tell of somebody without a name: “the mayor”, “the court”, “the letter”. */
export const isDescription = (form: Form | 'dropped'): boolean =>
  form !== 'dropped' &&
  FORMS.indexOf(form) >= FORMS.indexOf('somebody') &&
  FORMS.indexOf(form) <= FORMS.indexOf('writing');

/** Whether a form is of somebody or something that is named. */
export const isNamed = (form: Form | 'dropped'): boolean =>
  form !== 'dropped' && FORMS.indexOf(form) <= FORMS.indexOf('name');

/** A noun phrase or a pronoun: the tokens `first` up to, not including, `last`, and its head. */
export interface Mention {
  first: number;
  last: number;
  head: number;
  form: Form;
  /** The index of the actor that it names, -1 for none. */
  actor: number;
  isPlural: boolean;
  isIndefinite: boolean;
  /** Whether it says whose somebody is: “her lawyer”, “Lind's lawyer”. */
  isOwned: boolean;
}

/** The longest noun phrase, in tokens. */
const MAX_PHRASE = 18;

/** The mentions of a story, in order. */
export function readMentions(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const pronoun = readPronoun(reading, at);
    const found = pronoun ? [pronoun] : readPhrase(reading, at);
    mentions.push(...found);
    at = found.at(-1)?.last ?? at + 1;
  }
  return mentions;
}

/** Whether a token can be a noun, adjective or name in a phrase. */
export function isNominal(reading: Reading, at: number): boolean {
  const { actorAt, upper } = reading;
  if (!isWordAt(reading, at)) return false;
  if (actorAt[at] !== -1) return true;
  // “La Paloma”
  if (upper[at]) return !has(reading, at, FUNCTION) || (upper[at + 1] === 1 && isWordAt(reading, at - 1));
  if (has(reading, at, TAG.time | SOMEBODY | TAG.naming) && !has(reading, at, TAG.article))
    return !has(reading, at, TAG.preposition | TAG.auxiliary);
  return !has(reading, at, FUNCTION | TAG.verb) && !isCue(reading, at);
}

/** The pronoun that a token is, as a subject. */
function readPronoun(reading: Reading, at: number): Mention | null {
  const own = reading.tags[at] ?? 0;
  if (!(own & PRONOUN) || reading.actorAt[at] !== -1) return null;
  // “die Frau”, “la dijo”
  const isArticle =
    own & (TAG.article | TAG.clitic) && (isNominal(reading, at + 1) || has(reading, at + 1, TAG.clitic));
  if (isArticle || (own & TAG.article && has(reading, at + 1, TAG.article))) return null;
  const form =
    own & TAG.own ? 'own' : own & TAG.feminine ? 'she' : own & TAG.masculine ? 'he' : own & TAG.plural ? 'they' : 'it';
  const isPlural = (own & TAG.plural) !== 0;
  return { first: at, last: at + 1, head: at, form, actor: -1, isPlural, isIndefinite: false, isOwned: false };
}

/** Whether a noun phrase begins at a token. */
function opensPhrase(reading: Reading, at: number): boolean {
  if (reading.actorAt[at] !== -1) return true;
  if (has(reading, at, TAG.article)) {
    // “that” rather opens a clause, and “de los” a complement.
    if (has(reading, at, TAG.that)) return false;
    if (has(reading, at, TAG.person) && isWordAt(reading, at)) return true;
    return isNominal(reading, at + 1) || isNumberAt(reading, at + 1) || has(reading, at + 1, TAG.article);
  }
  if (isNumberAt(reading, at)) return isNominal(reading, at + 1);
  return (reading.upper[at] === 1 || has(reading, at, SOMEBODY)) && isNominal(reading, at);
}

/** A phrase while it is read. */
interface Phrase {
  first: number;
  /** The next token. */
  at: number;
  /** After the last word so far, and after the last one that tells who or what it is; -1 for none. */
  end: number;
  told: number;
  head: number;
  person: number;
  body: number;
  /** Words since `told`. */
  rest: number;
  /** Whether an article may follow. */
  isOpen: boolean;
  isComplement: boolean;
  isOwned: boolean;
  /** Whose somebody is, by name: “Lind” of “Lind's lawyer”. */
  owner: Mention | null;
}

function readPhrase(reading: Reading, first: number): Mention[] {
  if (!opensPhrase(reading, first)) return [];
  const { unit, quoteIndex, words } = reading;
  const state = { end: first, told: -1, head: -1, person: -1, body: -1, rest: 0 };
  const phrase: Phrase = { first, at: first, ...state, isOpen: true, isComplement: false, isOwned: false, owner: null };
  const to = Math.min(words.length, first + MAX_PHRASE);
  const isWithin = (at: number) => at < to && unit[at] === unit[first] && quoteIndex[at] === quoteIndex[first];
  while (isWithin(phrase.at) && [takeName, takeArticle, takeMark, takeWord].some((take) => take(reading, phrase)));
  if (phrase.end <= first) return [];
  const whole = toMention(reading, phrase);
  return phrase.owner ? [phrase.owner, whole] : [whole];
}

/** Takes the name of an actor; a second person is in another phrase. */
function takeName(reading: Reading, phrase: Phrase): boolean {
  const actor = reading.actorAt[phrase.at] ?? -1;
  const isPerson = reading.actors[actor]?.facts.type === 'person';
  if (actor === -1 || (isPerson && phrase.person >= 0 && !phrase.isComplement)) return false;
  let last = phrase.at;
  while (reading.actorAt[last] === actor) last++;
  if (!phrase.isComplement) {
    phrase.head = last - 1;
    if (isPerson) phrase.person = actor;
    else phrase.body = actor;
  }
  Object.assign(phrase, { at: last, end: last, told: last, isOpen: false, rest: 0 });
  const isOwner = reading.profile.hasPossessiveS && reading.words[last - 1] === "'s" && isNominal(reading, last);
  if (isOwner) takeOwner(reading, phrase);
  return true;
}

/** The name so far is whose somebody is: “Lind's lawyer”. */
function takeOwner(reading: Reading, phrase: Phrase): void {
  if (phrase.person >= 0 || phrase.body >= 0) phrase.owner ??= toMention(reading, phrase);
  Object.assign(phrase, { isOwned: true, person: -1, body: -1, head: -1, isOpen: true });
}

/** Takes an article or possessive. */
function takeArticle(reading: Reading, phrase: Phrase): boolean {
  const { at } = phrase;
  if (!phrase.isOpen || !has(reading, at, TAG.article)) return false;
  const isFollowed = isNominal(reading, at + 1) || has(reading, at + 1, TAG.article) || isNumberAt(reading, at + 1);
  // “some said”
  if (has(reading, at, TAG.person) && !isFollowed) return false;
  if (has(reading, at, TAG.possessive)) phrase.isOwned = true;
  phrase.at++;
  return true;
}

/** How many words that are in no lexicon a phrase goes on with, before and after one that tells what it is. */
const [MAX_BEFORE, MAX_AFTER] = [4, 2];

/** Takes a noun, an adjective, a name or a number. */
function takeWord(reading: Reading, phrase: Phrase): boolean {
  const { at } = phrase;
  const isPronoun = has(reading, at, TAG.person) && !has(reading, at, TAG.preposition) && isWordAt(reading, at);
  if (!isNominal(reading, at) && !isPronoun && !(phrase.isOpen && isNumberAt(reading, at))) return false;
  const isTold = has(reading, at, SOMEBODY) || (reading.upper[at] === 1 && !reading.profile.hasNounCapitals);
  if (isTold) {
    if (!phrase.isComplement) phrase.head = at;
    Object.assign(phrase, { told: at + 1, rest: 0 });
  } else {
    phrase.rest++;
    if (phrase.rest > (phrase.told < 0 ? MAX_BEFORE : MAX_AFTER)) return false;
    // “the minister Monday”
    if (phrase.told >= 0 && has(reading, at, TAG.time)) return false;
  }
  phrase.end = ++phrase.at;
  phrase.isOpen = false;
  return true;
}

/** Takes a hyphen, the stop of an initial, a genitive, or what opens a complement: “Lind's lawyer”, “the mayor of Halden”. */
function takeMark(reading: Reading, phrase: Phrase): boolean {
  const { words, text, profile } = reading;
  const { at, end, first } = phrase;
  if (end === first || phrase.isOpen) return false;
  const word = words[at] ?? '';
  const isHyphen = (word === '-' || word === '/') && isGlued(text, at) && isGlued(text, at + 1);
  if ((isHyphen || word === '&') && end === at && isNominal(reading, at + 1)) return takeOne(phrase);
  const isGenitive = word === "'s" || (word === "'" && isGlued(text, at) && (words[at - 1] ?? '').endsWith('s'));
  if (isGenitive && profile.hasPossessiveS && phrase.told >= 0 && isNominal(reading, at + 1)) {
    takeOwner(reading, phrase);
    return takeOne(phrase);
  }
  if (isInitial(reading, at)) {
    phrase.at++;
    return true;
  }
  if (!has(reading, at, TAG.of) && !(profile.genitives.has(word) && end === at)) return false;
  let next = at + 1;
  while (has(reading, next, TAG.article) && next < at + 3) next++;
  if (!isNominal(reading, next) && !isNumberAt(reading, next)) return false;
  if (phrase.head < 0) phrase.head = end - 1;
  Object.assign(phrase, { isComplement: true, at: next, isOpen: true });
  return true;
}

function takeOne(phrase: Phrase): boolean {
  phrase.at++;
  phrase.isOpen = true;
  return true;
}

function toMention(reading: Reading, phrase: Phrase): Mention {
  const { first, end, told, person, body, isOwned } = phrase;
  const { words, lexicon, profile } = reading;
  const last = told >= 0 ? told : end;
  const head = phrase.head >= 0 ? phrase.head : last - 1;
  const form = formOf(reading, head, person, body, told >= 0);
  const word = words[head] ?? '';
  const isListed = lexicon.tagsOf(word) !== undefined || form === 'person';
  const isPlural =
    !isListed && has(reading, head, SOMEBODY) && profile.plurals.some(([ending]) => word.endsWith(ending));
  const hasPlural = has(reading, first, TAG.plural) && !has(reading, first, PRONOUN & ~TAG.plural);
  const isIndefinite = has(reading, first, TAG.indefinite);
  return {
    first,
    last,
    head,
    form,
    actor: person >= 0 ? person : body,
    isPlural: isPlural || hasPlural,
    isIndefinite,
    isOwned,
  };
}

function formOf(reading: Reading, head: number, person: number, body: number, isTold: boolean): Form {
  const { actors, actorAt, upper, profile } = reading;
  const isActor = actorAt[head] !== -1;
  if (person >= 0) return 'person';
  if (has(reading, head, TAG.person) && !isActor) return 'somebody';
  const type = isActor ? actors[body]?.facts.type : undefined;
  if (type) return type === 'country' ? 'place' : type;
  if (has(reading, head, TAG.body)) return 'body';
  if (has(reading, head, TAG.writing)) return 'writing';
  if (has(reading, head, TAG.time)) return 'time';
  return isTold && upper[head] === 1 && !profile.hasNounCapitals ? 'name' : 'thing';
}
