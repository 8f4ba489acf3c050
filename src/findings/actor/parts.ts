import { isHyphen, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { change, decide, type Rule } from '../rules/index.ts';
import { step } from '../steps.ts';
import { countryOf, type Name, startAt } from './name.ts';
import { is, isGivenName, isLink } from './words.ts';

/** How the model joins two names that stand beside each other, in what order they are, and where they part. */
export const SPLIT_RULES: Rule<Name, Name[]>[] = [
  {
    id: 'actor/split-dateline',
    yes: 'KOLONU, Indonesia – At least 61 people were killed on Monday.',
    no: 'At least 61 people were killed in Kolonu, Indonesia, on Monday.',
    when: ({ type }) => type === 'LOC',
    effect: (name) =>
      tokenIs(name.text, name.last, '- ( :') ? splitAt(name, (at) => tokenIs(name.text, at, ',')) : null,
  },
  {
    id: 'actor/split-bodies',
    yes: 'The Ministry of Trade’s Ports Agency closed the pier on Monday.',
    no: 'The Ministry of Trade and Industry closed the pier on Monday.',
    when: ({ type, first, last }) => type === 'ORG' && last > first + 3,
    effect: (name) => splitAt(name, (at) => isBetweenBodies(name, at)),
  },
  {
    id: 'actor/split-party',
    yes: 'O senador Jon Lind (PSB-PE) disse que não vai votar na proposta.',
    no: 'O senador Jon Lind (PSB) disse que não vai votar na proposta.',
    when: ({ text, first, last }) =>
      last === first + 3 && tokenIs(text, first - 1, '(') && tokenIs(text, first + 1, '-') && isRegion(text, last - 1),
    effect: (name) => split(name, name.first + 1, name.first + 2, 'ORG', 'LOC'),
  },
  {
    id: 'actor/split-town',
    yes: 'Hinrich Vik, auf dessen Hof bei Eckernförde Alma und Berta stehen, hat den Artikel nicht gelesen.',
    no: 'Hinrich Vik, auf dessen Hof bei Eckernförde zwei Schafe stehen, hat den Artikel nicht gelesen.',
    when: ({ text, first, last, type }) =>
      type === 'ORG' &&
      last === first + 2 &&
      is(text, first - 1, 'preposition') &&
      isGivenName(text, first + 1) &&
      is(text, last, 'coordinator') &&
      !isGivenName(text, first),
    effect: (name) => split(name, name.first + 1, name.first + 1, 'LOC', 'PER'),
  },
];

/** A name cut in two at the first token within that passes a test, which belongs to none of them; null if there is none. */
function splitAt(name: Name, isJoint: (at: number) => boolean): Name[] | null {
  for (let at = name.first + 1; at < name.last - 1 && step(); at++) if (isJoint(at)) return split(name, at, at + 1);
  return null;
}

const split = (name: Name, last: number, first: number, one = name.type, other = name.type): Name[] => [
  { ...name, last, type: one },
  { ...name, first, type: other },
];

/** Whether a token stands between the names of two bodies, the first of which ends in a noun for one. */
function isBetweenBodies({ text, first }: Name, at: number): boolean {
  if (at < first + 2 || !isUpper(readToken(text, at + 1))) return false;
  if (tokenIs(text, at, "'s")) for (let i = first; i < at && step(); i++) if (isBody(text, i)) return true;
  return tokenIs(text, at, ', ; and') && isBody(text, at - 1);
}

/** Whether a token is the code of a region: “PE”. */
const isRegion = (text: Name['text'], at: number) => isUpper(readToken(text, at)) && is(text, at, 'region-code');

const isBody = (text: Name['text'], at: number) => is(text, at, 'organisation-noun');

/** What the model leaves out of a name. */
export const WHOLE_RULES: Rule<Name, Name>[] = [
  {
    id: 'actor/realm',
    yes: 'He was born in the Principality of Mingrelia in Georgia.',
    no: 'He was born in the hills of Mingrelia in Georgia.',
    when: ({ text, first, type }) =>
      type === 'LOC' &&
      tokenIs(text, first - 1, 'of') &&
      is(text, first - 2, 'realm') &&
      isUpper(readToken(text, first - 2)),
    effect: (name) => ({ ...name, first: name.first - (tokenIs(name.text, name.first - 3, 'crown grand') ? 3 : 2) }),
  },
  {
    id: 'actor/body-field',
    yes: 'She left the Royal Commission into Deaths in Custody in May.',
    no: 'She spoke to the Royal Commission on Tuesday in Halden.',
    when: ({ text, last, type }) =>
      type === 'ORG' &&
      is(text, last - 1, 'body-end') &&
      is(text, last, 'field-link') &&
      isUpper(readToken(text, last + 1)) &&
      !is(text, last + 1, 'weekday', 'month'),
    effect: (name) => ({ ...name, last: findFieldEnd(name) }),
  },
];

/** Where the field of a body ends: “the Commission on Deaths in Custody”. */
function findFieldEnd({ text, last }: Name): number {
  let at = last + 1;
  while (step() && (isUpper(readToken(text, at)) || (isLink(text, at) && isUpper(readToken(text, at + 1))))) at++;
  return at;
}

/** Two names with what stands between them, of which the model has made two. */
interface Pair {
  one: Name;
  other: Name;
}

const joinPair = ({ one, other }: Pair): Name => ({ ...one, last: other.last });

/** Which two names are one. */
export const JOIN_RULES: Rule<Pair, Name>[] = [
  {
    id: 'actor/join-body-and-place',
    yes: 'He was elected to the Legislative Assembly of New Brunswick in 1999.',
    no: 'He was elected to the Legislative Assembly in New Brunswick in 1999.',
    when: ({ one, other }) =>
      one.type === 'ORG' &&
      other.type === 'LOC' &&
      tokenIs(one.text, one.last, 'of') &&
      isBody(one.text, one.last - 1) &&
      other.first === one.last + (tokenIs(one.text, one.last + 1, 'the') ? 2 : 1),
    effect: joinPair,
  },
  {
    id: 'actor/join-surnames',
    yes: 'A talk with renowned painter Martín Tovar y Tovar was held in Halden.',
    no: 'Una charla con los pintores Martín Tovar y Ana Lind se celebró ayer en Madrid.',
    when: ({ one, other }) =>
      other.first === one.last + 1 && tokenIs(one.text, one.last, 'y i') && !is(one.text, one.last, 'coordinator'),
    effect: joinPair,
  },
  {
    id: 'actor/join-hyphen',
    yes: 'The Miami-Dade Police said so on Monday.',
    no: 'The Norway-Sweden border closed on Monday.',
    when: ({ one, other }) =>
      isHyphen(one.text, one.last) &&
      other.first === one.last + 1 &&
      [one, other].every((name) => name.type === 'LOC' && !countryOf(name) && !isRegion(name.text, name.first)),
    effect: joinPair,
  },
];

/** The names of a text, each whole, from those of the model. */
export function listNames(found: Name[]): Name[] {
  const names: Name[] = [];
  for (const other of found.flatMap(listParts)) {
    const one = names.at(-1);
    const whole = one && decide(JOIN_RULES, { one, other });
    if (whole) names.pop();
    names.push(whole ?? other);
  }
  return names;
}

/** The names that what the model takes for one stands for, each whole. */
function listParts(name: Name): Name[] {
  startAt(name);
  const parts = decide(SPLIT_RULES, name);
  if (!parts) return [change(WHOLE_RULES, name)];
  const [one, ...others] = parts;
  return [...(one && one.first < one.last ? [change(WHOLE_RULES, one)] : []), ...others.flatMap(listParts)];
}
