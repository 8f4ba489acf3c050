import { JSDOM } from 'jsdom';
import { createStyle } from '../../../src/citation/csl/processor.ts';
import type { Run } from '../../../src/citation/runs.ts';
import type { Source } from '../../../src/citation/source.ts';
import { readStyleFile } from '../../../src/ui/library/style-file.ts';

const parser = new new JSDOM('').window.DOMParser();

/** Reads a style file. */
export const read = (text: string) => readStyleFile(text, parser);

/** The parts of a style; what is not given has nothing special. */
export interface Parts {
  attributes?: string;
  rest?: string;
  citation?: string;
  citationAttributes?: string;
  bibliography?: string;
  bibliographyAttributes?: string;
  sort?: string;
  suffix?: string;
}

/** A style file with these parts. */
export const write = (parts: Parts): string => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ${parts.attributes ?? 'class="in-text"'}>
  <info><title>Harbour Style</title><id>https://example.com/harbour</id><updated>2026-01-01T00:00:00Z</updated></info>
  ${parts.rest ?? ''}
  <citation ${parts.citationAttributes ?? ''}><layout prefix="(" suffix=")">${parts.citation ?? '<text variable="title"/>'}</layout></citation>
  <bibliography ${parts.bibliographyAttributes ?? ''}>${parts.sort ?? ''}<layout suffix="${parts.suffix ?? ''}">${parts.bibliography ?? '<text variable="title"/>'}</layout></bibliography>
</style>`;

/** A style with these parts, ready for use. */
export const load = (parts: Parts, reader = 'en-US') => createStyle(read(write(parts)), reader);

/** An article of a newspaper. */
export const flood: Source = {
  authors: [{ family: 'Okafor', given: 'Amara Jane' }],
  title: 'Ministers agree flood fund',
  site: 'The Example Times',
  medium: 'newspaper',
  published: null,
  modified: null,
  day: { year: 2025, month: 3, day: 4 },
  letter: '',
  accessed: { year: 2025, month: 3, day: 20 },
  url: 'https://example.com/flood',
  lang: 'en',
};

/** With the look of runs in the marks of HTML. */
export const show = (runs: Run[]): string =>
  runs
    .map(({ text, italic, bold, smallCaps, superscript }) => {
      const marks = [italic && 'i', bold && 'b', smallCaps && 'sc', superscript && 'sup'].filter(Boolean);
      return marks.reduce((words, mark) => `<${mark}>${words}</${mark}>`, text);
    })
    .join('');

/** The entry of a source in the list of a style whose entries consist of `bibliography`. */
export const entry = (
  bibliography: string,
  source: Partial<Source> = {},
  { reader, ...parts }: Parts & { reader?: string } = {},
): string => show(load({ ...parts, bibliography }, reader).cite({ ...flood, ...source }).reference);
