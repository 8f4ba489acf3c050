import { LANGUAGES } from '../../lexicon/languages.ts';
import { findOtherCountry, listPeoples } from '../../lexicon/other-countries.ts';
import { isGlued, isWord, type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, isUpper, listWords } from '../../text/words.ts';
import { findCompanyForm, isCompanyForm } from '../tagger/company-form.ts';
import type { Entity, EntityType } from '../tagger/decode.ts';
import type { Model } from '../tagger/model.ts';
import { tag } from '../tagger/tag.ts';
import { isGivenName, isName } from './by-form.ts';
import { joinTowns, SMALL_OF } from './join-towns.ts';
import { isRole } from './other-role.ts';

/** A name: the tokens `first` up to, not including, `last`. */
interface Match {
  first: number;
  last: number;
  type: 'person' | 'organisation' | 'country' | 'place' | 'group';
  confidence: number;
}

const TYPES = { PER: 'person', ORG: 'organisation', LOC: 'place', NORP: 'group' } as const;

/** Names found by the model of a language other than English. */
export function findOtherTagged(text: PreparedText, model: Model): Match[] {
  const names: Match[] = [];
  for (const entity of joinTowns(text, joinGivenNames(text, tag(text, model))))
    for (const { first, last, type, confidence } of splitNames(text, entity)) {
      const typed = isReserve(text, first) ? 'place' : type === 'other' ? null : findType(text, first, last, type);
      if (!typed) continue;
      const name = { ...findEdges(text, first, last, typed), type: typed, confidence };
      // “Halden, S.L.”, whose form the model has taken for a name of its own
      const isForm = name.last === name.first + 1 && isCompanyForm(text, name.first);
      if (!isForm && name.first < name.last && (names.at(-1)?.last ?? 0) <= name.first) names.push(name);
    }
  return names;
}

const SMALL = 'do da dos das';

/** The entities with given names that the model has taken for something else: “Romain Del Vik”, “Maria do Rosário Lind”. */
function joinGivenNames(text: PreparedText, entities: readonly Entity[]): Entity[] {
  const joined: Entity[] = [];
  for (const entity of entities) {
    const { first, last, type } = entity;
    const before = joined.at(-1);
    if (type === 'PER' && isGivenName(text, first - 1) && !isRole(text, first - 1)) {
      if (before && before.last === first && before.type === 'NORP') joined.pop();
      if ((joined.at(-1)?.last ?? 0) < first) {
        joined.push({ ...entity, first: first - 1 });
        continue;
      }
    }
    // an untagged given name and a small word before what would be a body or place
    const small = tokenIs(text, first, SMALL) ? first : first - 1;
    const isCut =
      text.language === 'pt' &&
      tokenIs(text, small, SMALL) &&
      (before?.last ?? 0) < small &&
      isGivenName(text, small - 1) &&
      last > small + 2 &&
      readToken(text, small - 2) === ',';
    joined.push(isCut ? { ...entity, first: small - 1, type: 'PER' } : entity);
  }
  return joined;
}

/** The type of a name; null for what is none of an actor. */
function findType(text: PreparedText, first: number, last: number, type: keyof typeof TYPES): Match['type'] | null {
  // “Halden (GO)”, a town and its state
  const isState = text.language === 'pt' && readToken(text, first - 1) === '(' && readToken(text, last) === ')';
  if (isState && isOneOf(readToken(text, first), STATES) && last === first + 1) return null;
  if (isFieldOfOffice(text, first, last, type) || isPrize(text, first) || isPartOfRole(text, first, last, type))
    return null;
  if (type === 'NORP') return isPeople(text, first, last) ? 'group' : null;
  if (findCompanyForm(text, last) !== -1 || (type === 'PER' && joinsFirm(text, first, last))) return 'organisation';
  const written = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
  const isCountry = type === 'LOC' && findOtherCountry(written, text.language)?.by === 'name';
  if (type === 'LOC' && last === first + 1 && isSeated(text, first - 1)) return 'organisation';
  return isCountry ? 'country' : TYPES[type];
}

/** Whether a name begins like that of a reserve: “Terra Indígena Halden”. */
const isReserve = (text: PreparedText, first: number) =>
  text.language === 'pt' && tokenIs(text, first, 'terra') && tokenIs(text, first + 1, 'indígena');

