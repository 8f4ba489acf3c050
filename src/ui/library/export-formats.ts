import type { Exporter } from '../../export/exporter.ts';
import { type ExporterName, exporters } from '../../export/index.ts';
import { openExporter } from '../../export/layout/layout.ts';
import { readLayout } from '../../export/layout/layout-file.ts';
import { isLayoutError, quoteWords } from '../../export/layout/problem.ts';
import type { StoredLayout } from '../../model.ts';
import { describeError, formatNumber, readerLanguage, t } from '../shared/strings.ts';

/** A format of exported files: one of ours, or a layout of the reader's. */
export interface Format {
  /** As it is stored in the setting. */
  name: string;
  label: string;
  /** Whether there is a file for each article. */
  perArticle: boolean;
  /** Whether the reader is asked for a style of citation. */
  hasCitation: boolean;
  /** Where it is one of the reader's. */
  layout?: StoredLayout;
  open(): Promise<Exporter>;
}

const names = Object.keys(exporters) as ExporterName[];

/** All formats: ours, then the layouts. */
export function listFormats(layouts: StoredLayout[]): Format[] {
  const ours = names.map((name): Format => {
    const { perArticle, hasCitation } = exporters[name];
    return { name, label: t(`export_${name}`), perArticle, hasCitation, open: async () => exporters[name] };
  });
  return [...ours, ...layouts.map(formatOf)];
}

/** The format of a layout, also of one that cannot be used. */
export function formatOf(layout: StoredLayout): Format {
  const open = () => openExporter(layout.text, readerLanguage());
  try {
    const { name: label, perArticle, hasCitation } = readLayout(layout.text);
    return { name: layout.id, label, perArticle, hasCitation, layout, open };
  } catch (error) {
    if (!isLayoutError(error)) throw error;
    const label = quoteWords(layout.text);
    return { name: layout.id, label, perArticle: false, hasCitation: false, layout, open };
  }
}

/** What is wrong, for the reader; of a layout with its line. */
export const describeProblem = (error: unknown): string =>
  isLayoutError(error)
    ? t('layout_line', formatNumber(error.line), t(error.problem, error.about))
    : describeError(error);
