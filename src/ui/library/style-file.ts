import { isStyleError, type StyleElement, StyleError } from '../../citation/csl/element.ts';
import type { Source } from '../../citation/source.ts';
import type { OwnStyle } from '../../model.ts';

/** The largest style file, in bytes; of those on citationstyles.org, the largest has 250,000. */
const MAX_LENGTH = 1_000_000;

/** The most elements of a style file, and how deep they may be nested. */
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 100;

/** What a style says of itself and is not needed: authors, summary, licence. */
const UNUSED = new Set(['author', 'category', 'contributor', 'rights', 'summary', 'updated']);

const CSL = 'http://purl.org/net/xbiblio/csl';

/** Reads the elements of a style file; throws a `StyleError` if it is not XML, is not CSL, or is too large. */
export function readStyleFile(text: string, parser: Pick<DOMParser, 'parseFromString'>): StyleElement {
  // Entities of its own could make a small file large.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new StyleError('style_broken');
  const { documentElement: root } = parser.parseFromString(text, 'application/xml');
  if (root.namespaceURI !== CSL || root.getElementsByTagName('parsererror').length > 0)
    throw new StyleError('style_broken');
  let count = 0;
  const read = (element: Element, depth: number): StyleElement => {
    if (++count > MAX_ELEMENTS || depth > MAX_DEPTH) throw new StyleError('style_too_large');
    const children: StyleElement[] = [];
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      if (child.namespaceURI === CSL && !UNUSED.has(child.localName)) children.push(read(child, depth + 1));
    return {
      name: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, plainValue(value)])),
      children,
      ...(children.length === 0 && element.textContent && { text: plainValue(element.textContent) }),
    };
  };
  return read(root, 0);
}

/** An attribute on one line; “&#160;” may be escaped twice. */
const plainValue = (value: string): string =>
  value
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ');

/** What a style is tried with. */
const SAMPLE: Source = {
  authors: [{ family: 'Okafor', given: 'Amara' }, { literal: 'The Example Times' }],
  title: 'Ministers agree flood fund',
  site: 'The Example Times',
  medium: 'newspaper',
  published: null,
  modified: null,
  day: { year: 2025, month: 3, day: 14 },
  letter: '',
  accessed: { year: 2025, month: 3, day: 20 },
  url: 'https://example.com/news/flood-fund',
  lang: 'en',
};

/** Reads the file of a style, and tries it; returns what is wrong if it cannot be used. */
export async function readOwn(file: File, reader: string): Promise<OwnStyle | StyleError> {
  try {
    if (file.size > MAX_LENGTH) throw new StyleError('style_too_large');
    const elements = readStyleFile(await file.text(), new DOMParser());
    const { createStyle } = await import('../../citation/csl/processor.ts');
    const style = createStyle(elements, reader);
    style.citeTogether([SAMPLE, { ...SAMPLE, authors: [], day: null }], reader);
    return { title: style.title, added: new Date().toISOString(), elements: JSON.stringify(elements) };
  } catch (error) {
    if (isStyleError(error)) return error;
    throw error;
  }
}
