import { LANGUAGES } from '../../lexicon/languages.ts';
import type { Span } from '../../model.ts';
import {
  findSentence,
  isHyphen,
  isNumber,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper, lookUp } from '../../text/words.ts';

/** The tokens of a role: `first` up to, not including, `last`. */
interface Phrase {
  first: number;
  last: number;
}

/** Definite articles and contractions with one, which begin a role before its noun, and words that may stand between the two. */
const ARTICLES: { [language: string]: string } = {
  es: 'el la los las al del un una su nuestro nuestra cuyo cuya',
  fr: "le la les l' du au un une son sa leur",
  de: 'der die das den dem des ein eine einem einen einer vom zum zur sein seine ihr ihre dessen deren',
  it: "il lo la l' i gli le del dello della dell' al allo alla all' dal dalla dall' un uno una un' suo sua cui",
  pt: 'o a os as do da dos das ao à pelo pela um uma seu sua cujo cuja',
};

/** Words before a role that are a part of it: “former”, “acting”. */
const MODIFIERS: { [language: string]: string } = {
  es: 'ex entonces actual antiguo antigua nuevo nueva vicepresidente vicepresidenta primer primera segundo segunda',
  fr: 'ex ancien ancienne actuel actuelle nouveau nouvelle premier première vice futur future',
  de: 'ehemalige ehemaliger ehemaligen frühere früherer früheren neue neuer neuen stellvertretende stellvertretender amtierende amtierender',
  it: 'ex attuale nuovo nuova primo prima vice allora futuro futura',
  pt: 'ex então atual actual antigo antiga novo nova primeiro primeira vice',
};

/** The longest role, in tokens. */
const MAX_TOKENS = 14;

/** The span of the role by which a text in another language than English introduces a person, without leading article; null if there is none. */
export function readOtherRole(text: PreparedText, first: number, last: number): Span | null {
  const sentence = text.sentences[findSentence(text, first)];
  const role =
    readBefore(text, first, sentence?.first ?? 0) ??
    readBeforeComma(text, first, sentence?.first ?? 0) ??
    readAfter(text, last, sentence?.last ?? 0);
  return role && { start: text.tokens[role.first]?.start ?? 0, end: text.tokens[role.last - 1]?.end ?? 0 };
}

/** Whether a token ends a noun for what a person does: “ministra”, “ex-ministre”, “porte-parole”, “Landeschefin”. */
export function isRole(text: PreparedText, at: number): boolean {
  const roles = lookUp(LANGUAGES, text.language)?.names.roles ?? '';
  const word = readFolded(text, at);
  // “da Polícia Federal”
  if (isUpper(readToken(text, at)) && isOneOf(word, 'policía polícia guardia')) return false;
  if (isOneOf(word, roles) || isOneOf(word.replace(PREFIX, ''), roles)) return true;
  if (isHyphen(text, at - 1) && isOneOf(`${readFolded(text, at - 2)}-${word}`, roles)) return true;
  return text.language === 'de' && isUpper(readToken(text, at)) && GERMAN_COMPOUND.test(word);
}

// “exregidor”, “vicesegretaria”, “Vizekanzler”
const PREFIX = /^(?:ex|vice|vize|sub|co)(?=\p{L}{4})/u;

// “Regierungssprecherin”, “Landeschef”
const GERMAN_COMPOUND =
  /\p{L}(?:minister|präsident|sprecher|direktor|sekretär|trainer|kanzler|meister|richter|anwalt|leiter|führer|vorsitzende[rn]?|chef|experte|forscher|wissenschaftler|beauftragte[rn]?|kandidat|politiker|sieger|unternehmer|spieler|ökonom|vorstand)(?:in)?$/u;

const isLink = (text: PreparedText, at: number) =>
  isOneOf(readFolded(text, at), lookUp(LANGUAGES, text.language)?.names.links ?? '') || isArticle(text, at);

const isArticle = (text: PreparedText, at: number) => isOneOf(readFolded(text, at), ARTICLES[text.language] ?? '');

const isKin = (text: PreparedText, at: number) =>
  isOneOf(readFolded(text, at), lookUp(LANGUAGES, text.language)?.names.kin ?? '');

const isModifier = (text: PreparedText, at: number) => isOneOf(readFolded(text, at), MODIFIERS[text.language] ?? '');

/** A role right before the name: “la ministra Ida Lind”, “le président de la République Jon Vik”, “SPD-Chefin Ida Lind”. */
function readBefore(text: PreparedText, name: number, start: number): Phrase | null {
  const last = skipTitles(text, name, start);
  let noun = last - 1;
  let plain = 0;
  // Words with a capital and links between the two, and a few others: “de la République”, “socialista”, “de la justice”
  while (noun > start && last - noun < MAX_TOKENS && !isRole(text, noun)) {
    if (!isUpper(readToken(text, noun)) && !isLink(text, noun)) {
      if (text.language === 'de' || !isPlain(text, noun) || ++plain > MAX_PLAIN) return null;
      if (!isRole(text, noun - 1) && !isOf(text, noun - 1)) return null;
    }
    noun--;
  }
  if (noun < start || !isRole(text, noun)) return null;
  // “the minister of Lind”: a link before the name belongs to what comes before
  if (noun < last - 1 && isLink(text, last - 1)) return null;
  // “procuratore capo”
  if (noun > start && isRole(text, noun - 1) && !isArticle(text, noun - 1)) noun--;
  return { first: findStart(text, noun, start), last };
}

