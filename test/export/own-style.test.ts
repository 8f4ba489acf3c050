import { describe, expect, test } from 'vitest';
import { listReferences, nameList } from '../../src/citation/cite.ts';
import { createStyle } from '../../src/citation/csl/processor.ts';
import type { LoadedStyle } from '../../src/citation/loaded-style.ts';
import { composeQuotation } from '../../src/citation/quotation.ts';
import { toPlain } from '../../src/citation/runs.ts';
import { composeDraft, copyDraft, type DraftCard, writeMarkdownDraft } from '../../src/export/draft.ts';
import { writeDocument } from '../../src/export/file.ts';
import { exporters } from '../../src/export/index.ts';
import type { SavedArticle } from '../../src/model.ts';
import { read, write } from '../citation/csl/read.ts';
import { annotation, flood, gather, options, writeText } from './sample-library.ts';

const load = (parts: Parameters<typeof write>[0]): LoadedStyle => ({
  ...createStyle(read(write(parts)), 'en'),
  id: '1',
});

const name = '<names variable="author"><name form="short" font-variant="small-caps"/></names>';
const looks = load({
  citation: '<text variable="citation-number" vertical-align="sup"/>',
  bibliography: `${name}<text variable="title" font-weight="bold" prefix=": "/><text variable="container-title" font-style="italic" prefix=", "/>`,
});
const notes = load({
  attributes: 'class="note"',
  citation: `<choose><if position="ibid"><text term="ibid"/></if><else-if position="subsequent">${name}<text variable="first-reference-note-number" prefix=", n. "/></else-if><else>${name}<text variable="title" prefix=", "/></else></choose>`,
});

describe('an entry in a style from a file keeps its look', () => {
  const item = { article: flood, annotations: [] };
  test.each([
    ['html', '<span style="font-variant:small-caps">Okafor</span>'],
    ['html', '<b>Ministers agree emergency flood fund after talks</b>, <i>The Example Times</i>'],
    ['markdown', 'Okafor, Lindqvist: **Ministers agree emergency flood fund after talks**, *The Example Times*'],
    ['text', 'Okafor, Lindqvist: Ministers agree emergency flood fund after talks, The Example Times'],
    ['logseq', '**Ministers agree emergency flood fund after talks**'],
    ['anki', '<b>Ministers agree emergency flood fund after talks</b>'],
  ] as const)('in %s: %s', async (format, expected) => {
    const library = [{ ...item, annotations: [{ ...annotation('passage', 'Nobody knew.'), note: 'Who?' }] }];
    expect(await writeText(exporters[format], library, { style: looks })).toContain(expected);
  });

  test('in Word', async () => {
    const xml = (await gather(writeDocument([item], { ...options, style: looks }))).join('');
    expect(xml).toContain('<w:rPr><w:smallCaps/></w:rPr><w:t xml:space="preserve">Okafor</w:t>');
    expect(xml).toContain('<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Ministers agree');
  });
});

test('an address in angle brackets is a link without them', async () => {
  const style = load({ bibliography: '<text variable="URL" prefix="&lt;" suffix="&gt;."/>' });
  const item = { article: flood, annotations: [] };
  const url = 'https://example.com/news/flood-fund';
  expect(await writeText(exporters.html, [item], { style })).toContain(
    `&lt;<a href="${url}" rel="noopener noreferrer">${url}</a>&gt;.`,
  );
  expect(await writeText(exporters.markdown, [item], { style })).toContain(`\\<<${url}>\\>.`);
  const xml = (await gather(writeDocument([item], { ...options, style }))).join('');
  expect(xml).toContain(`${url}</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve">&gt;.</w:t>`);
});

describe('a draft in a style from a file', () => {
  const second: SavedArticle = {
    ...flood,
    url: 'https://example.com/2',
    title: 'The bridge',
    authors: [{ family: 'Berg' }],
  };
  let made = 0;
  const card = (article: SavedArticle): DraftCard => {
    const one = annotation('passage', 'Nobody knew.');
    return { key: `${++made}`, annotation: one, article, beside: [one] };
  };
  const compose = (style: LoadedStyle, articles: SavedArticle[]) =>
    composeDraft(
      { title: '', thesis: '', sections: [{ heading: '', cards: articles.map(card) }] },
      { ...options, style },
    );

  test('has notes, the later ones shorter', () => {
    const text = writeMarkdownDraft(compose(notes, [flood, second, flood, flood]));
    expect(text).toContain('[^1]: (Okafor, Lindqvist, Ministers agree emergency flood fund after talks)');
    expect(text).toContain('[^3]: (Okafor, Lindqvist, n. 1)');
    expect(text).toContain('[^4]: (ibid.)');
  });

  test('has numbers in the text', () => {
    expect(copyDraft(compose(looks, [flood, second, flood])).html).toContain('“Nobody knew” (<sup>2</sup>).');
    expect(writeMarkdownDraft(compose(looks, [flood, second]))).toContain('(<sup>1</sup>)');
  });
});

test('a quotation with its source leaves out a note in the text', () => {
  const one = annotation('passage', 'Nobody knew.');
  const quotation = (style: LoadedStyle) =>
    composeQuotation(one, { article: flood, annotations: [one] }, { t: options.t, style }).plain;
  expect(quotation(notes)).not.toContain('(');
  expect(quotation(looks)).toContain('(1)');
});

test('the list of sources has each source once, under the heading of its kind of style', () => {
  const later = { ...flood, url: 'https://example.com/2', title: 'A later story' };
  expect(listReferences([flood, later, flood], looks, 'en').map(toPlain)).toEqual([
    'Okafor, Lindqvist: Ministers agree emergency flood fund after talks, The Example Times',
    'Okafor, Lindqvist: A later story, The Example Times',
  ]);
  expect([nameList(looks), nameList(notes)]).toEqual(['list_references', 'list_bibliography']);
});
