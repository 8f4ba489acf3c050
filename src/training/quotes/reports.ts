import { describeReport, listReports, type Report } from '../../findings/quote/indirect.ts';
import { hash } from '../../findings/weights.ts';
import { average, createDice, type How, Learner } from './learn.ts';
import { createSieve } from './sieve.ts';
import type { Lesson } from './stories.ts';

interface Example {
  story: object;
  report: Report;
  features: number[];
  /** The share of its tokens that are labelled as reported. */
  share: number;
  weight: number;
}

/** Everything that may be a report in a story, with how much of it is. */
export function readReports({ story, reading, chunksOf }: Lesson): Example[] {
  const { tokens, blocks } = reading.text;
  // 1 reported, 2 within a quotation that has marks: not counted.
  const labels = new Uint8Array(tokens.length);
  for (const { kind, content } of story.quotes) {
    for (const { start, end } of content) {
      for (const [at, token] of tokens.entries()) {
        if (token.start >= start && token.end <= end) labels[at] = kind === 'indirect' ? 1 : 2;
      }
    }
  }
  return blocks.flatMap((_, block) =>
    listReports(reading, chunksOf(block)).flatMap((report) => {
      let right = 0;
      let all = 0;
      for (let at = report.first; at < report.last; at++) {
        if (labels[at] === 2 || tokens[at]?.type === 'mark') continue;
        all++;
        if (labels[at] === 1) right++;
      }
      const features: number[] = [];
      describeReport(reading, report, (template, a, b = 0, c = 0) => features.push(hash(template, a, b, c)));
      return all === 0 ? [] : [{ story, report, features, share: right / all, weight: Math.min(2, all / 10) }];
    }),
  );
}

/** Learns how likely the words of a report are somebody's. */
export function learnReports(all: Example[], how: How): Learner {
  const sieve = createSieve(how.least);
  for (const { story, features } of all) sieve.note(story, features);
  const examples = all.map((example) => ({ ...example, features: sieve.sift(example.features) }));
  return average(how, (seed) => {
    const learner = new Learner(how.size, how.rate, how.decay);
    const dice = createDice(seed * 32452843);
    for (let epoch = 0; epoch < how.epochs; epoch++) {
      const order = examples.map((example) => [dice(), example] as const).sort((a, b) => a[0] - b[0]);
      for (const [, { features, share, weight }] of order) {
        const kept = features.filter(() => dice() >= how.drop);
        const gradient = (1 / (1 + Math.exp(-learner.sum(kept))) - share) * weight;
        for (const feature of kept) learner.step(feature, gradient);
      }
    }
    return learner;
  });
}
