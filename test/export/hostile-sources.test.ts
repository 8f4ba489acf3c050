import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { fullName } from '../../src/author/name.ts';
import { readSource } from '../../src/citation/source.ts';
import { exporters } from '../../src/export/index.ts';
import type { Author, SavedArticle } from '../../src/model.ts';
import { hostileSources } from './hostile-sources.ts';
import { awkwardLibrary, flood, readWhole, writeText } from './sample-library.ts';

type Format = 'bibtex' | 'biblatex' | 'ris' | 'csl_json';

const library = hostileSources.map(([, item]) => item);
const write = (format: Format, own: Partial<SavedArticle>) =>
  writeText(exporters[format], [{ article: { ...flood, ...own }, annotations: [] }]);

/** The value of a field of a BibTeX entry, with its braces. */
async function fieldOf(name: string, own: Partial<SavedArticle>, format: Format = 'biblatex'): Promise<string> {
  const [, value = ''] = new RegExp(`^ {2}${name} = (.*),$`, 'm').exec(await write(format, own)) ?? [];
  return value;
}

/** What the reader of these tests does not know: the signs “^” and “~”, an empty formula, and the second of two braces. */
const UNREAD = new Set([
  'unbalanced braces',
  'dollars',
  'signs of LaTeX',
  'accents as commands',
  'invisible characters',
]);

describe.each(['bibtex', 'biblatex'] as const)('%s', (format) => {
  test('says who wrote what, where and when', async () => {
    const items = new Cite(await writeText(exporters[format], library)).data;
    expect(items).toHaveLength(library.length);
    for (const [at, [what, { article }]] of hostileSources.entries()) {
      if (UNREAD.has(what)) continue;
      const { authors, title, url, site, medium } = readSource(article);
      const item = items[at];
      expect(String(item?.title).replace(/<\/?span[^>]*>/g, ''), what).toBe(title);
      if (medium === 'newspaper') expect(item?.['container-title'], what).toBe(site);
      expect(item?.URL, what).toBe(url);
      const names = (item?.author ?? []) as Author[];
      expect(names.map(fullName), what).toEqual(authors.map(fullName));
    }
  });

  test('has no brace that BibTeX would miss', async () => {
    const file = await writeText(exporters[format], [...library, ...awkwardLibrary()]);
    const values = [...file.matchAll(/^ {2}\w+ = \{(.*)\},$/gm)].map(([, value = '']) => value);
    expect(values.length).toBeGreaterThan(300);
    for (const value of values) {
      let depth = 0;
      for (const [brace] of value.matchAll(/[{}]/g)) {
        depth += brace === '{' ? 1 : -1;
        expect(depth, value).toBeGreaterThanOrEqual(0);
      }
      expect(depth, value).toBe(0);
    }
  });

  test('names the outlet where importers look for it, and where styles print it', async () => {
    const website = { site: 'Dam & Watch', corrected: { medium: 'website' as const } };
    const isModern = format === 'biblatex';
    expect(await fieldOf(isModern ? 'journaltitle' : 'journal', website, format)).toBe('{Dam \\& Watch}');
    expect(await fieldOf(isModern ? 'organization' : 'howpublished', website, format)).toBe('{Dam \\& Watch}');
    expect(await write(format, {})).not.toMatch(/^ {2}(?:organization|howpublished) /m);
  });

  test.each([
    ['The {US} and {{EU}}', 'The \\{US\\} and \\{\\{EU\\}\\}'],
    ['Open { only', 'Open \\{\\vphantom{\\}} only'],
    ['}{', '\\vphantom{\\{}\\}\\{\\vphantom{\\}}'],
    ['It costs $5', 'It costs \\$5'],
    ['From $5 to $10', 'From \\$$ $5 to \\$10'],
    ['$5 < $6 | x', '\\$$ $5 $<$ \\$$ $6 $|$ x'],
    ['a -- b --- c', 'a -{}- b -{}-{}- c'],
    ["''What?!'' ?` !!", "'{}'What?{}!'{}' ?{}` !{}!"],
    ['C:\\new {"o}', 'C:\\textbackslash{}new \\{"o\\}'],
    ['50% of #1 & a_b', '50\\% of \\#1 \\& a\\_b'],
  ])('writes %j so that LaTeX, Pandoc and Zotero read it', async (title, expected) => {
    expect(await fieldOf('title', { title }, format)).toBe(`{{${expected}}}`);
  });

  test('leaves no words between two dollar signs, which Zotero would read as a formula', async () => {
    const title = await fieldOf('title', { title: 'From $5 to $10 or $x$ $$ | <$9>' }, format);
    const read = title.replace(/\$([^$]+)\$/g, '$1');
    expect(read.match(/\\\$/g)).toHaveLength(7);
    expect(read).toContain('$ 9>');
  });

  test.each<[string, Author[], string]>([
    ['and', [{ family: 'Gasset and Sons', given: 'Ortega' }], '{{Gasset and Sons}, Ortega}'],
    ['others', [{ family: 'Others' }, { family: 'Roe', given: 'Others' }], '{{others{}} and Roe, {others}}'],
    ['a suffix', [{ family: 'King', given: 'Martin', suffix: 'Jr.' }], '{King, Jr., Martin}'],
    ['a body', [{ literal: 'Health, Labour and others' }], '{{Health, Labour and others}}'],
  ])('keeps names whole that have %s', async (_, authors, expected) => {
    expect((await fieldOf('author', { authors }, format)).toLowerCase()).toBe(expected.toLowerCase());
  });

  test('has one keyword for a tag', async () => {
    const tags = ['a, b', 'c;d', 'e'];
    expect(await fieldOf('keywords', { tags }, format)).toBe('{a b, c d, e}');
  });
});

