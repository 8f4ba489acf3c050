import { exporter as anki } from './anki.ts';
import { biblatex, bibtex } from './bibtex.ts';
import { exporter as cslJson } from './csl-json.ts';
import { exporter as csv } from './csv.ts';
import { exporter as docx } from './docx.ts';
import type { Exporter } from './exporter.ts';
import { exporter as html } from './html.ts';
import { exporter as hypothesis } from './hypothesis.ts';
import { exporter as json } from './json.ts';
import { exporter as logseq } from './logseq.ts';
import { exporter as markdown } from './markdown.ts';
import { exporter as readwise } from './readwise.ts';
import { exporter as ris } from './ris.ts';
import { exporter as text } from './text.ts';
import { exporter as webAnnotation } from './web-annotation.ts';

/** All exporters, in the order in which they are listed. */
export const exporters = {
  markdown,
  logseq,
  docx,
  html,
  text,
  csv,
  ris,
  csl_json: cslJson,
  bibtex,
  biblatex,
  anki,
  readwise,
  hypothesis,
  web_annotation: webAnnotation,
  json,
} satisfies { [name: string]: Exporter };

/** The name of an exporter. */
export type ExporterName = keyof typeof exporters;
