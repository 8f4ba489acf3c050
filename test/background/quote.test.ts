import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { quote } from '../../src/background/quote.ts';
import type { Draft } from '../../src/model.ts';
import { keep } from '../../src/storage/annotations.ts';
import { keepText } from '../../src/storage/texts.ts';
import { harbour, useStoredLibrary } from '../storage/library.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const library = useStoredLibrary();

test('a quotation of a saved article names its paragraph, that of another none', async () => {
  const { database } = library;
  const particulars = { ...harbour, authors: [{ name: 'Ida Lind' }], published: '2025-03-14' };
  const paragraphs = ['The harbour was shut at noon.', 'Nine boats stayed outside.'];
  const text = paragraphs.join('\n\n');
  const start = text.indexOf('Nine');
  const blocks = [
    { role: 'paragraph' as const, start: 0, end: start - 2 },
    { role: 'paragraph' as const, start, end: text.length },
  ];
  const draft: Draft = {
    kind: 'passage',
    selectors: [
      { type: 'TextQuoteSelector', exact: 'Nine boats', prefix: '', suffix: ' stayed' },
      { type: 'TextPositionSelector', start, end: start + 10 },
    ],
    facts: {},
  };
  expect((await quote(database, particulars, [draft])).plain).toContain('\n(Lind, 2025)\n');
  await keep(database, particulars, [draft], false);
  await keepText(database, { ...particulars, text, blocks });
  const { plain, html } = await quote(database, particulars, [draft]);
  expect(plain).toContain('\n(Lind, 2025, para. 2)\n');
  expect(html).toContain('<p>(Lind, 2025, para. 2)</p>');
});
