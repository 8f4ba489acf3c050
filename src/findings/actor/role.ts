import { findCountry } from '../../lexicon/countries.ts';
import { ROLES_OF_BODIES } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findSentence, type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { decide, type Rule } from '../rules/index.ts';
import { isGivenName } from './by-form.ts';
import { readOwner, readRoleBefore, readRoleBeforeComma } from './role-before.ts';
import { isArticle, isRoleNoun, opensClause, type Phrase, readOneOf, readPhrase } from './role-phrase.ts';

const isTitleInName = hasTag('title-in-name');

/** The name of a person to which a role is sought: without a title that was found as its part, and with honours. */
interface Named {
  text: PreparedText;
  first: number;
  last: number;
  afterHonours: number;
  /** The tokens of the sentence. */
  start: number;
  stop: number;
}

/** How the roles of people stand beside their names; the first that is found counts. */
export const ROLE_RULES: Rule<Named, Phrase>[] = [
  {
    id: 'actor/role-before',
    yes: 'On Monday Health Minister Ida Lind spoke to reporters.',
    no: 'On Monday Ida Lind spoke to the minister.',
    when: ({ first, start }) => first > start,
    effect: ({ text, first, last, start }) => readRoleBefore(text, first, last, start),
  },
  {
    id: 'actor/role-after',
    yes: 'It was told by Ida Lind, director of research at the Institute.',
    no: 'When he had met Ida Lind, the director left.',
    when: ({ text, afterHonours }) => tokenIs(text, afterHonours, ', ('),
    effect: ({ text, afterHonours, stop }) => readRoleAfter(text, afterHonours, stop),
  },
  {
    id: 'actor/role-before-comma',
    yes: 'The mayor of Halden, Ida Lind, told reporters about it.',
    no: 'After he met the mayor of Halden, Ida Lind left the room.',
    when: ({ text, first, start }) => first > start && !isUpper(readToken(text, first - 1)),
    effect: ({ text, first, afterHonours, start }) => readRoleBeforeComma(text, first, afterHonours, start),
  },
  {
    id: 'actor/role-predicate',
    yes: 'Ida Lind is a director of the museum in Halden.',
    no: 'Ida Lind is late for a director of the museum.',
    when: ({ text, last }) => tokenIs(text, last, ', is was'),
    effect: ({ text, last, stop }) => readPredicate(text, last, stop),
  },
  {
    id: 'actor/role-owner',
    yes: 'So said the Harbour Trust’s Ida Lind on Monday.',
    no: 'So said Halden’s Ida Lind on Monday.',
    when: ({ text, first, last }) => last - first > 1 && tokenIs(text, first - 1, "'s"),
    effect: ({ text, first, start }) => readOwner(text, first, start),
  },
];

/** The span of the role by which the text introduces a person, without leading article; null if there is none. The name is the tokens `first` up to `last`. */
export function readRole(text: PreparedText, first: number, last: number): Span | null {
  const { first: start = 0, last: stop = 0 } = text.sentences[findSentence(text, first)] ?? {};
  // “President Lind” may be found as one name.
  let name = first;
  for (let at = first; at < last - 1 && isTitlePart(readFolded(text, at)); at++)
    if (isTitleInName(readFolded(text, at))) name = at + 1;
  if (readFolded(text, name) === '.' && name < last - 1) name++;
  // “Ida Lind KC”
  const afterHonours = isHonour(readFolded(text, last)) ? last + 1 : last;
  const role = decide(ROLE_RULES, { text, first: name, last, afterHonours, start, stop });
  if (!role || role.last <= role.first) return null;
  return { start: text.tokens[role.first]?.start ?? 0, end: text.tokens[role.last - 1]?.end ?? 0 };
}

const isHonour = hasTag('post-nominal');

const isTitlePart = (word: string) =>
  isTitleInName(word) ||
  isOneOf(word, 'prime vice deputy former acting foreign health interior defence defense finance');

/** “Lind, director of research at …,”: a role after a comma. With an article, a punctuation mark must follow it. */
function readRoleAfter(text: PreparedText, last: number, stop: number): Phrase | null {
  const start = findAfterComma(text, last);
  if (start === null) return null;
  const phrase = readPhrase(text, start, stop);
  if (!phrase || isNextName(text, start, phrase.last) || isListedName(text, start, phrase)) return null;
  const isClosed =
    phrase.last >= stop ||
    isOneOf(readToken(text, phrase.last), ', . ; : ! ? ) ( ” " — – -') ||
    opensClause(readFolded(text, phrase.last));
  // In “after he met Lind, the minister left” somebody else may be the minister.
  return isClosed || !isArticle(readFolded(text, start)) ? phrase : null;
}

/** “Ida Lind, Jon Cook and Anna Vik”: the next person of a list. */
const isListedName = (text: PreparedText, start: number, { last }: Phrase) =>
  last === start + 2 && isGivenName(text, start) && isUpper(readToken(text, start + 1));