/** The most words in lower case between a role and a name, besides links. */
const MAX_PLAIN = 1;

/** Whether a token is “of” or “in”, or an article after it. */
function isOf(text: PreparedText, at: number): boolean {
  if (isArticle(text, at) && tokenIs(text, at - 1, 'de di')) return true;
  return tokenIs(text, at, "de d' du des del en di del della dello dell' dei do da dos das");
}

/** Where titles begin that stand before a name and are no role: “avocat Me Lind”, “Anwalt Dr. Vik”. */
function skipTitles(text: PreparedText, name: number, start: number): number {
  const titles = lookUp(LANGUAGES, text.language)?.names.courtesies ?? '';
  let first = name;
  for (;;) {
    const at = readToken(text, first - 1) === '.' ? first - 2 : first - 1;
    if (at < start || !isOneOf(readFolded(text, at), titles) || isRole(text, at)) return first;
    first = at;
  }
}

/** A lower-case word that is no link. */
const isPlain = (text: PreparedText, at: number) =>
  isWord(text, at) && !isUpper(readToken(text, at)) && !isLink(text, at) && !tokenIs(text, at, IS);

/** Forms of “is” and “was”: “miglior attore è Jon Lind”. */
const IS = 'es era fue est était fut è era fu é foi são sono eram erano';

/** Where a role begins whose noun is at a token: at its modifiers, and in German at its parts: “Brandenburgs CDU-Chef”. */
function findStart(text: PreparedText, noun: number, start: number): number {
  let first = noun;
  while (first > start) {
    const isHyphen = readToken(text, first - 1) === '-';
    if (isHyphen && first - 2 >= start && isWord(text, first - 2)) first -= 2;
    else if (isModifier(text, first - 1)) first--;
    else break;
  }
  // “Brandenburgs Bauministerin”, “Nordrhein-Westfalens Bauministerin”
  const before = readToken(text, first - 1);
  const isOwner =
    text.language === 'de' && first > start && isUpper(before) && /[^s]s$/.test(before) && !isArticle(text, first - 1);
  if (!isOwner) return first;
  return isHyphen(text, first - 2) && first - 3 >= start ? first - 3 : first - 1;
}

/** A role with an article that a comma closes before the name: “el ministro de Agricultura, Luis Lind”, “die Chefin der Grünen, Ida Lind”. */
function readBeforeComma(text: PreparedText, name: number, start: number): Phrase | null {
  const comma = skipTitles(text, name, start) - 1;
  if (readToken(text, comma) !== ',') return null;
  for (
    let at = comma - 1;
    at >= start && comma - at < MAX_TOKENS && (isWord(text, at) || readToken(text, at) === '-');
    at--
  ) {
    if (!isRole(text, at)) continue;
    const first = findStart(text, at, start);
    // “el fiscal y el juez, Jon Lind”: the nearest noun counts; one without an article is a part of something else.
    if (first !== start && !isArticle(text, first - 1)) continue;
    // “la fille du fondateur, Ida Lind”, “el abogado del alcalde, Jon Vik”
    const owner = first - (tokenIs(text, first - 2, 'de di von') ? 3 : 2);
    if (isKin(text, owner)) return null;
    if (owner < start || !isRole(text, owner)) return { first, last: comma };
  }
  return null;
}

/** A role after a comma that a mark closes: “Ida Lind, portavoz del grupo,”, “Jon Vik, 51, Chef der Werke.” */
function readAfter(text: PreparedText, last: number, stop: number): Phrase | null {
  if (readToken(text, last) !== ',') return null;
  let first = last + 1;
  // an age: “de 51 años,”, “51 ans,”
  for (let at = first; at < first + 4; at++)
    if (readToken(text, at) === ',' && hasNumber(text, first, at)) {
      first = at + 1;
      break;
    }
  if (isArticle(text, first)) first++;
  let noun = first;
  while (isModifier(text, noun) || readToken(text, noun) === '-') noun++;
  if (readToken(text, noun + 1) === '-' && !isRole(text, noun)) noun += 2;
  if (!isRole(text, noun) || noun >= stop) return null;
  let end = noun + 1;
  while (end < stop && !isOneOf(readToken(text, end), ', . ; : ) » ” "') && !isRelative(text, end)) end++;
  if (end - first > MAX_TOKENS) return null;
  // “ex calciatore del quale”
  while (end > noun + 1 && isLink(text, end - 1)) end--;
  return { first, last: end };
}

/** Whether a clause begins at a token, before which only German has a comma: “la primera entrenadora que llega a una final”. */
const isRelative = (text: PreparedText, at: number) =>
  text.language !== 'de' && isOneOf(readFolded(text, at), lookUp(LANGUAGES, text.language)?.speech.relatives ?? '');

const hasNumber = (text: PreparedText, first: number, last: number) => {
  for (let at = first; at < last; at++) if (isNumber(text, at)) return true;
  return false;
};
