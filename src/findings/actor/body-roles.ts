import { isGlued, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import type { Rule } from '../rules/index.ts';
import { readApposed } from './apposition.ts';
import type { Actor, Introduced } from './name.ts';
import { isApposed, isClosed, MAX_BEFORE, opensOwner, readBeforeComma, readPhrase } from './phrase.ts';
import { is, isModifier, isOpener, isRole, type Run } from './words.ts';

type Text = Actor['text'];

/** How what bodies are stands beside their names. */
export const BODY_RULES: Rule<Introduced, Run>[] = [
  {
    id: 'actor/body-role-after',
    yes: 'It was sold by the Halden Group, the largest bank in Norway.',
    no: 'It was sold by the Halden Group, the company said.',
    when: ({ text, last }) => tokenIs(text, last, ', ( .'),
    effect: (name) => readBodyAfter(name),
  },
  {
    id: 'actor/body-role-before-comma',
    yes: 'An activist group, the Harbour Watch, said that nobody came.',
    no: 'In the activist group, the Harbour Watch said that nobody came.',
    when: ({ text, first, last, stop }) =>
      isClosed(text, last, stop) && tokenIs(text, isOpener(text, first - 1) ? first - 2 : first - 1, ','),
    effect: (name) => readBodyBeforeComma(name),
  },
  {
    id: 'actor/body-kind-after',
    yes: 'It was told by the Marvik Independent newspaper on Monday.',
    no: 'It was told by the Marvik Independent newspaper editor on Monday.',
    when: ({ text, last }) => isKind(text, last) && !is(text, last, 'said-again') && !isNoun(text, last + 1),
    effect: ({ last }) => ({ first: last, last: last + 1 }),
  },
  {
    id: 'actor/body-role-before',
    yes: 'The German airline Lufthansa cancelled forty flights.',
    no: 'The German Lufthansa cancelled forty flights.',
    when: ({ text, first, start }) => first > start && isKind(text, first - 1),
    effect: (name) => readBodyBefore(name),
  },
  {
    id: 'actor/body-role-apposed',
    yes: 'Das meldete das Netzblatt Halden Post am Montag.',
    no: 'Das meldete die Marke Vekara Post am Montag.',
    when: ({ text, first, start }) => first > start && !isRole(text, first - 1),
    effect: (name) => readApposed(name),
  },
];

/** Whether a word says what a body is: “charity”, “planemaker”. */
const isKind = (text: Text, at: number) => is(text, at, 'body-kind') && !is(text, at, 'only-related');

const isKindOrOwner = (text: Text, at: number) => isKind(text, at) || is(text, at, 'role-of-owner');

/** “Asaja (AJA), the farmers' association,”, “the Vel Trust, a charity that …”, but not “Halden, the company, …” */
function readBodyAfter({ text, first, last, start, stop }: Introduced): Run | null {
  // “Halden Inc., the bank,”
  const after = tokenIs(text, last, '.') && isGlued(text, last) ? last + 1 : last;
  const comma = tokenIs(text, after, '(') && tokenIs(text, after + 2, ')') ? after + 3 : after;
  if (readToken(text, comma) !== ',' || !(isOpener(text, comma + 1) || opensOwner(text, comma + 1))) return null;
  const phrase = readPhrase(text, comma + 1, stop, isKindOrOwner);
  if (!phrase || !isApposed(text, comma + 1, phrase, stop) || isOther(text, phrase)) return null;
  // “Unlike Halden, the bank, …”
  const isFronted = start < first && is(text, start, 'preposition', 'conjunction');
  const isBare = phrase.last === phrase.first + 1 && isOpener(text, comma + 1);
  return isBare && (isFronted || is(text, phrase.first, 'said-again')) ? null : phrase;
}

/** Whether words are the name of another body or about several: “Halden, the Ministry of Trade, …”, “the three unions”. */
function isOther(text: Text, { first, last }: Run): boolean {
  for (let at = first; at < last; at++) {
    if (isKindOrOwner(text, at)) return isUpper(readToken(text, at));
    if (is(text, at, 'number-word', 'relating')) return true;
  }
  return false;
}

/** “the drugmaker Halden”, “Spanish airline Iberia”, but not “the company Halden” and “the union Unite leader” */
function readBodyBefore({ text, first: name, last, start }: Introduced): Run | null {
  const noun = name - 1;
  if (
    (noun > start && isUpper(readToken(text, noun))) ||
    isRole(text, last) ||
    is(text, last, 'of-body', 'of-team', 'body-kind')
  )
    return null;
  let first = noun;
  while (
    first > start &&
    name - first < MAX_BEFORE &&
    isModifier(text, first - 1) &&
    !is(text, first - 1, 'verb', 'speech-verb', 'past-verb')
  )
    first--;
  if (is(text, first - 1, 'possessive') || isOther(text, { first, last: noun })) return null;
  return first === noun && is(text, noun, 'said-again') ? null : { first, last: name };
}

/** Whether a token goes on after a noun with another one: “newspaper editor”. */
const isNoun = (text: Text, at: number) =>
  text.tokens[at]?.type === 'word' && !is(text, at, 'preposition', 'conjunction', 'auxiliary', 'verb', 'speech-verb');

/** “An activist group, the Harbour Watch,”, “to the merchant bank, Lind Group, which …” */
function readBodyBeforeComma({ text, first, start }: Introduced): Run | null {
  const phrase = readBeforeComma(text, isOpener(text, first - 1) ? first - 2 : first - 1, start, isKind);
  return phrase && !isOther(text, phrase) && isOpener(text, phrase.first - 1) ? phrase : null;
}
