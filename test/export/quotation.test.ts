import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWords, composeQuotation, passageLink } from '../../src/citation/quotation.ts';
import type { Selectors } from '../../src/model.ts';
import { annotation, flood, HOSTILE, options } from './sample-library.ts';

const select = (exact: string, prefix = '', suffix = ''): Selectors => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start: 100, end: 100 + exact.length },
];

/** What a link asks the browser to look for: its parts decoded, with their dashes. */
function readLink(link: string): { start: string; end?: string; before?: string; after?: string } {
  const parts = (link.split(':~:text=')[1] ?? '').split(',');
  const before = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const after = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  const decode = (part: string | undefined) => (part === undefined ? undefined : decodeURIComponent(part));
  return { start: decode(start) ?? '', end: decode(end), before: decode(before), after: decode(after) };
}

describe('a link to a passage', () => {
  const url = 'https://example.com/a';

  test.each<[why: string, selectors: Selectors, asks: ReturnType<typeof readLink>]>([
    [
      'short words with their neighbours',
      select('30 days', 'will pay within ', ', she said in'),
      { before: 'pay within', start: '30 days', after: ', she said' },
    ],
    ['none across a block', select('30 days', 'heading\n\n', '\n\nNext'), { start: '30 days' }],
    [
      'a neighbour cut in two is left out',
      select('dams', 'inister had four big ', ' and a brid'),
      { before: 'had four big', start: 'dams', after: 'and a' },
    ],
    [
      'a sentence alone',
      select('We will pay within thirty days, all of it, to all.', 'x ', ' y'),
      { start: 'We will pay within thirty days, all of it, to all.' },
    ],
    ['two blocks by their ends', select('One two.\n\nThree four.'), { start: 'One two.', end: 'Three four.' }],
    [
      'a long passage by its first and last words',
      select(`First words of it here now ${'and more '.repeat(40)}until its very last words end`),
      { start: 'First words of it here now', end: 'until its very last words end' },
    ],
  ])('%s', (_, selectors, asks) => {
    expect(readLink(passageLink(url, selectors))).toEqual({
      before: undefined,
      after: undefined,
      end: undefined,
      ...asks,
    });
  });

  test('encodes what has a meaning in it', () => {
    const link = passageLink(url, select('long-term, A&B — 50% of (it)?'));
    expect(link).toBe(`${url}#:~:text=long%2Dterm%2C%20A%26B%20%E2%80%94%2050%25%20of%20%28it%29%3F`);
  });

  test('keeps a fragment that is there', () => {
    expect(passageLink(`${url}#part`, select('a longer passage than forty characters is'))).toMatch(
      /^https:\/\/example\.com\/a#part:~:text=a/,
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])('%j is no address', (address) => {
    expect(passageLink(address, select('x'))).toBe('');
  });

  test('is an address whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (exact, prefix) => {
        const link = passageLink(url, select(exact, prefix, exact));
        expect(URL.canParse(link)).toBe(true);
        expect(link).not.toMatch(/[\s"<>]/);
      }),
    );
  });
});

describe('a quotation to paste', () => {
  const minister = annotation('actor', 'Amara Okoye', {
    type: 'person',
    name: 'Amara Okoye',
    role: 'minister for water',
  });
  const quote = annotation('quote', '“We will pay […] within 30 days …”', {
    form: 'direct',
    actor: 'Amara Okoye',
    speaker: 'she',
  });
  const libraryItem = { article: flood, annotations: [minister, quote] };

  test('has words as they stand, speaker and role, citation and link', () => {
    const { plain } = composeQuotation(quote, libraryItem, options);
    const [words, said, empty, reference, link] = plain.split('\n');
    expect(words).toBe('“We will pay […] within 30 days …”');
    expect(said).toBe('— Amara Okoye, minister for water (Okafor & Lindqvist, 2025)');
    expect(empty).toBe('');
    expect(reference).toMatch(/^Okafor, A., & Lindqvist, J. \(2025, March 14\)/);
    expect(link).toContain('#:~:text=');
  });

  test('has italics and links where the place it goes to knows them', () => {
    const { html } = composeQuotation(quote, libraryItem, options);
    expect(html).toContain('<i>The Example Times</i>');
    expect(html).toMatch(/^<blockquote cite="https:[^"]+#:~:text=[^"]+"><p>“We will pay/);
  });

  test('gives marks to words that have none, and names nobody whom the article does not', () => {
    const own = annotation('passage', 'nobody had asked');
    expect(composeQuotation(own, libraryItem, options).plain).toMatch(/^“nobody had asked”\n\(Okafor/);
    const unknown = annotation('quote', '“No.”', { form: 'direct' });
    expect(composeQuotation(unknown, libraryItem, options).plain).toMatch(/^“No.”\n\(Okafor/);
  });

  test.each(HOSTILE)('%j stays text', (text) => {
    const { html } = composeQuotation(
      annotation('quote', text, { speaker: text }),
      { article: { ...flood, title: text }, annotations: [] },
      options,
    );
    expect(html.replace(/<\/?(?:blockquote|p|i|a)(?: (?:cite|href|rel)="[^"<>]*")*>/g, '')).not.toMatch(/[<>]/);
  });
});

describe('kept words and the page', () => {
  const kept = { selectors: select('“We will\n\npay”') };

  test.each<[string, string, { start: number; end: number } | null, string]>([
    ['stand there', 'x “We will pay” y', { start: 2, end: 15 }, 'same'],
    ['were reworded', 'x “We may pay!” y', { start: 2, end: 15 }, 'changed'],
    ['are gone', 'x y', null, 'gone'],
  ])('%s', (_, text, at, standing) => expect(checkWords(kept, text, at)).toBe(standing));
});

test.each<[what: string, exact: string, start: number, end: number | undefined]>([
  ['300 letters in one paragraph', `${'ab '.repeat(99)}abc`, 300, undefined],
  ['301 letters in one paragraph', `${'ab '.repeat(99)}abcd`, 17, 19],
  ['words of 100 letters in two', `${'x'.repeat(100)}\n${'y'.repeat(100)}`, 100, 100],
  ['words of 101 letters in two', `${'x'.repeat(101)}\n${'y'.repeat(101)}`, 50, 50],
  ['one word of 400 letters', 'x'.repeat(400), 50, 50],
  ['seven words in two', 'one two three four five six seven\none two three four five six seven', 27, 29],
])('a link to %s has as many of them', (_, exact, start, end) => {
  const link = readLink(passageLink('https://tide.example/lock', select(exact)));
  expect([link.start.length, link.end?.length]).toEqual([start, end]);
});

test.each([
  [39, 'two three four', 'five six seven'],
  [40, undefined, undefined],
])('a passage of %i letters has words around it or none', (letters, before, after) => {
  const selectors = select('x'.repeat(letters), 'one two three four ', ' five six seven eight');
  expect(readLink(passageLink('https://tide.example/lock', selectors))).toMatchObject({ before, after });
});
