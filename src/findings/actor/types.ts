import { hasWord } from '../../lexicon/lexicon.ts';
import { isGlued, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isLower, isUpper } from '../../text/words.ts';
import type { Rule } from '../rules/index.ts';
import { type ActorType, countryOf, type Name } from './name.ts';
import { is, isModifier, isName, isOpener, isRole, write } from './words.ts';

/** What a name is, and where it ends if a word beside it tells so. */
interface Typed {
  as: ActorType | 'none';
  first?: number;
  last?: number;
}

const NONE: Typed = { as: 'none' };

const isOne = ({ first, last }: Name) => last === first + 1;

/** Which names are no actor’s. */
const NO_ACTORS: Rule<Name, Typed>[] = [
  {
    id: 'actor/prize',
    yes: 'In his speech at Garma Festival on Saturday he was tired.',
    no: 'In his speech at Garma Council on Saturday he was tired.',
    when: ({ text, first, last, type }) =>
      last > first + 1 && (is(text, first, 'prize') || (type !== 'PER' && is(text, last - 1, 'prize'))),
    effect: NONE,
  },
  {
    id: 'actor/no-name',
    yes: 'The former CTO at Halden, Ida Lind, said so.',
    no: 'The former BBC man at Halden, Jon Vik, said so.',
    when: ({ text, first, last }) => {
      const written = write(text, { first, last });
      // “band D”, but not “X”
      if (/^[A-WYZ]$/.test(written)) return true;
      return !/\p{Ll}{2}/u.test(written) && hasWord(text.language, written.toLowerCase(), 'no-name');
    },
    effect: NONE,
  },
  {
    id: 'actor/title-alone',
    yes: 'The National Publicity Secretary of the party spoke in Halden.',
    no: 'The National Publicity Council of the party spoke in Halden.',
    when: (name) => name.type !== 'LOC' && isTitleAlone(name),
    effect: NONE,
  },
  {
    id: 'actor/language',
    yes: 'She answered in Basque, without waiting for the others.',
    no: 'She answered the Basque minister without waiting for the others.',
    when: ({ text, first, last, type }) =>
      type === 'NORP' &&
      tokenIs(text, first - 1, 'in') &&
      (text.tokens[last]?.type === 'mark' || is(text, last, 'conjunction', 'preposition')) &&
      !tokenIs(text, last, '-') &&
      !/i(?:sm|ty)$/.test(readFolded(text, first)),
    effect: NONE,
  },
  {
    id: 'actor/field-of-office',
    yes: 'La ministra de Sanidad viajó ayer a Zaragoza con la alcaldesa.',
    no: 'La directora de Sanidad Lind viajó ayer a Zaragoza con la alcaldesa.',
    when: isFieldOfOffice,
    effect: NONE,
  },
];

/** Whether a name is nothing but a title: “Sen.”, whose name the model has cut off, “the Imam”, “the Publicity Secretary”. */
function isTitleAlone({ text, first, last, type }: Name): boolean {
  if (last > first + 1)
    return type !== 'PER' && type !== 'NORP' && is(text, last - 1, 'office') && !is(text, last - 1, 'body-kind');
  if (!is(text, first, 'title-in-name', 'courtesy')) return false;
  if (tokenIs(text, first - 1, 'the') && !is(text, first, 'head-role')) return true;
  return readToken(text, last) === '.' && isGlued(text, last) && isUpper(readToken(text, last + 1));
}

/** Whether a name is only what a minister is responsible for: “la ministra de Sanidad”, “el consejero andaluz de Medio Ambiente”. */
function isFieldOfOffice(name: Name): boolean {
  const { text, first, type } = name;
  let at = first - 1;
  while (at > first - 4 && (isOpener(text, at) || is(text, at, 'of', 'name-link'))) at--;
  if (at === first - 1) return false;
  if (/^\p{Ll}{4,}$/u.test(readToken(text, at)) && is(text, at - 1, 'minister')) at--;
  return (
    is(text, at, 'minister') && type !== 'PER' && (isOne(name) || type === 'LOC' || type === 'ORG') && !countryOf(name)
  );
}

