import { NATIONALS, PARTIES, PLAYERS, TEAM_LEADERS, VARIATIONS } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import {
  findBlock,
  findFirst,
  findSentence,
  findToken,
  type PreparedText,
  readFolded,
} from '../../text/prepared-text.ts';
import { hasLetterOrDigit, isOneOf, isUpper } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { isIndefinite } from '../grammar/words.ts';
import { skipDateline } from '../quote/index.ts';
import type { Person, PersonMention } from './discourse.ts';
import type { Antecedent } from './list-antecedents.ts';
import { findFrom, readNounGender } from './mention.ts';
import type { Story } from './pronouns.ts';
import { fitsRole, indexWords, listCompounds, listKinds, wordsOf } from './roles.ts';

const isListed = hasTag('role-noun');

/** Whether a word is a noun for what somebody is: “mayor”, “glaciologist”. */
const isRoleNoun = (word: string): boolean => isListed(word) || /(?:ologist|ographer|iatrist)$/.test(word);
const isBodyKind = hasTag('body-kind');
const isOtherRole = hasTag('office', 'body-kind');

/** How far into a lead the noun for a person is, in tokens. Set by hand. */
const MAX_LEAD_TOKENS = 4;

/** How many paragraphs from the top are searched for a lead. Set by hand. */
const MAX_LEAD_BLOCKS = 4;

/** Who a lead describes and the next paragraph names. */
interface Lead {
  /** The noun; undefined if the lead does not open with a description. */
  head: string | undefined;
  start: number;
  /** Where the lead ends. */
  end: number;
  name: string;
  role: string | undefined;
}

const leads = new WeakMap<Actor[], Lead[]>();

/** Who the leads describe and the next paragraph names: “The mayor of this town …. ¶ Ida Lind told the board …”. */
function readLeads(text: PreparedText, actors: Actor[]): Lead[] {
  const known = leads.get(actors);
  if (known) return known;
  const found = text.blocks.slice(0, MAX_LEAD_BLOCKS).flatMap(({ start, end }, i) => {
    const next = text.blocks[i + 1]?.start ?? text.text.length;
    const actor = actors[findFrom(actors, next)];
    // “Mr ”, “Dr ”
    if (
      actor?.facts.type !== 'person' ||
      (next < actor.start && !/^(?:\p{Lu}\p{L}{1,9}\.? ){0,2}$/u.test(text.text.slice(next, actor.start)))
    )
      return [];
    const first = skipDateline(text, findToken(text, start));
    let noun = first + 1;
    while (!isRoleNoun(readFolded(text, noun)) && noun < first + MAX_LEAD_TOKENS) noun++;
    const head = readFolded(text, noun);
    const isDescribed = isOneOf(readFolded(text, first), 'the a an') && isRoleNoun(head);
    const { role, name } = actor.facts;
    // Only a headline and what stands below it may name them before.
    const from = text.blocks[Math.min(i, 2)]?.start ?? 0;
    const isNew = !actors.some((other) => other.start >= from && other.start < next && other.facts.name === name);
    return isNew
      ? [{ head: isDescribed ? head : undefined, start: text.tokens[first]?.start ?? start, end, name, role }]
      : [];
  });
  leads.set(actors, found);
  return found;
}

/** The index of the word that opens what completes a description, “of” in “head of the port”; that after the last if nothing does. */
function findComplement(words: string[]): number {
  const at = words.findIndex((word, i) => i > 0 && isOneOf(word, 'of for at from in'));
  return at < 0 ? words.length : at;
}

/** Who a lead describes with these words at an offset; undefined if the next paragraph names nobody who may be that. */
function readLead({ text, actors, entities }: Story, { start }: Span, all: string[]): string | undefined {
  // “The acting head of the port”
  const words = all.slice(0, findComplement(all));
  const head = words.at(-1) ?? '';
  const lead = readLeads(text, actors).find((one) => start >= one.start && start < one.end);
  if (!lead || !isRoleNoun(head)) return undefined;
  const { role, name } = lead;
  // “the operator” may be a company
  if (role ? !wordsOf(role).includes(head) : isBodyKind(head)) return undefined;
  if (lead.start === start) return lead.head !== undefined && words.includes(lead.head) ? name : undefined;
  // “The boats are ‘a danger to all’, the minister said.”
  const { mentions } = entities;
  const first = mentions[findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= lead.start)];
  const isNamed = first !== undefined && first.place.start < lead.end;
  return lead.head === undefined && !isNamed && !isOneOf(head, PARTIES) ? name : undefined;
}

/** How far before a name whose role it is may be told, and how far after a role the name of who has it, in characters. Set by hand. */
const MAX_OWNER = 60;
const MAX_AHEAD = 600;

