import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import english from '../manifest/_locales/en/messages.json' with { type: 'json' };
import { describe as describeSpan } from '../src/anchors/describe.ts';
import { divideAuthors } from '../src/author/name.ts';
import { exporters } from '../src/export/index.ts';
import { createFinder } from '../src/findings/find.ts';
import { type Finding, kinds } from '../src/findings/index.ts';
import type { ReadyPage } from '../src/messaging/contract.ts';
import type { Annotation, Article, Correction, FindingOf } from '../src/model.ts';
import { writeStyle } from '../src/paint/highlight-styles.ts';
import { arrange } from '../src/present/entry.ts';
import { readInSentence } from '../src/present/in-sentence.ts';
import { cards, files, forms, infos, lists, markStyles, nameKinds, views } from '../src/present/index.ts';
import type { FileView, FormView, KindView, ListView, Part } from '../src/present/kind-view.ts';
import { writeMarkStyles } from '../src/present/palette.ts';
import { cutBlocks, prepare } from '../src/text/prepare.ts';
import { CorrectForm } from '../src/ui/correct/correct-form.tsx';
import { Card, contentOf } from '../src/ui/frame/card.tsx';
import { FindingList } from '../src/ui/popup/finding-list.tsx';
import type { OpenRow, RowActions } from '../src/ui/popup/row-actions.ts';
import { translate } from '../src/ui/shared/strings.ts';
import { gather, options, writeText } from './export/sample-library.ts';

vi.mock('../src/messaging/browser.ts', () => import('./fakes/browser.ts'));

/** A kind that only this test knows: laws with their year. */
type Law = FindingOf<'law', { name: string; year: number }>;

function findLaws({ text }: { text: string }): Law[] {
  // “Clean Rivers Act 1998”
  return [...text.matchAll(/Clean Rivers Act (\d{4})/gu)].map(({ 0: name, 1: year, index: start }) => ({
    kind: 'law',
    start,
    end: start + name.length,
    facts: { name, year: Number(year) },
    confidence: 1,
  }));
}

const law: KindView<'law', Law> = {
  markStyle: { stroke: 'wavy', hue: 'red' },
  info: { rejectLabel: 'card_not_law' },
  list: {
    shape: 'name',
    describe: ({ facts: { name, year }, ...span }, article) => ({
      name,
      role: `in force since ${year}`,
      sentence: readInSentence(article, span),
    }),
    identify: ({ facts: { name } }) => name,
  },
  card: {
    describe: ({ facts: { name, year } }, _, { language: { t } }) => ({
      label: t('kind_law'),
      title: name,
      role: '',
      lines: [`in force since ${year}`],
      copied: name,
    }),
  },
  form: {
    targets: ['name', 'here'],
    fields: [
      { label: 'correct_name', fact: 'name' },
      { label: 'law_year', fact: 'year', enter: (typed) => ({ year: Number(typed) }) },
    ],
  },
  file: {
    rank: 4,
    shape: 'line',
    describe: ([facts]) => `in force since ${facts?.year}`,
    summarise: ({ name }) => String(name),
    columns: ({ name, year }) => ({ name: String(name), date: String(year) }),
  },
};

const strings = {
  kind_law: { message: 'Law' },
  kind_law_plural: { message: 'Laws' },
  card_not_law: { message: 'Not a law' },
  law_year: { message: 'Year' },
};

const text = 'It is banned by the Clean Rivers Act 1998. “That Clean Rivers Act 1998 is old,” Ida Lind said.';
const article: Article = {
  url: 'https://news.example/rivers',
  title: 'Old law, clean rivers',
  lang: 'en',
  text,
  blocks: cutBlocks(text),
};
let laws: Finding[] = [];

/** The tables with an entry for each kind, and the entry for this kind. */
const tables: [table: { [kind: string]: unknown }, entry: unknown][] = [
  [kinds, { find: findLaws }],
  [markStyles, law.markStyle],
  [infos, law.info],
  [lists, law.list],
  [cards, law.card],
  [forms, law.form],
  [files, law.file],
];

