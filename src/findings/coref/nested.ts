import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findBlock, findToken, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { trace } from '../trace.ts';
import { readApposed, readNamed } from './antecedents.ts';
import type { Antecedent } from './list-antecedents.ts';
import { findFrom, genderOf, readNounGender } from './mention.ts';
import { isPronoun, type Referent, readPronoun, resolvePronoun, type Story } from './pronouns.ts';

const isRoleNoun = hasTag('role-noun');
const isVaguePerson = hasTag('vague-person');

/** How many words such a phrase has before its noun at most. Set by hand. */
const MAX_WORDS = 4;

/** How far before “he” who is spoken of is searched for, in tokens. Set by hand. */
const MAX_TOKENS_BACK = 150;

/**
 * Who says a quotation within another: “He” of “My son rang. He said, ‘Go.’” is whom the outer one speaks of, and not its speaker.
 * `isOther` tells which offsets are not the words of the outer one.
 */
export function findInner(
  story: Story,
  outer: Span,
  outerName: string | undefined,
  speaker: Span,
  isOther: (offset: number) => boolean,
): Referent | null {
  const { text, actors, entities } = story;
  const written = text.text.slice(speaker.start, speaker.end);
  if (TRACE) trace('speaker/within-another', () => `${written} in words of ${outerName ?? 'nobody'}`);
  if (isOneOf(readPronoun(written), 'i we'))
    return outerName === undefined ? null : { name: outerName, words: outerName };
  if (!isPronoun(text, speaker)) return { name: readNamed(text, actors, speaker), words: written };
  const gender = genderOf(readPronoun(written));
  const block = findToken(text, findBlock(text, outer.start)?.start ?? 0);
  const found =
    findSpokenOf(story, block, findToken(text, speaker.start), gender, outerName, isOther) ??
    findRelative(story, block, findToken(text, outer.start), gender);
  const mayBe = ({ person }: Antecedent) => person.name !== outerName;
  return found ?? (outerName === undefined ? null : resolvePronoun(text, entities, speaker, null, mayBe));
}

/** The last person of a gender who is spoken of between two tokens, by name or as “my son”, but for the one called `but` and where `isOther` holds. */
function findSpokenOf(
  { text, actors, entities }: Story,
  from: number,
  before: number,
  gender: 'm' | 'f' | undefined,
  but: string | undefined,
  isOther: (offset: number) => boolean,
): Referent | null {
  for (let at = before - 1; at >= Math.max(from, before - MAX_TOKENS_BACK); at--) {
    const { start = 0 } = text.tokens[at] ?? {};
    if (isOther(start)) continue;
    const actor = actors[findFrom(actors, start)];
    if (actor?.start === start && actor.facts.type === 'person' && actor.facts.name !== but) {
      const person = entities.people.get(actor.facts.name);
      if (!person?.gender || person.gender === gender) return { name: actor.facts.name, words: actor.facts.name };
    }
    const noun = readPersonNoun(text, at);
    if (noun && (noun.gender ?? gender) === gender) return { words: noun.words };
    if (readFolded(text, at) === 'one' && readFolded(text, at + 1) === 'of')
      return { words: text.text.slice(start, text.tokens[at + (readFolded(text, at + 2) === 'them' ? 2 : 3)]?.end) };
  }
  return null;
}

/** The last relative who is told of between two tokens: “his son” of “He heard it from his son. ‘He rang and said, “Go.”’” */
function findRelative(
  { text, actors, isQuoted }: Story,
  from: number,
  before: number,
  gender: 'm' | 'f' | undefined,
): Referent | null {
  for (let at = before - 1; at >= Math.max(from, before - MAX_TOKENS_BACK); at--) {
    if (isQuoted(text.tokens[at]?.start ?? 0)) continue;
    const noun = readPersonNoun(text, at);
    if (!noun || !gender || noun.gender !== gender || !/^(?:his|her|their|an?) /i.test(noun.words)) continue;
    const name = readApposed(text, actors, noun);
    return { name, words: name ?? noun.words };
  }
  return null;
}

/** The phrase that ends in a noun for a person at a token: “my wife”, “the old referee”; null if there is none. */
function readPersonNoun(
  text: PreparedText,
  at: number,
): (Span & { words: string; gender: 'm' | 'f' | undefined }) | null {
  const noun = readFolded(text, at);
  if (!isRoleNoun(noun) && !isVaguePerson(noun)) return null;
  for (let first = at - 1; first >= at - MAX_WORDS; first--) {
    const word = readFolded(text, first);
    const { start = 0 } = text.tokens[first] ?? {};
    const { end = 0 } = text.tokens[at] ?? {};
    if (isOneOf(word, 'my our your his her their the a an this that one'))
      return { start, end, words: text.text.slice(start, end), gender: readNounGender(noun) };
    if (!/^[a-z-]+$/.test(word)) return null;
  }
  return null;
}
