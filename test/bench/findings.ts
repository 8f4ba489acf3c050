// Time of all three kinds together beside compromise, on the same stories in the same run; how it grows with the text; and what
// the findings weigh in the package:
//   node --import ./test/typescript.mjs test/bench/findings.ts
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFinder } from '../../src/findings/find.ts';
import { report } from './measure.ts';
import { bundle, comparePeer, compareSizes, cut, type View } from './reading.ts';

const ASKED = { speed: 6, growth: 1.2, megabytes: 1.3 };
const VIEWS: View[] = ['people', 'places', 'organizations', 'numbers', 'dates', 'quotations'];

const model = new Uint8Array(readFileSync(fileURLToPath(new URL('../../src/findings/actor.bin', import.meta.url))));
const find = createFinder(model);
const read = (text: string) => find(cut(text));

comparePeer('findings', read, VIEWS, ASKED.speed);
compareSizes((text) => text, read, ASKED.growth);
const megabytes = ((await bundle('find.ts')).length + model.length) / 1e6;
report('MB of code and models', megabytes, megabytes <= ASKED.megabytes);
