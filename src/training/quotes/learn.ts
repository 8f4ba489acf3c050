import { type Candidate, listCandidates } from '../../findings/quote/candidates.ts';
import type { Chunk } from '../../findings/quote/chunks.ts';
import { describe, describeUnknown, look } from '../../findings/quote/features.ts';
import type { Unit } from '../../findings/quote/marks.ts';
import { describeSpeech } from '../../findings/quote/speech.ts';
import { type Emit, hash } from '../../findings/weights.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { isNamed, isRight, type Lesson } from './stories.ts';

/** How much is learned, and how fast. */
export interface How {
  size: number;
  epochs: number;
  rate: number;
  decay: number;
  /** The share of features left out at each step, so that no one of them is relied on. */
  drop: number;
  /** How many learn on their own, to be averaged. */
  learners: number;
  /** How many stories must have a feature for it to be learned from. */
  least: number;
}

/** Adaptive gradient steps over hashed weights. */
export class Learner {
  weights: Float64Array;
  squares: Float64Array;
  constructor(
    readonly size: number,
    readonly rate: number,
    readonly decay: number,
  ) {
    this.weights = new Float64Array(size);
    this.squares = new Float64Array(size);
  }
  step(feature: number, gradient: number): void {
    const at = feature & (this.size - 1);
    const g = gradient + this.decay * (this.weights[at] as number);
    this.squares[at] = (this.squares[at] as number) + g * g;
    this.weights[at] = (this.weights[at] as number) - (this.rate * g) / (Math.sqrt(this.squares[at] as number) + 1e-6);
  }
  sum(features: number[]): number {
    let sum = 0;
    for (const at of features) sum += this.weights[at & (this.size - 1)] as number;
    return sum;
  }
}

/** A repeatable source of numbers from 0 to 1. */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The features of each option, the last one being that nobody is known; bare, of the paragraphs before alone. */
export function readOptions(lesson: Lesson, at: number, last: Chunk | null, isBare = false) {
  const { reading, units, chunksOf } = lesson;
  const unit = units[at] as Unit;
  const setting = look(reading, unit);
  // As if its tag were not there and it filled its paragraph.
  if (isBare) Object.assign(setting, { after: 1, edges: 3 });
  const candidates = listCandidates(reading, chunksOf, unit, last).filter(
    ({ place }) => !isBare || place === 'paragraph before' || place === 'carried',
  );
  const gather = (tell: (emit: Emit) => void) => {
    const features: number[] = [];
    tell((template, a, b = 0, c = 0) => features.push(hash(template, a, b, c)));
    return features;
  };
  const options = candidates.map((candidate) => gather((emit) => describe(reading, unit, setting, candidate, emit)));
  options.push(gather((emit) => describeUnknown(setting, last !== null, emit)));
  return { candidates, options };
}

/** Index of the best option; the number of candidates stands for nobody. */
export function choose(learner: Learner, options: number[][]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, option] of options.entries()) {
    const sum = learner.sum(option);
    if (sum > most) [most, best] = [sum, i];
  }
  return best;
}

/** Learns to rank the candidates of each quotation: the mean of several learners, each with its own order of stories. */
export function learnSpeakers(lessons: Lesson[], how: How): Learner {
  const sieve = createSieve(how.least);
  for (const lesson of lessons) noteOptions(lesson, sieve);
  return average(how, (seed) => learnOnce(lessons, how, seed, sieve));
}

function noteOptions(lesson: Lesson, sieve: Sieve): void {
  let last: Chunk | null = null;
  for (const [i, quote] of lesson.quotes.entries()) {
    if (lesson.labels[i] !== 'quote' || !quote) continue;
    const { candidates, options } = readOptions(lesson, i, last);
    for (const option of [...options, ...readOptions(lesson, i, last, true).options]) sieve.note(lesson, option);
    const source = quote.source;
    last = candidates.find((candidate) => source && isRight(lesson.reading, source, candidate))?.chunk ?? last;
  }
}

/** The mean of several learners. */
export function average(how: How, learn: (seed: number) => Learner): Learner {
  const mean = new Learner(how.size, how.rate, how.decay);
  for (let seed = 1; seed <= how.learners; seed++) {
    for (const [at, weight] of learn(seed).weights.entries())
      mean.weights[at] = (mean.weights[at] as number) + weight / how.learners;
  }
  return mean;
}

/** How often a tagged quotation is also learned from as if it had no tag: many a paragraph of news outside the US has none. */
const BARE = 0.5;

function opensParagraph({ reading, units }: Lesson, at: number): boolean {
  const { first } = units[at] as Unit;
  return reading.block[first - 1] !== reading.block[first];
}

/** One step towards the right options and away from the others. */
function climb(learner: Learner, all: number[][], right: boolean[], dice: () => number, drop: number): void {
  const options = all.map((option) => option.filter(() => dice() >= drop));
  const sums = options.map((option) => learner.sum(option));
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const whole = powers.reduce((a, b) => a + b, 0);
  const good = powers.reduce((sum, power, j) => sum + (right[j] ? power : 0), 0) || 1e-300;
  for (const [j, option] of options.entries()) {
    const gradient = (powers[j] as number) / whole - (right[j] ? (powers[j] as number) / good : 0);
    if (Math.abs(gradient) > 1e-4) for (const at of option) learner.step(at, gradient);
  }
}

