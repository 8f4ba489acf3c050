import { describe, expect, test } from 'vitest';
import { writeDraftDocument } from '../../src/export/docx.ts';
import { composeDraft, copyDraft, type Draft, type DraftRun, writeMarkdownDraft } from '../../src/export/draft.ts';
import { exportDraft } from '../../src/export/file.ts';
import { annotation, flood, gather, options } from './sample-library.ts';

const note: DraftRun = {
  text: '“One.”',
  footnote: { number: 1, runs: [{ text: 'Berg, ' }, { text: 'Dams', italic: true }] },
};

/** A draft with one of everything. */
const draft: Draft = {
  title: 'Who let the *river* in?',
  thesis: 'It **failed**,\n_twice_.',
  sections: [
    {
      heading: 'Before <all>',
      cards: [
        { key: '1', blocks: [{ type: 'inline', runs: [note, { text: ' Then.' }] }] },
        {
          key: '2',
          blocks: [{ type: 'quotation', paragraphs: [[{ text: '1. Rain' }], [{ text: '- and snow', bold: true }]] }],
        },
      ],
    },
    { heading: ' ', cards: [{ key: '3', blocks: [{ type: 'text', text: '> said\n\n- [a](https://example.com/b)' }] }] },
  ],
  listTitle: 'References',
  references: [[{ text: 'Berg, I. ' }, { text: 'Dams & locks', italic: true }]],
};

const bare: Draft = { ...draft, title: '', thesis: ' ', sections: [], references: [] };

test('a draft as Markdown', () => {
  expect(writeMarkdownDraft(draft).split('\n\n')).toEqual([
    '# Who let the \\*river\\* in?',
    'It **failed**,\n_twice_.',
    '## Before \\<all\\>',
    '“One.”[^1] Then.',
    '> 1\\. Rain\n>\n> **- and snow**',
    '> said',
    '- [a](https://example.com/b)',
    '[^1]: Berg, *Dams*',
    '## References',
    'Berg, I. *Dams & locks*\n',
  ]);
  expect(writeMarkdownDraft(bare)).toBe('\n');
});

test('a draft as text', () => {
  expect(copyDraft(draft).plain.split('\n\n')).toEqual([
    'Who let the *river* in?',
    'It failed,\ntwice.',
    'Before <all>',
    '“One.”[1] Then.',
    '    1. Rain\n    - and snow',
    '> said\n• a (https://example.com/b)',
    '[1] Berg, Dams',
    'References',
    'Berg, I. Dams & locks',
  ]);
  expect(copyDraft(bare).plain).toBe('');
});

test('a draft as HTML', () => {
  expect(copyDraft(draft).html).toBe(
    [
      '<h1>Who let the *river* in?</h1>',
      '<p>It <b>failed</b>,<br><i>twice</i>.</p>',
      '<h2>Before &lt;all&gt;</h2>',
      '<p>“One.”<sup>1</sup> Then.</p>',
      '<blockquote><p>1. Rain</p><p><b>- and snow</b></p></blockquote>',
      '<blockquote>said</blockquote><p>• <a href="https://example.com/b">a</a></p>',
      '<p><sup>1</sup> Berg, <i>Dams</i></p>',
      '<h2>References</h2>',
      '<p>Berg, I. <i>Dams &amp; locks</i></p>',
    ].join(''),
  );
  expect(copyDraft(bare).html).toBe('');
});

test('a draft as a document: the style and the words of each paragraph', () => {
  const links = new Map<string, number>();
  const notes: string[] = [];
  const show = (one: Draft) =>
    [...writeDraftDocument(one, links, notes)]
      .join('')
      .split('<w:p>')
      .slice(1)
      .map((paragraph) => {
        const style = /w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1];
        return `${style}: ${paragraph.replace(/<w:br\/>/g, '/').replace(/<[^>]+>/g, '')}`;
      });
  expect(show(draft)).toEqual([
    'Title: Who let the *river* in?',
    'Normal: It failed,/twice.',
    'Heading1: Before &lt;all&gt;',
    'Normal: “One.” Then.',
    'BlockText: 1. Rain',
    'BlockText: - and snow',
    'Normal: said',
    'Normal: • a',
    'Heading1: References',
    'Bibliography: Berg, I. Dams &amp; locks',
  ]);
  expect([...links.keys()]).toEqual(['https://example.com/b']);
  expect(notes.map((words) => words.replace(/<[^>]+>/g, ''))).toEqual(['Berg, Dams']);
  expect(show(bare)).toEqual(['Title: ']);
});

test.each([
  ['markdown', 'Who let the river in.md', 'text/markdown'],
  ['docx', 'Who let the river in.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
] as const)('a file of a draft, %s, has a name and a type', async (format, name, mime) => {
  const file = exportDraft({ ...draft, title: 'Who let the river in?' }, format, options.now);
  expect(file).toMatchObject({ name, mime });
  const bytes = Buffer.concat(await gather(file.pieces));
  if (format === 'markdown') expect(bytes.toString()).toContain('# Who let the river in?\n');
  else expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(exportDraft({ ...draft, title: '' }, format, options.now).name).toBe(`newsgloss${name.slice(20)}`);
});

describe('what a card says', () => {
  const write = (kind: string, exact: string, facts = {}, style: 'apa' | 'chicago-notes' = 'apa') => {
    const one = annotation(kind, exact, facts);
    const card = { key: '1', annotation: one, article: flood, beside: [one] };
    const made = composeDraft(
      { title: '', thesis: '', sections: [{ heading: '', cards: [card, { key: '2', text: ' \n' }] }] },
      { ...options, style },
    );
    return copyDraft({ ...made, references: [] }).plain.split('\n\n')[0];
  };
  const CITED = '(Okafor & Lindqvist, 2025)';

  test.each<[what: string, kind: string, exact: string, facts: object, text: string]>([
    [
      'an actor',
      'actor',
      'Mayor\nLind',
      { type: 'person', name: 'Ida Lind', role: 'mayor of Halden' },
      `Mayor Lind – Ida Lind, mayor of Halden ${CITED}`,
    ],
    [
      'a figure, as it is written',
      'figure',
      '42 boats',
      { form: 'count', value: 42, counted: 'boats' },
      `42 boats ${CITED}`,
    ],
    ['a passage with a colon at its end', 'passage', 'They said:', {}, `“They said” ${CITED}.`],
    ['a passage with dots at its end', 'passage', 'They said..', {}, `“They said..” ${CITED}.`],
    ['a quotation in German marks', 'passage', 'Er sagte „nein“ dazu.', {}, `“Er sagte „nein“ dazu” ${CITED}.`],
    [
      'all marks around it',
      'quote',
      '«No.»',
      { form: 'direct', speaker: 'Lund', actor: 'Ada Lund' },
      `Ada Lund: “No” ${CITED}.`,
    ],
    ['marks around parts of it', 'quote', '“No,” or “yes”', { form: 'direct' }, `“‘No,’ or ‘yes’” ${CITED}.`],
    ['marks on one side', 'quote', '“No one', { form: 'direct' }, `“‘No one” ${CITED}.`],
  ])('%s', (_, kind, exact, facts, text) => expect(write(kind, exact, facts)).toBe(text));

  test.each([
    ['They waited', '“They waited.”[1]'],
    ['They waited,', '“They waited.”[1]'],
    ['Who waited?', '“Who waited?”[1]'],
    ['They waited…', '“They waited…”[1]'],
    ['She said “wait.”', '“She said ‘wait.’”[1]'],
  ])('%s, with a footnote', (exact, text) => expect(write('passage', exact, {}, 'chicago-notes')).toBe(text));
});
