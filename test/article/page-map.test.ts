import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { createPageMap } from '../../src/article/page-map.ts';
import { openPage } from './open-page.ts';

/** The text and map of a page, as `detect` makes them. */
function read(html: string) {
  const document = openPage(`<!doctype html><body>${html}`);
  // A global in browsers, but not in Node.
  Object.assign(globalThis, { StaticRange: document.defaultView?.StaticRange });
  const blocks = readBlocks(document.body);
  let start = 0;
  const pieces = blocks.flatMap((block) => {
    const moved = block.pieces.map((piece) => ({ ...piece, start: start + piece.start }));
    start += block.text.length + 2;
    return moved;
  });
  return {
    document,
    texts: blocks.map(({ text }) => text),
    text: blocks.map(({ text }) => text).join('\n\n'),
    map: createPageMap(pieces),
  };
}

/** The text of a range. */
function textOfRange(document: Document, range: AbstractRange | null): string | null {
  if (!range) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

const squash = (text: string | null) => text?.replace(/[\s\u00ad\u200b\ufeff]+/g, '') ?? null;

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['white space is folded as the browser folds it', '<p>  one\n\t two  </p>', ['one two']],
    ['a paragraph breaks, a link does not', '<p>one <a href=x>two</a>three</p><p>four</p>', ['one twothree', 'four']],
    ['one line break is kept, two make a block', '<p>a<br>b<br> <br>c</p>', ['a\nb', 'c']],
    ['spaces around a line break go', '<p>a <br> b</p>', ['a\nb']],
    ['soft hyphens and zero-width spaces go', '<p>Donau\u00addampf\u200bschiff</p>', ['Donaudampfschiff']],
    ['a no-break space stays', '<p>20\u00a0km</p>', ['20\u00a0km']],
    ['text beside blocks is a block', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['what is not shown is not read', '<p>a<script>x</script><style>y</style><span hidden>z</span>b</p>', ['ab']],
    ['icons for the eye alone are not read', '<p><i aria-hidden=true>star</i>four</p>', ['four']],
    ['nothing makes no block', '<p> </p><div><br></div>', []],
    ['joiners stay: they are part of the word', '<p>می\u200cخواهم</p>', ['می\u200cخواهم']],
  ])('%s', (_, html, expected) => expect(read(html).texts).toEqual(expected));
});

describe('a span of the text maps to the same words on the page', () => {
  const html =
    '<p>The <b>Harbour <i>Authority</i></b> of <a href=x>Vel\u00admora</a>\n said: “No<br>more”.</p>' +
    '<ul><li>first<li>sec<b>o</b>nd</ul><p>End<!-- not --> of it 🏛️.</p>';

  test('every span maps to a range and back', () => {
    const { document, text, map } = read(html);
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        if (/^\s|\s$/.test(text.slice(start, end))) continue;
        const range = map.toRange({ start, end });
        expect(squash(textOfRange(document, range))).toBe(squash(text.slice(start, end)));
        expect(range && map.toSpan(range)).toEqual({ start, end });
      }
    }
  });

  test('also after the page split its text nodes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(12)), { maxLength: 12 }), (cuts) => {
        const { document } = read(html);
        const walker = document.createTreeWalker(document.body, 4);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        for (const [which, at] of cuts) {
          const node = nodes[which % nodes.length];
          if (node && at < node.length) nodes.push(node.splitText(at));
        }
        const again = readBlocks(document.body);
        expect(again.map(({ text }) => text)).toEqual(read(html).texts);
        for (const { text, pieces } of again) {
          const map = createPageMap(pieces);
          const range = map.toRange({ start: 0, end: text.length });
          expect(squash(textOfRange(document, range))).toBe(squash(text));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a span', () => {
  test('across skipped content is several ranges', () => {
    const { document, text, map } = read('<p>one <span hidden>ad</span>two</p><p>three</p>');
    const ranges = map.toRanges({ start: 0, end: text.length });
    expect(ranges.map((range) => textOfRange(document, range))).toEqual(['one ', 'two', 'three']);
  });

  test('whose nodes were removed has no range', () => {
    const { document, map } = read('<p>one</p><p>two</p>');
    document.querySelector('p')?.remove();
    expect(map.toRange({ start: 0, end: 3 })).toBeNull();
    expect(map.toRanges({ start: 0, end: 3 })).toEqual([]);
    expect(textOfRange(document, map.toRange({ start: 5, end: 8 }))).toBe('two');
  });

  test('selected by elements rather than characters is the span within', () => {
    const { document, text, map } = read('<nav> </nav><p>one</p><p>two</p><p>three</p>');
    const range = document.createRange();
    range.selectNode(document.querySelectorAll('p')[1] as Element);
    const span = map.toSpan(range);
    expect(span && text.slice(span.start, span.end)).toBe('two');
    range.selectNodeContents(document.body);
    expect(map.toSpan(range)).toEqual({ start: 0, end: text.length });
    range.setStart(document.body, 0);
    range.setEnd(document.body, 1);
    expect(map.toSpan(range)).toBeNull();
  });
});
