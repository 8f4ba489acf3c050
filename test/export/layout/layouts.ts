import type { LibraryItem } from '../../../src/citation/source.ts';
import { openExporter } from '../../../src/export/layout/layout.ts';
import { isLayoutError } from '../../../src/export/layout/problem.ts';
import { annotation, flood, options, writeText } from '../sample-library.ts';

/** The head of a layout: five lines. */
export const head = (extension = 'txt', files = 'each') =>
  `---\nname: Mine\nextension: ${extension}\nfiles: ${files}\n---\n`;

/** An article of our own with all that a layout can name. */
export const harbour: LibraryItem = {
  article: {
    ...flood,
    url: 'https://example.com/harbour?a=1&b=2',
    title: 'Harbour “opens” again',
    note: 'Ask **the port**.',
    tags: ['harbour', 'to read'],
  },
  annotations: [
    annotation('actor', 'Ida Lind', { type: 'person', name: 'Ida Lind', role: 'mayor of Halden' }),
    annotation('passage', 'the gate stood open\n\nall night', {}, { colour: 'green', tags: ['gates'], note: 'Who?' }),
    annotation('quote', '“We stay.”', { form: 'direct', speaker: 'Lind', actor: 'Ida Lind' }),
    annotation('quote', '“Perhaps.”', {
      form: 'direct',
      perhaps: { names: ['Jon Vik'], reason: 'pronoun', said: 'he' },
    }),
    annotation('figure', '42 boats', { form: 'count', value: 42, counted: 'boats' }),
  ].map((one, at) => ({ ...one, id: `0000000${at}-0000-4000-8000-000000000000` })),
};

/** What a layout writes of articles; what is wrong with it, as “layout_tag include 6”, if it cannot be used. */
export async function write(text: string, library: LibraryItem[] = [harbour]): Promise<string> {
  try {
    return await writeText(await openExporter(text, options.locale), library);
  } catch (error) {
    if (!isLayoutError(error)) throw error;
    return [error.problem, error.about, error.line].filter((part) => part !== '').join(' ');
  }
}
