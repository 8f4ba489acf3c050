import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeWordDraft } from '../../src/export/docx.ts';
import { composeDraft, copyDraft, type Draft, type DraftCard, writeMarkdownDraft } from '../../src/export/draft.ts';
import type { Annotation, SavedArticle, Style } from '../../src/model.ts';
import { annotation, gather, HOSTILE, options } from './sample-library.ts';

const article = (at: number, own: Partial<SavedArticle> = {}): SavedArticle => ({
  url: `https://news.example/${at}`,
  title: 'Pumps stood idle',
  authors: [{ family: 'Berg', given: 'Ida' }],
  site: 'The Gazette',
  published: '2026-03-14',
  lang: 'en',
  added: '2026-05-01T00:00:00.000Z',
  ...own,
});

const gazette = article(0);
const second = article(1, { title: 'Water in the town hall' });
const courier = article(2, {
  title: 'The wall',
  authors: [{ family: 'Aker', given: 'Nils' }],
  site: 'Evening Courier',
});

let made = 0;
const card = (one: Annotation, from = gazette, beside: Annotation[] = []): DraftCard => ({
  key: `${++made}`,
  annotation: one,
  article: from,
  beside: [one, ...beside],
});
const passage = (exact: string, from = gazette) => card(annotation('passage', exact), from);
const quote = (exact: string, facts = {}, from = gazette) =>
  card(annotation('quote', exact, { form: 'direct', actor: 'Ada Lund', speaker: 'Lund', ...facts }), from);

const compose = (cards: DraftCard[], style: Style = 'apa', heading = 'Who knew'): Draft =>
  composeDraft({ title: 'Who let the river in?', thesis: '', sections: [{ heading, cards }] }, { ...options, style });

/** The text of the first section, without headings and references. */
const write = (cards: DraftCard[], style: Style = 'apa') => {
  const { references: _, ...draft } = compose(cards, style, '');
  return copyDraft({ ...draft, title: '', references: [] }).plain;
};

describe('a quotation in a draft', () => {
  test.each<[string, DraftCard, string]>([
    ['has marks, and the stop after the citation', passage('The pumps failed.'), '“The pumps failed” (Berg, 2026).'],
    ['keeps a question mark', passage('Who knew?'), '“Who knew?” (Berg, 2026).'],
    ['loses a comma at its end', quote('“Nobody was told,”'), 'Ada Lund: “Nobody was told” (Berg, 2026).'],
    ['keeps an ellipsis', passage('They waited…'), '“They waited…” (Berg, 2026).'],
    ['has single marks within', passage('She said "no" twice.'), '“She said ‘no’ twice” (Berg, 2026).'],
    ['of French keeps its marks', passage('Il dit « non » hier.'), '“Il dit « non » hier” (Berg, 2026).'],
    ['says who spoke', quote('“No one was told”'), 'Ada Lund: “No one was told” (Berg, 2026).'],
    ['without a speaker names none', quote('“No one”', { actor: null, speaker: null }), '“No one” (Berg, 2026).'],
    [
      'with the article’s words in between has single marks',
      quote('“No one,” she said, “was told.”'),
      'Ada Lund: “‘No one,’ she said, ‘was told.’” (Berg, 2026).',
    ],
    [
      'of reported speech is the article’s own',
      quote('the wall would hold', { form: 'indirect' }),
      '“the wall would hold” (Berg, 2026).',
    ],
  ])('%s', (_, one, expected) => expect(write([one])).toBe(expected));

  test('is a block from the length that the style says', () => {
    const words = (count: number) => `${'word '.repeat(count - 1)}end.`;
    const typeOf = (count: number, style: Style) =>
      compose([passage(words(count))], style).sections[0]?.cards[0]?.blocks[0]?.type;
    for (const [style, least] of Object.entries({
      apa: 40,
      mla: 50,
      'chicago-date': 100,
      'chicago-notes': 100,
      harvard: 40,
    })) {
      expect(typeOf(least - 1, style as Style), style).toBe('inline');
      expect(typeOf(least, style as Style), style).toBe('quotation');
    }
  });

  test('of several paragraphs is a block, with the citation after its last stop', () => {
    expect(write([passage('The pumps failed.\nNobody came.')])).toBe(
      '    The pumps failed.\n    Nobody came. (Berg, 2026)',
    );
    const { sections } = compose([quote(`“${'word '.repeat(45)}end.”`)]);
    expect(sections[0]?.cards[0]?.blocks).toMatchObject([
      { type: 'inline', runs: [{ text: 'Ada Lund:' }] },
      { type: 'quotation' },
    ]);
  });

  test('has its note after it; figures are bold', () => {
    const noted = annotation('passage', 'The pumps failed.', {}, { note: 'Who **knew**?' });
    const figure = annotation('figure', '$2 million', { form: 'money', value: 2e6, unit: 'USD' });
    const draft = compose([card(noted), card(figure), { key: 't', text: 'So *what*?' }]);
    expect(writeMarkdownDraft({ ...draft, references: [] })).toBe(
      '# Who let the river in?\n\n## Who knew\n\n“The pumps failed” (Berg, 2026).\n\nWho **knew**?\n\n**\\$2 million** (Berg, 2026)\n\nSo *what*?\n',
    );
  });
});

