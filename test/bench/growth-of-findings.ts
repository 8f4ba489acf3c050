// How the time of the findings grows with the text: four times the text may take 4.5 times the time, and a hostile text three times
// that of a plain one of the same length.
//   npm run bench:growth-of-findings [-- --only=quotation] [--size=50000]
// Times are the shortest of several runs, so that neither compiling nor clearing memory counts, and are compared as ratios; what
// takes less than 20 ms is not compared: the clock would be.

import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { find } from '../rules/finder.ts';
import { readStories } from '../score/data.ts';
import { type Hostile, hostileTexts } from './hostile.ts';

const ASKED = { growth: 4.5, hostile: 3 };
const FACTOR = 4;
const NEGLIGIBLE_MS = 20;
const RUNS = 6;

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
  ...hostileTexts,
];

/** The shortest time of several runs, in milliseconds. */
function time(text: string): number {
  let shortest = Number.POSITIVE_INFINITY;
  const first = performance.now();
  for (let run = 0; run < RUNS && performance.now() - first < LONG_MS; run++) {
    const start = performance.now();
    find(prepare({ text, lang: 'en', blocks: cutBlocks(text) }));
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

time(writePlain(size));
const plain = time(writePlain(size * FACTOR));
let failed = 0;
let count = 0;
for (const { name, write } of TEXTS) {
  if (!name.includes(only)) continue;
  const [small, large] = [time(write(size)), time(write(size * FACTOR))];
  const growth = large / Math.max(small, NEGLIGIBLE_MS);
  const beside = large / plain;
  const isMet = growth <= ASKED.growth && beside <= ASKED.hostile;
  count++;
  if (!isMet) failed++;
  const columns = [
    `${small.toFixed(0)} ms`,
    `${large.toFixed(0)} ms`,
    growth.toFixed(1),
    `${beside.toFixed(1)} × plain`,
  ];
  console.log(`${isMet ? ' ' : '!'} ${name.padEnd(40)} ${columns.map((column) => column.padStart(12)).join('')}`);
}
console.log(
  `${count} texts, ${failed} grow faster than ${ASKED.growth} times for ${FACTOR} times the size, or take longer than ${ASKED.hostile} times a plain text`,
);
if (failed > 0) process.exitCode = 1;
