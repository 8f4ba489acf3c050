import actors from '../../findings/actor.bin';
import { type Antecedent, describeAntecedent, gatherEntities, listAntecedents } from '../../findings/coref/pronouns.ts';
import { createFinder } from '../../findings/find.ts';
import type { Quote } from '../../findings/quote/index.ts';
import { average, createDice, type How, Learner } from './learn.ts';
import { createSieve } from './sieve.ts';
import type { Labelled, Lesson } from './stories.ts';

interface Question {
  story: object;
  options: Antecedent[];
  features: number[][];
  right: boolean[];
}

const find = createFinder(actors);
const wordsOf = (text: string) => new Set(text.match(/[\p{L}\p{N}-]+/gu) ?? []);

/** Every labelled pronoun that speaks, with the people it may stand for; those of whom none is right are told too. */
export function readQuestions({ story, reading }: Lesson): Question[] {
  const { text } = reading;
  const findings = find(text);
  const actors = findings.filter((finding) => finding.kind === 'actor');
  const marked = findings.filter(
    (finding): finding is Quote => finding.kind === 'quote' && finding.facts.form !== 'indirect',
  );
  const cast = gatherEntities(text, actors, marked);
  const questions: Question[] = [];
  let last: { name: string; at: number } | null = null;
  const told = story.quotes.filter(({ source }) => source).sort((a, b) => startOf(a) - startOf(b));
  let asked = -1;
  for (const { source, content } of told) {
    if (!source) continue;
    const names = source.silver ? new Set(source.silver.names.flatMap((name) => [...wordsOf(name)])) : null;
    const isRight = (name: string) => [...wordsOf(name)].some((word) => names?.has(word));
    if (!source.pronoun) {
      const actor = actors.find(
        ({ start, end, facts }) => facts.type === 'person' && start >= source.start && end <= source.end + 2,
      );
      if (actor) last = { name: actor.facts.name, at: content[0]?.start ?? 0 };
      continue;
    }
    if (!names || !/^(?:he|she|him|her|his)$/i.test(source.text.trim()) || source.start === asked) continue;
    asked = source.start;
    const options = listAntecedents(text, cast, source);
    const features = options.map((option) => {
      const own: number[] = [];
      describeAntecedent(text, source, option, last, (feature) => own.push(feature));
      return own;
    });
    const right = options.map(({ person }) => isRight(person.name));
    questions.push({ story, options, features, right });
    const name = options[right.indexOf(true)]?.person.name;
    if (name) last = { name, at: content[0]?.start ?? 0 };
  }
  return questions;
}

const startOf = ({ content }: Labelled) => content[0]?.start ?? 0;

/** Learns whom a pronoun stands for. */
export function learnPronouns(all: Question[], how: How): Learner {
  const sieve = createSieve(how.least);
  for (const { story, features } of all) sieve.note(story, features.flat());
  const questions = all.map((question) => ({ ...question, features: question.features.map(sieve.sift) }));
  return average(how, (seed) => {
    const learner = new Learner(how.size, how.rate, how.decay);
    const dice = createDice(seed * 15485863);
    for (let epoch = 0; epoch < how.epochs; epoch++) {
      const order = questions.map((question) => [dice(), question] as const).sort((a, b) => a[0] - b[0]);
      for (const [, { features, right }] of order) {
        if (!right.includes(true)) continue;
        const kept = features.map((own) => own.filter(() => dice() >= how.drop));
        const sums = kept.map((own) => learner.sum(own));
        const top = Math.max(...sums);
        const powers = sums.map((sum) => Math.exp(sum - top));
        const all = powers.reduce((a, b) => a + b, 0);
        const good = powers.reduce((sum, power, i) => sum + (right[i] ? power : 0), 0) || 1e-300;
        for (const [i, own] of kept.entries()) {
          const gradient = (powers[i] as number) / all - (right[i] ? (powers[i] as number) / good : 0);
          for (const feature of own) learner.step(feature, gradient);
        }
      }
    }
    return learner;
  });
}

/** How often the right person is among those weighed, and how often it is chosen. */
export function testPronouns(questions: Question[], learner: Learner) {
  let known = 0;
  let right = 0;
  for (const question of questions) {
    if (question.right.includes(true)) known++;
    const sums = question.features.map((own) => learner.sum(own));
    if (question.right[sums.indexOf(Math.max(...sums))]) right++;
  }
  return { asked: questions.length, known, right };
}