/** Of which type a name is. */
export const TYPE_RULES: Rule<Name, Typed>[] = [
  ...NO_ACTORS,
  {
    id: 'actor/introduced',
    yes: 'According to Senad, a taxi driver from the town, nobody came.',
    no: 'They stayed in Senad, a town by the river.',
    when: ({ text, first, last, type }) =>
      type !== 'PER' &&
      type !== 'NORP' &&
      readToken(text, last) === ',' &&
      is(text, last + 1, 'indefinite') &&
      !isOpener(text, first - 1),
    effect: (name) => (isRoleAt(name, name.last + 2) ? { as: 'person' } : null),
  },
  {
    id: 'actor/called',
    yes: 'A woman called Vekara had told the police in Halden about it.',
    no: 'A town called Vekara had told the police in Halden about it.',
    when: ({ text, first, type }) => type !== 'PER' && is(text, first - 1, 'naming-word') && isRole(text, first - 2),
    effect: { as: 'person' },
  },
  {
    id: 'actor/after-role',
    yes: 'The jazz singer Vale House on her first record',
    no: 'The jazz club Vale House on its first record',
    when: ({ text, first, last, type }) =>
      type !== 'PER' &&
      last === first + 2 &&
      isName(text, first) &&
      isName(text, first + 1) &&
      isHuman(text, first - 1),
    effect: ({ text, first }) => (opensNoun(text, first - 1) ? { as: 'person' } : null),
  },
  {
    id: 'actor/landform',
    yes: 'The Ottoman Empire fell.',
    no: 'The Ottoman Bank fell.',
    when: ({ text, first, last, type }) =>
      type === 'ORG' &&
      last > first + 1 &&
      ((is(text, last - 1, 'landform') && last < first + 5) ||
        (is(text, first, 'realm') && tokenIs(text, first + 1, 'of'))),
    effect: { as: 'place' },
  },
  {
    id: 'actor/seat',
    yes: 'Thus, although the Kremlin has promised to talk, nobody came.',
    no: 'Thus, although the Clean Rivers Act has helped, nobody came.',
    when: (name) => name.type === 'other' && isOne(name) && countryOf(name)?.by === 'seat',
    effect: { as: 'organisation' },
  },
  {
    id: 'actor/facility',
    yes: 'They met at Jericho Social Hall on Monday.',
    no: 'They met at Jericho on Monday.',
    when: ({ text, last, type }) => type === 'other' && is(text, last - 1, 'facility'),
    effect: { as: 'place' },
  },
  {
    id: 'actor/body-end',
    yes: 'The Indian institute has opened a Viral Genome Sequencing Lab in Bangalore.',
    no: 'The Indian institute has opened a museum in Bangalore.',
    when: ({ text, first, last, type }) =>
      type === 'other' &&
      (is(text, last - 1, 'body-end') || (is(text, first, 'body-start') && tokenIs(text, first + 1, 'of for'))),
    effect: { as: 'organisation' },
  },
  {
    id: 'actor/kind-before',
    yes: 'Die Firma Berton hat das gestern mitgeteilt.',
    no: 'Der Anwalt Berton hat das gestern mitgeteilt.',
    when: ({ text, first, type }) =>
      (type === 'PER' || type === 'LOC') &&
      isOpener(text, first - 2) &&
      is(text, first - 1, 'body-kind') &&
      !isRole(text, first - 1) &&
      !is(text, first - 1, 'role-of-body', 'only-related'),
    effect: { as: 'organisation' },
  },
  {
    id: 'actor/organisation-end',
    yes: 'Tessa Pharma signed it on Monday.',
    no: 'Tessa Palmer signed it on Monday.',
    when: ({ text, first, last, type }) =>
      type === 'PER' &&
      last > first + 1 &&
      isUpper(readToken(text, last - 1)) &&
      is(text, last - 1, 'organisation-end'),
    effect: { as: 'organisation' },
  },
  {
    id: 'actor/local-body',
    yes: 'Lancashire police said that a man of 30 was in hospital.',
    no: 'A Lancashire police officer said that a man of 30 was in hospital.',
    when: ({ text, last, type }) => {
      if (type === 'NORP') return is(text, last, 'party');
      return is(text, last, 'local-body', 'local-field', type === 'LOC' ? 'state-body' : 'party');
    },
    effect: (name) => {
      const last = findLocalBody(name);
      return last > name.last ? { as: 'organisation', last } : null;
    },
  },
  {
    id: 'actor/country',
    yes: 'En Argentina, la inflación subió ayer al 4%.',
    no: 'En Montevideo, la inflación subió ayer al 4%.',
    when: ({ type }) => type === 'LOC',
    effect: (name) => (countryOf(name)?.by === 'name' && countryOf(name)?.isCountry ? { as: 'country' } : null),
  },
];

const isHuman = (text: Name['text'], at: number) =>
  isLower(readToken(text, at)) && isRole(text, at) && !is(text, at, 'body-kind', 'role-of-body');

/** Whether an article opens the phrase of a noun: “the concert pianist”. */
function opensNoun(text: Name['text'], noun: number): boolean {
  let at = noun - 1;
  while (at > noun - 4 && isModifier(text, at)) at--;
  return isOpener(text, at);
}

/** Whether a noun for a person stands at a token, after its modifiers in lower case: “taxi driver”. */
function isRoleAt({ text }: Name, first: number): boolean {
  for (let at = first; at < first + 4 && isLower(readToken(text, at)); at++)
    if (isRole(text, at) && !isModifier(text, at + 1))
      return !is(text, at, 'body-kind', 'role-of-body', 'vague-person');
  return false;
}

/** Where the name of a body ends that is a place and a kind in lower case: “Leipzig district court”; where the name ends if it is none. */
function findLocalBody({ text, last }: Name): number {
  let at = last;
  while (at < last + 2 && is(text, at, 'local-field') && is(text, at + 1, 'local-field', 'local-body')) at++;
  const isBody = is(text, at, 'local-body', 'state-body', 'party') && isLower(readToken(text, at));
  const isNoun =
    text.tokens[at + 1]?.type === 'word' &&
    !tokenIs(text, at + 1, "'s") &&
    !is(text, at + 1, 'preposition', 'conjunction', 'auxiliary', 'verb', 'speech-verb', 'role-verb') &&
    !readFolded(text, at + 1).endsWith('ed');
  return isBody && !isNoun && !tokenIs(text, at + 1, 'of -') ? at + 1 : last;
}
