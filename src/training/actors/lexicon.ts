import { SENTENCE_CASE } from '../../findings/tagger/capitals.ts';
import { isOpened } from '../../findings/tagger/evidence.ts';
import type { TaggerInput } from '../../findings/tagger/features.ts';
import { hashWord } from '../../findings/tagger/hash.ts';
import {
  CAPITAL_CLASS,
  extendKey,
  type Lexicon,
  LISTS,
  type List,
  MAX_NAME,
  mayBeListed,
  OWN_CLASSES,
  startKey,
  USUALLY_CAPITAL,
  USUALLY_LOWER,
} from '../../findings/tagger/lexicon.ts';
import { CLASS_CHECK_BITS, LIST_CHECK_BITS } from '../../findings/tagger/model.ts';
import { dropAccents, LOWER_CASE, NO_LETTERS } from '../../findings/tagger/words.ts';
import { listCountries } from '../../lexicon/countries.ts';
import { hasSetting } from '../../lexicon/lexicon.ts';
import { cutTokens } from '../../text/tokens.ts';
import { foldCase, foldMarks } from '../../text/words.ts';
import { type Resources, VECTOR_SIZE } from '../resources.ts';
import { type LabelledStory, readInputs } from './examples.ts';
import { GROUPS, HEADS, MORE_ORGANISATIONS, ORGANISATIONS, PLACES } from './known-names.data.ts';
import { fillTable } from './model-file.ts';

/** The least population of a listed town, and of a city. */
const [TOWN, CITY] = [20_000, 200_000] as const;

/** How many stories must have a word for its usual case to be stored. */
const MIN_STORIES = 4;

/** Builds the lexicon: word classes and lists of names from the resources, usual case from the stories. */
export function buildLexicon(resources: Resources, stories: readonly LabelledStory[]): Lexicon {
  const classes = clusterWords(resources.words, resources.vectors);
  const fineOf = new Map<number, number>();
  resources.words.forEach((word, i) => {
    const hash = hashWord(word);
    if (!fineOf.has(hash)) fineOf.set(hash, classes.fine[i] as number);
  });
  const lists = listNames(resources);
  const fine = fillTable(fineOf, CLASS_CHECK_BITS);
  const { coarse } = classes;
  const cases = countCases(readInputs(stories, { fine, coarse, listed: fillTable(lists, LIST_CHECK_BITS) }));
  markCapitalClasses(coarse, cases);
  addUsualCases(cases, coarse, lists, MIN_STORIES);
  return { fine, coarse, listed: fillTable(lists, LIST_CHECK_BITS) };
}

/** Builds the lexicon of another language: the word classes of the English one and its own, lists of names, usual case from the stories. */
export function buildOtherLexicon(
  { fine, coarse }: Lexicon,
  { language, stories, names, classes }: OtherTexts,
): Lexicon {
  const { keys, add } = createLists(language);
  for (const list of Object.keys(LISTS) as List[]) for (const name of names[list]) add(list, name);
  const ownClasses = new Map<number, number>();
  for (const [name, i] of Object.entries(OWN_CLASSES) as [keyof OwnClasses, number][])
    for (const word of classes[name]) {
      const hash = hashWord(dropAccents(foldCase(foldMarks(word)), language));
      if (!ownClasses.has(hash)) ownClasses.set(hash, i);
    }
  const own = fillTable(ownClasses, CLASS_CHECK_BITS);
  const cases = countCases(readInputs(stories, { fine, coarse, own, listed: fillTable(keys, LIST_CHECK_BITS) }));
  addUsualCases(cases, coarse, keys, MIN_SENTENCES);
  return { fine, coarse, own, listed: fillTable(keys, LIST_CHECK_BITS) };
}

/** What the model of a language other than English is trained from: labelled texts, lists of names, and words by class. */
export interface OtherTexts {
  language: string;
  stories: readonly LabelledStory[];
  names: NameLists;
  classes: OwnClasses;
}

/** The words of each class of another language. */
export type OwnClasses = { [C in keyof typeof OWN_CLASSES]: readonly string[] };

/** The names of each list. */
export type NameLists = { [L in List]: readonly string[] };

/** How many texts of a few sentences must have a word for its usual case to be stored. */
const MIN_SENTENCES = 3;