function learnOnce(lessons: Lesson[], { size, epochs, rate, decay, drop }: How, seed: number, sieve: Sieve) {
  const learner = new Learner(size, rate, decay);
  const dice = createDice(seed * 7919);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = lessons.map((lesson) => [dice(), lesson] as const).sort((a, b) => a[0] - b[0]);
    for (const [, lesson] of order) {
      let last: Chunk | null = null;
      for (const [i, quote] of lesson.quotes.entries()) {
        if (lesson.labels[i] !== 'quote' || !quote) continue;
        const { candidates, options: all } = readOptions(lesson, i, last);
        const options = all.map(sieve.sift);
        const source = quote.source;
        const right = candidates.map((candidate) => source !== null && isRight(lesson.reading, source, candidate));
        const isKnown = right.includes(true);
        right.push(source === null);
        const chosen = choose(learner, options);
        if (isKnown || source === null) climb(learner, options, right, dice, drop);
        if (source && dice() < BARE && opensParagraph(lesson, i)) {
          const bare = readOptions(lesson, i, last, true);
          const named = bare.candidates.map((candidate) => isNamed(lesson.reading, source, candidate));
          if (named.includes(true)) climb(learner, bare.options.map(sieve.sift), named, dice, drop);
        }
        const rightAt = right.indexOf(true);
        const next: number = epoch === 0 && isKnown ? rightAt : chosen;
        last = (candidates[next] as Candidate | undefined)?.chunk ?? last;
      }
    }
  }
  return learner;
}

/** How often the speaker is right, by kind. */
export function testSpeakers(
  lessons: Lesson[],
  learner: Learner,
  onMiss?: (lesson: Lesson, at: number, chosen: Candidate | undefined, isKnown: boolean) => void,
) {
  const tally: { [name: string]: number } = {};
  const count = (name: string) => (tally[name] = (tally[name] ?? 0) + 1);
  for (const lesson of lessons) {
    let last: Chunk | null = null;
    for (const [i, quote] of lesson.quotes.entries()) {
      if (lesson.labels[i] !== 'quote' || !quote) continue;
      const { candidates, options } = readOptions(lesson, i, last);
      const chosen = candidates[choose(learner, options)];
      last = chosen?.chunk ?? last;
      const source = quote.source;
      if (!source) continue;
      count(quote.kind);
      const isKnown = candidates.some((candidate) => isRight(lesson.reading, source, candidate));
      if (isKnown) count(`${quote.kind} known`);
      if (chosen && isRight(lesson.reading, source, chosen)) count(`${quote.kind} right`);
      else onMiss?.(lesson, i, chosen, isKnown);
    }
  }
  return tally;
}

/** Who speaks each unit by a learner, and how far it stands above the next best answer. */
export function decideAll(lesson: Lesson, learner: Learner) {
  let last: Chunk | null = null;
  return lesson.units.map((_, i) => {
    const { candidates, options } = readOptions(lesson, i, last);
    const sums = options.map((option) => learner.sum(option));
    const best = choose(learner, options);
    const candidate = candidates[best] ?? null;
    // Against nobody: how much speaks for anybody at all.
    const margin = (sums[best] as number) - (sums.at(-1) as number);
    if (candidate && lesson.labels[i] !== 'other') last = candidate.chunk;
    return { candidate, margin };
  });
}

/** The features of the question whether somebody says the words of a unit. */
export function readSpeech(
  lesson: Lesson,
  at: number,
  said: { candidate: Candidate | null; margin: number },
): number[] {
  const features: number[] = [];
  const unit = lesson.units[at] as Unit;
  describeSpeech(lesson.reading, unit, look(lesson.reading, unit), said, (template, a, b = 0, c = 0) =>
    features.push(hash(template, a, b, c)),
  );
  return features;
}

interface Example {
  features: number[];
  isSpeech: boolean;
}

/** Learns what is speech, on the answers of rankers that have not seen the story. */
export function learnSpeech(lessons: Lesson[], how: How, own: How & { weight: number }) {
  const FOLDS = 4;
  const examples: Example[] = [];
  const sieve = createSieve(own.least);
  for (let fold = 0; fold < FOLDS; fold++) {
    const ranker = learnSpeakers(
      lessons.filter((_, i) => i % FOLDS !== fold),
      how,
    );
    for (const lesson of lessons.filter((_, i) => i % FOLDS === fold)) {
      for (const [i, said] of decideAll(lesson, ranker).entries()) {
        if (lesson.labels[i] === 'unknown') continue;
        const features = readSpeech(lesson, i, said);
        sieve.note(lesson, features);
        examples.push({ features, isSpeech: lesson.labels[i] === 'quote' });
      }
    }
  }
  const sifted = examples.map(({ features, isSpeech }) => ({ features: sieve.sift(features), isSpeech }));
  return average(own, (seed) => learnWhether(sifted, own, seed));
}

function learnWhether(examples: Example[], own: How & { weight: number }, seed: number) {
  const learner = new Learner(own.size, own.rate, own.decay);
  const dice = createDice(seed * 104729);
  for (let epoch = 0; epoch < own.epochs; epoch++) {
    const order = examples.map((example) => [dice(), example] as const).sort((a, b) => a[0] - b[0]);
    for (const [, { features, isSpeech }] of order) {
      const kept = features.filter(() => dice() >= own.drop);
      const gradient = 1 / (1 + Math.exp(-learner.sum(kept))) - (isSpeech ? 1 : 0);
      for (const at of kept) learner.step(at, gradient * (isSpeech ? 1 : own.weight));
    }
  }
  return learner;
}
