import { hasSetting, lexiconOf } from '../../lexicon/lexicon.ts';
import { readToken } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { isAnyOf } from '../reading/tag-tests.ts';
import type { Actor, Introduced } from './name.ts';
import { is, isGivenName, isModifier, isOpener, type Run } from './words.ts';

type Text = Actor['text'];

/** The longest noun phrase directly before a name, with its article, in tokens. */
const MAX_PHRASE = 4;

// “das Sportportal „Halden““
const OPENING_MARK = /^["„“«‹]$/;

/** Whether no noun of a person or body is at a token that stands between an article and a name. */
const isNoNoun = isAnyOf(
  'named-thing',
  'courtesy',
  'speech-verb',
  'past-verb',
  'finite',
  'adverb',
  'ordinal',
  'only-related',
);

/**
 * What stands between an article and a name, which nothing links to it: “der Reeder Ida Lind”, “la concejala no adscrita Ida
 * Lind”. In languages where nouns stand before their adjectives or have a capital, that is what somebody is, unless it is a
 * noun of things that are called by a name: “el caso Ida Lind”.
 */
export function readApposed({ text, first: from, start }: Introduced): Run | null {
  if (!lexiconOf(text.language)?.words('named-thing').size) return null;
  const name = OPENING_MARK.test(readToken(text, from - 1)) ? from - 1 : from;
  let first = name;
  while (first > start && name - first < MAX_PHRASE && isPart(text, first - 1)) first--;
  const isOpened = opensOne(text, first - 1);
  const noun = isNounFirst(text) ? first : name - 1;
  if (first === name || !isOpened || isNoNoun(text, noun) || !agrees(text, first, name) || isGivenName(text, noun))
    return null;
  return { first, last: name };
}

const opensOne = (text: Text, at: number) => isOpener(text, at) && !is(text, at, 'plural-opener');

/** Whether a token may be a part of such a phrase: in German a noun with its adjectives, elsewhere words in small letters. */
const isPart = (text: Text, at: number): boolean =>
  isModifier(text, at) && (!isNounFirst(text) || !isUpper(readToken(text, at)));

/** Whether the words may be a noun and its adjectives: not “elenco junta” or “Berlinale läuft”. */
function agrees(text: Text, first: number, last: number): boolean {
  if (!isNounFirst(text)) return isUpper(readToken(text, last - 1));
  const endings = new Set<string>();
  for (let at = first; at < last; at++) endings.add(readToken(text, at).slice(-1));
  return !(endings.has('a') && endings.has('o'));
}

const isNounFirst = ({ language }: Text) => hasSetting(language, 'noun-first');
