import { LANGUAGES } from '../../lexicon/languages.ts';
import { isGlued, type PreparedText, readFolded, readToken, type Sentence, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { type Capitals, SENTENCE_CASE } from './capitals.ts';
import type { EntityType } from './decode.ts';
import { ALL_CAPITALS, type Words } from './words.ts';

/**
 * What may stand next to a name in another language than English and shows that it is a person's or an organisation's, with
 * what each adds to the scores of that type for every mention of the name. Set by hand, checked on the dev sets.
 */
export const OTHER_CUES = {
  /** “Mme Lind”, “Herr Vik” */
  courtesy: { type: 'PER', weight: 1.5 },
  /** “Lind, de 58 años,”, “Vik, 46,” */
  age: { type: 'PER', weight: 1 },
  /** “los hermanos Lind”, “sa fille Ida” */
  kin: { type: 'PER', weight: 0.8 },
  /** “MARVIK (Agencia).-”, “Marvik – ” at the start of a paragraph */
  dateline: { type: 'LOC', weight: 1.5 },
  /** “la empresa Halden”, “le groupe allemand Halden” */
  kind: { type: 'ORG', weight: 1 },
  /** “Halden Construcciones” */
  firm: { type: 'ORG', weight: 1 },
  /** “les salariés de Halden” */
  share: { type: 'ORG', weight: 0.7 },
  /** “el alcalde de Marvik”, “les habitants de Marvik”, “die Stadt Marvik” */
  town: { type: 'LOC', weight: 1 },
  /** “Halden S.A.” */
  form: { type: 'ORG', weight: 1.5 },
} as const satisfies { [cue: string]: { type: EntityType; weight: number } };

/** The name of a cue. */
export type OtherCue = keyof typeof OTHER_CUES;

/** The forms of companies, which are part of their names: “S.A.”, “GmbH”. */
const COMPANY_FORM =
  /^(?:S\.A\.(?:U\.)?|SAU?|S\.L\.(?:U\.)?|SLU?|S\.?A\.?S\.?|SARL|S\.?p\.?A\.?|spa|S\.?r\.?l\.?|srl|s\.r\.l\.|Sgr|GmbH|gGmbH|AG|KG|KGaA|OHG|SE|e\.V\.|eG|Ltda|Lda|S\/A|Ltd|Inc|plc|PLC|LLC|NV|BV)$/;

/** Whether a token is the form of the company named before it. */
export const isCompanyForm = (text: PreparedText, at: number): boolean => COMPANY_FORM.test(readToken(text, at));

/** The token of a company’s form after its name, with or without a comma: “Halden, S.L.”; -1 if there is none. */
export function findCompanyForm(text: PreparedText, last: number): number {
  if (isCompanyForm(text, last)) return last;
  // “Bern, SE und …” is none.
  const isPlain = /^\p{Lu}{2}$/u.test(readToken(text, last + 1));
  return readToken(text, last) === ',' && !isPlain && isCompanyForm(text, last + 1) ? last + 1 : -1;
}

/** How many words before the form of a German company are taken for its name. */
const MAX_GERMAN = 2;

/** The cues of a story: for every word, by its id; and of runs of capitalised words, by the ids of their words. */
export interface OtherCues {
  words: Map<OtherCue, Uint8Array>;
  runs: Map<string, Set<OtherCue>>;
}

/** The key of a run in `OtherCues`. */
export const keyOfRun = ({ ids }: Words, first: number, end: number): string => ids.subarray(first, end).join(' ');

/** Collects the cues next to runs of capitalised words in the whole story: those of people and places for their words, those of bodies for the runs. */
export function collectOtherCues(text: PreparedText, words: Words, { style, runFirst, runEnd }: Capitals): OtherCues {
  const { ids, distinct, casing } = words;
  const cues: OtherCues = { words: new Map(), runs: new Map() };
  const add = (cue: OtherCue, first: number, end: number) => {
    const shown = cues.words.get(cue) ?? new Uint8Array(distinct);
    cues.words.set(cue, shown);
    // “Le” in “Mme Le Gall”
    for (let i = first; i < end; i++) if (!isLink(text, i)) shown[ids[i] as number] = 1;
  };
  const addRun = (cue: OtherCue, first: number, end: number) => {
    const key = keyOfRun(words, first, end);
    cues.runs.set(key, (cues.runs.get(key) ?? new Set()).add(cue));
  };
  for (const sentence of text.sentences) {
    const end = findDateline(text, sentence, casing);
    if (end !== -1) add('dateline', sentence.first, end);
    if (style[sentence.first] !== SENTENCE_CASE) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const end = runEnd[i] as number;
      if (end === i || runFirst[i] !== i) continue;
      const begin = skipNouns(text, i, end);
      if (isAfterCourtesy(text, begin, sentence)) add('courtesy', begin, end);
      if (isAfterKin(text, begin, sentence)) add('kin', begin, end);
      if (isAge(text, end)) add('age', begin, end);
      if (isAfterKind(text, begin, sentence)) addRun('kind', begin, end);
      if (end > begin + 1 && isOneOf(readFolded(text, end - 1), namesOf(text)?.firms ?? '')) addRun('firm', begin, end);
      if (isOfShare(text, begin, sentence)) addRun('share', begin, end);
      if (end === begin + 1 && isOfTown(text, begin, sentence)) addRun('town', begin, end);
      // German has nouns with a capital before names: “Auszubildende der Halden AG”.
      const start = text.language === 'de' ? Math.max(begin, end - MAX_GERMAN) : begin;
      if (findCompanyForm(text, end) !== -1) addRun('form', start, end);
      else if (end > begin + 1 && isCompanyForm(text, end - 1)) addRun('form', start, end - 1);
    }
  }
  return cues;
}

