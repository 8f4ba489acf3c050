import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe } from '../../src/anchors/describe.ts';
import { exporters } from '../../src/export/index.ts';
import type { Annotation, Draft, SavedArticle, Selectors, TextBlock } from '../../src/model.ts';
import { joinBlocks } from '../../src/storage/join-blocks.ts';
import { writeText } from '../export/sample-library.ts';
import { clickIn, waitUntil } from './wait.ts';

/** The annotations of an article: their texts, in reading order. */
interface SampleArticle {
  article: Pick<SavedArticle, 'title' | 'site' | 'published' | 'byline'> & { tags?: string[] };
  kept: [kind: string, exact: string, facts: Draft['facts'], more?: Partial<Annotation>][];
}

const LUND = { type: 'person', name: 'Ada Lund' };
const day = (resolved: string) => ({ form: 'date', value: resolved, resolved });
const toll = (value: number) => ({ form: 'count', value, counted: 'people' });

/** Three articles of different sites about a flood, and one about another subject. */
const SAMPLE: SampleArticle[] = [
  {
    article: { title: 'River bursts its banks', site: 'The Gazette', published: '2025-03-14', byline: 'Ida Berg' },
    kept: [
      ['actor', 'Ada Lund', { ...LUND, role: 'mayor of Brede' }],
      ['quote', '“Nobody was warned in time”', { form: 'direct', speaker: 'Lund', actor: 'Ada Lund' }],
      ['figure', '12 people', toll(12)],
      ['figure', '$2 million', { form: 'money', value: 2e6, unit: 'USD' }],
      ['figure', '14 March 2025', day('2025-03-14')],
      ['passage', 'the pumps had not run since autumn', {}, { colour: 'green', note: 'Who knew?', tags: ['pumps'] }],
    ],
  },
  {
    article: { title: 'Flood: what we know', site: 'Evening Courier', published: '2025-03-15', tags: ['flood'] },
    kept: [
      ['actor', 'Lund', { ...LUND, role: 'the town’s mayor' }],
      ['actor', 'Bo Ek', { type: 'person', name: 'Bo Ek', role: 'engineer' }],
      ['figure', '17 people', toll(17)],
      ['quote', '“The wall was old”', { form: 'direct', speaker: 'Ek', actor: 'Bo Ek' }],
      ['figure', 'between $3 million and $4 million', { form: 'money', value: 3e6, to: 4e6, unit: 'USD' }],
    ],
  },
  {
    article: { title: 'A year after the flood', site: 'The Gazette', published: '2026-03-14' },
    kept: [
      ['actor', 'Ada Lund', { ...LUND, role: 'former mayor' }],
      ['quote', '“We rebuilt all of it”', { form: 'direct', speaker: 'Lund', actor: 'Ada Lund' }],
      ['figure', '21 people', toll(21)],
      ['figure', '14 March 2025', day('2025-03-14')],
      ['figure', 'January 2026', day('2026-01')],
      ['figure', '40 percent', { form: 'percent', value: 40, unit: '%' }],
    ],
  },
  {
    article: { title: 'New orchestra for Brede', site: 'stage.example', published: '2026-01-09' },
    kept: [['passage', 'eleven violins and a borrowed harp', {}, { colour: 'blue', tags: ['music'] }]],
  },
];

/** The text of the first article when it was saved, and later: with a paragraph reworded, one less and one more. */
const FIRST_TEXT: TextBlock[] = [
  { role: 'title', text: 'River bursts its banks' },
  { role: 'standfirst', text: 'A night of rain, and a town that had not been told.' },
  {
    role: 'paragraph',
    text: 'On 14 March 2025 the river rose over the quay of Brede at two in the morning. By dawn 12 people were missing, and the damage was put at $2 million.',
  },
  {
    role: 'paragraph',
    text: '“Nobody was warned in time”: so Ada Lund, the mayor of Brede, put it. The inquiry found that the pumps had not run since autumn, and that no one on the night shift had been told.',
  },
  { role: 'heading', text: 'What was known' },
  { role: 'item', text: 'Two of the three pumps stood still.' },
  { role: 'item', text: 'The wall was due to be raised in spring.' },
  { role: 'quote', text: '“We wrote to them in October.”' },
  { role: 'paragraph', text: 'The water board did not answer on Friday.' },
];
const LATER_TEXT = FIRST_TEXT.flatMap(({ role, text }): TextBlock[] => {
  if (text.startsWith('The wall')) return [];
  if (text.startsWith('On 14 March')) return [{ role, text: text.replace('12 people', '17 people') }];
  return [{ role, text: text.replace('did not answer on Friday', 'answered on Monday that it had known') }];
});
LATER_TEXT.push({ role: 'paragraph', text: 'The ministry has asked for all the letters of that year.' });