/** Whether a name is one of a prize, cup or law: “Premio Lind”. */
const isPrize = (text: PreparedText, first: number) =>
  isOneOf(readFolded(text, first), LANGUAGES[text.language]?.names.prizes ?? '');

/** Whether a word is a part of the role of the person named after it: “la fiscal Anticorrupción, Ida Lind”. */
function isPartOfRole(text: PreparedText, first: number, last: number, type: EntityType): boolean {
  const isBetween = type === 'PER' && last === first + 1 && readToken(text, last) === ',' && isName(text, last + 1);
  return isBetween && isName(text, last + 2) && text.language !== 'de' && isRole(text, first - 1);
}

/** Whether “&” joins the words of a name: “Lind & von Vik”. */
function joinsFirm(text: PreparedText, first: number, last: number): boolean {
  for (let at = first + 1; at < last - 1; at++) if (readToken(text, at) === '&') return true;
  return false;
}

/** Where a name starts and ends: without titles and small words that the model has taken for a part of it, with the form of its company. */
function findEdges(
  text: PreparedText,
  first: number,
  last: number,
  type: Match['type'],
): { first: number; last: number } {
  const { links = '' } = LANGUAGES[text.language]?.names ?? {};
  // “–Lind”, where a line of dialogue begins
  let start = isWord(text, first) || last === first + 1 ? first : first + 1;
  // “chez Lind”, “Según Ida Lind, …”, “Per Ida Lind è tardi”
  while (start < last && tokenIs(text, start, 'chez selon según laut')) start++;
  if (text.language === 'it' && tokenIs(text, start, 'per') && isGivenName(text, start + 1)) start++;
  let end = last;
  while (isReserve(text, start) && isName(text, end)) end++;
  const isSmall = (at: number, withCapital = false) =>
    isOneOf(readFolded(text, at), links) && (withCapital || !isUpper(readToken(text, at)));
  while (end > start + 1 && isSmall(end - 1)) end--;
  // “Oriol Ferran i Casas”
  if (type === 'person' && text.language === 'es' && readToken(text, end) === 'i' && isName(text, end + 1)) end += 2;
  if (type === 'person') return { first: skipTitles(text, start, end), last: end };
  while (start < end - 1 && isSmall(start)) start++;
  start = skipKind(text, start, end);
  if (type === 'organisation' && isSeated(text, start - 1)) start--;
  if (type === 'organisation') end = skipField(text, start, end);
  const form = type === 'organisation' ? findForm(text, start, end) : -1;
  // “La Halden srl di Bari”
  if (form !== -1 && start < form - 1 && isSmall(start, true)) start++;
  return { first: start, last: form === -1 ? end : form + 1 };
}

// “Landesamt”, “Umweltministerium”
const GERMAN_OFFICES = ['amt', 'ministerium', 'institut', 'anstalt', 'verband', 'agentur', 'behörde'];

/** Where the name of an institute ends whose field is in lower case: “Istituto nazionale di geologia applicata”. */
function skipField(text: PreparedText, start: number, end: number): number {
  const isOffice =
    text.language === 'de' &&
    GERMAN_OFFICES.some((office) => readFolded(text, start).endsWith(office)) &&
    tokenIs(text, start + 1, 'für');
  if (isOffice && readToken(text, end) === 'und' && isName(text, end + 1) && !isGivenName(text, end + 1))
    return end + 2;
  const ends = (at: number, endings: string[]) =>
    !isUpper(readToken(text, at)) && endings.some((ending) => readToken(text, at).endsWith(ending));
  const isKind = isOneOf(readFolded(text, start), 'istituto instituto institut') && ends(end - 1, ['al', 'ale']);
  const isField = tokenIs(text, end, 'di de d') && readToken(text, end + 1).length > 4 && ends(end + 1, ['']);
  if (!isKind || !isField) return end;
  return ends(end + 2, ['ata', 'ica', 'al', 'ale', 'aria', 'cada', 'quée']) ? end + 3 : end + 2;
}