describe('the citations of a draft', () => {
  test('have the letters of its list, which has each source once', () => {
    const draft = compose([passage('One.', second), passage('Two.'), passage('Three.', courier), passage('Four.')]);
    const { plain } = copyDraft(draft);
    expect(plain).toContain('“One” (Berg, 2026b).');
    expect(plain).toContain('“Two” (Berg, 2026a).');
    expect(plain).toContain('“Three” (Aker, 2026).');
    expect(draft.listTitle).toBe('References');
    expect(
      draft.references.map((runs) =>
        runs
          .map(({ text }) => text)
          .join('')
          .slice(0, 22),
      ),
    ).toEqual(['Aker, N. (2026, March ', 'Berg, I. (2026a, March', 'Berg, I. (2026b, March']);
  });

  test('are only of the cards in it', () => {
    expect(compose([{ key: 't', text: 'My own words.' }]).references).toEqual([]);
    expect(compose([passage('One.', courier)]).references).toHaveLength(1);
  });

  test('are footnotes in the notes style, numbered through', () => {
    const draft = compose([passage('One'), passage('Two?', courier)], 'chicago-notes');
    const markdown = writeMarkdownDraft(draft);
    expect(markdown).toContain('“One.”[^1]\n\n“Two?”[^2]\n\n[^1]: Ida Berg, “Pumps Stood Idle,”');
    expect(markdown).toContain('## Bibliography');
    expect(copyDraft(draft).html).toContain('<p>“One.”<sup>1</sup></p>');
  });

  test.each<[string, Partial<SavedArticle>, string]>([
    ['the family name and the title', {}, 'Berg, “Pumps Stood Idle.”'],
    ['no subtitle and no article', { title: 'The river wall: how it broke' }, 'Berg, “River Wall.”'],
    ['one word before a colon', { title: 'Analysis: why the wall broke' }, 'Berg, “Analysis: Why the Wall Broke.”'],
    ['a question', { title: 'Who knew? Nobody, they say' }, 'Berg, “Who Knew?”'],
    [
      'a body, and a title in another language',
      { authors: [{ literal: 'Reuters' }], title: 'Die Mauer bricht', lang: 'de' },
      'Reuters, “Die Mauer bricht.”',
    ],
    ['no author', { authors: [] }, '“Pumps Stood Idle.”'],
  ])('is short in a later note: %s', (_, own, short) => {
    const from = article(3, own);
    const notes = writeMarkdownDraft(
      compose([passage('One', from), passage('Two', courier), passage('Six', from)], 'chicago-notes'),
    );
    expect(notes).toContain(`[^3]: ${short}`);
    expect(notes).toMatch(/\[\^1\]: .*2026/);
  });
});

/** The parts of a Word file. */
async function readWord(draft: Draft): Promise<{ [name: string]: string }> {
  const bytes = Buffer.concat(await gather(writeWordDraft(draft, options.now)));
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, Buffer.from(part).toString('utf8')]));
}

test('a Word file has headings, quotations with citations, and the list, in this order', async () => {
  const long = `${'word '.repeat(60)}end.`;
  const draft = composeDraft(
    {
      title: 'Who let the river in?',
      thesis: 'It **failed** twice.',
      sections: [
        { heading: 'Before', cards: [passage('The pumps failed.'), { key: 't', text: 'My own words.' }] },
        { heading: 'After', cards: [passage(long, courier)] },
      ],
    },
    { ...options, style: 'apa' },
  );
  const { 'word/document.xml': document = '' } = await readWord(draft);
  const found = [
    '<w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">Who let the river in?',
    '<w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">failed',
    '<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Before',
    '“The pumps failed”',
    '(Berg, 2026)',
    'My own words.',
    'Heading1"/></w:pPr><w:r><w:t xml:space="preserve">After',
    '<w:pStyle w:val="BlockText"/>',
    '(Aker, 2026)',
    'Heading1"/></w:pPr><w:r><w:t xml:space="preserve">References',
    'Aker, N. (2026',
    'Berg, I. (2026',
  ].map((part) => document.indexOf(part));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test('the footnotes of a Word file are a part of their own', async () => {
  const parts = await readWord(compose([passage('One'), passage('Two', courier)], 'chicago-notes'));
  expect(parts['word/document.xml']).toMatch(
    /One\.”.*<w:footnoteReference w:id="1"\/>.*Two\.”.*<w:footnoteReference w:id="2"\/>/,
  );
  expect(parts['word/footnotes.xml']).toMatch(/<w:footnote w:id="1">.*Berg.*<w:footnote w:id="2">.*Aker/);
  expect(parts['[Content_Types].xml']).toContain('/word/footnotes.xml');
  expect(parts['word/_rels/document.xml.rels']).toContain('Target="footnotes.xml"');
});

test('hostile words stay words in every format', async () => {
  const cards = HOSTILE.flatMap((words) => [
    passage(words),
    card(annotation('passage', 'x', {}, { note: words })),
    { key: words, text: words },
  ]);
  for (const style of ['apa', 'chicago-notes'] as const) {
    const hostile = article(3, { title: HOSTILE.join(' '), authors: [{ literal: HOSTILE[4] ?? '' }] });
    const draft = compose([...cards, passage('x', hostile)], style, HOSTILE.join(' '));
    const markdown = writeMarkdownDraft(draft);
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|%)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\(javascript:/);
    expect(copyDraft(draft).html).not.toMatch(/<(?:script|img)|javascript:alert\(1\)"/);
    const parts = await readWord(draft);
    for (const part of Object.values(parts)) expect(part).not.toContain('<w:evil');
  }
});