/** Whether a word links the parts of a name, or may begin one: “de”, “Le”. */
export const isLink = (text: PreparedText, at: number) => isOneOf(readFolded(text, at), namesOf(text)?.links ?? '');

const namesOf = (text: PreparedText) => LANGUAGES[text.language]?.names;

/** Whether a token is a courtesy title; short ones that are no word of their own have a capital or point: “M. Lind”, but not “m’a dit”. */
function isCourtesy(text: PreparedText, at: number): boolean {
  const word = readFolded(text, at);
  const isWord = word.length > 4 || isOneOf(word, 'don doña dom dona sor suor frei fray herr frau');
  const isTitle = isWord || isUpper(readToken(text, at)) || readToken(text, at + 1) === '.';
  return isTitle && isOneOf(word, namesOf(text)?.courtesies ?? '');
}

/** Whether a word is a noun for companies, in German also the last part of one: “Stahlhersteller”. */
function isKind(text: PreparedText, at: number): boolean {
  const word = readFolded(text, at);
  const kinds = namesOf(text)?.companies ?? '';
  if (isOneOf(word, kinds)) return true;
  const part =
    text.language === 'de'
      ? /.(hersteller|konzern|unternehmen|anbieter|entwickler|gesellschaft|zulieferer|versicherer|betreiber|händler|bauer)$/.exec(
          word,
        )
      : null;
  return part !== null && isUpper(readToken(text, at));
}

/** Where a name begins in a run after a title or noun with a capital: “Mme Lind” at the start of a sentence, “der Konzern Vik”. */
function skipNouns(text: PreparedText, first: number, end: number): number {
  for (let at = end - 2; at >= first; at--) {
    if (isKind(text, at)) return at + 1;
    if (isCourtesy(text, at)) return readToken(text, at + 1) === '.' && end > at + 2 ? at + 2 : at + 1;
  }
  return first;
}

function isAfterCourtesy(text: PreparedText, begin: number, { first }: Sentence): boolean {
  const at = readToken(text, begin - 1) === '.' && isGlued(text, begin - 1) ? begin - 2 : begin - 1;
  return at >= first && isCourtesy(text, at);
}

