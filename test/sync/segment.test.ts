import { expect, test } from 'vitest';
import { emptyRecord } from '../../src/sync/record.ts';
import { type Header, joinLibraries, readLine, readSegment, VERSION, writeSegment } from '../../src/sync/segment.ts';

const ID = '3f0e3ad1-5a0e-4b6e-9d1e-0c8f6f6a1c11';
const OTHER = '8e0e3ad1-5a0e-4b6e-9d1e-0c8f6f6a1c22';

const header: Header = {
  format: 'newsgloss-sync',
  version: VERSION,
  libraries: [ID],
  device: 'aaaaaaaa',
  name: 'Desk “Nord”',
  number: 3,
  written: '2026-03-14T09:00:00.000Z',
};

const records = [emptyRecord('articles', 'https://news.example/a'), emptyRecord('rules', 'r\nst')];

async function write(changes: object = {}): Promise<string> {
  let text = '';
  for await (const piece of writeSegment({ ...header, ...changes }, records)) text += piece;
  return text;
}

test('a segment is read as it was written', async () => {
  const segment = readSegment(await write());
  if (typeof segment === 'string') throw new Error(segment);
  expect(segment.header).toEqual(header);
  expect(segment.lines.map(readLine)).toEqual(records);
});

test('a segment that was cut anywhere is not read', async () => {
  const text = await write();
  const first = text.indexOf('\n') + 1;
  for (let end = 0; end < text.length; end++)
    expect(readSegment(text.slice(0, end))).toBe(end < first ? 'unknown' : 'partial');
});

test.each([
  ['changed by hand', (text: string) => text.replace('news.example', 'news.invalid'), 'partial'],
  ['followed by something', (text: string) => `${text}{}\n`, 'partial'],
  ['without its last line', (text: string) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1), 'partial'],
  ['of another program', () => '{"format":"notes"}\n{}\n', 'unknown'],
  ['empty', () => '', 'unknown'],
  ['no JSON', () => 'Dear diary\n', 'unknown'],
])('a file that is %s is not read', async (_, change, expected) =>
  expect(readSegment(change(await write()))).toBe(expected),
);

test.each([
  [{ version: VERSION + 1 }, 'newer'],
  [{ version: 0 }, 'unknown'],
  [{ libraries: [] }, 'unknown'],
  [{ libraries: ['mine'] }, 'unknown'],
  [{ device: 'a/b' }, 'unknown'],
  [{ number: 0 }, 'unknown'],
  [{ name: 'x'.repeat(201) }, 'unknown'],
])('a header with %j is %s', async (changes, expected) => expect(readSegment(await write(changes))).toBe(expected));

test('a line that is no record is none', () =>
  expect(['', '7', '{"table":"articles"}'].map(readLine)).toEqual([null, null, null]));

test.each([
  ['joined elsewhere', [[ID, OTHER]], [ID, OTHER]],
  [
    'joined over a third one',
    [
      ['third', OTHER],
      [ID, 'third'],
    ],
    [ID, 'third', OTHER],
  ],
  ['apart', [[OTHER]], [ID]],
])('libraries that were %s', (_, lists, expected) => {
  const headers = lists.map((libraries) => ({ ...header, libraries }));
  expect(joinLibraries([ID], headers).sort()).toEqual([...expected].sort());
});

test('no more libraries are joined than a header may name', () => {
  const libraries = Array.from({ length: 150 }, (_, at) => `library-${at}`);
  expect(joinLibraries(['library-0'], [{ ...header, libraries }])).toHaveLength(100);
});
