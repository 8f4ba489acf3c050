import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ExporterName, exporters } from '../../src/export/index.ts';
import type { Facts } from '../../src/model.ts';
import { annotation, flood, gather, options, readWhole, writeText } from './sample-library.ts';

const perhaps = (names: string[], said: string) => ({ names, reason: 'pronoun' as const, said });

/** Speakers that are not certain, in six languages; the first ones as earlier versions stored them. */
const DOUBTFUL: Facts[] = [
  { form: 'direct', speaker: 'it' },
  { form: 'direct', speaker: 'They' },
  { form: 'direct', speaker: 'Another cloud of choking smoke' },
  { form: 'direct', speaker: 'French-Algerian ties' },
  { form: 'direct', speaker: 'ella' },
  { form: 'direct', speaker: 'elle' },
  { form: 'direct', speaker: 'lei' },
  { form: 'direct', speaker: 'você' },
  { form: 'direct', speaker: 'Ein weiteres wichtiges Thema' },
  { form: 'direct', perhaps: perhaps(['Greta Zweifel', 'Olga Zweifel'], 'sie') },
  { form: 'indirect', perhaps: perhaps(['Greta Zweifel'], 'she') },
];

const certain: Facts[] = [
  { form: 'direct', speaker: 'she', actor: 'Amara Okoye' },
  { form: 'direct', speaker: 'a spokesman', perhaps: null },
  { form: 'direct', speaker: 'der Sprecher der Stadt' },
];

const quotes = [...DOUBTFUL, ...certain].map((facts, i) => annotation('quote', `“We will pay ${i}”`, facts));
const library = [{ article: flood, annotations: quotes }];

/** The words of a file, those of a Word document without its markup. */
async function read(name: ExporterName): Promise<string> {
  const bytes = Buffer.concat(await gather(exporters[name].write(library, options)));
  if (name !== 'docx') return bytes.toString('utf8');
  const parts = unzipSync(bytes);
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n');
}

describe.each(Object.keys(exporters) as ExporterName[])('what is in doubt, in %s', (name) => {
  const isOwn = name === 'json' || name === 'web_annotation' || name === 'csv';

  test('is nobody’s name', async () => {
    const file = await read(name);
    if (name !== 'anki') expect(file).toContain('We will pay 0');
    expect(file).not.toMatch(/speaker\W+(?:it|They|ella|elle|lei|você|Another|French|Ein)/);
    if (isOwn) return;
    for (const words of ['Zweifel', 'cloud', 'French-Algerian', 'wichtiges', 'unknown', 'Nobody named'])
      expect(file).not.toContain(words);
    expect(file).not.toMatch(/(?:—|\[\[|\n|>|::|"|\() ?(?:it|they|ella|elle|lei|você|sie|she)\b(?: ?[:)\]\n"<]|$)/im);
  });

  test('leaves what is certain', async () => expect(await read(name)).toContain('Amara Okoye'));
});

test('our own file keeps what is in doubt', async () => {
  const [item] = (await readWhole(await writeText(exporters.json, library))).library;
  const facts = item?.annotations.map((one) => one.facts);
  expect(facts?.at(0)).toEqual({ form: 'direct', perhaps: { names: [], reason: 'pronoun', said: 'it' } });
  expect(facts?.at(9)).toEqual(DOUBTFUL[9]);
  expect(facts?.at(12)).toEqual(certain[1]);
});
