import type { Span } from '../../model.ts';
import { findFirst, findSentence, findToken, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { type DiscourseEntities, opensSentence, type Person, type PersonMention } from './discourse.ts';
import { genderOf } from './mention.ts';

/** A candidate antecedent of a pronoun: a person, the last mention of them, and how many candidates are nearer. */
export interface Antecedent {
  person: Person;
  place: PersonMention;
  rank: number;
}

/** How many mentions before a pronoun are searched, and the most candidates. Set by hand. */
const MAX_MENTIONS_BACK = 40;
const MAX_ANTECEDENTS = 6;

/** Lists the candidate antecedents of a pronoun, nearest first. People known to be of another gender are left out, and who cannot be meant. */
export function listAntecedents(text: PreparedText, entities: DiscourseEntities, pronoun: Span): Antecedent[] {
  const options = listPeopleBefore(text, entities, pronoun).filter(
    (option) =>
      !isInOpening(text, pronoun, option) &&
      !isAsking(text, entities.told, pronoun, option) &&
      mayHaveAge(text, pronoun, option),
  );
  return dropOwners(text, dropQuoted(dropSubject(text, options, pronoun), pronoun));
}

/** How much of a sentence, and how many mentions of somebody, are looked through. Set by hand. */
const MAX_CHARACTERS = 600;
const MAX_MENTIONS = 40;

/** Whether a pronoun and its verb end what is said: “Lind ‘lost count’, she said.” */
export function isTag(text: PreparedText, { start, end }: Span): boolean {
  const token = findToken(text, end);
  const opening = text.sentences[findSentence(text, token)]?.start ?? start;
  const said = text.text.slice(Math.max(opening, start - MAX_CHARACTERS), start);
  // “The director was blunt: ‘We lost count,’ she said.”
  return /,["”’']? $/.test(said) && !said.includes(':') && isOneOf(readFolded(text, token + 1), '. ;');
}

/** Whether somebody may be “the 66-year-old”: not if the story gives another age after the name, as in “Ida Lind, 38,”. */
function mayHaveAge({ text }: PreparedText, { start, end }: Span, { person }: Antecedent): boolean {
  const age = /^the (\d\d)-/i.exec(text.slice(start, end))?.[1];
  if (age === undefined) return true;
  return readAges(text, person).every((one) => one === age);
}

/** The ages that a story gives after somebody's name: “Ida Lind, 38,”. */
const readAges = (text: string, { mentions }: Person): string[] =>
  mentions
    .slice(0, MAX_MENTIONS)
    .flatMap(({ end }) => /^(?:,| \(| is| was| turned) ?(\d\d?)\b/.exec(text.slice(end, end + 12))?.[1] ?? []);

/** Whether somebody may be “the boy” or “the girl”: who is under 18, as the story says. */
export const isMinor = ({ text }: PreparedText, { person }: Antecedent): boolean =>
  readAges(text, person).some((age) => Number(age) < 18);

/** Whether somebody asks “her” or “him” in the last sentence before a pronoun: “Lind asked her why. ‘I was late,’ she said.” */
function isAsking(
  { text, sentences }: PreparedText,
  told: number[],
  pronoun: Span,
  { place, person }: Antecedent,
): boolean {
  const sentence = sentences[place.sentence];
  const next = sentences[told[findFirst(told.length, (i) => (told[i] ?? 0) > place.sentence)] ?? -1];
  if (!sentence || place.end > pronoun.start || (next && next.start < pronoun.start)) return false;
  const after = text.slice(place.end, Math.min(sentence.end, pronoun.start, place.end + MAX_CHARACTERS));
  const object = genderOf(text.slice(pronoun.start, pronoun.end)) === 'm' ? 'him' : 'her';
  // “A teacher, Jon Vik, took him to see it. ‘I was sick,’ he said.”
  const isNew = person.mentions[0] === place && object === 'him';
  if (isNew && /^,? [a-z]+ him\b/.test(after)) return true;
  return ['asked', 'asks', 'pressed', 'questioned'].some((verb) => after.includes(` ${verb} ${object} `));
}

/** How many sentences back somebody else is named, where the subject of a sentence is not who says it. Set by hand. */
const MAX_SENTENCES_BACK = 3;

/** The options but for the subject of the sentence that a tag ends, if there are others near: “Lind ‘lost count’, she said.” */
function dropSubject(text: PreparedText, options: Antecedent[], pronoun: Span): Antecedent[] {
  if (!isTag(text, pronoun)) return options;
  const own = findSentence(text, findToken(text, pronoun.start));
  const isSubject = ({ place }: Antecedent) => place.sentence === own && opensSentence(text, place.token);
  const isNear = ({ place }: Antecedent) => place.sentence >= own - MAX_SENTENCES_BACK;
  const others = options.filter((option) => !isSubject(option));
  return others.some(isNear) ? others : options;
}

/** The options but for those whom only somebody else's words name before, if there are others. */
function dropQuoted(options: Antecedent[], { start }: Span): Antecedent[] {
  const others = options.filter(({ person }) => person.mentions.some((one) => !one.isQuoted && one.start < start));
  return others.length > 0 ? others : options;
}

/** The people named before a pronoun, nearest first. */
function listPeopleBefore(text: PreparedText, entities: DiscourseEntities, pronoun: Span): Antecedent[] {
  const gender = genderOf(text.text.slice(pronoun.start, pronoun.end));
  const before = findFirst(entities.mentions.length, (i) => (entities.mentions[i]?.place.start ?? 0) >= pronoun.start);
  const options: Antecedent[] = [];
  const seen = new Set<Person>();
  for (let i = before - 1; i >= 0 && i >= before - MAX_MENTIONS_BACK && options.length < MAX_ANTECEDENTS; i--) {
    const { place, person } = entities.mentions[i] as DiscourseEntities['mentions'][number];
    if (seen.has(person) || (person.gender && gender && person.gender !== gender)) continue;
    // A mention outside of quotations counts before one within.
    if (place.isQuoted && person.mentions.some((other) => !other.isQuoted && other.start < pronoun.start)) {
      const outside = person.mentions.findLast(
        (other) => !other.isQuoted && other.start < pronoun.start,
      ) as PersonMention;
      seen.add(person);
      options.push({ person, place: outside, rank: options.length });
      continue;
    }
    seen.add(person);
    options.push({ person, place, rank: options.length });
  }
  return options;
}

/** How long such a phrase is before the name in tokens, and after it in characters. Set by hand. */
const MAX_OPENING = 24;

/** Whether a name is in the phrase that opens the sentence of a pronoun: in “In a letter to Lind, she said” or “Asked by Lind whether it was late, she said” she is not Lind. */
function isInOpening({ text, sentences, tokens }: PreparedText, pronoun: Span, { place }: Antecedent): boolean {
  const sentence = sentences[place.sentence];
  if (!sentence || pronoun.start >= sentence.end || place.token > sentence.first + MAX_OPENING) return false;
  const opening = text.slice(sentence.start, tokens[place.token]?.start).replace(/ M(?:rs?|s)\.? $/, ' ');
  const isPhrase =
    /^(?:In|After|At|On|With|During) /.test(opening) && / (?:to|from|with|by|about|for|against) $/.test(opening);
  const between = text.slice(place.end, pronoun.start);
  if (/^(?:As well as|Like|Unlike|Besides|Apart from|Along with|Together with) /.test(opening))
    return between.endsWith(', ');
  if (/^(?:Asked|Challenged|Pressed|Pushed|Questioned|Cross-examined) by (?:\p{Lu}\p{L}{0,12} )?$/u.test(opening))
    return true;
  return isPhrase && between.length < MAX_OPENING && between.endsWith(', ');
}

/** How far after an owner's name the name of a relative may begin, in characters. Set by hand. */
const MAX_RELATION = 50;

/**
 * The options but for those that are probably a club or a town, if there are others: a name of one word
 * to which something belongs: “Marlow's coach, Jon Vik, laughed”, “the Marlow coach laughed”.
 */
function dropOwners({ text }: PreparedText, options: Antecedent[]): Antecedent[] {
  const isOwner = ({ place: { start, end }, person }: Antecedent) =>
    !/\s/.test(person.name) &&
    (/^['’]s? /.test(text.slice(end, end + 3)) ||
      (/\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) && /^ \p{Ll}/u.test(text.slice(end, end + 2))));
  // “Ida Lind's daughter, Karen, laughed”
  const isApposed = (one: Antecedent) =>
    options.some(({ place }) => {
      const between = place.start > one.place.end && place.start < one.place.end + MAX_RELATION;
      return between && /^['’]s? [\p{Ll} -]{1,60}, $/u.test(text.slice(one.place.end, place.start));
    });
  // “Cordelia to his Lear”: a part that somebody plays
  const isPart = ({ person }: Antecedent) =>
    !/\s/.test(person.name) &&
    person.mentions
      .slice(0, MAX_MENTIONS)
      .some(({ start }) => / (?:his|her|whose) (?:King |Queen |Lady |Lord )?$/.test(text.slice(start - 14, start)));
  const others = options.filter((option) => !isOwner(option) && !isApposed(option) && !isPart(option));
  return others.length > 0 ? others : options;
}
