import { type Features, makeFeatures, readFeatures, readView, type View } from '../../findings/tagger/features.ts';
import type { Lexicon } from '../../findings/tagger/words.ts';
import type { Story } from './stories.ts';

/** The sentences of the stories, every token's features by number. */
export interface Sentences {
  /** Of every sentence: its first token; one more at the end. */
  starts: Int32Array;
  /** Of every token: its first feature; one more at the end. */
  tokens: Int32Array;
  features: Int32Array;
  allowed: Int32Array;
  /** The hash of every feature number. */
  hashes: Int32Array;
}

/** Calls back with the features of every token of the stories, sentence by sentence. */
export function eachToken(
  stories: readonly Story[],
  views: readonly View[],
  visit: (features: Features, allowed: number, isFirst: boolean) => void,
): void {
  const features = makeFeatures();
  stories.forEach(({ text, allowed }, s) => {
    const view = views[s] as View;
    for (const { first, last } of text.sentences)
      for (let i = first; i < last; i++) {
        features.count = 0;
        if (!view.quiet[i]) readFeatures(view, { i, first, last }, features);
        visit(features, allowed[i] as number, i === first);
      }
  });
}

/** Numbers from 0 for hashes, in the order in which they are first met, and how often each was. */
export class Numbers {
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly keys: Int32Array;
  readonly counts: Int32Array;
  size = 0;

  constructor(bits: number) {
    this.mask = 2 ** bits - 1;
    this.slots = new Int32Array(2 ** bits).fill(-1);
    this.keys = new Int32Array(2 ** bits * 0.9);
    this.counts = new Int32Array(2 ** bits * 0.9);
  }

  /** The number of a hash, -1 where it has none. */
  find(hash: number): number {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const number = this.slots[slot] as number;
      if (number < 0 || this.keys[number] === hash) return number;
    }
  }

  /** Gives a hash a number, or counts it once more. */
  count(hash: number): void {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const number = this.slots[slot] as number;
      if (number >= 0 && this.keys[number] !== hash) continue;
      const at = number < 0 ? this.size++ : number;
      this.slots[slot] = at;
      this.keys[at] = hash;
      this.counts[at] = (this.counts[at] as number) + 1;
      return;
    }
  }

  /** The hash of a number. */
  hashOf(number: number): number {
    return this.keys[number] as number;
  }
}

/** Hashes of the features that occur at least so often, sorted. */
export function findCommon(stories: readonly Story[], views: readonly View[], least: number): Int32Array {
  const numbers = new Numbers(26);
  eachToken(stories, views, ({ hashes, count }) => {
    for (let k = 0; k < count; k++) numbers.count(hashes[k] as number);
  });
  const common: number[] = [];
  for (let n = 0; n < numbers.size; n++) if ((numbers.counts[n] as number) >= least) common.push(numbers.hashOf(n));
  return Int32Array.from(common).sort();
}

/** The sentences with those features only. */
export function collect(stories: readonly Story[], views: readonly View[], hashes: Int32Array): Sentences {
  const numbers = new Numbers(Math.ceil(Math.log2(hashes.length * 1.5 + 16)));
  for (const hash of hashes) numbers.count(hash);
  const count = stories.reduce((sum, { text }) => sum + text.tokens.length, 0);
  const sentences = stories.reduce((sum, { text }) => sum + text.sentences.length, 0);
  const starts = new Int32Array(sentences + 1);
  const tokens = new Int32Array(count + 1);
  const allowedTags = new Int32Array(count);
  let features = new Int32Array(count * 40);
  let token = 0;
  let sentence = 0;
  let used = 0;
  eachToken(stories, views, (found, allowed, isFirst) => {
    if (isFirst) starts[sentence++] = token;
    tokens[token] = used;
    allowedTags[token++] = allowed;
    if (used + found.count > features.length) {
      const larger = new Int32Array(features.length * 1.5);
      larger.set(features);
      features = larger;
    }
    for (let k = 0; k < found.count; k++) {
      const number = numbers.find(found.hashes[k] as number);
      if (number >= 0) features[used++] = number;
    }
  });
  starts[sentence] = token;
  tokens[token] = used;
  return { starts, tokens, features: features.subarray(0, used), allowed: allowedTags, hashes };
}

/** Reads stories as the tagger does. */
export const readViews = (stories: readonly Story[], lexicon: Lexicon): View[] =>
  stories.map(({ text }) => readView(text, lexicon));