beforeAll(() => {
  for (const [table, entry] of tables) table.law = entry;
  Object.assign(english, strings);
  laws = createFinder(null)(prepare(article)).filter(({ kind }) => String(kind) === 'law');
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  window.Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', window.requestAnimationFrame.bind(window));
  vi.stubGlobal('cancelAnimationFrame', window.cancelAnimationFrame.bind(window));
});
afterEach(() => render(null, document.body));
afterAll(() => {
  vi.unstubAllGlobals();
  for (const [table] of tables) delete table.law;
  for (const name of Object.keys(strings)) delete (english as { [name: string]: unknown })[name];
});

const page = (): ReadyPage =>
  ({
    status: 'ready',
    revision: 1,
    article,
    findings: laws,
    placed: [],
    lost: [],
    isPrivate: false,
  }) as unknown as ReadyPage;

const labels = () => [...document.querySelectorAll('label')].map((label) => label.firstChild?.textContent);

/** Types into the input under a label. */
async function enter(label: string, value: string): Promise<void> {
  const input = [...document.querySelectorAll('label')].find((one) => one.firstChild?.textContent === label);
  const field = input?.querySelector('input');
  if (!field) throw new Error(`No field ${label}`);
  field.value = value;
  field.dispatchEvent(new (document.defaultView as typeof globalThis & Window).Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(field.value).toBe(value));
}

describe('a kind with a finder and a view', () => {
  test('is found among the others', () => {
    expect(laws.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Clean Rivers Act 1998',
      'Clean Rivers Act 1998',
    ]);
  });

  test('is listed in the popup in a row, can be put right there, and rejected by a key', async () => {
    const rejected: string[] = [];
    const entries = arrange(laws, page());
    const show = (open: OpenRow | null) => {
      const actions = {
        page: page(),
        open,
        setOpen: show,
        show() {},
        marksOf: () => [],
        annotationOf: () => undefined,
        reject: ({ key }: { key: string }) => void rejected.push(key),
        inView: null,
      };
      render(h(FindingList, { entries, ...(actions as unknown as RowActions) }), document.body);
    };
    show(null);
    expect(document.querySelectorAll('.entries > li')).toHaveLength(1);
    const row = document.querySelector<HTMLElement>('.row-text');
    expect(row?.textContent).toBe(
      'Clean Rivers Act 1998 in force since 1998It is banned by the Clean Rivers Act 1998.',
    );
    row?.click();
    await vi.waitFor(() => expect(document.querySelectorAll('.place')).toHaveLength(2));
    document.querySelector<HTMLElement>('.more-menu > button')?.click();
    await vi.waitFor(() => expect(document.querySelector('[data-act=reject]')?.textContent).toContain('Not a law'));
    document.querySelector<HTMLElement>('[data-act=correct]')?.click();
    await vi.waitFor(() => expect(document.querySelector('section.correct form')).not.toBeNull());
    const { KeyboardEvent } = document.defaultView as typeof globalThis & Window;
    row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    expect(rejected).toHaveLength(1);
  });

  test('has a card over the page, where it can be rejected', async () => {
    const [first] = laws;
    if (!first) throw new Error('No law');
    const place = { isKept: false, isReadonly: false, quotedBy: null, hasOthers: true, done: null, language: 'en' };
    const view = {
      part: 'card',
      theme: 'light',
      width: 364,
      finding: first,
      words: text.slice(first.start, first.end),
      mentions: laws,
      source: article,
      footer: 'acts',
      ...place,
    } as const;
    render(
      h(Card, { view, notice: '', onAct() {}, onCopy() {}, onChange() {}, correct: async () => null }),
      document.body,
    );
    expect(document.querySelector('.card .readings')?.textContent).toBe('Law');
    expect(document.querySelector('.card h2')?.textContent).toBe('Clean Rivers Act 1998');
    expect(document.querySelector('.card .why')?.textContent).toBe('in force since 1998');
    document.querySelector<HTMLElement>('.card [data-act=more]')?.click();
    await vi.waitFor(() => expect(document.querySelector('.card [data-act=reject]')?.textContent).toBe('Not a law'));
    expect(contentOf(view).copied).toBe('Clean Rivers Act 1998');
  });

  test('is corrected with its own fields, in all places with its name', async () => {
    const saved: Correction[] = [];
    const save = async (corrections: Correction[]) => void saved.push(...corrections);
    const [finding] = laws;
    if (!finding) throw new Error('No law');
    render(h(CorrectForm, { finding, page: page(), save, cancel() {} }), document.body);
    expect(labels().slice(0, 3)).toEqual([translate('correct_name'), 'Year', translate('correct_for')]);
    await enter('Year', '1999');
    const form = document.querySelector('form');
    await vi.waitFor(() => {
      saved.splice(0);
      form?.dispatchEvent(
        new (document.defaultView as typeof globalThis & Window).Event('submit', { cancelable: true }),
      );
      expect(saved).toEqual([{ kind: 'law', name: 'Clean Rivers Act 1998', facts: { year: 1999 }, scope: 'article' }]);
    });
  });

  test('is marked in pages and in the extension’s own', () => {
    expect(writeStyle(false, { hues: {}, printsMarks: false })).toContain(
      '::highlight(newsgloss-law) { text-decoration: underline wavy 2px #b3261e }',
    );
    expect(writeMarkStyles({}, false)).toContain(
      '.kind-mark[data-kinds~="law"] { text-decoration: underline wavy 2px #b3261e',
    );
  });
});

