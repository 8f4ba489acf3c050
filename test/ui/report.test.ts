import { expect, test } from 'vitest';
import { writeReport } from '../../src/ui/report/report.ts';
import { harbourArticle } from '../background/harbour.ts';

const text = 'Rain fell. The toll rose\nby 12 percent. It is paid.';

const write = (userAgent: string, lang = 'en-GB') =>
  writeReport({
    article: { ...harbourArticle(), text, lang, blocks: [{ role: 'paragraph', start: 0, end: text.length }] },
    passage: { start: text.indexOf('rose'), end: text.indexOf('. It') },
    explained: ['rose by 12 percent  →  figure', '    figure/read'],
    version: '0.1.0',
    userAgent,
  });

test('a report has the sentence, what is marked, the version and the steps, and no address', () => {
  const report = write('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');
  expect(report.split('\n')).toEqual([
    'Sentence: The toll rose by 12 percent.',
    'Marked: rose by 12 percent',
    'Should be: ',
    '',
    'Newsgloss 0.1.0, Firefox 140.0, language of the page: en-GB',
    '',
    'rose by 12 percent  →  figure',
    '    figure/read',
  ]);
  expect(report).not.toContain(harbourArticle().url);
});

test('a report names the browser', () => {
  expect(write('Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36')).toContain(
    ', Chrome 141.0.0.0, ',
  );
  expect(write('Mozilla/5.0 AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36 Edg/141.0.1.2')).toContain(
    ', Edg 141.0.1.2, ',
  );
  expect(write('', '')).toContain('Newsgloss 0.1.0, another browser, language of the page: not said');
});
