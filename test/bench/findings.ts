// Time of all three kinds together, as built, beside compromise, on the same stories in the same run; how it grows with the text; and
// what the analysis of English weighs in the package:
//   npm run build && node --import ./test/typescript.mjs test/bench/findings.ts
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask, report } from './measure.ts';
import { comparePeer, compareSizes, type View } from './reading.ts';

const ASKED = { speed: 15, ms: 6, growth: 1.1, megabytes: 1.3 };
const VIEWS: View[] = ['people', 'places', 'organizations', 'numbers', 'dates', 'quotations'];

/** What the analyser loads for a story in English. */
const FILES = ['analyser.js', 'lexicon.json', 'lexicon-en.json', 'actor.bin'];

const library = pathToFileURL(resolve(ask('library', 'dist/lib'), 'findings.mjs')).href;
const { loadFinder } = (await import(library)) as typeof import('../../src/lib/findings.ts');
const find = await loadFinder();
const read = (text: string) => find(text, { lang: 'en' });

comparePeer('findings', read, VIEWS, ASKED);
compareSizes((text) => text, read, ASKED.growth);
const megabytes = FILES.reduce((sum, file) => sum + statSync(`dist/chrome/${file}`).size, 0) / 1e6;
report('MB of code, words and model for English', megabytes, megabytes <= ASKED.megabytes);