// “Landgericht”, “Universität”
const SEATED =
  /^(?:\p{L}*(?:gericht|staatsanwaltschaft|sparkasse)|volksbank|stadtwerke|finanzamt|landratsamt|polizeipräsidium|universität|hochschule|uniklinik|klinikum|universitätsklinikum|handwerkskammer)$/u;

/** Whether a German noun is the kind of a body that the town after it tells from others: “Landgericht Halden”. */
const isSeated = (text: PreparedText, at: number) => text.language === 'de' && SEATED.test(readFolded(text, at));

const GERMAN_KINDS = 'Firma Konzern Unternehmen Hersteller Kanzlei Investor Autobauer Reederei';

/** The last token of a company’s form in its name or after it, “Halden GmbH & Co. KG”; -1 if there is none. */
function findForm(text: PreparedText, first: number, last: number): number {
  let form = findCompanyForm(text, last);
  for (let at = last - 1; at > first && form === -1; at--) if (isCompanyForm(text, at)) form = at;
  const isPair = form !== -1 && readToken(text, form + 1) === '&' && readToken(text, form + 3) === '.';
  return isPair && isCompanyForm(text, form + 4) ? form + 4 : form;
}

/** Where the name of a company begins after a noun and adjective in lower case: “empresa Halden”, “groupe allemand Halden”. */
function skipKind(text: PreparedText, start: number, end: number): number {
  // “Stiftung” is a part of German names, unlike “Firma”.
  const kinds = text.language === 'de' ? GERMAN_KINDS : (LANGUAGES[text.language]?.names.companies ?? '');
  if (!isOneOf(readToken(text, start), kinds)) return start;
  for (let at = start + 1; at < Math.min(end, start + 3); at++) if (isUpper(readToken(text, at))) return at;
  return start;
}

/** The confidence in two names that what stands around them tells apart. */
const SPLIT = 0.8;

/** The names that the model has joined: “(PSB-PE)”, “Ponte e di San Giorgio”, “Banco Lind y Vik”. */
function splitNames(text: PreparedText, entity: Entity): Entity[] {
  const { first, last, type } = entity;
  if (isPartyOfState(text, first, last))
    return [
      { ...entity, last: last - 2, type: 'ORG' },
      { ...entity, first: last - 1, type: 'LOC' },
    ];
  // “bei Halden Alma und Berta”
  const isTown = text.language === 'de' && tokenIs(text, first - 1, 'bei in aus nach') && !isGivenName(text, first);
  if (isTown && last === first + 2 && isGivenName(text, first + 1))
    return [
      { ...entity, last: first + 1, type: 'LOC', confidence: SPLIT },
      { ...entity, first: first + 1, type: 'PER', confidence: SPLIT },
    ];
  // “Olympiasiegerin Ida Lind”
  if (
    text.language === 'de' &&
    type === 'ORG' &&
    last > first + 2 &&
    isRole(text, first) &&
    isGivenName(text, first + 1)
  )
    return [{ ...entity, first: first + 1, type: 'PER' }];
  const given = findGivenName(text, entity);
  if (given > first)
    return [...(type === 'ORG' ? [{ ...entity, last: given }] : []), { ...entity, first: given, type: 'PER' as const }];
  for (let at = first + 1; at < last - 1; at++)
    if (isJoint(text, entity, at)) {
      const next = type === 'LOC' && tokenIs(text, at + 1, SMALL_OF) ? at + 2 : at + 1;
      return [{ ...entity, last: at }, ...splitNames(text, { ...entity, first: next })];
    }
  return [entity];
}

/** Whether a token is between two names: “MARVIK / HALDEN”, “Parma y de Lugo”, “Banco Lind y Vik”; but not “Musée d'Art et d'Histoire”. */
function isJoint(text: PreparedText, { first, last, type }: Entity, at: number): boolean {
  if (readToken(text, at) === '/') return !isGlued(text, at) && !isGlued(text, at + 1);
  if (text.language === 'de' || !tokenIs(text, at, 'y e et ed')) return false;
  if (type === 'LOC') return at === first + 1 && at + 2 < last && tokenIs(text, at + 1, SMALL_OF);
  const areNames = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (!isUpper(readToken(text, i))) return false;
    return true;
  };
  return type === 'ORG' && at >= first + 2 && areNames(first, at) && areNames(at + 1, last);
}