const isAfterKin = (text: PreparedText, begin: number, { first }: Sentence) =>
  begin > first && isOneOf(readToken(text, begin - 1), namesOf(text)?.kin ?? '');

/** Whether a name stands after a noun for companies, which an adjective may follow: “le groupe allemand Halden”. */
function isAfterKind(text: PreparedText, begin: number, { first }: Sentence): boolean {
  if (begin > first && isKind(text, begin - 1)) return true;
  const adjective = readToken(text, begin - 1);
  return begin - 1 > first && /^\p{Ll}{4,}$/u.test(adjective) && isKind(text, begin - 2) && !isLink(text, begin - 1);
}

/** Where words in capitals end that open a paragraph before a dash or bracket, “MARVIK (Agencia).-”; -1 if there are none. */
function findDateline(text: PreparedText, { first }: Sentence, casing: Uint8Array): number {
  const { text: written, tokens } = text;
  if (!written.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start).includes('\n')) return -1;
  const isPart = (at: number) => casing[at] === ALL_CAPITALS || (at > first && readToken(text, at) === '/');
  let end = first;
  while (isPart(end) && end < first + MAX_DATELINE) end++;
  const last = tokens[end - 1]?.end ?? 0;
  // “.- La”, “ – Am”, “ (Enviado”
  return end > first && /^(?:[.,]? ?[-–—]+[\s“"«]| \()/.test(written.slice(last, last + 4)) ? end : -1;
}

/** The most words of a dateline. */
const MAX_DATELINE = 4;

/** Whether a name stands after what a company has and “of”, with or without an article: “les salariés de la Halden”. */
function isOfShare(text: PreparedText, begin: number, { first }: Sentence): boolean {
  let at = begin - 1;
  while (at > begin - 3 && at > first && isLink(text, at)) at--;
  return at < begin - 1 && at >= first && isOneOf(readFolded(text, at), namesOf(text)?.shares ?? '');
}

/** What only a town has, and “of” stands after it. */
const TOWN: { [language: string]: string } = {
  es: 'alcalde alcaldesa exalcalde exalcaldesa vecinos localidad municipio pueblo ciudad',
  fr: 'maire habitants commune ville village usine',
  de: 'stadt gemeinde',
  it: 'sindaco sindaca comune città stabilimento abitanti',
  pt: 'prefeito prefeita moradores cidade município autarca',
};

/** Whether a name stands after what a town has: “el alcalde de Marvik”, “die Stadt Marvik”. */
function isOfTown(text: PreparedText, begin: number, { first }: Sentence): boolean {
  const nouns = TOWN[text.language] ?? '';
  if (text.language === 'de') return begin > first && isOneOf(readFolded(text, begin - 1), nouns);
  if (begin > first + 1 && tokenIs(text, begin - 1, 'de di') && isOneOf(readFolded(text, begin - 2), nouns))
    return true;
  return begin > first + 1 && tokenIs(text, begin - 1, ARTICLES) && isOneOf(readFolded(text, begin - 2), BY_WATER);
}

/** “Of the” and “the” before a river, and what stands before them: “lungo il Berle”, “a orillas del Berle”. */
const ARTICLES = 'del dello della do da du il';
const BY_WATER =
  'orillas riberas aguas márgenes río cuenca lungo rive sponde acque fiume bords rives berges eaux água águas margens rio';

/** Whether an age stands after a name: “, de 58 años,”, “, 46 ans,”, “, 31,”, “(52)”. */
function isAge(text: PreparedText, end: number): boolean {
  const open = readToken(text, end);
  if (open !== ',' && open !== '(') return false;
  const at = readFolded(text, end + 1) === 'de' ? end + 2 : end + 1;
  if (!/^[1-9]\d$/.test(readToken(text, at))) return false;
  const after = readFolded(text, at + 1);
  return isOneOf(after, 'años ans anni anos jahre') || (open === '(' ? after === ')' : after === ',' && at === end + 1);
}
