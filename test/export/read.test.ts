import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LibraryItem, readSource } from '../../src/citation/source.ts';
import { exporters } from '../../src/export/index.ts';
import { backUp } from '../../src/export/json.ts';
import { compare, resolveConflicts, type Side } from '../../src/import/merge.ts';
import { type Contents, readLibraryFile, Unreadable } from '../../src/import/read-file.ts';
import { type Annotation, colours, type Medium, media, type Rule, type SavedArticle } from '../../src/model.ts';
import {
  annotation,
  awkwardLibrary,
  flood,
  gather,
  inPieces,
  options,
  readWhole,
  writeText,
} from './sample-library.ts';

const NOW = '2025-05-01T00:00:00.000Z';
const read = (text: string) => readWhole(text, NOW);

/** As JSON has it: without what is undefined. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const inPlace = ({ article, annotations }: LibraryItem): LibraryItem => ({
  article,
  annotations: [...annotations].sort((a, b) => a.selectors[1].start - b.selectors[1].start),
});

const word = fc.string({ unit: 'binary', maxLength: 30 });
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true });
const iso = moment.map((date) => date.toISOString());
const facts = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(
    word,
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
    fc.constant(null),
  ),
  { maxKeys: 4, noNullPrototype: true },
);

const anAnnotation: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.oneof(fc.uuid(), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })),
    kind: fc.constantFrom('actor', 'figure', 'quote', 'passage', 'later-kind'),
    exact: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    prefix: word,
    suffix: word,
    start: fc.nat(100_000),
    astral: fc.nat(50),
    facts,
    note: word,
    tags: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }), { maxLength: 3 }),
    colour: fc.option(fc.constantFrom(...colours), { nil: undefined }),
    created: iso,
    updated: iso,
  })
  .map(({ exact, prefix, suffix, start, astral, colour, ...rest }) => ({
    ...rest,
    url: '',
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      {
        type: 'TextPositionSelector',
        start: start + 2 * astral,
        end: start + 2 * astral + exact.length,
        ...(astral > 0 ? { astral } : {}),
      },
    ],
    ...(colour ? { colour } : {}),
  }));

const anArticle: fc.Arbitrary<SavedArticle> = fc.record(
  {
    url: fc.webUrl({ withQueryParameters: true }),
    title: word,
    lang: fc.constantFrom('en', 'es', 'ar', ''),
    added: iso,
    byline: word,
    site: word,
    published: iso,
    saved: iso,
    note: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    tags: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
    aliases: fc.uniqueArray(fc.webUrl(), { minLength: 1, maxLength: 2 }),
    corrected: fc.record({ title: word, medium: fc.constantFrom(...media) }, { noNullPrototype: true }),
  },
  { requiredKeys: ['url', 'title', 'lang', 'added'], noNullPrototype: true },
);

const aLibrary: fc.Arbitrary<LibraryItem[]> = fc
  .uniqueArray(fc.record({ article: anArticle, annotations: fc.array(anAnnotation, { maxLength: 4 }) }), {
    maxLength: 3,
    selector: ({ article }) => article.url,
  })
  .map((library) => {
    const ids = new Set<string>();
    return library.map(({ article, annotations }) => ({
      article,
      annotations: annotations
        .map((one) => ({ ...one, url: article.url }))
        .filter(({ id }) => !ids.has(id) && ids.add(id) !== undefined),
    }));
  });

const aRule: fc.Arbitrary<Rule> = fc
  .record(
    {
      id: fc.uuid(),
      created: iso,
      kind: fc.constantFrom('actor', 'figure', 'quote'),
      name: word,
      words: word,
      url: fc.webUrl(),
      site: word,
      rejects: fc.constant<true>(true),
      facts,
    },
    { requiredKeys: ['id', 'created', 'kind'], noNullPrototype: true },
  )
  .chain((rule) => fc.option(anAnnotation, { nil: null }).map((at) => (at ? { ...rule, place: at.selectors } : rule)));

describe('a thousand libraries are the same after export and import', () => {
  test('through JSON', async () => {
    await fc.assert(
      fc.asyncProperty(aLibrary, async (library) => {
        const { library: back, skipped } = await read(await writeText(exporters.json, library));
        expect(back).toEqual(library);
        expect(skipped).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('through a backup, with what the reader chose', async () => {
    await fc.assert(
      fc.asyncProperty(aLibrary, facts, fc.array(aRule, { maxLength: 3 }), async (library, settings, rules) => {
        const file = Buffer.concat(
          await gather(backUp(library, { settings, rules, collections: [] }, options).pieces),
        ).toString();
        const contents = await read(file);
        expect(contents.library).toEqual(library);
        expect(contents.settings).toEqual(settings);
        expect(contents.rules).toEqual(rules);
      }),
      { numRuns: 1000 },
    );
  });

  test('through JSON-LD, in reading order', async () => {
    const full = aLibrary.filter((library) => library.length > 0);
    await fc.assert(
      fc.asyncProperty(full, async (library) => {
        const { library: back } = await read(await writeText(exporters.web_annotation, library));
        expect(back).toEqual(library.map(inPlace));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a table comes back with all but what a table cannot say', async () => {
  const library = awkwardLibrary().filter(({ annotations }) => annotations.length > 0);
  const file = await writeText(exporters.csv, library);
  const whole = (one: LibraryItem) => ({ ...inPlace(one), article: plain(one.article) });
  // A half character is none in a file of text.
  const mended = (one: unknown) =>
    JSON.parse(Buffer.from(JSON.stringify(one).replaceAll('\\ud83d one', '\ufffd one')).toString());
  expect(mended((await read(file)).library)).toEqual(mended(library.map(whole)));
});

test('a table in which a spreadsheet wrote dates in its own way is read as it was', async () => {
  const [first] = awkwardLibrary();
  const file = await writeText(exporters.csv, first ? [first] : []);
  const saved = file.replaceAll(',"2025-03-14T07:30:00+01:00",', ',"14/03/2025 07:30",');
  expect(saved).not.toBe(file);
  expect((await read(saved)).library[0]?.article.published).toBe('2025-03-14T07:30:00+01:00');
});

test('a table that a spreadsheet saved with semicolons is read, too', async () => {
  const [first] = awkwardLibrary();
  const rows = (await writeText(exporters.csv, first ? [{ ...first, annotations: first.annotations.slice(0, 1) }] : []))
    .split('\r\n')
    .map((row) => row.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';'));
  expect((await read(rows.join('\r\n'))).library[0]?.annotations).toHaveLength(1);
});

describe('other people’s files', () => {
  const selector = [
    { type: 'RangeSelector' },
    { type: 'TextPositionSelector', start: 10, end: 14 },
    { type: 'TextQuoteSelector', exact: 'dams', prefix: 'the ', suffix: ' are' },
  ];

  test('Hypothesis: passages with notes and tags, notes on pages, replies left out', async () => {
    const uri = 'https://news.example/a';
    const file = {
      export_userid: 'acct:ann@hypothes.is',
      annotations: [
        {
          id: 'x1',
          uri,
          text: 'why?',
          tags: ['water'],
          created: '2025-01-02T03:04:05.123456+00:00',
          target: [{ source: uri, selector }],
          document: { title: ['Dams'] },
        },
        { id: 'x2', uri, text: 'on the page', tags: [], target: [{ source: uri }], document: { title: ['Dams'] } },
        { id: 'x3', uri, text: 'a reply', references: ['x1'], target: [{ source: uri }] },
        { id: 'x4', uri: 'urn:x-pdf:1', text: '', target: [{ source: 'urn:x-pdf:1', selector }] },
      ],
    };
    expect(await read(JSON.stringify(file))).toMatchObject({
      skipped: 2,
      library: [
        {
          article: { url: uri, title: 'Dams', note: 'on the page' },
          annotations: [
            {
              id: 'x1',
              kind: 'passage',
              note: 'why?',
              tags: ['water'],
              colour: 'yellow',
              created: '2025-01-02T03:04:05.123Z',
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['a list', (annotations: object[]) => annotations],
    ['a page of its API', (rows: object[]) => ({ total: 1, rows })],
  ])('Hypothesis: %s keeps notes and tags', async (_, wrap) => {
    const uri = 'https://news.example/a';
    const one = { id: 'x1', uri, text: 'why?', tags: ['water'], target: [{ source: uri, selector }] };
    const page = { id: 'x2', uri, text: 'on the page', tags: ['dams'], target: [{ source: uri }] };
    expect((await read(JSON.stringify(wrap([one, page])))).library).toMatchObject([
      { article: { note: 'on the page', tags: ['dams'] }, annotations: [{ id: 'x1', note: 'why?', tags: ['water'] }] },
    ]);
  });

  test('W3C: annotations without ids and positions are all kept, and twice changes nothing', async () => {
    const quote = (exact: string, value: string) => ({
      type: 'Annotation',
      body: { type: 'TextualBody', value },
      target: { source: 'https://news.example/a', selector: { type: 'TextQuoteSelector', exact } },
    });
    const items = [quote('dams', 'why?'), quote('silt', 'why?'), quote('dams', 'who?'), quote('dam', 'x')];
    const file = JSON.stringify({ '@context': 'x', type: 'AnnotationPage', items });
    const [found] = (await read(file)).library;
    const ids = found?.annotations.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(4);
    expect((await read(file)).library[0]?.annotations.map(({ id }) => id)).toEqual(ids);
  });

  test('Readwise: highlights with notes, tags and colours, notes on articles; books are skipped', async () => {
    const table = [
      'Highlight,Title,Author,URL,Note,Location,Date',
      '"“Dams, and more”",Dams,Ida Lind,https://news.example/a,".water why?",120,2025-01-02 03:04:05',
      ',Dams,Ida Lind,https://news.example/a,.big_dams On the page,,',
      'A line,A book,Bo Lee,,,1,',
    ].join('\r\n');
    expect(await read(table)).toMatchObject({
      skipped: 1,
      library: [
        {
          article: { title: 'Dams', byline: 'Ida Lind', note: 'On the page', tags: ['big dams'] },
          annotations: [{ note: 'why?', tags: ['water'], created: '2025-01-02T03:04:05.000Z' }],
        },
      ],
    });
    const [first] = (await read(table)).library;
    expect(first?.annotations[0]?.selectors[0].exact).toBe('“Dams, and more”');
  });

  const source = {
    url: 'https://news.example/a',
    title: 'Dams: a guide',
    authors: [{ family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' }, { literal: 'Reuters' }],
    site: 'The Example Times',
    published: '2025-03-14',
    tags: ['dams', 'water'],
  };
  const csl = {
    type: 'article-newspaper',
    title: 'Dams: a guide',
    author: [{ family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' }, { literal: 'Reuters' }],
    'container-title': 'The Example Times',
    issued: { 'date-parts': [['2025', 3, 14]] },
    URL: 'https://news.example/a',
    keyword: 'dams, water',
    note: 'Check this',
  };
  const ris = [
    'TY  - NEWS',
    'TI  - Dams: a guide',
    'AU  - von der Leyen, Ursula',
    'AU  - Reuters',
    'T2  - The Example Times',
    'DA  - 2025/03/14/',
    'UR  - https://news.example/a',
    'KW  - dams',
    'KW  - water',
    'N1  - <p>Check this</p>',
    'ER  - ',
    '',
  ].join('\r\n');
  const zotero = [
    '"Key","Item Type","Author","Title","Publication Title","Url","Date","Notes","Manual Tags","Automatic Tags"',
    '"A","newspaperArticle","von der Leyen, Ursula; Reuters","Dams: a guide","The Example Times","https://news.example/a","2025-03-14","<p>Check this</p>","dams; water",""',
  ].join('\n');
  test.each([
    ['CSL-JSON', JSON.stringify([csl, { ...csl, URL: '' }]), 1],
    ['RIS', ris, 0],
    ['its own CSV', `\ufeff${zotero}`, 0],
  ])('Zotero: %s gives articles with their details, notes and tags', async (_, text, skipped) => {
    expect(await read(text)).toMatchObject({ skipped, library: [{ article: { ...source, note: 'Check this' } }] });
  });

  test.each([
    'https://',
    'https:///a',
    'http://[',
    'https://a b/c',
    'ftp://news.example/a',
    `https://news.example/${'a'.repeat(9000)}`,
  ])('Zotero: an entry with the address %.20s is skipped, not kept under what is none', async (address) => {
    const text = `${zotero}\n${zotero.split('\n')[1]?.replace('https://news.example/a', address)}`;
    expect(await read(text)).toMatchObject({ skipped: 1, library: [{ article: { url: 'https://news.example/a' } }] });
  });

  test('Zotero: of a long table without any address, only the start is read', async () => {
    const [head] = zotero.split('\n');
    const rows = '0,0,0,0,0,0,0,0,0,0\n'.repeat(100_001);
    await expect(read(`${head}\n${rows}`)).rejects.toMatchObject({ reason: 'nothing in it' });
    // It would be cut short further on.
    await expect(read(`${head}\n${rows}"`)).rejects.toMatchObject({ reason: 'nothing in it' });
  });

  test.each<[string, string, string, Medium]>([
    ['article-newspaper', 'NEWS', 'newspaperArticle', 'newspaper'],
    ['article-magazine', 'MGZN', 'magazineArticle', 'magazine'],
    ['webpage', 'ELEC', 'webpage', 'website'],
    ['post-weblog', 'BLOG', 'blogPost', 'blog'],
  ])(
    'Zotero: %s, %s and %s are a %s, also where the outlet is known as something else',
    async (item, type, row, is) => {
      const files = [
        JSON.stringify([{ ...csl, type: item, URL: 'https://www.lemonde.fr/a' }]),
        ris.replace('NEWS', type).replace('news.example', 'www.lemonde.fr'),
        zotero.replace('newspaperArticle', row).replace('news.example', 'www.lemonde.fr'),
      ];
      for (const file of files) {
        const [only] = (await read(file)).library;
        expect(only?.article.corrected).toEqual({
          site: 'The Example Times',
          ...(is !== 'newspaper' && { medium: is }),
        });
      }
    },
  );

  test('Zotero: of another kind, an outlet is what it is known as', async () => {
    const [only] = (await read(ris.replace('NEWS', 'JOUR').replace('The Example Times', 'Tide Magazine'))).library;
    expect(only?.article).not.toHaveProperty('corrected');
    expect(only && readSource(only.article).medium).toBe('magazine');
  });

  test('Zotero: what we wrote for it is read back', async () => {
    const [first] = awkwardLibrary();
    for (const name of ['ris', 'csl_json'] as const) {
      const [back] = (await read(await writeText(exporters[name], first ? [first] : []))).library;
      expect(back?.article).toMatchObject({
        url: flood.url,
        title: flood.title,
        site: flood.site,
        published: '2025-03-14',
        authors: [
          { family: 'Okafor', given: 'Amara' },
          { family: 'Lindqvist', given: 'Jonas' },
        ],
      });
    }
  });

  test('a file with nothing but rules says so', async () => {
    const rule = { id: 'r1', kind: 'actor', name: 'May', rejects: true, created: NOW };
    const file = (own: object) => JSON.stringify({ format: 'newsgloss', version: 1, exported: NOW, ...own });
    expect(await read(file({ rules: [rule] }))).toMatchObject({ library: [], rules: [rule], problem: null });
    await expect(read(file({ rules: [] }))).rejects.toThrow('damaged');
  });

  test('a table with an article that has no annotation keeps it', async () => {
    const article = { ...flood, note: 'Read again', tags: ['dams'] };
    const table = await writeText(exporters.csv, [{ article, annotations: [] }]);
    expect(table).toContain('"Read again"');
    expect((await read(table)).library).toEqual([{ article, annotations: [] }]);
  });

  test.each([
    ['commas', ',', 1_000_000],
    ['lines', 'a\n', 1_000_000],
    ['brackets', '[', 1_000_000],
    ['quotes', '""', 1_000_000],
  ])('a megabyte of %s is refused', async (_, sign, length) => {
    await expect(read(sign.repeat(length / sign.length))).rejects.toThrow(Unreadable);
  });

  test('what Hypothesis reads of us, we read', async () => {
    const [first] = awkwardLibrary();
    const file = await writeText(exporters.hypothesis, first ? [first] : []);
    const [back] = (await read(file)).library;
    expect(back?.annotations.map(({ id }) => id).sort()).toEqual(first?.annotations.map(({ id }) => id).sort());
    expect(back?.article.note).toBe(first?.article.note);
  });

  test.each([
    ['one annotation', (one: object) => one],
    ['a list', (one: object) => [one]],
    ['a collection', (one: object) => ({ '@context': 'x', type: 'AnnotationCollection', first: { items: [one] } })],
  ])('W3C: %s', async (_, wrap) => {
    const one = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://anno.example/1',
      type: 'Annotation',
      body: [
        { type: 'TextualBody', value: 'why?' },
        { type: 'TextualBody', purpose: 'tagging', value: 'water' },
      ],
      target: { source: 'https://news.example/a#top', selector },
    };
    expect((await read(JSON.stringify(wrap(one)))).library).toMatchObject([
      {
        article: { url: 'https://news.example/a' },
        annotations: [
          {
            id: 'https://anno.example/1',
            kind: 'passage',
            note: 'why?',
            tags: ['water'],
            selectors: [{ exact: 'dams' }, { start: 10 }],
          },
        ],
      },
    ]);
  });
});

describe('a file that cannot be read is refused by name', () => {
  test.each([
    ['', 'empty'],
    ['Dear diary', 'unknown'],
    ['a,b,c\r\n1,2,3\r\n', 'unknown'],
    ['<html></html>', 'unknown'],
    ['{"some":"json"}', 'unknown'],
    ['[1,2', 'cut short'],
    ['{"format":}', 'damaged'],
    ['{"annotations":[]}', 'nothing in it'],
    ['{"format":"newsgloss","version":2,"articles":[]}', 'newer'],
    ['{"format":"newsgloss","version":1,"articles":[{"url":"https://a.example"}]}', 'damaged'],
    ['{"format":"newsgloss","version":1,"articles":{}}', 'damaged'],
    ['{"@context":"http://www.w3.org/ns/anno.jsonld","items":[{"target":"https://a.example"}]}', 'nothing in it'],
  ])('%j', async (text, reason) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ name: 'Unreadable', reason }));
  });

  test('cut off anywhere, a table is never read in part', async () => {
    const csv = await writeText(exporters.csv, awkwardLibrary().slice(0, 1));
    const rows = [...csv.matchAll(/\r\n/g)].map(({ index }) => index);
    for (let at = (rows[0] ?? 0) + 3; at < csv.length - 2; at += 41) {
      // At the end of a row nothing shows that rows are missing.
      if (!rows.some((row) => Math.abs(row - at) < 3))
        await expect(read(csv.slice(0, at)), String(at)).rejects.toThrow(Unreadable);
    }
  });

  test('an address that would run something is no article', async () => {
    const article = { url: 'javascript:alert(1)', title: '', lang: '', added: NOW, annotations: [] };
    const file = JSON.stringify({ format: 'newsgloss', version: 1, articles: [article] });
    await expect(read(file)).rejects.toThrow(Unreadable);
  });
});

describe('a file of our own that is incomplete', () => {
  const library = awkwardLibrary();
  const listAll = (items: LibraryItem[]) => items.flatMap(({ annotations }) => annotations);
  const all = plain(listAll(library));

  test.each([
    ['a line each', (json: string) => json],
    ['an article a line, as earlier versions wrote it', (json: string) => json.replaceAll(/\n(?=\{"id"|\]\})/g, '')],
    ['with blanks', (json: string) => JSON.stringify(JSON.parse(json), null, 2)],
  ])('cut off anywhere, gives the whole annotations before the cut: %s', async (_, lay) => {
    const json = lay(await writeText(exporters.json, library)).trim();
    expect(plain((await read(json)).library)).toEqual(plain(library));
    for (let at = 1; at < json.length; at += 97) {
      const cut = json.slice(0, at);
      const contents = await read(cut).catch((error: unknown) => error);
      if (contents instanceof Error) {
        expect(contents, String(at)).toMatchObject({ name: 'Unreadable', reason: 'cut short' });
        expect(cut).not.toMatch(/"annotations":\s*\[/);
        continue;
      }
      const { library: items, problem } = contents as Contents;
      const annotations = listAll(items);
      expect(problem, String(at)).toBe('cut short');
      expect(annotations, String(at)).toEqual(all.slice(0, annotations.length));
      // The id of the next annotation is in the part that is missing, or it is the one that was cut.
      const next = all[annotations.length + 1];
      if (next) expect(cut, String(at)).not.toContain(`"id":"${next.id}"`);
    }
  });

  test('damaged in the middle, gives the whole annotations before the damage', async () => {
    const json = await writeText(exporters.json, library);
    const at = json.indexOf(`"id":"${all[5]?.id}"`);
    const { library: items, problem } = await read(`${json.slice(0, at)}\0\0\0${json.slice(at + 3)}`);
    expect(problem).toBe('damaged');
    expect(plain(listAll(items))).toEqual(all.slice(0, 5));
  });

  test('with a damaged annotation, gives all others', async () => {
    const json = await writeText(exporters.json, library);
    const { library: items, problem, skipped } = await read(json.replace(`"id":"${all[5]?.id}"`, '"id":7'));
    expect({ problem, skipped }).toEqual({ problem: null, skipped: 1 });
    expect(plain(listAll(items))).toEqual(all.toSpliced(5, 1));
  });
});

test('a file is read in any pieces, in parts of bounded size, without a limit', async () => {
  const annotations = Array.from({ length: 3000 }, (_, at) => annotation('quote', `“${at}”`, {}, { note: '\\" \\' }));
  const json = await writeText(exporters.json, [{ article: flood, annotations }]);
  for (const length of [1, 7, 100_000]) {
    const sizes: number[] = [];
    const back: Annotation[] = [];
    for await (const { library } of readLibraryFile(inPieces(json, length), NOW)) {
      const some = library.flatMap((item) => item.annotations);
      sizes.push(some.length);
      back.push(...some);
    }
    expect(Math.max(...sizes)).toBeLessThan(1000);
    expect(back).toEqual(annotations);
  }
});

describe('importing a file', () => {
  /** The library after a file was imported. */
  function take(here: LibraryItem[], file: LibraryItem[], side: Side): LibraryItem[] {
    const { articles, annotations } = resolveConflicts(compare(here, file), side);
    const all = new Map(here.map((one) => [one.article.url, { ...one, annotations: [...one.annotations] }]));
    for (const article of articles) {
      all.set(article.url, { article, annotations: all.get(article.url)?.annotations ?? [] });
    }
    for (const one of annotations) {
      const list = all.get(one.url)?.annotations ?? [];
      const at = list.findIndex(({ id }) => id === one.id);
      if (at < 0) list.push(one);
      else list[at] = one;
    }
    return [...all.values()];
  }

  test('of everything, onto an empty library, makes the same library; twice changes nothing', () => {
    fc.assert(
      fc.property(aLibrary, fc.constantFrom<Side>('ours', 'theirs', 'newer'), (library, side) => {
        const once = take([], library, side);
        const again = compare(once, library);
        expect(again.fresh).toEqual({ articles: [], annotations: [] });
        expect(again.conflicts).toEqual({ articles: [], annotations: [] });
        expect(take(once, library, side)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  const mark = annotation('quote', 'Yes.', { form: 'direct' }, { note: 'mine' });
  const changed = { ...mark, note: 'theirs', updated: '2025-03-21T00:00:00.000Z' };
  const here = [{ article: flood, annotations: [mark] }];
  const file = [{ article: flood, annotations: [changed] }];

  test.each<[Side, string]>([
    ['ours', 'mine'],
    ['theirs', 'theirs'],
    ['newer', 'theirs'],
  ])('a mark that is otherwise here is settled by %s', (side, note) => {
    expect(compare(here, file).conflicts.annotations).toEqual([{ ours: mark, theirs: changed }]);
    expect(take(here, file, side)[0]?.annotations.map((one) => one.note)).toEqual([note]);
  });

  test('a mark kept on two machines is one', () => {
    const twin = { ...mark, id: 'other', created: '2025-03-01T00:00:00.000Z' };
    expect(compare(here, [{ article: flood, annotations: [twin] }])).toMatchObject({
      same: 1,
      fresh: { annotations: [] },
    });
  });

  test('an article is known by its other addresses', () => {
    const amp = { ...flood, url: 'https://example.com/amp/flood-fund', aliases: [flood.url] };
    const one = { ...annotation('quote', 'No.'), url: amp.url };
    const merge = compare(here, [{ article: amp, annotations: [one] }]);
    expect(merge.fresh).toMatchObject({ articles: [], annotations: [{ url: flood.url }] });
    expect(resolveConflicts(merge, 'ours').articles).toMatchObject([{ url: flood.url, aliases: [amp.url] }]);
  });

  test('nothing of an article that is here is lost, whichever side is chosen', () => {
    const noted = [{ article: { ...flood, note: 'mine', tags: ['a'] }, annotations: [] }];
    const other = [{ article: { ...flood, note: 'theirs', tags: ['b'] }, annotations: [] }];
    expect(resolveConflicts(compare(noted, other), 'ours').articles).toMatchObject([
      { note: 'mine', tags: ['a', 'b'] },
    ]);
    expect(resolveConflicts(compare(noted, other), 'theirs').articles).toMatchObject([
      { note: 'theirs', tags: ['a', 'b'] },
    ]);
  });
});