/** The lists of each name by its key, as bits; and a function that adds a name. */
function createLists(language: string) {
  const keys = new Map<number, number>();
  const add = (list: List, name: string) => {
    const { key, tokens } = readKey(name, language);
    if (key === null) return;
    const lists = (keys.get(key) ?? 0) | (1 << LISTS[list]);
    // Names of several words stay in the first of their lists.
    if (mayBeListed(lists, tokens)) keys.set(key, lists);
  };
  return { keys, add };
}

/** The lists of each English name by its key, as bits. */
function listNames({ cities, givenNames, bodies }: Resources): Map<number, number> {
  const { keys, add } = createLists('en');
  for (const { names, demonyms, capitals, seats, houses, chambers } of listCountries()) {
    for (const one of names) add('country', one);
    for (const one of demonyms.flatMap(inflect)) add('people', one);
    for (const one of capitals) add('city', one);
    for (const one of [...seats, ...houses, ...chambers]) add('body', one);
  }
  for (const one of splitList(GROUPS).flatMap(inflect)) add('people', one);
  for (const one of splitList(PLACES)) add('city', one);
  for (const one of [...splitList(ORGANISATIONS), ...splitList(MORE_ORGANISATIONS), ...bodies]) add('body', one);
  for (const one of HEADS.trim().split(/\s+/)) add('head', one);
  for (const { name, population } of cities) if (population >= CITY) add('city', name);
  for (const { name, population } of cities) if (population >= TOWN && population < CITY) add('town', name);
  for (const name of givenNames) add('given', name);
  return keys;
}

/** Adds the usual case of words where it differs from that of their class. */
function addUsualCases(
  cases: ReadonlyMap<number, CaseCount>,
  coarse: Uint8Array,
  lists: Map<number, number>,
  least: number,
): void {
  for (const [hash, { lower, capital, fine }] of cases) {
    if (lower + capital < least) continue;
    const usual = capital > lower * 2 ? USUALLY_CAPITAL : lower > capital ? USUALLY_LOWER : 0;
    const ofClass = fine === 0 || (coarse[fine - 1] ?? CAPITAL_CLASS) & CAPITAL_CLASS ? USUALLY_CAPITAL : USUALLY_LOWER;
    if (usual !== 0 && usual !== ofClass) lists.set(hash, (lists.get(hash) ?? 0) | usual);
  }
}

/** The key of a name, null for one that is too long or too short; and the number of its tokens. */
function readKey(name: string, language: string): { key: number | null; tokens: number } {
  const folded = dropAccents(foldCase(foldMarks(name.trim())), language);
  const tokens = cutTokens(folded, { start: 0, end: folded.length }, hasSetting(language, 'elision'));
  const [first, ...rest] = tokens.map(({ start, end }) => hashWord(folded.slice(start, end)));
  const isUsable = first !== undefined && tokens.length <= MAX_NAME && folded.length >= 2;
  return { key: isUsable ? rest.reduce(extendKey, startKey(first)) : null, tokens: tokens.length };
}

const splitList = (list: string) => list.split(/[,\n]/).filter((name) => name.trim());

// “Russian” and “Russians”, but “Chinese”, “Danish”, “French”, “Swiss” alone
const inflect = (word: string) => (/(?:ese|sh|ch|men|ism|ity|s)$/.test(word) ? [word] : [word, `${word}s`]);

/** The number of stories with a word in lower case, and capitalised away from the start of a sentence; and its fine class. */
interface CaseCount {
  lower: number;
  capital: number;
  fine: number;
}

/** Counts the case of words in the stories, by hash. */
function countCases(inputs: readonly TaggerInput[]): Map<number, CaseCount> {
  const cases = new Map<number, CaseCount>();
  for (const { text, words, capitals } of inputs) {
    const seen = new Set<number>();
    for (const { first, last } of text.sentences) {
      if (capitals.style[first] !== SENTENCE_CASE) continue;
      for (let i = first + 1; i < last; i++) {
        const casing = words.casing[i] as number;
        if (casing === NO_LETTERS || isOpened(text, i)) continue;
        const key = (words.ids[i] as number) * 2 + (casing === LOWER_CASE ? 0 : 1);
        if (seen.has(key)) continue;
        seen.add(key);
        const hash = words.bare[i] as number;
        const count = cases.get(hash) ?? { lower: 0, capital: 0, fine: words.fine[i] as number };
        cases.set(hash, count);
        if (casing === LOWER_CASE) count.lower++;
        else count.capital++;
      }
    }
  }
  return cases;
}

