import { type PreparedText, readFolded, tokenIs } from '../../text/prepared-text.ts';
import {
  addStoryCues,
  alignTypes,
  findPersonWords,
  isKnownPlace,
  isTeam,
  joinLongForms,
  joinSpelledOut,
  ORGANISATION,
  PERSON,
} from './align.ts';
import { SENTENCE_CASE } from './capitals.ts';
import { bitOf, CUE_NAMES, CUES, collectCues, isAboutTeams, isHead } from './cues.ts';
import {
  BEGIN,
  createDecoder,
  type Decoder,
  decode,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  INSIDE,
  LAST,
  OUTSIDE,
  placeOf,
  readEntities,
  TAG_COUNT,
  tagOf,
  typeOf,
  UNIT,
} from './decode.ts';
import { createFeatures, extractFeatures, readInput, type TaggerInput } from './features.ts';
import { isListed, isListedPart } from './lexicon.ts';
import { addWeights, type Model } from './model.ts';
import { collectOtherCues, isLink, keyOfRun, OTHER_CUES, type OtherCues } from './other-cues.ts';
import { INITIAL_CAPITAL, LOWER_CASE, NO_LETTERS, WORD_LOWER } from './words.ts';

/** Longer sentences, such as lists and tables, are decoded in parts of this many tokens. */
const MAX_LENGTH = 400;

/** The score of `OUTSIDE` for pruned tokens: more than all features together can add. */
const PRUNED_SCORE = 1_000_000;

/**
 * Subtracted from the score of `OUTSIDE`, to miss fewer names, by language. Chosen on ww-dev and politics-dev with `npm run train --
 * actors`, and on the dev sets of the other languages.
 */
const RECALL_BIAS: { [language: string]: number } = { en: 0.2, es: 0.1, fr: 0.1, de: 0.2, it: 0.1, pt: 0.1 };

/** Added to the score of a type that all other mentions of a word have. Chosen on the same sets. */
const CONSISTENCY = 0.25;

/** Added to the scores of an organisation for listed ones of several words. Chosen on the same sets. */
const LISTED = 0.5;

/** Finds the named entities of a text, in reading order. */
export function tag(text: PreparedText, model: Model): Entity[] {
  const input = readInput(text, model);
  const scores = scoreTags(input, model);
  addListed(input, scores, model.unit);
  const path = new Uint8Array(text.tokens.length).fill(OUTSIDE);
  const decoder = createDecoder(MAX_LENGTH);
  findPath(input, model, scores, decoder, path, null);
  const changed = addConsistency(input, path, scores, CONSISTENCY / model.unit);
  const addEvidence = model.language === 'en' ? addCues : addShownTypes;
  const shown = addEvidence(input, path, scores, model.unit, changed);
  findPath(input, model, scores, decoder, path, changed);
  if (shown) alignTypes(input, path, shown);
  joinLongForms(input, path);
  if (model.language !== 'en') joinSpelledOut(input, path);
  return readEntities(text, path, scores, model.unit);
}

/** Marks that no name has. */
const BREAKS = '; : ( ) [ ] ? …';

/** The score of each tag for each token. */
function scoreTags(input: TaggerInput, model: Model): Int32Array {
  const scores = new Int32Array(input.words.count * TAG_COUNT);
  const features = createFeatures();
  const bias = Math.round((RECALL_BIAS[model.language] ?? 0) / model.unit);
  const isBreak = (i: number) =>
    model.language !== 'en' && input.words.casing[i] === NO_LETTERS && tokenIs(input.text, i, BREAKS);
  for (const { first, last } of input.text.sentences)
    for (let i = first; i < last; i++) {
      const isOutside = input.pruned[i] === 1 || isBreak(i);
      scores[i * TAG_COUNT + OUTSIDE] = isOutside ? PRUNED_SCORE : -bias;
      if (isOutside) continue;
      extractFeatures(input, { i, first, last }, features);
      addWeights(model.weights, features, scores, i * TAG_COUNT);
    }
  return scores;
}

/**
 * Decodes the sentences into `path`; if `changed` is given, only the segments with a token marked in it. Two pruned tokens in a
 * row separate segments, whose tags do not depend on each other.
 */
function findPath(
  { text, pruned }: TaggerInput,
  model: Model,
  scores: Int32Array,
  decoder: Decoder,
  path: Uint8Array,
  changed: Uint8Array | null,
): void {
  for (const sentence of text.sentences)
    for (let first = sentence.first, last = first; first < sentence.last; first = last) {
      let isNeeded = !changed || changed[first] === 1;
      for (last++; last < sentence.last && last < first + MAX_LENGTH; last++) {
        if (pruned[last] && pruned[last - 1]) break;
        if (changed?.[last]) isNeeded = true;
      }
      if (!isNeeded || (pruned[first] && last === first + 1)) continue;
      decode(scores.subarray(first * TAG_COUNT, last * TAG_COUNT), model.transitions, last - first, decoder, null);
      path.set(decoder.path.subarray(0, last - first), first);
    }
}

