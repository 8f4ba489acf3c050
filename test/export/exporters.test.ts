import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { columns } from '../../src/export/csv.ts';
import { exportFile } from '../../src/export/file.ts';
import { type ExporterName, exporters } from '../../src/export/index.ts';
import type { Annotation, Author, Medium, SavedArticle } from '../../src/model.ts';
import { terms } from './context.ts';
import { annotation, awkwardLibrary, flood, gather, HOSTILE, options, readWhole, writeText } from './sample-library.ts';
import { readTable } from './table.ts';

const library = awkwardLibrary();
const first = library[0] ?? { article: flood, annotations: [] };

/** Front matter and body of one note. */
function splitNote(note: string): [properties: { [name: string]: unknown }, body: string] {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(note) ?? [];
  return [parse(head) as { [name: string]: unknown }, body];
}

describe('Obsidian', () => {
  test('properties are read back as they were', async () => {
    const [properties] = splitNote(await writeText(exporters.markdown, [first]));
    expect(properties).toEqual({
      title: 'Ministers agree emergency flood fund after talks',
      source: 'https://example.com/news/flood-fund',
      author: ['[[Amara Okafor]]', '[[Jonas Lindqvist]]'],
      publication: 'The Example Times',
      published: '2025-03-14',
      accessed: '2025-03-20',
      citekey: 'okafor2025ministers',
      language: 'en',
      actors: ['[[Amara Okoye]]'],
      tags: ['news', 'flood-fund', 'y2025', 'promise', 'a-b'],
    });
  });

  test('the day of a change is named if it is not that of publication', async () => {
    const of = async (modified: string) =>
      splitNote(await writeText(exporters.markdown, [{ ...first, article: { ...first.article, modified } }]))[0];
    expect(await of('2025-03-16T10:00:00Z')).toMatchObject({ published: '2025-03-14', modified: '2025-03-16' });
    expect(await of('2025-03-14T19:00:00+01:00')).not.toHaveProperty('modified');
  });

  test('a quote is a callout with its speaker, a link to the passage, an id and the note', async () => {
    const [, body] = splitNote(await writeText(exporters.markdown, [first]));
    expect(body).toMatch(
      /\n> \[!quote\] \[\[Amara Okoye\]\] \(minister for water\)\n> “We will pay within 30 days” \(\[passage\]\(https:\S+#:~:text=\S+\)\)\n\n\^q-[\w-]+\n\nWho pays\?\n/,
    );
    expect(body).toContain('\n> “They told me ‘go home’ twice.\n>\n> “I went.”');
  });

  test('ids of blocks are letters, digits and dashes, each once', async () => {
    const [, body] = splitNote(await writeText(exporters.markdown, [first]));
    const ids = [...body.matchAll(/(?:^| )\^(\S+)$/gm)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(6);
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(HOSTILE.map((text, i): [string, number] => [text, i]))('%j stays text', async (_, i) => {
    const hostile = library.slice(4 + i, 5 + i);
    const [properties, body] = splitNote(await writeText(exporters.markdown, hostile));
    expect(Object.keys(properties)).toContain('citekey');
    expect(properties).not.toHaveProperty('evil');
    expect(properties.tags).not.toContain('evil');
    expect(body).not.toMatch(/(?<!\\)<(?:script|img|w:)/i);
    expect(body).not.toMatch(/(?<!\\)\]\((?:javascript|data):/i);
    expect(await writeText(exporters.markdown, hostile)).not.toMatch(/<%|^[a-z]+: .*\{\{/m);
    const properly = (properties.actors as string[]).concat(properties.author as string[]);
    for (const link of properly) expect(link).toMatch(/^\[\[[^[\]#|^:]+\]\]$/);
  });
});

test('Logseq: an outline of bullets after its properties, notes below what they are about', async () => {
  const page = await writeText(exporters.logseq, [first]);
  const [properties = '', outline = ''] = page.split('\n\n- ', 2);
  expect(properties.split('\n').every((line) => /^[a-z]+:: \S/.test(line))).toBe(true);
  expect(outline).toContain('Okafor, A.');
  expect(page).toMatch(
    /\n\t- > “We will pay within 30 days” — \[\[Amara Okoye\]\] \(minister for water\) \[passage\]\(.*\n\t\t- Who pays\?\n/,
  );
  const hostile = await writeText(exporters.logseq, library.slice(4));
  expect(hostile).not.toMatch(/^\s*-? ?(?:key|evil)::/m);
});

describe('files for people', () => {
  const note =
    'See **the _budget_** and [the plan](https://example.com/plan), not [this](javascript:x).\n\n- one\n  1. two\n\n> quoted';
  const money = annotation('figure', '€5.1bn', { form: 'money', value: 5.1e9, unit: 'EUR' }, { note });
  const item = { article: { ...flood, note }, annotations: [money] };
  const one = (name: 'html' | 'text' | 'docx') => exporters[name];

  test('render Markdown', async () => {
    const html = await writeText(one('html'), [item]);
    expect(html).toContain('See <b>the _budget_</b> and <a href="https://example.com/plan"');
    expect(html).toContain('<p style="margin-inline-start:1em">• one</p><p style="margin-inline-start:2em">1. two</p>');
    expect(html).not.toContain('href="javascript');
    const text = await writeText(one('text'), [item]);
    expect(text).toContain('See the _budget_ and the plan (https://example.com/plan), not [this](javascript:x).\n');
    expect(text).toContain('\n• one\n  1. two\n> quoted\n');
  });

  test('say figures in words', async () => {
    for (const name of ['html', 'text'] as const) {
      const file = await writeText(one(name), [item]);
      expect(file).toContain('5.1 billion');
      expect(file).not.toMatch(/51000000|\bEUR\b/);
    }
  });
});

describe('what was only saved with its article', () => {
  const moment = '2025-03-20T08:00:00.000Z';
  const article = { ...flood, saved: moment };
  const own = annotation('passage', 'the pumps had not run', {}, { created: '2025-03-21T08:00:00.000Z' });
  const found = annotation('quote', 'Nobody was warned', { form: 'direct', speaker: 'Ada Lund', actor: 'Ada Lund' });
  const mayor = annotation('actor', 'Ada Lund', { type: 'person', name: 'Ada Lund', role: 'mayor of Brede' });
  const saved = (one: Annotation) => ({ ...one, created: moment, updated: moment });
  // These have other ways to tell, or are bytes.
  const others = ['docx', 'csv', 'hypothesis', 'web_annotation', 'json'];
  const names = (Object.keys(exporters) as ExporterName[]).filter((name) => !others.includes(name));

  test.each(names)('is marked in %s, after what is the reader’s', async (name) => {
    const file = await writeText(exporters[name], [{ article, annotations: [saved(found), own] }]);
    expect(file.match(/found by Newsgloss/g)).toHaveLength(1);
    // Anki has no card for a highlight without a note.
    if (name !== 'anki') expect(file.match(/the pumps|Nobody was/g)).toContain('the pumps');
  });

  test('still names the role of a speaker, if it is not in the file', async () => {
    const item = { article, annotations: [saved(found)], beside: [saved(found), saved(mayor)] };
    expect(await writeText(exporters.text, [item])).toContain('— Ada Lund, mayor of Brede\n');
  });
});

describe('a spreadsheet', () => {
  const read = async (own = {}) => readTable(await writeText(exporters.csv, library, own));

  test('has a row an annotation and every column in it', async () => {
    const [head, ...rows] = await read();
    expect(head).toEqual(['\ufeffkind', ...columns.slice(1)]);
    // An article without annotations has a row, too.
    const counts = library.map(({ annotations }) => Math.max(1, annotations.length));
    expect(rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  test('no text begins a formula, and texts that need no guard have none', async () => {
    const [, ...rows] = await read();
    const numeric = new Set(['value', 'value_to', 'start', 'end'].map((name) => columns.indexOf(name as 'value')));
    for (const row of rows) {
      row.forEach((cell, i) => {
        if (numeric.has(i)) expect(cell).toMatch(/^(-?\d+(\.\d+)?)?$/);
        else expect(cell).not.toMatch(/^\s*[=+\-@\t\r\n]/);
      });
    }
    const texts = rows.map((row) => row[columns.indexOf('text')]);
    expect(texts).toContain('nobody had asked the towns');
    expect(texts).toContain("'-0.3%");
  });

  test('numbers can be added up', async () => {
    const [, ...rows] = await read();
    const values = rows.map((row) => row[columns.indexOf('value')]).filter(Boolean);
    expect(values.slice(0, 2)).toEqual(['1300000000', '12']);
    expect(values).toContain('-0.3');
  });

  test('begins with a byte order mark, which Excel needs', async () => {
    expect((await writeText(exporters.csv, [first])).startsWith('\ufeffkind,')).toBe(true);
  });
});

describe('a file of our own', () => {
  test('is as its published schema says', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../src/export/library.schema.json', import.meta.url), 'utf8'));
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    const file = JSON.parse(await writeText(exporters.json, library));
    expect(validate(file) || validate.errors).toBe(true);
    for (const broken of [
      { ...file, version: 'one' },
      { ...file, articles: [{}] },
      { ...file, format: 'other' },
    ]) {
      expect(validate(broken)).toBe(false);
    }
  });

  test('loses nothing', async () => {
    const { articles } = JSON.parse(await writeText(exporters.json, library));
    expect(articles).toEqual(
      JSON.parse(JSON.stringify(library.map(({ article, annotations }) => ({ ...article, annotations })))),
    );
  });
});

describe('a web page', () => {
  test('runs nothing and asks for nothing, and every hostile text is to be read in it', async () => {
    const { document } = new JSDOM(await writeText(exporters.html, library)).window;
    expect(document.querySelectorAll('script, img, link, iframe, [onerror], w\\:evil')).toHaveLength(0);
    for (const link of document.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toContain('<script>alert(1)</script>');
    expect(marks).toContain('بعد المحادثات, “نعم”');
    expect(document.querySelectorAll('.works p').length).toBeGreaterThan(4);
  });

  test('has nothing that a screen reader stumbles over', async () => {
    const { window } = new JSDOM(await writeText(exporters.html, library.slice(0, 9)), { runScripts: 'outside-only' });
    window.eval(axe.source);
    const run = window.eval('axe.run(document, { rules: { "color-contrast": { enabled: false } } })');
    const { violations, passes } = (await run) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  });
});

describe('a Word document', () => {
  const open = async () => unzipSync(Buffer.concat(await gather(exporters.docx.write(library, options))));

  test('is a package of well-formed parts, and every link leads to the web', async () => {
    const parts = await open();
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    const { DOMParser } = new JSDOM('').window;
    for (const [name, bytes] of Object.entries(parts)) {
      const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
      expect(xml.querySelector('parsererror')?.textContent, name).toBeUndefined();
    }
    const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
    const ids = [...relations.matchAll(/Id="(rId\d+)"[^>]*Target="([^"]*)" TargetMode/g)];
    expect(ids.every(([, , target]) => target?.startsWith('https://'))).toBe(true);
    const used = [...strFromU8(parts['word/document.xml'] ?? new Uint8Array()).matchAll(/r:id="(rId\d+)"/g)];
    expect(new Set(used.map(([, id]) => id))).toEqual(new Set(ids.map(([, id]) => id)));
  });

  test('has headings, quotes, notes and works cited in their styles', async () => {
    const xml = strFromU8((await open())['word/document.xml'] ?? new Uint8Array());
    const paragraphs = [...xml.matchAll(/<w:pStyle w:val="(\w+)"\/>.*?<\/w:p>/g)].map(([paragraph, style]) => [
      style,
      paragraph.replace(/<[^>]+>/g, ''),
    ]);
    expect(paragraphs).toContainEqual(['Heading1', 'Ministers agree emergency flood fund after talks']);
    expect(paragraphs).toContainEqual(['Quote', '“We will pay within 30 days”']);
    expect(paragraphs).toContainEqual(['Note', 'Who pays?']);
    expect(paragraphs).toContainEqual(['Heading1', 'References']);
    expect(paragraphs.filter(([style]) => style === 'Bibliography').length).toBeGreaterThan(4);
    expect(paragraphs).toContainEqual(['Quote', ']]&gt;&lt;/w:t&gt;&lt;w:evil/&gt;'.replace('&gt;', '&gt;')]);
  });
});

describe('reference managers', () => {
  const readItems = (name: string, text: string) =>
    new Cite(text, name === 'ris' ? { forceType: '@ris/file' } : undefined).data;
  const parts = (date: unknown) => (date as { 'date-parts': number[][] })['date-parts'][0];
  const authors = [
    { family: 'Okafor', given: 'Amara' },
    { family: 'Lindqvist', given: 'Jonas' },
  ];

  test.each(['ris', 'csl_json'] as const)(
    '%s says newspaper article, authors, full date, date of access',
    async (name) => {
      const text = await writeText(exporters[name], [first]);
      const [item] = readItems(name, text);
      expect(item).toMatchObject({
        type: 'article-newspaper',
        title: 'Ministers agree emergency flood fund after talks',
        // RIS calls who wrote for a newspaper its reporter.
        ...(name === 'ris' ? { reporter: ['Okafor, Amara', 'Lindqvist, Jonas'] } : { author: authors }),
        'container-title': 'The Example Times',
        URL: 'https://example.com/news/flood-fund',
      });
      // This reader takes only the year of a newspaper's article; Zotero takes DA.
      expect(parts(item?.issued)).toEqual(name === 'ris' ? [2025] : [2025, 3, 14]);
      if (name === 'ris') expect(text).toContain('\r\nDA  - 2025/03/14\r\n');
      expect(parts(item?.accessed)).toEqual([2025, 3, 20]);
      expect(JSON.stringify(item?.note)).toContain('We will pay within 30 days” — Amara Okoye, minister for water');
    },
  );

  test.each(['bibtex', 'biblatex'] as const)(
    '%s says authors, title, newspaper, full date, date of access',
    async (name) => {
      const text = await writeText(exporters[name], [first]);
      const [item] = new Cite(text).data;
      expect(item).toMatchObject({
        type: 'article-journal',
        author: authors,
        'container-title': 'The Example Times',
        URL: 'https://example.com/news/flood-fund',
      });
      expect(String(item?.title).replace(/<[^>]+>/g, '')).toBe('Ministers agree emergency flood fund after talks');
      expect(parts(item?.issued)).toEqual([2025, 3, 14]);
      expect(parts(item?.accessed)).toEqual([2025, 3, 20]);
      if (name === 'biblatex') expect(text).toContain('entrysubtype = {newspaper}');
    },
  );

  test.each<[Medium, ...string[]]>([
    ['newspaper', 'TY  - NEWS', '"article-newspaper"', '@article', '@article{okafor2025ministers', '{newspaper}'],
    ['magazine', 'TY  - MGZN', '"article-magazine"', '@article', '@article{okafor2025ministers', '{magazine}'],
    ['website', 'TY  - ELEC', '"webpage"', '@misc', '@online{okafor2025ministers', 'organization = {The Example'],
    ['blog', 'TY  - BLOG', '"post-weblog"', '@misc', '@online{okafor2025ministers', 'organization = {The Example'],
  ])('read of a %s what it is', async (medium, ris, csl, bibtex, biblatex, subtype) => {
    const item = { ...first, article: { ...first.article, corrected: { medium } } };
    expect(await writeText(exporters.ris, [item])).toContain(ris);
    expect(await writeText(exporters.csl_json, [item])).toContain(`"type":${csl}`);
    expect(await writeText(exporters.bibtex, [item])).toContain(bibtex);
    const entry = await writeText(exporters.biblatex, [item]);
    expect(entry).toContain(biblatex);
    expect(entry).toContain(subtype);
  });

  test.each(['ris', 'csl_json', 'bibtex', 'biblatex'] as const)(
    '%s keeps hostile texts within their records',
    async (name) => {
      const data = readItems(name, await writeText(exporters[name], library));
      expect(data).toHaveLength(library.length);
      const types = name.startsWith('bib') ? 'article-journal' : 'article-newspaper';
      expect(data.every(({ type }) => type === types)).toBe(true);
    },
  );

  describe('notes', () => {
    const { saved: _, ...kept } = flood;
    const sneaky = { ...kept, note: 'issued: 1999\n{:author: Nobody}', corrected: { authors: [{ family: 'Berg' }] } };
    const marks = [
      annotation('quote', 'type: book', { form: 'direct' }),
      annotation('figure', 'Five', { form: 'count', value: 5 }),
      annotation('figure', '12 dams', { form: 'count', value: 12 }, { note: 'In all?' }),
      annotation('passage', 'silt'),
      annotation('passage', '泥が川にたまり続けている'),
    ];
    const write = async (name: 'ris' | 'csl_json' | 'bibtex' | 'biblatex', article: SavedArticle = sneaky) =>
      (await writeText(exporters[name], [{ article, annotations: marks }])).replaceAll('$|$', '|');

    test.each(['bibtex', 'biblatex'] as const)('of %s are in the field that no style prints', async (name) => {
      const entry = await write(name);
      expect(entry).toContain('  annote = {issued: 1999 \\{:author: Nobody\\}; type: book');
      expect(entry).not.toMatch(/^ {2}(?:note|annotation) =/m);
    });

    test('of CSL-JSON set no field', async () => {
      const [item] = JSON.parse(await write('csl_json'));
      const lines: string[] = item.note.split('\n');
      // How Zotero and citeproc find fields in a note.
      expect(lines.filter((line) => /^[A-Za-z -]+:/.test(line))).toEqual([]);
      expect(item.note).not.toMatch(/\{:[\w-]+:/);
      expect(lines.slice(0, 3)).toEqual(['• issued: 1999', '• { :author: Nobody}', '• type: book']);
    });

    test.each(['ris', 'csl_json', 'bibtex', 'biblatex'] as const)(
      'of %s are all of the reader, and of what was only saved with the article no figures',
      async (name) => {
        for (const words of ['Five', 'silt', '12 dams | In all?', '泥が川にたまり続けている'])
          expect(await write(name)).toContain(words);
        const found = await write(name, { ...sneaky, saved: String(marks[0]?.created) });
        expect(found).not.toContain('Five');
        for (const words of ['silt', '12 dams | In all? | found by Newsgloss']) expect(found).toContain(words);
      },
    );
  });

  test('names have the parts that Zotero reads, and are whole again when read back', async () => {
    const authors: Author[] = [
      { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' },
      { family: 'La Fontaine', given: 'Jean', 'dropping-particle': 'de' },
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      { literal: 'Ministry of Health, Labour and Welfare' },
    ];
    const items = library.slice(0, 1).map((item) => ({ ...item, article: { ...item.article, authors } }));
    const [csl] = JSON.parse(await writeText(exporters.csl_json, items));
    expect(csl.author).toEqual([
      { family: 'von der Leyen', given: 'Ursula' },
      { family: 'La Fontaine', given: 'Jean de' },
      { family: 'King', given: 'Martin Luther, Jr.' },
      { literal: 'Ministry of Health, Labour and Welfare' },
    ]);
    expect((await readWhole(JSON.stringify([csl]))).library[0]?.article.authors).toEqual(authors);
    const ris = await writeText(exporters.ris, items);
    expect(ris.match(/(?<=AU {2}- )[^\r]+/g)).toEqual([
      'von der Leyen, Ursula',
      'La Fontaine, Jean de',
      'King, Martin Luther, Jr.',
      'Ministry of Health Labour and Welfare,',
    ]);
    const back = (await readWhole(ris)).library[0]?.article.authors;
    expect(back).toEqual([...authors.slice(0, 3), { literal: 'Ministry of Health Labour and Welfare' }]);
  });

  test('an agency stays whole, a missing author or date stays away', async () => {
    const [, none, agency] = new Cite(await writeText(exporters.csl_json, library)).data;
    expect(agency?.author).toEqual([{ literal: 'Reuters' }]);
    expect(agency).not.toHaveProperty('issued');
    expect(none).not.toHaveProperty('author');
    expect(await writeText(exporters.bibtex, library.slice(2, 3))).toContain('author = {{Reuters}}');
    expect(await writeText(exporters.ris, library.slice(2, 3))).toContain('AU  - Reuters,\r\n');
  });

  test('keys are ASCII, each once', async () => {
    const keys = [...(await writeText(exporters.bibtex, library)).matchAll(/^@\w+\{(.*),$/gm)].map(
      ([, key]) => key ?? '',
    );
    expect(keys).toHaveLength(library.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[a-z0-9-]+$/.test(key))).toBe(true);
  });

  test('every line of RIS is a field, and each record ends', async () => {
    const lines = (await writeText(exporters.ris, library)).split('\r\n');
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(library.length);
  });
});

test('Web Annotation: the page has an id, and no annotation an empty list of bodies', async () => {
  const file = JSON.parse(await writeText(exporters.web_annotation, [{ article: flood, annotations: [] }, ...library]));
  expect(file).toMatchObject({ id: 'urn:newsgloss:page', type: 'AnnotationPage' });
  for (const { body } of file.items) expect(body).not.toEqual([]);
  expect(file.items[0]).not.toHaveProperty('body');
});

describe('Web Annotation', () => {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${url}`);
    return { contextUrl: null, documentUrl: url, document: { '@context': terms } };
  };

  test('says to others who, what, where and why', async () => {
    const quote = first.annotations.filter(({ kind }) => kind === 'quote').slice(0, 1);
    const file = JSON.parse(await writeText(exporters.web_annotation, [{ article: flood, annotations: quote }]));
    const triples = await jsonld.toRDF(file, { documentLoader, safe: true });
    const said = triples.map(({ predicate, object }) => `${predicate.value.replace(/^.*[#/]/, '')} ${object.value}`);
    expect(said).toEqual(
      expect.arrayContaining([
        'exact “We will pay within 30 days”',
        'prefix the minister had ',
        'hasSource https://example.com/news/flood-fund',
        'motivatedBy http://www.w3.org/ns/oa#commenting',
        'motivatedBy http://www.w3.org/ns/oa#tagging',
        'hasPurpose http://www.w3.org/ns/oa#classifying',
        'value Who pays?',
        'value promise',
        'conformsTo https://wicg.github.io/scroll-to-text-fragment/',
      ]),
    );
  });

  test('no term is lost on the way, whatever the library holds', async () => {
    const file = JSON.parse(await writeText(exporters.web_annotation, library));
    const [page] = (await jsonld.expand(file, { documentLoader, safe: true })) as [
      { [iri: string]: [{ '@list': unknown[] }] },
    ];
    const items = page['http://www.w3.org/ns/activitystreams#items']?.[0]['@list'];
    expect(items).toHaveLength(library.length + library.flatMap(({ annotations }) => annotations).length);
  });

  test('counts characters, not units', async () => {
    const smile = annotation('passage', 'so 🙂 so');
    smile.selectors[1] = { type: 'TextPositionSelector', start: 12, end: 20, astral: 2 };
    const file = JSON.parse(await writeText(exporters.web_annotation, [{ article: flood, annotations: [smile] }]));
    expect(file.items[1].target.selector[1]).toMatchObject({ start: 10, end: 17 });
  });
});

test('Hypothesis: an object with annotations, each with user, target, quote and position', async () => {
  const file = JSON.parse(await writeText(exporters.hypothesis, [first]));
  expect(Object.keys(file)).toEqual(['export_date', 'export_userid', 'client_version', 'annotations']);
  const [page, ...others] = file.annotations;
  expect(page).toMatchObject({ text: first.article.note, target: [{ source: flood.url }] });
  expect(others).toHaveLength(first.annotations.length);
  for (const one of others) {
    expect(one).toMatchObject({
      user: 'acct:me@newsgloss',
      user_info: { display_name: 'Newsgloss' },
      uri: flood.url,
      document: { title: [flood.title] },
      target: [{ source: flood.url, selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }] }],
    });
    expect(one.tags.every((tag: unknown) => typeof tag === 'string')).toBe(true);
    expect(typeof one.text).toBe('string');
  }
});

test('Readwise: its own head, a highlight a row, none of it a formula', async () => {
  const [head, ...rows] = readTable(await writeText(exporters.readwise, library));
  expect(head).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
  // The note and tags of the article come first.
  expect(rows[0]).toMatchObject({
    0: flood.title,
    4: '.flood_fund .2025\nCheck **this** against the budget.\n\nAnd that.',
  });
  expect(rows[2]).toMatchObject({ 0: '“We will pay within 30 days”', 2: 'Amara Okafor, Jonas Lindqvist' });
  expect(rows.every((row) => row.length === 7)).toBe(true);
  expect(rows.flat().filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
});

describe('Anki', () => {
  const cards = async () => {
    const lines = (await writeText(exporters.anki, library)).split('\n').slice(0, -1);
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
    expect(rows.length).toBeGreaterThan(5);
    return { lines, rows: rows.map((row) => row.map((field) => field.replace(/^"|"$/g, '').replaceAll('""', '"'))) };
  };

  test('has its headers first and four fields a line', async () => {
    const { lines, rows } = await cards();
    expect(lines.slice(0, 3)).toEqual(['#separator:Tab', '#html:true', '#guid column:1']);
    expect(lines.join()).not.toContain('notetype');
    expect(rows.every((row) => row.length === 4)).toBe(true);
  });

  test('has a GUID for each card, the same at every export', async () => {
    const guids = (await cards()).rows.map(([guid]) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    expect(guids.every((guid) => /^newsgloss-[\w-]+$/.test(guid ?? ''))).toBe(true);
    expect((await cards()).rows.map(([guid]) => guid)).toEqual(guids);
  });

  test('asks who said it, hides the figure, and names its source on each card', async () => {
    const { rows } = await cards();
    expect(rows.find(([, front]) => front?.includes('We will pay'))).toMatchObject({
      1: '<div dir="auto">Who said this?<br>“We will pay within 30 days”</div>',
      2: expect.stringContaining('Amara Okoye, minister for water'),
    });
    const figure = rows.find(([, , back]) => back?.startsWith('<div dir="auto">$1.3 billion</div>'));
    expect(figure?.[1]).toContain('the minister had <b>[…]</b> before the vote');
    expect(rows.every(([, , back]) => back?.includes('<small>'))).toBe(true);
  });

  test('hostile texts neither hide, sound, nor run', async () => {
    const { rows } = await cards();
    for (const [, front = '', back = '', tags = ''] of rows) {
      expect(front + back).not.toContain('{{');
      expect(front + back).not.toMatch(/<(?:script|img)|\[sound:|\\\(/);
      expect(tags).toMatch(/^[^\s=+\-@]/);
    }
  });
});

test('plain text: title, citation, words, speaker, note', async () => {
  const text = await writeText(exporters.text, [first]);
  expect(text).toContain('“We will pay within 30 days”\n    — Amara Okoye, minister for water\n    Who pays?\n');
});

test('no file but our own and annotators’ holds a character that turns, rings or ends', async () => {
  for (const [name, exporter] of Object.entries(exporters)) {
    if (['json', 'web_annotation', 'hypothesis', 'docx', 'csv', 'readwise'].includes(name)) continue;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(await writeText(exporter, library), name).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\ufffe]/);
  }
});

describe('a file', () => {
  const names = async (own: { articles: number; title: string }) => {
    const file = exportFile(exporters.markdown, { library, ...own }, options);
    const bytes = Buffer.concat(await gather(file.pieces));
    return { name: file.name, entries: file.name.endsWith('.zip') ? Object.keys(unzipSync(bytes)) : [] };
  };

  test('of several articles is a zip of one note each, under names that every system takes', async () => {
    const { name, entries } = await names({ articles: library.length, title: 'Everything' });
    expect(name).toBe('Everything.zip');
    expect(entries).toHaveLength(library.length);
    expect(new Set(entries.map((entry) => entry.toLowerCase())).size).toBe(library.length);
    for (const entry of entries) {
      expect(entry).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]\.md$/u);
      expect(entry).not.toMatch(/^(?:con|nul|aux|prn)\./i);
      expect(Buffer.byteLength(entry)).toBeLessThan(200);
    }
  });

  test.each([
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['CON', '_CON.csv'],
    ['a: b?', 'a - b.csv'],
    ['...', 'newsgloss.csv'],
    ['\u202egpj.exe', 'gpj.exe.csv'],
    ['x'.repeat(300), `${'x'.repeat(120)}.csv`],
  ])('called %j is %s', (title, expected) => {
    expect(exportFile(exporters.csv, { library, articles: 1, title }, options).name).toBe(expected);
  });
});
