import { createCiteKeys } from '../../citation/source.ts';
import type { Exporter, ExportOptions, Library } from '../exporter.ts';
import { readData } from './data.ts';
import { readLayout, typeOf } from './layout-file.ts';

/** An exporter by the text of a layout; throws a `LayoutError` if it cannot be used. What reads it is loaded with the first one. */
export async function openExporter(text: string, locale: string): Promise<Exporter> {
  const layout = readLayout(text);
  const { openLayout } = await import('./engine.ts');
  const { extension, perArticle, hasCitation } = layout;
  const { start, render } = openLayout(layout, locale);
  async function* write(library: Library, options: ExportOptions) {
    const createKey = createCiteKeys();
    let index = 0;
    if (start) yield start;
    for await (const item of library) yield render(readData(item, options, { createKey, index: ++index }));
  }
  return { extension, mime: typeOf(extension), perArticle, hasCitation, write };
}