/** Marks the classes whose words the stories mostly capitalise. */
function markCapitalClasses(coarse: Uint8Array, cases: ReadonlyMap<number, CaseCount>): void {
  const balance = new Int32Array(coarse.length + 1);
  for (const { lower, capital, fine } of cases.values()) balance[fine] = (balance[fine] as number) + capital - lower;
  for (let fine = 0; fine < coarse.length; fine++)
    if ((balance[fine + 1] as number) > 0) coarse[fine] = (coarse[fine] as number) | CAPITAL_CLASS;
}

/** The number of fine word classes, and of coarse ones, which are clusters of these. */
const [FINE, COARSE] = [512, 64] as const;

/** How many of the most frequent words the centroids are computed from, and in how many rounds. */
const [CENTROID_WORDS, ROUNDS] = [40_000, 12] as const;

/** The fine class of each word, and the coarse class of each fine one. Words are sorted by frequency, with their vectors one after another. */
function clusterWords(words: readonly string[], vectors: Float32Array) {
  const normalised = vectors.slice();
  for (let from = 0; from < normalised.length; from += VECTOR_SIZE) normalise(normalised, from);
  const fine = Math.min(FINE, words.length);
  const centroids = findCentroids(normalised.subarray(0, CENTROID_WORDS * VECTOR_SIZE), fine);
  const coarse = Uint8Array.from(assign(centroids, findCentroids(centroids, Math.min(COARSE, fine))));
  return { fine: assign(normalised, centroids), coarse };
}

/** Spherical k-means. */
function findCentroids(vectors: Float32Array, clusters: number): Float32Array {
  const count = vectors.length / VECTOR_SIZE;
  const centroids = new Float32Array(clusters * VECTOR_SIZE);
  // The initial centroids are spread evenly over the list, from frequent to rare words.
  for (let cluster = 0; cluster < clusters; cluster++) {
    const from = Math.floor((cluster * count) / clusters) * VECTOR_SIZE;
    centroids.set(vectors.subarray(from, from + VECTOR_SIZE), cluster * VECTOR_SIZE);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assign(vectors, centroids);
    centroids.fill(0);
    for (let i = 0; i < count; i++) {
      const to = (nearest[i] as number) * VECTOR_SIZE;
      for (let k = 0; k < VECTOR_SIZE; k++)
        centroids[to + k] = (centroids[to + k] as number) + (vectors[i * VECTOR_SIZE + k] as number);
    }
    for (let cluster = 0; cluster < clusters; cluster++) normalise(centroids, cluster * VECTOR_SIZE);
  }
  return centroids;
}

function normalise(vectors: Float32Array, from: number): void {
  let sum = 0;
  for (let k = from; k < from + VECTOR_SIZE; k++) sum += (vectors[k] as number) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let k = from; k < from + VECTOR_SIZE; k++) vectors[k] = (vectors[k] as number) / length;
}

/** The index of the centroid with the largest cosine similarity, for each vector. */
function assign(vectors: Float32Array, centroids: Float32Array): Uint16Array {
  const nearest = new Uint16Array(vectors.length / VECTOR_SIZE);
  const count = centroids.length / VECTOR_SIZE;
  const products = new Float64Array(count);
  for (let i = 0; i < nearest.length; i++) {
    multiply(vectors, i * VECTOR_SIZE, centroids, products);
    let best = 0;
    for (let cluster = 1; cluster < count; cluster++)
      if ((products[cluster] as number) > (products[best] as number)) best = cluster;
    nearest[i] = best;
  }
  return nearest;
}

/** The dot products of a vector with all centroids, four at a time: independent sums take a third of the time. */
function multiply(vectors: Float32Array, from: number, centroids: Float32Array, products: Float64Array): void {
  const [second, third, fourth] = [VECTOR_SIZE, 2 * VECTOR_SIZE, 3 * VECTOR_SIZE];
  for (let cluster = 0; cluster < products.length; cluster += 4) {
    const to = cluster * VECTOR_SIZE;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < VECTOR_SIZE; k++) {
      const value = vectors[from + k] as number;
      a += value * (centroids[to + k] as number);
      b += value * (centroids[to + second + k] as number);
      c += value * (centroids[to + third + k] as number);
      d += value * (centroids[to + fourth + k] as number);
    }
    products[cluster] = a;
    products[cluster + 1] = b;
    products[cluster + 2] = c;
    products[cluster + 3] = d;
  }
}