const isBodyKind = hasTag('body-kind');
const isPreposition = hasTag('preposition');

/** Role nouns that a body or a town may have, too: “Norfisk, the owner,”. */
const mayBeBody = (word: string) => isBodyKind(word) || isOneOf(word, ROLES_OF_BODIES);

/**
 * Whether a name that looks like that of a place or a body is a person's, by how it is introduced: “Senad, a taxi driver,”, “one of
 * them, Senad,”, “the concert pianist Ottoline Brand”.
 */
export function isIntroduced(text: PreparedText, first: number, last: number): boolean {
  const { first: opening = 0, last: stop = 0 } = text.sentences[findSentence(text, first)] ?? {};
  const before = readFolded(text, first - 1);
  if (last - first === 2 && isHumanNoun(text, first - 1) && isUpper(readToken(text, last - 1))) {
    const role = readRoleBefore(text, first, last, opening);
    return role !== null && role.last === first && isArticle(readFolded(text, role.first - 1));
  }
  // “a man called Senad”
  if (isOneOf(before, 'called named') && isHumanNoun(text, first - 2)) return true;
  const isSource = isOneOf(before, 'by with') || readFolded(text, first - 2) === 'according';
  if (readToken(text, last) !== ',' || before === 'the' || (isPreposition(before) && !isSource)) return false;
  if (before === ',' && readFolded(text, first - 4) === 'one' && readFolded(text, first - 3) === 'of') return true;
  const start = findAfterComma(text, last) ?? stop;
  const role = isOneOf(readFolded(text, start), 'a an') ? readRoleAfter(text, last, stop) : null;
  if (!role || isUpper(readToken(text, role.first))) return false;
  let noun = role.first;
  while (noun < role.last - 1 && !isNounAt(text, noun)) noun++;
  return isHumanNoun(text, noun);
}

const isNounAt = (text: PreparedText, at: number) =>
  isRoleNoun(readFolded(text, at)) && !isRoleNoun(readFolded(text, at + 1));

const isHumanNoun = (text: PreparedText, at: number) =>
  isRoleNoun(readFolded(text, at)) && !mayBeBody(readFolded(text, at));

/** “Lind, his wife, Ida”: the role of the next person. */
const isNextName = (text: PreparedText, start: number, end: number) =>
  isOneOf(readFolded(text, start), 'his her their') &&
  readToken(text, end) === ',' &&
  isUpper(readToken(text, end + 1));

/** The token after “, ” or after an age: “, 45, ”, “, aged 45, ”, “ (45), ”. */
function findAfterComma(text: PreparedText, last: number): number | null {
  if (readToken(text, last) === '(' && readToken(text, last + 2) === ')' && readToken(text, last + 3) === ',')
    return last + 4;
  if (readToken(text, last) !== ',') return null;
  const age = readFolded(text, last + 1) === 'aged' ? last + 2 : last + 1;
  return text.tokens[age]?.type === 'number' && readToken(text, age + 1) === ',' ? age + 2 : last + 1;
}

/** “Lind is a director of …”, “Lind, who is the director of …” */
function readPredicate(text: PreparedText, last: number, stop: number): Phrase | null {
  const isRelative = readToken(text, last) === ',' && readFolded(text, last + 1) === 'who';
  const verb = isRelative ? last + 2 : last;
  if (!isOneOf(readFolded(text, verb), 'is was')) return null;
  if (readFolded(text, verb + 1) === 'one') return readOneOf(text, verb + 1, stop);
  if (!isArticle(readFolded(text, verb + 1))) return null;
  return readPhrase(text, verb + 1, stop);
}

const isTitle = hasTag('courtesy', 'title-in-name');
const isPartOfName = hasTag('kept-title');

/** Positions in teams of American sports, which stand before names in lists. */
const POSITION = /^(?:QB|[RHFL]B|[CDS]B|[LR][TG]|[TD]E|DT|WR|OL|DL|[SRCL]F|[SR]P|DH|[FS]S)$/;

/** Where the name of a person starts after the titles that the model has taken for a part of it: “Dame Ida Lind”, “Sen. Vik”. */
export function skipTitles(text: PreparedText, first: number, last: number): number {
  let start = first;
  while (start < last - 1) {
    const word = readFolded(text, start);
    // “Sen.”, “Det Con”
    const isRest = (word === '.' && start > first) || (word === 'con' && readFolded(text, start - 1) === 'det');
    // “LB Lind”
    const isPosition = last > start + 2 && POSITION.test(readToken(text, start));
    // “Dane Jon Lind”
    const isPeople = start === first && last > start + 2 && findCountry(readToken(text, start))?.by === 'people';
    const isSkipped = isRest || isPosition || isPeople || (isTitle(word) && !isPartOfName(word));
    if (!isSkipped) break;
    start++;
  }
  return start;
}
