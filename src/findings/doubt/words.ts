import { AFTER_PERSON, COUNTING, SIGNS, SPEAKERS, STATING } from '../../lexicon/en.data.ts';
import { isPronoun } from '../../lexicon/speakers.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { BITS, findGrammar, type Grammar, PERSON, readHead } from '../grammar/words.ts';

/**
 * What the words for a speaker are. A `description` is of a person or a body; `writing` states what it says; a `fragment` is
 * neither, and nobody's name.
 */
export interface SpeakerWords {
  type: 'pronoun' | 'name' | 'description' | 'writing' | 'fragment';
  /** The noun of a description or a writing, in lower case. */
  noun: string;
  /** Whether it is of one person who was spoken of before: “the driver”, “his lawyer”. */
  isDefinitePerson: boolean;
}

/** The longest description up to its noun, in words. */
const MAX_WORDS = 7;

/** Reads what the words for a speaker are in a language; other languages than the six have no descriptions. */
export function readSpeakerWords(words: string, language: string): SpeakerWords {
  const other = { noun: '', isDefinitePerson: false };
  if (isPronoun(words)) return { type: 'pronoun', ...other };
  const list = words.split(/[\s'’]+(?!s\b)/).filter(Boolean);
  const grammar = findGrammar(language);
  const head = grammar ? readOtherHead(list, grammar) : readEnglishHead(list);
  if (head) return head;
  const isName = list.every((word) => isUpper(word) || /^\p{Ll}{1,3}$/u.test(word)) && /^\p{Lu}/u.test(words);
  return { type: isName ? 'name' : 'fragment', ...other };
}

const isPerson = hasTag('role-noun', 'vague-person', 'counted-person', 'partners');
const isVague = hasTag('vague-person', 'counted-person');
const isBody = hasTag('organisation-noun', 'body-kind', 'local-body', 'body-end');
const isWriting = hasTag('writing-noun');
const isCourtesy = hasTag('courtesy');
const isTail = hasTag('preposition', 'conjunction', 'auxiliary');
const isOpening = hasTag('determiner', 'possessive', 'quantifier', 'number-word');

const isSpeaker = (word: string) => isPerson(word) || isOneOf(word, SPEAKERS);
const isStating = (word: string) => isWriting(word) || isOneOf(word, STATING) || isOneOf(word, SIGNS);

// “some florists”, “two Bostonians”, “an alderman”
const ENDS_PERSON = /(?:[a-z]{3}(?:ist|ian)|person)s?$|m[ae]n$|people$/;

/** The description or writing in English that words are: “a spokesman for the port”; null for anything else. */
function readEnglishHead(words: string[]): SpeakerWords | null {
  const folded = words.map((word) => word.toLowerCase().replace(/[.,]$/, ''));
  const end = folded.findIndex((word, at) => at > 0 && (isTail(word) || isOneOf(word, AFTER_PERSON)));
  const last = (end < 0 ? folded.length : end) - 1;
  const [opening = ''] = folded;
  const noun = folded[last] ?? '';
  const counted = folded[last + 2];
  if (isOneOf(noun, COUNTING) && folded[last + 1] === 'of' && counted)
    return isOneOf(counted, 'them us')
      ? { type: 'description', noun: 'one', isDefinitePerson: false }
      : readEnglishHead(words.slice(last + 2));
  // “Mr. Ruano last week”
  if (last >= MAX_WORDS || folded.slice(1, last).some(isCourtesy)) return null;
  const forms = [noun, ...listSingulars(noun)];
  if (forms.some(isStating)) return { type: 'writing', noun, isDefinitePerson: false };
  const isBodyNoun = forms.some(isBody);
  const isSomebody = forms.some(isSpeaker) || (isOpening(opening) && last > 0 && ENDS_PERSON.test(noun));
  if (!isSomebody && !isBodyNoun) return null;
  const isPlural = noun.endsWith('s') && !isPerson(noun);
  // “his lawyer” and “Lind's lawyer” are somebody else than who is named.
  const isOthers = folded.slice(0, last).some((word) => /['’]s$/.test(word));
  const isDefinite = !isOthers && (opening === 'the' || !(isOpening(opening) || opening === noun || isPlural));
  const isOwn = forms.some(isPerson) && !isVague(noun) && !isPlural && !isBodyNoun;
  return { type: 'description', noun, isDefinitePerson: isDefinite && isOwn };
}

/** The same in another language. */
function readOtherHead(words: string[], grammar: Grammar): SpeakerWords | null {
  const folded = words.map((word) => word.toLowerCase());
  const [opening = ''] = folded;
  const isArticle = is(grammar, opening, BITS.article);
  const end = folded.findIndex((word, at) => at > 0 && is(grammar, word, OTHER_TAIL));
  const core = folded.slice(0, end < 0 ? undefined : end);
  if (core.length > MAX_WORDS) return null;
  const readNoun = (word: string) => readHead(grammar, word, (one) => is(grammar, one, PERSON | BITS.body));
  for (const word of core.slice(isArticle ? 1 : 0)) {
    const part = word.split('-').at(-1) ?? word;
    const noun = [part, ...listSingulars(part)].map(readNoun).find((head) => head !== null);
    if (!noun) continue;
    const isPlural = !part.endsWith(noun) || grammar.articles.plural.has(opening);
    const isDefinite = isArticle && !is(grammar, opening, BITS.indefinite | BITS.possessive);
    const isOwn = !isPlural && !is(grammar, noun, BITS.body | BITS.anybody);
    return { type: 'description', noun: part, isDefinitePerson: isDefinite && isOwn };
  }
  return null;
}

const OTHER_TAIL = BITS.of | BITS.preposition | BITS.that | BITS.relative;

const is = ({ bits }: Grammar, word: string, wanted: number) => ((bits.get(word) ?? 0) & wanted) !== 0;

// “vecinos”, “ministries”, “Anwälten”, “Zeugen”, “portavoci”, “residenti”, “cidadões”
const PLURALS: [ending: RegExp, singular: string][] = [
  [/s$/, ''],
  [/ies$/, 'y'],
  [/e[sn]$/, ''],
  [/n$/, ''],
  [/i$/, 'e'],
  [/i$/, 'o'],
  [/ões$/, 'ão'],
];

/** What a noun may be the plural of. */
const listSingulars = (noun: string): string[] =>
  PLURALS.flatMap(([ending, singular]) => (ending.test(noun) ? [noun.replace(ending, singular)] : []));