/** What was saved with the first article, and is not the reader's own. */
const FOUND: [kind: string, exact: string, facts: Draft['facts']][] = [
  ['actor', 'Brede', { type: 'place', name: 'Brede' }],
  ['actor', 'The water board', { type: 'organisation', name: 'Water board' }],
  ['figure', 'Two of the three pumps', { form: 'count', value: 2, counted: 'pumps' }],
  ['quote', '“We wrote to them in October.”', { form: 'direct', perhaps: { names: ['Ada Lund'], reason: 'far' } }],
  ['figure', 'October', day('2024-10')],
];

/** The number of the reader's own annotations. */
export const SAMPLE_COUNT = SAMPLE.reduce((sum, { kept }) => sum + kept.length, 0);

/** The number of all annotations. */
export const ALL_COUNT = SAMPLE_COUNT + FOUND.length;

const describeAt = (start: number, exact: string): Selectors => [
  { type: 'TextQuoteSelector', exact, prefix: 'as was said then, ', suffix: ' and so on' },
  { type: 'TextPositionSelector', start, end: start + exact.length },
];

function describeIn(text: string, exact: string): Selectors {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`The sample has no “${exact}”`);
  return describe(text, { start, end: start + exact.length });
}

function* listSample() {
  let id = 0;
  for (const [at, { article, kept }] of SAMPLE.entries()) {
    const url = `https://news.example/${at}`;
    const moment = new Date(Date.UTC(2026, 4, 1, at)).toISOString();
    const annotations = kept.map(([kind, exact, facts, more], i): Annotation => {
      const start = i * 90;
      return {
        id: `00000000-0000-8000-8000-${String(++id).padStart(12, '0')}`,
        url,
        kind,
        selectors: at === 0 ? describeIn(joinBlocks({ blocks: FIRST_TEXT }), exact) : describeAt(start, exact),
        facts,
        note: '',
        tags: [],
        created: moment,
        updated: moment,
        ...more,
      };
    });
    const taken = moment.replace('.000Z', '.500Z');
    if (at === 0)
      for (const [kind, exact, facts] of FOUND)
        annotations.push({
          id: `00000000-0000-8000-8000-${String(900 + annotations.length).padStart(12, '0')}`,
          url,
          kind,
          selectors: describeIn(joinBlocks({ blocks: FIRST_TEXT }), exact),
          facts,
          note: '',
          tags: [],
          created: taken,
          updated: taken,
        });
    const later = moment.replace('-01T', '-04T');
    const first = { taken, blocks: FIRST_TEXT };
    const text = { url, first, latest: { taken: later, blocks: LATER_TEXT } };
    const hasText = at === 0;
    yield {
      article: { ...article, url, lang: 'en', added: moment, ...(hasText && { saved: taken }) },
      annotations,
      ...(hasText && { text }),
    };
  }
}

/** Imports the sample articles into an open library with its file input. */
export async function importSampleLibrary(library: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-import-'));
  const path = join(folder, 'sample.json');
  writeFileSync(path, await writeText(exporters.json, [...listSample()]));
  await library.waitForSelector('#import');
  await ((await library.$('#import')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  await library.waitForSelector('#import-start');
  await clickIn(library, '#import-start');
  await waitUntil(() => library.evaluate(() => document.querySelector('dialog') === null), 'the import');
  await library.waitForSelector('.own-line');
  rmSync(folder, { recursive: true });
}