test.each([
  ['en', 'english'],
  ['en-GB', 'british'],
  ['en_us', 'american'],
  ['en-IE', 'english'],
  ['de', 'ngerman'],
  ['pt-BR', 'brazilian'],
  ['pt', 'portuguese'],
  ['zh-Hant', 'chinese'],
  ['ja', 'japanese'],
  ['nb-NO', 'norsk'],
  ['qq', ''],
  ['constructor', ''],
  ['', ''],
])('BibLaTeX calls the language %j %j', async (lang, expected) => {
  expect(await fieldOf('langid', { lang })).toBe(expected && `{${expected}}`);
});

describe('RIS', () => {
  const note = 'Why?\n\n- <b>one</b>\n- 2 < 3; a > b\nER  - ';
  const fields = async (own: Partial<SavedArticle>, name: string) =>
    (await write('ris', own))
      .split('\r\n')
      .filter((line) => line.startsWith(`${name}  - `))
      .map((line) => line.slice(6));

  test('keeps the lines of a note in one field', async () => {
    expect(await fields({ note }, 'N1')).toEqual(['Why?<br>- < b>one< /b><br>- 2 < 3; a > b<br>ER -']);
    const [item] = (await readWhole(await write('ris', { note }))).library;
    expect(item?.article.note).toBe('Why?\n- < b>one< /b>\n- 2 < 3; a > b\nER -');
  });

  test('has nothing that Zotero takes for a tag of HTML', async () => {
    const text = '<i>Dams</i> 1<2 </p> <!--x-->';
    const inEach: [string, Partial<SavedArticle>][] = [
      ['TI', { title: text }],
      ['T2', { site: text }],
      ['AU', { authors: [{ literal: text }] }],
    ];
    for (const [name, own] of inEach)
      expect((await fields(own, name))[0], name).toMatch(/^< i>Dams< \/i> 1<2 < \/p> < !--x-->,?$/);
  });

  test.each<[Author, string]>([
    [{ family: '王', given: '小明' }, '王, 小明'],
    [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }, 'Humboldt, Alexander von'],
    [{ family: 'Madonna' }, 'Madonna,'],
    [{ literal: 'Health, Labour and Welfare' }, 'Health Labour and Welfare,'],
  ])('writes the parts of a name: %j', async (author, expected) => {
    expect(await fields({ authors: [author] }, 'AU')).toEqual([expected]);
  });

  test('has one keyword for a tag', async () => {
    expect(await fields({ tags: ['a, b', 'c; d'] }, 'KW')).toEqual(['a, b', 'c d']);
  });
});

test('CSL-JSON has one keyword for a tag', async () => {
  const file = await write('csl_json', { tags: ['a, b', 'c; d'] });
  expect(JSON.parse(file)[0].keyword).toBe('a b, c; d');
  expect((await readWhole(file)).library[0]?.article.tags).toEqual(['a b', 'c; d']);
});

test.each(['ris', 'csl_json'] as const)('%s is read back with names, outlets, dates and addresses', async (format) => {
  const { library: back, skipped } = await readWhole(await writeText(exporters[format], library));
  expect(skipped).toBe(0);
  expect(back).toHaveLength(library.length);
  for (const [at, [what, { article }]] of hostileSources.entries()) {
    const written = readSource(article);
    const read = readSource(back[at]?.article ?? flood);
    expect(read, what).toMatchObject({
      url: written.url,
      medium: written.medium,
      day: written.day,
      accessed: written.accessed,
    });
    if (what === 'markup everywhere' || what === 'signs of LaTeX' || what === 'and in a body') continue;
    expect(read, what).toMatchObject({ title: written.title, site: written.site });
  }
});
