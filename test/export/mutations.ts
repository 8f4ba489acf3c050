import { exporters } from '../../src/export/index.ts';
import { backUp } from '../../src/export/json.ts';
import { createRandom } from '../../src/training/random.ts';
import { awkwardLibrary, gather, options, writeText } from './sample-library.ts';

/** Text that is syntax in one of the formats, or that breaks naive readers. */
const SCRAPS = [
  '"',
  '""',
  ',',
  ';',
  '\r\n',
  '\\',
  '\\u0000',
  '{',
  '}',
  '[',
  ']',
  '[]',
  '{}',
  'null',
  '-1',
  '1e999',
  '9'.repeat(400),
  '\0',
  '\ud83d',
  '\ufeff',
  '__proto__',
  'constructor',
  '"id":',
  '"target":',
  'TY  - ',
  'ER  - ',
  'javascript:alert(1)',
  '2025-99-99',
  '['.repeat(3000),
  ','.repeat(20_000),
  '"a":{'.repeat(2000),
];

/** Whole files of every format that is read, by name. */
export async function listFiles(): Promise<{ name: string; text: string }[]> {
  const library = awkwardLibrary();
  const formats = ['json', 'csv', 'web_annotation', 'ris', 'csl_json'] as const;
  const files = await Promise.all(
    formats.map(async (name) => ({ name, text: await writeText(exporters[name], library.slice(0, 12)) })),
  );
  const moment = '2026-01-01T12:00:00.000Z';
  const items = library.map(({ article }) => ({ article: article.url }));
  const sections = [{ heading: 'Who knew', parts: [...items.slice(0, 2), { id: 't1', text: 'So **what**?' }] }];
  const collections = [{ id: 'c1', name: 'Essay', note: '', items, sections, created: moment, updated: moment }];
  const extras = { settings: { density: 'full' }, rules: [], collections };
  const backup = await gather(backUp(library.slice(0, 12), extras, options).pieces);
  return [...files, { name: 'backup', text: Buffer.concat(backup).toString('utf8') }, HYPOTHESIS, READWISE, ZOTERO];
}

const HYPOTHESIS = {
  name: 'hypothesis',
  text: JSON.stringify(
    Array.from({ length: 20 }, (_, i) => ({
      id: `h${i}`,
      uri: `https://news.example/${i % 3}`,
      created: '2025-01-02T03:04:05Z',
      updated: '2025-01-02T03:04:05Z',
      text: `note ${i}`,
      tags: ['water'],
      document: { title: ['Dams'] },
      target: [
        {
          source: `https://news.example/${i % 3}`,
          selector: [
            { type: 'TextPositionSelector', start: i, end: i + 5 },
            { type: 'TextQuoteSelector', exact: 'dams', prefix: 'the ', suffix: ' leaked' },
          ],
        },
      ],
    })),
  ),
};

const READWISE = {
  name: 'readwise',
  text: [
    'Highlight,Title,Author,URL,Note,Location,Date',
    ...Array.from(
      { length: 20 },
      (_, i) => `"“Dams, and ${i}”",Dams,Ida Lind,https://news.example/a,".water why?",${i},2025-01-02 03:04:05`,
    ),
  ].join('\r\n'),
};

const ZOTERO = {
  name: 'zotero',
  text: [
    '"Key","Item Type","Author","Title","Publication Title","Url","Date","Notes","Manual Tags","Automatic Tags"',
    ...Array.from(
      { length: 20 },
      (_, i) =>
        `"K${i}","newspaperArticle","Lind, Ida; Reuters","Dams ${i}","The Example Times","https://news.example/${i}","2025-03-14","<p>Note</p>","dams","" `,
    ),
  ].join('\n'),
};

/** Copies of files with one to four faults each, always the same for one seed. */
export function* mutate<File extends { name: string; text: string }>(
  files: readonly File[],
  count: number,
  seed = 1,
): Generator<File> {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let i = 0; i < count; i++) {
    const file = files[i % files.length] as File;
    let { text } = file;
    for (let faults = 1 + below(4); faults > 0; faults--) text = damage(text, below);
    yield { ...file, text };
  }
}

/** Cuts, removes, repeats, moves or replaces a part of a text, or puts something into it. */
function damage(text: string, below: (limit: number) => number): string {
  const at = below(text.length);
  const length = 1 + below(1 << below(12));
  const [start, part, end] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const scrap = SCRAPS[below(SCRAPS.length)] as string;
  const choices = [
    () => start,
    () => start + end,
    () => start + part.repeat(1 + below(50)) + end,
    () => end + part + start,
    () => start + scrap + part + end,
    () => start + scrap + end,
    () => start + part.toUpperCase() + end,
    () => text.replaceAll(part.slice(0, 3), scrap.slice(0, 20)),
    () => text.replace(/"[^"]{0,40}"/, JSON.stringify(scrap)),
    () => text.replace(/\d+/, scrap),
  ];
  return (choices[below(choices.length)] as () => string)();
}
