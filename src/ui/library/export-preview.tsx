import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readDay, writeIso } from '../../citation/dates.ts';
import { writeMarkdownDraft } from '../../export/draft.ts';
import type { ExportOptions, Piece } from '../../export/exporter.ts';
import { writeDocument, writeDraftDocument } from '../../export/file.ts';
import { readFirstItem } from '../../storage/count-scope.ts';
import type { Database } from '../../storage/database.ts';
import type { Selection } from '../../storage/scope.ts';
import { formatDate, type StringKey, t } from '../shared/strings.ts';
import { Runs } from './citation-box.tsx';
import type { Choice } from './export-choices.ts';
import { describeProblem, type Format } from './export-formats.ts';

/** What is exported, and how. */
export interface Target {
  choice: Choice;
  format: Format;
  options: ExportOptions;
  isAsked: Selection | undefined;
}

/** How long nothing is typed in a layout before it is shown, in milliseconds. */
const PAUSE_MS = 250;

/** The first entry of the file as the exporter writes it. While a layout is edited, `onProblem` gets what is wrong with it. */
export function Preview({
  database,
  target,
  onProblem,
}: {
  database: Database;
  target: Target;
  onProblem?: ((problem: string) => void) | undefined;
}) {
  const { choice, format, options, isAsked } = target;
  const [sheet, setSheet] = useState<VNode | null>(null);
  // Read once for all formats.
  const first = useMemo(() => readFirstItem(database, choice.scope, isAsked), [choice, isAsked]);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: VNode | null, problem: string) => {
      if (!isCurrent) return;
      onProblem?.(problem);
      // The last sheet stays beside a layout in which something is wrong for now.
      if (next) setSheet(next);
      else if (!onProblem) setSheet(<p>{problem}</p>);
    };
    const start = () =>
      showFirst(first, target).then(
        (next) => show(next, ''),
        (error: unknown) => show(null, describeProblem(error)),
      );
    const timer = setTimeout(start, onProblem ? PAUSE_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [choice, format, options.style, isAsked]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keys
    <section class="sheet" aria-label={t('export_first')} data-format={format.name} tabIndex={0}>
      {sheet}
    </section>
  );
}

async function showFirst(
  reading: ReturnType<typeof readFirstItem>,
  { choice, format, options }: Target,
): Promise<VNode> {
  const { draft } = choice;
  const { name } = format;
  if (draft && name === 'docx') return <Paragraphs xml={[...writeDraftDocument(draft)].join('')} />;
  if (draft && name === 'markdown') return <pre>{cut(writeMarkdownDraft(draft))}</pre>;
  const { write } = await format.open();
  const first = await reading;
  if (!first) return <p />;
  if (name === 'docx') return <Paragraphs xml={await join(writeDocument([first], options))} />;
  const text = await join(write([first], options));
  if (name === 'ris') return <Fields text={text} />;
  if (name === 'html') return <Blocks html={text} />;
  return <pre>{cut(text)}</pre>;
}

async function join(pieces: AsyncIterable<Piece>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** The length of what is shown, in UTF-16 code units. */
const LENGTH = 4000;

const cut = (text: string): string => (text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text);

/** The most paragraphs of a document that are shown. */
const PARAGRAPHS = 60;

/** The main part of a Word document, a paragraph each. */
function Paragraphs({ xml }: { xml: string }) {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const paragraphs = [...document.getElementsByTagName('w:p')].slice(0, PARAGRAPHS);
  return (
    <>
      {paragraphs.map((paragraph, at) => (
        <p key={String(at)} dir="auto" data-style={paragraph.querySelector('pStyle')?.getAttribute('w:val')}>
          <Runs runs={[...paragraph.getElementsByTagName('w:r')].map(readRun)} />
        </p>
      ))}
    </>
  );
}

function readRun(run: Element) {
  const text = [...run.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join('');
  const has = (name: string) => run.getElementsByTagName(name).length > 0;
  return { text, bold: has('w:b'), italic: has('w:i') };
}

/** The blocks of a web page, a paragraph each. */
function Blocks({ html }: { html: string }) {
  // Without its styles, which the policy of the page would refuse and report.
  const body = html.slice(html.indexOf('<body>')).replace(/ style="[^"]*"/g, '');
  const blocks = new DOMParser().parseFromString(body, 'text/html').querySelectorAll('h1, h2, h3, p, blockquote, li');
  return (
    <>
      {[...blocks].map(({ tagName, textContent }, at) => (
        <p key={String(at)} dir="auto" data-style={tagName}>
          {textContent}
        </p>
      ))}
    </>
  );
}

/** The names of the fields of RIS that reference managers show. */
const FIELDS: { [name: string]: StringKey } = {
  TY: 'field_medium',
  TI: 'field_title',
  AU: 'export_author',
  T2: 'field_site',
  DA: 'field_published',
  UR: 'field_url',
  KW: 'tags',
  N1: 'note',
};

/** What its types of sources are called. */
const MEDIA: { [type: string]: StringKey } = {
  NEWS: 'medium_newspaper',
  MGZN: 'medium_magazine',
  ELEC: 'medium_website',
  BLOG: 'medium_blog',
};

/** A record of RIS as reference managers show it. */
function Fields({ text }: { text: string }) {
  const rows = text.split('\r\n').flatMap((line): [StringKey, string][] => {
    const [name = '', value = ''] = line.split('  - ', 2);
    const label = FIELDS[name];
    return label ? [[label, readField(name, value)]] : [];
  });
  return (
    <dl class="fields">
      {rows.map(([label, value], at) => (
        <div key={String(at)}>
          <dt>{t(label)}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function readField(name: string, value: string): string {
  const medium = name === 'TY' && MEDIA[value];
  if (medium) return t(medium);
  const day = name === 'DA' ? readDay(value.replaceAll('/', '-')) : null;
  return day ? formatDate(writeIso(day)) : value;
}
