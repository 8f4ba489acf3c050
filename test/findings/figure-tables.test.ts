import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFigures } from './figures.ts';

// Sentences with all their figures, in the files of test/findings/figures. A sentence stands after its language and the day of its
// story, “-” for none; each line under it is a figure as `readFigures` writes it.

const FOLDER = new URL('figures/', import.meta.url);

/** The sentences of a file with their figures. */
const readTable = (file: string) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split(/\n(?! )/)
    .map((entry) => {
      const [sentence = '', ...figures] = entry.split('\n  ');
      const [, lang = '', published = '', text = ''] = /^(\S+) (\S+) (.+)$/.exec(sentence) ?? [];
      return { lang, published: published.replace(/^-$/, ''), text, figures };
    });

describe.each(readdirSync(FOLDER))('%s', (file) => {
  test.each(readTable(file))('$lang $published $text', ({ lang, published, text, figures }) => {
    expect(readFigures(lang, published, text)).toEqual(figures);
  });
});
