import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../model.ts';
import type { LabelledQuote, LabelledText } from './labels.ts';

/** The folder of the project's own labelled texts; how they are labelled: its README. */
const FOLDER = new URL('../texts/', import.meta.url);

/** How many parts the cross-validation has. */
export const FOLDS = 5;

/** Reads the project's own labelled texts, in six languages. */
export function readOwnTexts(): LabelledText[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => {
    const language = name.slice(0, 2);
    const passages = readFileSync(new URL(name, FOLDER), 'utf8').split(/\n\s*\n/);
    const texts = passages.map((passage) => passage.replace(/^#.*$/gm, '').trim()).filter(Boolean);
    return texts.map((text, i) => ({ ...readLabels(text.replaceAll('\n', '\n\n'), language), fold: i % FOLDS }));
  });
}

// “<q1>”, “<s1,2=Ida Lind>”, “<s3=Ida Lind/>”, “</q1>”
const LABEL = /<(\/?)([qscx])([\d,]*)(?:=([^<>/]*))?(\/?)>/g;

/** A label that is open: its letter, the numbers of what it belongs to, and where it begins. */
interface Open {
  letter: string;
  ids: string[];
  start: number;
  name: string | undefined;
}

/** Reads the labels in a passage. */
export function readLabels(passage: string, language: string): LabelledText {
  let text = '';
  let from = 0;
  const open: Open[] = [];
  const found = { q: new Map<string, Span>(), c: new Map<string, Span>() };
  const sources = new Map<string, { span: Span | null; name: string | undefined }>();
  const others: Span[] = [];
  for (const { 0: label, 1: isClosing, 2: letter = '', 3: ids = '', 4: name, 5: isEmpty, index } of passage.matchAll(
    LABEL,
  )) {
    text += passage.slice(from, index);
    from = index + label.length;
    if (isEmpty) for (const id of ids.split(',')) sources.set(id, { span: null, name });
    else if (!isClosing) open.push({ letter, ids: ids.split(','), start: text.length, name });
    else {
      const at = open.findLastIndex((one) => one.letter === letter);
      if (at < 0) throw new Error(`Nothing is open before ${label}: ${text.slice(-40)}`);
      const [one] = open.splice(at, 1) as [Open];
      const span = { start: one.start, end: text.length };
      if (letter === 'x') others.push(span);
      else if (letter === 's') for (const id of one.ids) sources.set(id, { span, name: one.name });
      else for (const id of one.ids) found[letter as 'q' | 'c'].set(id, span);
    }
  }
  text += passage.slice(from);
  const quotes = [...found.q].map(([id, span]): LabelledQuote => {
    const { span: source = null, name } = sources.get(id) ?? {};
    return {
      ...span,
      kind: /["“”„«»‹›‘’'—–-]/.test(text.charAt(span.start)) ? 'quote' : 'report',
      isWhole: true,
      sources: source ? [source] : [],
      isLeftOut: sources.has(id) && source === null,
      cue: found.c.get(id) ?? null,
      name: name === undefined || name === '-' ? null : name,
    };
  });
  return { language, text, copies: 2, quotes, others };
}