/** The given name of the person whose role is one at the body before it: “el juez de la Audiencia Nacional Jon Lind”; -1 if there is none. */
function findGivenName(text: PreparedText, { first, last, type }: Entity): number {
  if (text.language === 'de' || (type !== 'ORG' && type !== 'PER')) return -1;
  let role = first - 1;
  while (role > first - 4 && isOneOf(readFolded(text, role), LANGUAGES[text.language]?.names.links ?? '')) role--;
  if (role === first - 1 || !isRole(text, role)) return -1;
  for (let at = first + 1; at < last - 1; at++)
    if (isGivenName(text, at) && !isGivenName(text, at - 1) && isUpper(readToken(text, at - 1))) return at;
  return -1;
}

/** The states of Brazil. */
const STATES = 'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO';

/** Whether a name is a Brazilian party and state: “(PSB-PE)”. */
const isPartyOfState = (text: PreparedText, first: number, last: number) =>
  text.language === 'pt' &&
  last === first + 3 &&
  readToken(text, first - 1) === '(' &&
  readToken(text, first + 1) === '-' &&
  isOneOf(readToken(text, last - 1), STATES);

/** The languages whose training texts have no labels of peoples, so that the model takes adjectives for them. */
const LACKS_PEOPLES = listWords('de pt');

/**
 * Whether a word is a people: “die Franzosen”, “os brasileiros”, but not “Berliner Mauer”, “o governo brasileiro”; one in lower case
 * must be known, unlike “hermanos”.
 */
function isPeople(text: PreparedText, first: number, last: number): boolean {
  if (!LACKS_PEOPLES.has(text.language)) {
    const word = readFolded(text, last - 1);
    return isUpper(readToken(text, first)) || listPeoples(text.language).some(({ forms }) => forms.includes(word));
  }
  if (last !== first + 1 || findOtherCountry(readToken(text, first), text.language)?.by !== 'people') return false;
  if (text.language === 'pt') return isOneOf(readFolded(text, first - 1), 'os as dos das aos às pelos pelas entre');
  return !isUpper(readToken(text, last));
}

// “ministra”, “ministère” is none, “consejero”, “secretário”
const MINISTER =
  /^(?:vice|sub|ex)?(?:ministr[oae]s?|consejer[oa]|consellera?|concejal[a]?|secretari[oa]|secretári[oa]|secrétaire|assessora?|assessore|vereador[a]?)$/;

/**
 * Whether a name is only the field of an office: “la ministra de Sanidad”, “el consejero andaluz de Medio Ambiente”, “a ministra dos
 * Povos Indígenas”; but not “el ministro de Francia”, “el consejero de la Junta”.
 */
function isFieldOfOffice(text: PreparedText, first: number, last: number, type: EntityType): boolean {
  const isAlone = last === first + 1;
  if (type === 'PER' && isAlone) return false;
  const written = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
  if (findOtherCountry(written, text.language)) return false;
  let at = first - 1;
  const links = LANGUAGES[text.language]?.names.links ?? '';
  while (at > first - 4 && isOneOf(readFolded(text, at), links)) at--;
  if (at === first - 1) return false;
  // “consejero andaluz de”
  if (/^\p{Ll}{4,}$/u.test(readToken(text, at)) && MINISTER.test(readFolded(text, at - 1))) at--;
  const office = readFolded(text, at);
  return MINISTER.test(office) && (isAlone || type === 'LOC' || (type === 'ORG' && /ministr[oae]s?$/.test(office)));
}

/** Where the name of a person starts after the titles that the model has taken for a part of it: “Sr. Lind”, “don Jon Vik”, “Landeschef Vik”. */
function skipTitles(text: PreparedText, first: number, last: number): number {
  const { titles = '', courtesies = '' } = LANGUAGES[text.language]?.names ?? {};
  const isTitle = (at: number) =>
    isOneOf(readFolded(text, at), titles) ||
    isOneOf(readFolded(text, at), courtesies) ||
    (text.language === 'de' && isRole(text, at) && last > at + 2);
  let start = first;
  while (start < last - 1 && isTitle(start)) start += readToken(text, start + 1) === '.' && start < last - 2 ? 2 : 1;
  return start;
}
