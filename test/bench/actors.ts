// Time of the actors beside compromise, on the same stories in the same run; how it grows with the text; what bad texts cost
// beside plain ones; how long the model takes to load; and what it weighs:
//   node --import ./test/typescript.mjs test/bench/actors.ts
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { find } from '../../src/findings/actor/index.ts';
import { openModel } from '../../src/findings/tagger/model.ts';
import { measure, report } from './measure.ts';
import { compareBadTexts, comparePeer, compareSizes, cut } from './reading.ts';
import { writeStory } from './stories.ts';

/** A plain text is quick since its everyday words are passed over; a text that is all names, or has no capitals, has none of these. */
const ASKED = { speed: 5, growth: 1.2, bad: 5, load: 30, kilobytes: 845 };

const FILE = fileURLToPath(new URL('../../src/findings/actor.bin', import.meta.url));

const BAD: [name: string, text: string][] = [
  ['capitals', writeStory(20_000, 5).toUpperCase()],
  ['no capitals', writeStory(20_000, 5).toLowerCase()],
  ['one long word', 'Lind'.repeat(12_500)],
  ['capital letters', 'L I N D '.repeat(10_000)],
  ['names without end', 'Ida Lind '.repeat(10_000)],
  ['short forms', 'World Fisheries Board WFB '.repeat(3000)],
  ['lone surrogates', 'Lind \ud800 met \udfff Lind. '.repeat(4000)],
  ['combining marks', 'L\u0301\u0302\u0303i\u0301n\u0301d\u0301 met. '.repeat(4000)],
  ['right to left', 'التقى أحمد الرئيس. '.repeat(4000)],
  ['emoji', 'Ida 👩‍👩‍👧 Lind 🇳🇴 met. '.repeat(3000)],
  ['links', 'the of and '.repeat(20_000)],
];

const load = measure(() => openModel(new Uint8Array(readFileSync(FILE))));
report('ms to load the model', load, load <= ASKED.load);
const bytes = readFileSync(FILE);
report('kB of model', bytes.length / 1000, bytes.length / 1000 <= ASKED.kilobytes);

const models = { actors: openModel(new Uint8Array(bytes)) };
const read = (text: string) => find(cut(text), models);

comparePeer('actors', read, ['people', 'places', 'organizations'], ASKED);
compareSizes((text) => text, read, ASKED.growth);
compareBadTexts(BAD, read, ASKED.bad);
