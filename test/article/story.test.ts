import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../src/article/metadata.ts';
import { chooseStory, type Trace } from '../../src/article/story.ts';
import type { Root } from '../../src/article/tree-scope.ts';
import { listBlocks, openPage } from './open-page.ts';

const LONG = 'The wall gave way at noon, and nobody in the old town had been told of it in time.';
const P = `<p>${LONG}</p>`;

/** What of a page is its story, as “role: text”, and the rules that left the rest out; long sentences are “…”. */
function choose(html: string, own: Partial<Metadata> = {}, style = '') {
  const document = openPage(`<main>${html}</main>`);
  const blocks = listBlocks(document, 'h1, h2, p, li, blockquote');
  const element = document.querySelector('main') as Element;
  const readableLength = new Map<Root, number>();
  for (const one of [element, ...element.querySelectorAll('*')])
    readableLength.set(one, (one.textContent ?? '').length);
  for (const { element } of blocks)
    Object.assign(element, { checkVisibility: () => element.className !== style || !style });
  const trace: Trace[] = [];
  const metadata = {
    title: 'Dam breaks',
    description: '',
    lang: 'en',
    declared: true,
    likely: false,
    ...own,
  } as Metadata;
  const counts = blocks.map(({ text }) => text.length);
  const kept = chooseStory(blocks, counts, { element, readableLength }, metadata, trace);
  const short = (text: string) => text.replace(LONG, '…');
  const left = trace.filter(({ rule }) => rule !== null).map(({ text, rule }) => `${short(text)} (${rule})`);
  expect(trace.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
  return { kept: kept.map(({ block, role }) => `${role}: ${short(block.text)}`), left };
}

const line = 'line at the edge';

describe('a story', () => {
  test.each<[what: string, html: string, kept: string[], left: string[]]>([
    [
      'has its title and paragraphs',
      `<h1>Dam breaks</h1>${P}${P}`,
      ['title: Dam breaks', 'paragraph: …', 'paragraph: …'],
      [],
    ],
    [
      'begins and ends without short lines',
      `<p>Lorn</p>${P}<p>Ida Lind</p>`,
      ['paragraph: …'],
      [`Lorn (${line})`, `Ida Lind (${line})`],
    ],
    ['has short lines within', `${P}<p>Ida Lind</p>${P}`, ['paragraph: …', 'paragraph: Ida Lind', 'paragraph: …'], []],
    [
      'has short sentences at its edges',
      `<p>It broke.</p>${P}<p>“Why?”</p>`,
      ['paragraph: It broke.', 'paragraph: …', 'paragraph: “Why?”'],
      [],
    ],
    [
      'has lines of sixty letters at its end',
      `${P}<p>${'a'.repeat(60)}</p>`,
      ['paragraph: …', `paragraph: ${'a'.repeat(60)}`],
      [],
    ],
    ['has none of fifty-nine', `${P}<p>${'a'.repeat(59)}</p>`, ['paragraph: …'], [`${'a'.repeat(59)} (${line})`]],
    ['has items at its end', `${P}<ul><li>One</li></ul>`, ['paragraph: …', 'item: One'], []],
    [
      'has a heading before short sentences',
      `${P}<h2>Why</h2><p>It broke.</p>`,
      ['paragraph: …', 'heading: Why', 'paragraph: It broke.'],
      [],
    ],
    [
      'has a heading before a list',
      `${P}<h2>Why</h2><ul><li>One</li></ul>`,
      ['paragraph: …', 'heading: Why', 'item: One'],
      [],
    ],
    [
      'has no heading before a line',
      `${P}<h2>Why</h2><p>Ida Lind</p>`,
      ['paragraph: …'],
      [`Why (${line})`, `Ida Lind (${line})`],
    ],
    ['has no heading at its end', `${P}<h2>Why</h2>`, ['paragraph: …'], [`Why (${line})`]],
    ['has no heading before its start', `<h2>Why</h2>${P}`, ['paragraph: …'], [`Why (${line})`]],
    [
      'has the heading of its first part',
      `<h2>One</h2>${P}<h2>Two</h2>${P}`,
      ['heading: One', 'paragraph: …', 'heading: Two', 'paragraph: …'],
      [],
    ],
    [
      'not one that looks otherwise',
      `<h2 class=a>One</h2>${P}<h2>Two</h2>${P}`,
      ['paragraph: …', 'heading: Two', 'paragraph: …'],
      [`One (${line})`],
    ],
    ['keeps all lines if none is long', '<p>Lorn</p><p>Ida Lind</p>', ['paragraph: Lorn', 'paragraph: Ida Lind'], []],
    ['begins with a quotation', `<p>Lorn</p><blockquote>${LONG}</blockquote>`, ['quote: …'], [`Lorn (${line})`]],
    [
      'has no links after a teaser',
      `${P}<p>Read also:</p><p><a href="/a">${LONG} ${LONG} ${LONG} ${LONG}</a></p>${P}`,
      ['paragraph: …', 'paragraph: …'],
      ['Read also: (teaser)', `… ${LONG} ${LONG} ${LONG} (after a teaser)`],
    ],
    [
      'has a picture’s maker as its caption',
      `${P}<p>The new lock. Photo: Ana Ruiz</p><p>The new lock. © Ana Ruiz</p><p>(Ana Ruiz / Lorn Pictures)</p>${P}`,
      [
        'paragraph: …',
        'caption: The new lock. Photo: Ana Ruiz',
        'caption: The new lock. © Ana Ruiz',
        'caption: (Ana Ruiz / Lorn Pictures)',
        'paragraph: …',
      ],
      [],
    ],
    [
      'has no caption for a heading',
      `${P}<h2>The lock. Photo: Ana Ruiz</h2>${P}`,
      ['paragraph: …', 'heading: The lock. Photo: Ana Ruiz', 'paragraph: …'],
      [],
    ],
  ])('%s', (_, html, kept, left) => expect(choose(html)).toEqual({ kept, left }));

  test('of a page that does not say that it is one has its lines', () => {
    const html = `<p>Lorn</p>${P}<p>Read also: Ships</p>`;
    const lines = ['paragraph: Lorn', 'paragraph: …', 'paragraph: Read also: Ships'];
    expect(choose(html, { declared: false })).toEqual({ kept: lines, left: [] });
    expect(choose(html, { declared: false, likely: true }).kept).toEqual(['paragraph: …']);
  });

  test('has a standfirst, and what else leads to it', () => {
    const html = `<h1>Dam breaks</h1><p class=lead>${LONG}</p><p class=lead>${LONG}</p>${P}`;
    expect(choose(html).kept).toEqual(['title: Dam breaks', 'standfirst: …', 'paragraph: …', 'paragraph: …']);
  });

  test('has nothing that is hidden', () =>
    expect(choose(`${P}${P}<p class=off>${LONG}</p>`, {}, 'off')).toEqual({
      kept: ['paragraph: …', 'paragraph: …'],
      left: ['… (hidden by style)'],
    }));
});
