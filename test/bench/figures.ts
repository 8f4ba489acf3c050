// Time of the figures beside compromise with compromise-dates, on the same stories in the same run; how it grows with the text;
// what bad texts cost beside plain ones; and what the figures weigh in a bundle:
//   node --import ./test/typescript.mjs test/bench/figures.ts
import { gzipSync } from 'node:zlib';
import { find } from '../../src/findings/figure/index.ts';
import { report } from './measure.ts';
import { bundle, compareBadTexts, comparePeer, compareSizes, cut } from './reading.ts';

const ASKED = { speed: 20, growth: 1.2, bad: 3, kilobytes: 40 };

const BAD: [name: string, text: string][] = [
  ['1-1-1-…', '1-'.repeat(20_000)],
  ['10,000 digits', '9'.repeat(10_000)],
  ['1e999', 'The log says 1e999 again. '.repeat(1500)],
  ['Arabic digits', 'The crew saw ١٢٣ boats there. '.repeat(1500)],
  ['full-width digits', 'The crew saw １２３ boats there. '.repeat(1500)],
  ['halves', 'The crew took ½ of the boats. '.repeat(1500)],
  ['powers', 'The crew saw 10⁶ boats there. '.repeat(1500)],
  [
    'minus signs',
    [...'-−–—‐‑－']
      .map((sign) => `The gauge on the quay fell to ${sign}5 at sea. `)
      .join('')
      .repeat(200),
  ],
  ['groups of digits', '123 '.repeat(10_000)],
  ['tables', 'Lind\t12,5\t2016\t3 %\t$4\n'.repeat(20_000)],
  ['months', 'May June July '.repeat(4000)],
  ['number words', 'two hundred and '.repeat(4000)],
];

const read = (text: string) => find(cut(text));

comparePeer('figures', read, ['numbers', 'money', 'percentages', 'dates'], ASKED);
compareSizes(cut, find, ASKED.growth);
compareBadTexts(BAD, read, ASKED.bad);
const kilobytes = gzipSync(await bundle('figure/index.ts'), { level: 9 }).length / 1024;
report('KB gzipped', kilobytes, kilobytes <= ASKED.kilobytes);