describe('an annotation of that kind', () => {
  const library = () => [
    {
      article: { ...divideAuthors(article), added: '2025-03-20T09:00:00.000Z' },
      annotations: laws.slice(0, 1).map(
        ({ kind, facts, ...span }): Annotation => ({
          id: '00000000-0000-4000-8000-000000000001',
          url: article.url,
          kind,
          facts,
          selectors: describeSpan(text, span),
          note: '',
          tags: [],
          created: '2025-03-20T09:00:00.000Z',
          updated: '2025-03-20T09:00:00.000Z',
        }),
      ),
    },
  ];

  test('has a heading of its own', () => expect(nameKinds('law', translate)).toBe('Laws'));

  test('is a line in Markdown', async () => {
    const note = await writeText(exporters.markdown, library(), { t: translate });
    expect(note).toMatch(
      /\n## Laws\n\n- ==Clean Rivers Act 1998== · in force since 1998 \(\[passage\]\(\S+\)\) \^l-\S+\n/,
    );
  });

  test('has its cells in CSV', async () => {
    const table = await writeText(exporters.csv, library(), { t: translate });
    expect(table).toContain('"law","Clean Rivers Act 1998",,,"Clean Rivers Act 1998",,,,"1998",');
  });

  test('is set in Word', async () => {
    const bytes = Buffer.concat(await gather(exporters.docx.write(library(), { ...options, t: translate })));
    const words = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n');
    expect(words).toMatch(/\nLaws\n+Clean Rivers Act 1998\n+in force since 1998\n/);
  });

  test('is a note in CSL', async () => {
    const [item] = JSON.parse(await writeText(exporters.csl_json, library(), { t: translate }));
    expect(item.note).toBe('• Clean Rivers Act 1998');
  });
});

// The compiler checks the rest: each of these views lacks a part.
test('a view with a part left out does not compile', () => {
  const { markStyle: _markStyle, ...noMarkStyle } = law;
  const { info: _info, ...noInfo } = law;
  const { list: _list, ...noList } = law;
  const { card: _card, ...noCard } = law;
  const { form: _form, ...noForm } = law;
  const { file: _file, ...noFile } = law;
  const { describe: _, ...incompleteList } = law.list;
  const { fields: _fields, ...noFields } = law.form;
  const { columns: _columns, ...noColumns } = law.file;
  const incomplete: KindView<'law', Law>[] = [
    // @ts-expect-error no mark style
    noMarkStyle,
    // @ts-expect-error no info
    noInfo,
    // @ts-expect-error no row in the list
    noList,
    // @ts-expect-error no card
    noCard,
    // @ts-expect-error no form
    noForm,
    // @ts-expect-error no section in files
    noFile,
  ];
  // @ts-expect-error no row
  const list: ListView<Law> = incompleteList;
  // @ts-expect-error no fields to correct
  const form: FormView = noFields;
  // @ts-expect-error no cells in a table
  const file: FileView = noColumns;
  // @ts-expect-error no list for quotations
  const part: Part<'list'> = { actor: views.actor.list, figure: views.figure.list };
  expect(incomplete.map((view) => Object.keys(view).length)).toEqual([5, 5, 5, 5, 5, 5]);
  expect([list, form, file].map((part) => Object.keys(part).length)).toEqual([2, 1, 4]);
  expect(Object.keys(part)).toEqual(['actor', 'figure']);
});
