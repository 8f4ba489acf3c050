// How the time of the findings grows with the text: four times the text may take 4.5 times the time, and a hostile text three times
// that of a plain one of the same length.
//   npm run bench:growth-of-findings [-- --only=quotation] [--size=50000] [--grammar=1000] [--seed=1]
// --grammar: so many texts made from the words of all lexicons instead, in six languages; only the worst are printed.
// Times are the shortest of several runs, so that neither compiling nor clearing memory counts, and are compared as ratios; what
// takes less than 20 ms is not compared: the clock would be.

import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { find } from '../rules/finder.ts';
import { readStories } from '../score/data.ts';
import { type Hostile, hostileTexts } from './hostile.ts';
import { repeatUnit, writeGrammar } from './hostile-grammar.ts';

const ASKED = { growth: 4.5, hostile: 3 };
const FACTOR = 4;
const NEGLIGIBLE_MS = 20;
const RUNS = 6;

/** How many of the worst texts of the grammar are printed. */
const WORST = 10;

/** After as many milliseconds there is no other run. */
const LONG_MS = 4000;

const option = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const only = option('only') ?? '';
const size = Number(option('size') ?? 50_000);

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const stories = readStories('en').map(({ text }) => text);

/** What a reader may meet, up to a length in characters: the labelled stories of the project, again and again. */
const writePlain = (length: number): string => repeat(`${stories.join('\n\n')}\n\n`)(length);

/** What is hostile to the findings of quotations, beside what is to all. */
const TEXTS: Hostile[] = [
  { name: 'plain', write: writePlain },
  { name: 'plain, without a full stop', write: (length) => writePlain(length).replace(/[.?!\n]/g, ' ') },
  { name: 'plain, without capitals', write: (length) => writePlain(length).toLowerCase() },
  { name: 'plain, in capitals', write: (length) => writePlain(length).toUpperCase() },
  { name: 'plain, without closing marks', write: (length) => writePlain(length).replace(/[”’"']/g, '') },
  { name: 'plain, with zero-width spaces', write: (length) => writePlain(length).replace(/ /g, ' \u200b') },
  { name: 'plain, from right to left', write: (length) => `\u202e${writePlain(length)}` },
  { name: 'one sentence of subjects and verbs', write: repeat('Lind said Vik told Berg she asked ') },
  { name: 'one sentence of quotations', write: repeat('Lind said “yes” and Vik “no” while ') },
  { name: 'one sentence of reports', write: repeat('Lind said that Vik, who said that ') },
  { name: 'one sentence of sources', write: repeat('according to Lind ') },
  { name: 'one quotation of quotations', write: (length) => `“${repeat('He said, ‘Go.’ ')(length)}” Lind said.` },
  { name: 'quotations in quotations', write: repeat('“He said, ‘Go on,’” Lind said. ') },
  { name: 'descriptions', write: repeat('Her lawyer said the mayor’s aide told a nurse. ') },
  { name: 'turns after dashes', write: repeat('— Oui, dit-elle. Je reste, dit-il.\n\n') },
  { name: 'one turn of tags', write: (length) => `— ${repeat('Je reste, dit-elle, ')(length)}` },
  { name: 'a tag in each mark', write: repeat('« Je reste, dit-elle. Je pars, dit-il. » ') },
  { name: 'questions and answers', write: repeat('Is it safe?\n\n“It is safe.”\n\n') },
  { name: 'headings with quotations', write: repeat('‘We will stay’\n\n“We will stay,” said Ida Lind\n\n') },
  { name: 'verbs without a subject', write: repeat('dijo que añadió que «sí», dijo. ') },
  { name: 'verbs of German', write: repeat('hat Lind gesagt, sie habe „ja“ gesagt, sagte er, ') },
  { name: 'one name, then pronouns', write: (length) => `Ida Lind left. ${repeat('He said he would go. ')(length)}` },
  { name: 'one quotation around others', write: (length) => `“${repeat('he said, ‘Go on’ and “no” ')(length)}` },
  { name: 'quotations that run on', write: repeat('“We will stay\n\nand go on”\n\n“Yes,” she said.\n\n') },
  {
    name: 'turns after dashes, then marks',
    write: (length) => repeat('— Oui, dit-elle.\n\n')(length / 2) + repeat('« Oui », dit-elle.\n\n')(length / 2),
  },
  { name: 'well-known names', write: repeat('The White House and the Kremlin and Downing Street left. ') },
  { name: 'one word of number words', write: repeat('einhundert') },
  ...hostileTexts,
];

/** How many runs there were, of all. */
let runs = 0;

/** The shortest time of several runs of a length, in milliseconds. */
function time(write: Hostile['write'], length: number, lang = 'en'): number {
  let shortest = Number.POSITIVE_INFINITY;
  const first = performance.now();
  for (let run = 0; run < RUNS && performance.now() - first < LONG_MS; run++) {
    const text = write(length, runs++);
    const start = performance.now();
    find(prepare({ text, lang, blocks: cutBlocks(text) }));
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

const [grammar, seed] = [Number(option('grammar') ?? 0), Number(option('seed') ?? 1)];

/** How much longer than a plain text of its length a text takes, and how its time grows. */
interface Measured {
  name: string;
  small: number;
  large: number;
  growth: number;
  beside: number;
}

time(writePlain, size);
const plain = time(writePlain, size * FACTOR);

function measure(name: string, write: Hostile['write'], language = 'en'): Measured {
  const [small, large] = [time(write, size, language), time(write, size * FACTOR, language)];
  return { name, small, large, growth: large / Math.max(small, NEGLIGIBLE_MS), beside: large / plain };
}

const isMet = ({ growth, beside }: Measured) => growth <= ASKED.growth && beside <= ASKED.hostile;

function print(measured: Measured): void {
  const { name, small, large, growth, beside } = measured;
  const columns = [
    `${small.toFixed(0)} ms`,
    `${large.toFixed(0)} ms`,
    growth.toFixed(1),
    `${beside.toFixed(1)} × plain`,
  ];
  const mark = isMet(measured) ? ' ' : '!';
  console.log(`${mark} ${name.padEnd(40)} ${columns.map((column) => column.padStart(12)).join('')}`);
}

const all: Measured[] = [];
if (grammar > 0) {
  for (const { language, unit } of writeGrammar(grammar, seed))
    all.push(measure(`${language} ${JSON.stringify(unit)}`, (length) => repeatUnit(unit, length), language));
  const byGrowth = all.toSorted((a, b) => b.growth - a.growth).slice(0, WORST);
  const bySlowness = all.toSorted((a, b) => b.beside - a.beside).slice(0, WORST);
  for (const one of new Set([...byGrowth, ...bySlowness])) print(one);
} else {
  for (const { name, write } of TEXTS) {
    if (!name.includes(only)) continue;
    const one = measure(name, write);
    all.push(one);
    print(one);
  }
}
const failed = all.filter((one) => !isMet(one)).length;
console.log(
  `${all.length} texts, ${failed} grow faster than ${ASKED.growth} times for ${FACTOR} times the size, or take longer than ${ASKED.hostile} times a plain text`,
);
if (failed > 0) process.exitCode = 1;
