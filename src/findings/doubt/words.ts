import { COUNTING, SIGNS, SPEAKERS, STATING } from '../../lexicon/en.data.ts';
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
const isTail = hasTag('preposition', 'conjunction', 'auxiliary');
/** What may follow a noun besides: “a person close to the talks”. */
const AFTER_NOUN = 'who that which close familiar aware whose';

const isOpening = hasTag('determiner', 'possessive', 'quantifier', 'number-word');

// “some florists”, “two Bostonians”, “an alderman”
const ENDS_PERSON = /[a-z]{3}(?:ist|ian)s?$|(?:wo)?m[ae]n$|people$|persons?$/;

// “officials”, “ministries”, “churches”
const singularOf = (noun: string) => [noun.replace(/s$/, ''), noun.replace(/ies$/, 'y'), noun.replace(/es$/, '')];

/** The description or writing in English that words are: “a spokesman for the port”; null for anything else. */
function readEnglishHead(words: string[]): SpeakerWords | null {
  const folded = words.map((word) => word.toLowerCase().replace(/[.,]$/, ''));
  const end = folded.findIndex((word, at) => at > 0 && (isTail(word) || isOneOf(word, AFTER_NOUN)));
  const last = (end < 0 ? folded.length : end) - 1;
  const noun = folded[last] ?? '';
  const rest = folded.slice(last + 2);
  if (isOneOf(noun, COUNTING) && folded[last + 1] === 'of' && rest.length > 0)
    return isOneOf(rest[0] ?? '', 'them us')
      ? { type: 'description', noun: 'one', isDefinitePerson: false }
      : readEnglishHead(words.slice(last + 2));
  const forms = [noun, ...(noun.endsWith('s') ? singularOf(noun) : [])];
  const is = (test: (word: string) => boolean) => forms.some(test);
  const opening = folded[0] ?? '';
  // “Mr. Ruano last week”, “PERKESO LAUNCHES”
  const isPlain = words.slice(0, last + 1).every((_, at) => at === 0 || !isOneOf(folded[at] ?? '', 'mr mrs ms dr'));
  if (!isPlain || last >= MAX_WORDS) return null;
  if (is(isWriting) || isOneOf(noun, STATING) || forms.some((form) => isOneOf(form, STATING) || isOneOf(form, SIGNS)))
    return { type: 'writing', noun, isDefinitePerson: false };
  const isSomebody =
    is(isPerson) || is((form) => isOneOf(form, SPEAKERS)) || (isOpening(opening) && last > 0 && ENDS_PERSON.test(noun));
  if (!isSomebody && !is(isBody)) return null;
  const isPlural = noun.endsWith('s') && !isPerson(noun);
  // “his lawyer” and “Lind's lawyer” are somebody else than who is named.
  const isOthers = folded.slice(0, last).some((word) => /['’]s$/.test(word));
  const isDefinite = !isOthers && (opening === 'the' || !(isOpening(opening) || opening === noun || isPlural));
  const isOwn = is(isPerson) && !isVague(noun) && !isPlural && !is(isBody);
  return { type: 'description', noun, isDefinitePerson: isDefinite && isOwn };
}

/** The same in another language. */
function readOtherHead(words: string[], grammar: Grammar): SpeakerWords | null {
  const folded = words.map((word) => word.toLowerCase());
  const bitsOf = (word: string) => grammar.bits.get(word) ?? 0;
  const has = (word: string, bits: number) => (bitsOf(word) & bits) !== 0;
  const isArticle = has(folded[0] ?? '', BITS.article);
  const end = folded.findIndex(
    (word, at) => at > 0 && has(word, BITS.of | BITS.preposition | BITS.that | BITS.relative),
  );
  const core = folded.slice(0, end < 0 ? undefined : end);
  if (core.length > MAX_WORDS) return null;
  for (const word of core.slice(isArticle ? 1 : 0)) {
    const part = word.split('-').at(-1) ?? word;
    const isListed = (one: string) => has(one, PERSON | BITS.body);
    const noun =
      readHead(grammar, part, isListed) ?? readPlural(part, (one) => readHead(grammar, one, isListed) !== null);
    if (!noun) continue;
    const isBodyNoun = has(readHead(grammar, noun, isListed) ?? noun, BITS.body);
    const isPlural = noun !== part && !part.endsWith(noun);
    const isDefinite = isArticle && !has(folded[0] ?? '', BITS.indefinite | BITS.possessive);
    const isOwn = !isBodyNoun && !isPlural && !has(noun, BITS.anybody) && !grammar.articles.plural.has(folded[0] ?? '');
    return { type: 'description', noun: part, isDefinitePerson: isOwn && isDefinite };
  }
  return null;
}

/** The singular that is listed: “vecinos”, “Anwälten”, “residenti”. */
function readPlural(word: string, isListed: (word: string) => boolean): string | null {
  const forms = [
    word.replace(/s$/, ''),
    word.replace(/e[sn]$/, ''),
    word.replace(/n$/, ''),
    word.replace(/i$/, 'e'),
    word.replace(/i$/, 'o'),
    word.replace(/ões$/, 'ão'),
  ];
  return forms.find((form) => form !== word && isListed(form)) ?? null;
}