/** Who has a role that the story speaks of before it gives the name, also in a headline: “Minister: …”, “the harbour minister”. */
function readLater(story: Story, { start }: Span, written: string): string | undefined {
  const words = wordsOf(written);
  const head = words.at(-1) ?? '';
  const { text } = story;
  const end = findBlock(text, start)?.end ?? 0;
  const isHeadline = hasLetterOrDigit(text.text.charAt(end - 1));
  if (words[0] === 'the') words.shift();
  else if (!isHeadline || words[0] === 'a' || words[0] === 'an') return undefined;
  if (!isRoleNoun(head) || words.length === 0) return undefined;
  const { byWord, roles } = indexWords(story);
  const names = new Set<string>();
  for (const { facts, start: at } of (byWord.get(head) ?? []).slice(0, MAX_FITS)) {
    const own = facts.type === 'person' ? roles.get(facts.name) : undefined;
    if (!own || !words.every((word) => own.has(word))) continue;
    if (at < start) return undefined;
    // “the president … its president, Ida Lind”
    const isOthers = /(?:\b[Ii]ts|['’]s) [\p{L}\s-]{1,40}, $/u.test(text.text.slice(at - MAX_OWNER, at));
    if (isOthers && at > start + MAX_AHEAD) return undefined;
    names.add(facts.name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}

/** Words before a noun that tell nobody apart. */
const isVagueModifier = (word: string) =>
  isOneOf(word, 'old young elderly veteran then new retired latter same head chief lead senior');

/** How many mentions whose role has a word are compared. Set by hand. */
const MAX_FITS = 24;

/** The name of whom a description stands for: “the minister”, “the ministry”, “her sister”; undefined if it is nobody, or one of several. */
export function describedBy(story: Story, speaker: Span, written: string): string | undefined {
  const { actors } = story;
  const [article = '', ...words] = wordsOf(written);
  const head = words.at(-1);
  const lead = readLead(story, speaker, words);
  if (lead) return lead;
  const later = readLater(story, speaker, written);
  if (later) return later;
  // “the minister”, not “a minister” or “the minister's aides”
  if (!head || /['’]/.test(written)) return undefined;
  if (words.length > 3) return resolveVariation(story, speaker, written);
  const { byWord, roles } = indexWords(story);
  const before = (word: string) => {
    const fits = byWord.get(word) ?? [];
    const until = findFrom(fits, speaker.start);
    return fits.slice(Math.max(0, until - MAX_FITS), until);
  };
  const only = (fits: Actor[]) =>
    new Set(fits.map(({ facts }) => facts.name)).size === 1 ? fits[0]?.facts.name : undefined;
  const isPerson = ({ facts }: Actor) => facts.type === 'person';
  if (isOneOf(article, 'his her their'))
    return only(before(head).filter((actor) => isPerson(actor) && actor.facts.role?.toLowerCase().endsWith(head)));
  if (!isOneOf(article, 'the this that')) return undefined;
  // Two defendants are not told apart.
  const exact = head === 'defendant' && !only(before(head)) ? undefined : before(head).at(-1);
  const known = exact && [head, ...wordsOf(exact.facts.name), ...(roles.get(exact.facts.name) ?? [])];
  if (exact && words.every((word) => known?.includes(word))) return exact.facts.name;
  const described = readLeads(story.text, actors).find((one) => one.head === head && one.start < speaker.start);
  const modifiers = words.slice(0, -1).filter((word) => !isVagueModifier(word));
  if (modifiers.length === 0 && described) return described.name;
  const isCalled = (actor: Actor) =>
    isPerson(actor) && modifiers.every((word) => roles.get(actor.facts.name)?.has(word));
  return (
    only([head, ...listKinds(head), ...listCompounds(byWord, head)].flatMap(before).filter(isCalled)) ??
    resolveVariation(story, speaker, written)
  );
}

/** How probable somebody is at least whom a noun for players, artists and the like stands for, and one for other professions. Set by hand. */
const MIN_VARIATION = 0.6;
const MIN_PROFESSION = 0.7;

/** How many paragraphs before a description somebody is named. Set by hand. */
const MAX_BLOCKS_BACK = 2;

/**
 * Whom a description stands for that only varies the name of somebody just spoken of: “the striker”, “the Irishman”, “the Marvik
 * boss”; undefined if it may be somebody else.
 */
function resolveVariation(story: Story, speaker: Span, written: string): string | undefined {
  const { text } = story;
  const [article = '', ...parts] = written.split(' ');
  const noun = parts.at(-1)?.toLowerCase() ?? '';
  const head = noun.replace(/^ex-/, '');
  const modifiers = parts.slice(0, -1).map((part) => part.toLowerCase());
  if (
    article.toLowerCase() !== 'the' ||
    modifiers.some((word) => isOneOf(word, 'other second third last first next of for in'))
  )
    return undefined;
  const names = isPartyMember(written) ? [] : parts.slice(0, -1).filter((part) => isUpper(part));
  const isLeader = isOneOf(head, TEAM_LEADERS) && (names.length > 0 || head !== 'manager');
  const isVariation =
    isOneOf(head, VARIATIONS) ||
    isOneOf(head, PLAYERS) ||
    isNational(story, speaker, parts) ||
    isLeader ||
    isPartyMember(written);
  const isProfession =
    isRoleNoun(head) && !isOtherRole(head) && !isOneOf(head, PARTIES) && modifiers.every(isVagueModifier);
  if (!isVariation && !isProfession) return undefined;
  if (isIntroduced(story, speaker, head)) return undefined;
  const block = findFirst(text.blocks.length, (i) => (text.blocks[i]?.start ?? 0) > speaker.start) - 1;
  const from = text.blocks[Math.max(0, block - (isVariation ? MAX_BLOCKS_BACK : 1))]?.start ?? 0;
  const sentence = findSentence(text, findToken(text, speaker.start));
  const gender = readNounGender(head);
  const isFormer = head !== noun || modifiers.some((word) => /^(?:ex|former)/.test(word));
  const { roles, byWord } = indexWords(story);
  // “the Marvik manager” is not who is introduced as the boss of another team.
  const leadsOther = (name: string) =>
    names.length > 0 &&
    !names.some((word) => roles.get(name)?.has(word.toLowerCase())) &&
    [...(roles.get(name) ?? [])].some((word) => byWord.get(word)?.[0]?.facts.type === 'organisation');
  const options: Antecedent[] = [];
  const mayBe = (option: Antecedent) => {
    const { person, place } = option;
    const isOther =
      place.isQuoted ||
      place.start < from ||
      place.sentence === sentence ||
      (gender && person.gender && gender !== person.gender);
    if (
      isOther ||
      leadsOther(person.name) ||
      !(isFormer || fitsRole(roles.get(person.name), head, isVariation && !isLeader))
    )
      return false;
    options.push(option);
    return true;
  };
  const name =
    (isVariation ? findOnly(story, text.blocks[block - 1]?.start ?? 0, speaker.start, mayBe) : undefined) ??
    story.resolve(speaker, mayBe, isVariation ? MIN_VARIATION : MIN_PROFESSION)?.name;
  const found = options.find(({ person }) => person.name === name)?.place;
  // “Ida Lind and Jon Vik left. ‘We were poor,’ the striker said.”
  const isPair = options.some(({ place }) => found && /^(?:, | and )$/.test(readBetween(text, found, place)));
  return isPair ? undefined : name;
}

/** The only person named between two offsets who may be meant; undefined if there are several. */
function findOnly(
  { entities: { mentions } }: Story,
  from: number,
  before: number,
  mayBe: (option: Antecedent) => boolean,
): string | undefined {
  const names = new Set<string>();
  const first = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= from);
  const limit = Math.min(mentions.length, first + MAX_FITS);
  for (let i = first; i < limit && (mentions[i]?.place.start ?? before) < before; i++) {
    const { place, person } = mentions[i] as { place: PersonMention; person: Person };
    if (mayBe({ place, person, rank: 0 })) names.add(person.name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}

/** What is between two spans, up to six characters. */
const readBetween = ({ text }: PreparedText, one: Span, other: Span): string =>
  text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).slice(0, 6);

/** How far back a noun is searched for, in tokens. Set by hand. */
const MAX_TOKENS_BACK = 150;

/** Whether a noun is for somebody without a name who was spoken of before: “an unnamed producer … the producer”. */
export function isIntroduced({ text }: Pick<Story, 'text'>, { start }: Span, noun: string): boolean {
  const token = findToken(text, start);
  for (let at = token - 1; at > token - MAX_TOKENS_BACK; at--) {
    if (readFolded(text, at) !== noun) continue;
    for (let before = at - 1; before > at - 4; before--) if (isIndefinite(text, before)) return true;
  }
  return false;
}

/** Whether a word is a noun for one person from a country: “Irishman”, “Canadian”, “Spaniard”. */
export const isNationalNoun = (noun: string): boolean =>
  /^\p{Lu}\p{Ll}{3}/u.test(noun) && (/(?:man|woman|an|[^i]er)$/.test(noun) || isOneOf(noun.toLowerCase(), NATIONALS));

/** Whether words describe a member of a party: “the Wisconsin Republican”. */
export const isPartyMember = (written: string): boolean =>
  // most words end otherwise, and are told by less
  /(?:an|at|ry|ve|em)$/i.test(written) &&
  /^the (?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:Republican|Democrat|Tory|Conservative|Lib Dem)$/iu.test(written);

/** “the Irishman”, “the Canadian”: one word for somebody from somewhere. */
function isNational({ actors }: Story, { start, end }: Span, [noun = '', ...others]: string[]): boolean {
  if (others.length > 0 || !isNationalNoun(noun)) return false;
  const actor = actors[findFrom(actors, start)];
  const isSomebody = actor && actor.start < end && actor.facts.type !== 'group' && actor.facts.name !== noun;
  return !isSomebody;
}
