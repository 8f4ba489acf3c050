// What each exporter writes of things of which something is missing: test/export/matrix.
//   npx vitest run --config test/vitest.config.ts --project unit test/export/matrix.test.ts -u      writes it anew
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { LibraryItem } from '../../src/citation/source.ts';
import { type ExporterName, exporters } from '../../src/export/index.ts';
import type { Annotation, Facts, SavedArticle } from '../../src/model.ts';
import { flood, gather, options } from './sample-library.ts';

const moment = '2025-03-20T09:00:00.000Z';

/** An article for each case, so that a file tells which is which. */
function itemOf(title: string, own: Partial<SavedArticle>, annotations: Partial<Annotation>[] = []): LibraryItem {
  const url = `https://example.com/${title.replaceAll(' ', '-').toLowerCase()}`;
  const { saved: _, ...article } = flood;
  return {
    article: { ...article, url, title, ...own },
    annotations: annotations.map((one, i) => ({
      id: `${title.length}-${i}`,
      url,
      kind: 'passage',
      selectors: [
        { type: 'TextQuoteSelector', exact: 'the gate stood open', prefix: 'At noon ', suffix: ' again.' },
        { type: 'TextPositionSelector', start: 8, end: 27 },
      ],
      facts: {},
      note: '',
      tags: [],
      created: moment,
      updated: moment,
      ...one,
    })),
  };
}

const found = (kind: string, facts: Facts): Partial<Annotation> => ({ kind, facts });

const CASES: LibraryItem[] = [
  itemOf('A note alone', { note: 'Ask **the port**.' }),
  itemOf('Tags alone', { tags: ['harbour', 'to read'] }),
  itemOf('Nothing alone', {}),
  itemOf('A highlight', {}, [{ colour: 'green' }]),
  itemOf('A note on words', {}, [{ note: 'Who opened it?' }]),
  itemOf('Tags on words', {}, [{ tags: ['gates'] }]),
  itemOf('A quotation by nobody', {}, [found('quote', { form: 'direct' })]),
  itemOf('A quotation perhaps hers', {}, [
    found('quote', { form: 'direct', perhaps: { names: ['Ida Lind'], reason: 'pronoun', said: 'she' } }),
  ]),
  itemOf('A quotation by a description', {}, [found('quote', { form: 'indirect', speaker: 'a spokesman' })]),
  itemOf('An actor without a role', {}, [found('actor', { type: 'person', name: 'Ida Lind' })]),
  itemOf('An actor with a role', {}, [found('actor', { type: 'person', name: 'Ida Lind', role: 'mayor of Halden' })]),
  itemOf('A figure without a unit', {}, [found('figure', { form: 'number', value: 42 })]),
  itemOf('A figure without a value', {}, [found('figure', { form: 'count', counted: 'boats' })]),
  itemOf('A kind to come', {}, [found('forecast', { name: 'rain' })]),
  itemOf('No author', { byline: undefined }, [{}]),
  itemOf('No date', { published: undefined }, [{}]),
  itemOf('No outlet', { site: undefined }, [{}]),
  itemOf('No language', { lang: '' }, [{}]),
];

async function read(name: ExporterName): Promise<string> {
  const bytes = Buffer.concat(await gather(exporters[name].write(CASES, options)));
  return name === 'docx'
    ? strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array).replaceAll('<w:p>', '\n<w:p>')
    : bytes.toString('utf8');
}

describe.each(Object.keys(exporters) as ExporterName[])('%s', (name) => {
  test('writes each case as before', async () => {
    await expect(`${(await read(name)).trimEnd()}\n`).toMatchFileSnapshot(`matrix/${name}.txt`);
  });

  test('writes nothing of what is missing', async () => {
    const file = await read(name);
    // JSON and CSV may say “null” of themselves.
    expect(file.match(/\bundefined\b|\[object Object\]|\bNaN\b/g)).toBeNull();
    expect(file.match(/\(\s*\)|\(, |, \)|“”|— *\n|^\s*[-*>] *$/gm) ?? []).toEqual([]);
  });
});

test.each(['markdown', 'logseq', 'docx', 'html', 'text', 'csv', 'hypothesis', 'web_annotation', 'json'] as const)(
  '%s has what the reader wrote of every case',
  async (name) => {
    const file = await read(name);
    for (const words of ['the port', 'harbour', 'Who opened it?', 'gates', 'the gate stood open'])
      expect(file).toContain(words);
    for (const { article } of CASES.filter(({ annotations }) => annotations.length > 0))
      expect(file).toContain(article.url);
  },
);