/** The number of labels: outside, and each entity type. */
const LABELS = 1 + ENTITY_TYPES.length;

const labelOf = (tag: number) => (tag === OUTSIDE ? 0 : 1 + typeOf(tag));

/**
 * Raises the scores of listed organisations of several words, which may be named like people or places: “Ted Baker”; and of what
 * is between two listed ones as no part of a name: “Harvard and Yale”.
 */
function addListed({ listed, capitals, words, pruned }: TaggerInput, scores: Int32Array, unit: number): void {
  const by = Math.round(LISTED / unit);
  const isBody = (i: number) => isListed(listed[i] ?? 0, 'body');
  for (let i = 0; i < words.count; i++) {
    if (pruned[i] || capitals.style[i] !== SENTENCE_CASE) continue;
    if (isListedPart(listed[i] as number, 'body')) raiseLabel(scores, i * TAG_COUNT, 1 + ORGANISATION, by);
    else if (!isBody(i) && words.casing[i] === LOWER_CASE && isBody(i - 1) && isBody(i + 1))
      raiseLabel(scores, i * TAG_COUNT, 0, 3 * by);
  }
}

/**
 * Document consistency: raises the scores of a capitalised word towards the types of its other mentions in the story.
 * Returns a 1 for each token whose own type differs from one of them.
 */
function addConsistency({ words, pruned }: TaggerInput, path: Uint8Array, scores: Int32Array, most: number) {
  const { ids, casing, distinct, count } = words;
  const votes = new Int32Array(distinct * LABELS);
  const mentions = new Int32Array(distinct);
  const changed = new Uint8Array(count);
  const isMention = (i: number) => pruned[i] === 0 && (casing[i] as number) >= INITIAL_CAPITAL;
  for (let i = 0; i < count; i++) {
    if (!isMention(i)) continue;
    const id = ids[i] as number;
    const vote = id * LABELS + labelOf(path[i] as number);
    votes[vote] = (votes[vote] as number) + 1;
    mentions[id] = (mentions[id] as number) + 1;
  }
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const others = (mentions[id] as number) - 1;
    if (others < 1 || !isMention(i)) continue;
    const own = labelOf(path[i] as number);
    for (let label = 0; label < LABELS; label++) {
      const agreeing = (votes[id * LABELS + label] as number) - (label === own ? 1 : 0);
      if (agreeing === 0) continue;
      raiseLabel(scores, i * TAG_COUNT, label, Math.round((most * agreeing) / others));
      // Support for the label that it already has cannot change the path.
      if (label !== own) changed[i] = 1;
    }
  }
  return changed;
}

/**
 * Raises the scores of capitalised words towards the types that the story shows with cues next to any of their mentions, so that
 * names which the model does not know are typed by their context. Marks the tokens whose own type differs in `changed`, and
 * returns a 1 for each word, by its id, that is shown to be an organisation.
 */
function addCues(
  input: TaggerInput,
  path: Uint8Array,
  scores: Int32Array,
  unit: number,
  changed: Uint8Array,
): Uint8Array {
  const { text, words, capitals, pruned, evidence } = input;
  const { ids, casing, usualCase, count } = words;
  const { runEnd, runFirst } = capitals;
  const cues = collectCues(text, words, capitals);
  addStoryCues(text, words, path, cues);
  const isReport = cues.filter((seen) => seen & (bitOf('result') | bitOf('match'))).length > 2;
  const isSport = isAboutTeams(text, cues);
  const [isFirstName, isSurname] = [findPersonWords(words, path, BEGIN), findPersonWords(words, path, LAST)];
  const isShown = new Uint8Array(words.distinct);
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    let seen = cues[id] as number;
    // A common noun may be a name where the story has it with a capital only: “Cruise”.
    const isCommon = usualCase[i] === WORD_LOWER && evidence.spelling[id] !== 2;
    if (seen === 0 || pruned[i] || (casing[i] as number) < INITIAL_CAPITAL || isCommon) continue;
    const isAlone = (runEnd[i] as number) === (runFirst[i] as number) + 1;
    const lists = input.listed[i] as number;
    // “the Kenyan, who”
    if (isListed(lists, 'people')) seen &= ~bitOf('human');
    const isTown = (isListed(lists, 'city') || isListed(lists, 'town')) && !isListed(lists, 'country');
    if (!isTown && !(isAlone && isSport && !isListed(lists, 'country'))) seen &= ~bitOf('match');
    if (!isTown || !isReport) seen &= ~bitOf('opponent');
    // “Marvik Bank” is none, though Ida lives in Marvik
    if (!isAlone && isHead(readFolded(text, (runEnd[i] as number) - 1))) seen &= ~(bitOf('place') | bitOf('firm'));
    const isOfPerson = isSurname[id] || (isAlone && isFirstName[id]);
    if (
      (isOfPerson && !(seen & (bitOf('affiliation') | bitOf('business')))) ||
      (isKnownPlace(input, i) && !isTeam(seen))
    )
      seen &= bitOf('human');
    for (const cue of CUE_NAMES) {
      const { type, weight } = CUES[cue];
      if ((seen & bitOf(cue)) === 0 || (cue === 'short' && !isAlone)) continue;
      const label = 1 + ENTITY_TYPES.indexOf(type);
      raiseLabel(scores, i * TAG_COUNT, label, Math.round(weight / unit));
      if (label !== labelOf(path[i] as number)) changed[i] = 1;
      if (type === 'ORG') isShown[id] = 1;
    }
  }
  return isShown;
}

