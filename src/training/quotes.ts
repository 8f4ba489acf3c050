// Learns who speaks and what is speech from labelled stories, and writes the weights:
//   node --import ./test/typescript.mjs src/training/quotes.ts STORIES.jsonl
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pack } from '../findings/weights.ts';
import { type How, type Learner, learnSpeakers, learnSpeech } from './quotes/learn.ts';
import { ownStories } from './quotes/own-stories.ts';
import { learnPronouns, readQuestions } from './quotes/pronouns.ts';
import { learnReports, readReports } from './quotes/reports.ts';
import { readLessons, toLesson } from './quotes/stories.ts';

const SPEAKERS: How = { size: 1 << 16, epochs: 8, rate: 0.05, decay: 0.00003, drop: 0.2, learners: 8, least: 3 };
const SPEECH = { size: 1 << 15, epochs: 8, rate: 0.05, decay: 0.00003, drop: 0.4, learners: 16, least: 3, weight: 1 };

const REPORTS: How = { size: 1 << 16, epochs: 6, rate: 0.05, decay: 0.00003, drop: 0.2, learners: 4, least: 3 };
const PRONOUNS: How = { size: 1 << 12, epochs: 8, rate: 0.05, decay: 0.0001, drop: 0.1, learners: 8, least: 2 };

const stories = process.argv.slice(2).flatMap(readLessons);
/** How often the turns of phrase of our own are told: they are few. */
const TIMES = 6;
const lessons = [...stories, ...Array.from({ length: TIMES }, () => ownStories.map(toLesson)).flat()];
write('quote/weights.data.ts', {
  SPEAKERS: ['Who says a quotation', learnSpeakers(lessons, SPEAKERS)],
  SPEECH: ['Whether somebody says what stands in marks', learnSpeech(lessons, SPEAKERS, SPEECH)],
  REPORTS: ['Whether words without marks are reported', learnReports(stories.flatMap(readReports), REPORTS)],
});
write('coref/pronouns.data.ts', {
  PRONOUNS: ['Whom a pronoun stands for', learnPronouns(stories.flatMap(readQuestions), PRONOUNS)],
});
console.log(`${stories.length} stories learned`);

function write(file: string, tables: { [name: string]: [meaning: string, learner: Learner] }): void {
  const source = Object.entries(tables).map(([name, [meaning, learner]]) => {
    const { size, most, packed } = pack(learner.weights);
    return `/** ${meaning}, as learned. */\nexport const ${name} = {\n  size: ${size},\n  most: ${most},\n  packed:\n    '${packed}',\n};\n`;
  });
  writeFileSync(fileURLToPath(new URL(`../findings/${file}`, import.meta.url)), source.join('\n'));
}