/** Added to the score of a person for a word that is part of a longer name of a person elsewhere. Set by hand. */
const FULL_NAME = 1;

/**
 * In other languages than English: raises the scores of words alone that follow the first one in the full name of a person, “Rial”
 * in a story about “Anxo Rial”, and of words towards the types that the story shows with cues next to any of their mentions.
 */
function addShownTypes(
  input: TaggerInput,
  path: Uint8Array,
  scores: Int32Array,
  unit: number,
  changed: Uint8Array,
): null {
  const { text, words, capitals, pruned } = input;
  const { ids, casing, usualCase, count, distinct } = words;
  const isPart = new Uint8Array(distinct);
  for (let i = 0; i < count; i++)
    if ((path[i] === tagOf(PERSON, LAST) || path[i] === tagOf(PERSON, INSIDE)) && !isLink(text, i))
      isPart[ids[i] as number] = 1;
  const raise = (i: number, type: EntityType, weight: number) => {
    const label = 1 + ENTITY_TYPES.indexOf(type);
    raiseLabel(scores, i * TAG_COUNT, label, Math.round(weight / unit));
    if (labelOf(path[i] as number) !== label) changed[i] = 1;
  };
  const cues = collectOtherCues(text, words, capitals);
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const tag = path[i] as number;
    if (pruned[i] || (casing[i] as number) < INITIAL_CAPITAL) continue;
    if (isPart[id] && (tag === OUTSIDE || placeOf(tag) === UNIT)) raise(i, 'PER', FULL_NAME);
    if (usualCase[i] === WORD_LOWER) continue;
    for (const [cue, isShown] of cues.words) if (isShown[id]) raise(i, OTHER_CUES[cue].type, OTHER_CUES[cue].weight);
  }
  raiseRuns(input, cues, isPart, raise);
  return null;
}

/** Raises the scores of runs with cues, alone or after a word such as a title, and of the first word of one where it stands alone: “Halden”. */
function raiseRuns(
  input: TaggerInput,
  { runs }: OtherCues,
  isPart: Uint8Array,
  raise: (i: number, type: EntityType, weight: number) => void,
): void {
  const { words, capitals } = input;
  const shortForms = new Map([...runs].map(([key, cues]) => [key.split(' ')[0] ?? '', cues]));
  for (let end = 1; runs.size > 0 && end <= words.count; end++) {
    const first = capitals.runFirst[end - 1] as number;
    if (capitals.runEnd[end - 1] !== end) continue;
    for (let begin = first; begin < end; begin++) {
      const isWhole = begin === first;
      const key = keyOfRun(words, begin, end);
      const isAlone = isWhole && end === begin + 1;
      const cues = runs.get(key) ?? (isAlone ? shortForms.get(key) : undefined);
      if (!cues || (isAlone && (isPart[words.ids[begin] as number] || isKnownPlace(input, begin)))) continue;
      // “Spezialist Ida Lind”
      const isNamed =
        input.text.language === 'de' && end > begin + 1 && isListed(input.listed[begin] as number, 'given');
      for (const cue of cues)
        if (!(cue === 'kind' && isNamed))
          for (let i = begin; i < end; i++) raise(i, OTHER_CUES[cue].type, OTHER_CUES[cue].weight);
      break;
    }
  }
}

/** Raises the scores of a token for all tags of one label. */
function raiseLabel(scores: Int32Array, row: number, label: number, by: number): void {
  const first = label === 0 ? OUTSIDE : tagOf(label - 1, BEGIN);
  const end = label === 0 ? first + 1 : first + 4;
  for (let tag = first; tag < end; tag++) scores[row + tag] = (scores[row + tag] as number) + by;
}
