import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../model.ts';
import type { LabelledName, LabelledQuote, LabelledText } from './labels.ts';

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
    return texts.map((passage, i) => {
      const text = passage.replace(NAME_LINE, '').trim().replaceAll('\n', '\n\n');
      return { ...readLabels(text, language), fold: i % FOLDS, names: readNames(passage) };
    });
  });
}

// “@person Ida Lind; Lind | mayor”, “@place? Rovno”
const NAME_LINE = /^@(\w+)(\?)?[ ]([^|\n]+)(?:[|].*)?$/gm;

/** The types of names in passages, as the sets for training name them. */
const NAME_TYPES: { [type: string]: string } = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  group: 'NORP',
  other: 'X',
};

/** Reads the names of a passage from the lines below it: each form in which a name occurs, with its type. */
function readNames(passage: string): LabelledName[] {
  return [...passage.matchAll(NAME_LINE)].flatMap(([, word = '', doubt, forms = '']) => {
    const type = NAME_TYPES[word];
    if (!type) throw new Error(`No type of names: ${word}`);
    return forms.split(';').map((form) => ({ form: form.trim(), type, isOptional: doubt !== undefined }));
  });
}

// Letters, digits and hyphens, which no name begins or ends within: “CDU-Chef”.
const WITHIN = /[\p{L}\p{N}-]/u;

type Located = Span & Omit<LabelledName, 'form'>;

/** Where the names of a text stand: each of its forms wherever it occurs, the longest one first. */
export function locateNames(text: string, names: readonly LabelledName[]): Located[] {
  const found: Located[] = [];
  for (const { form, ...label } of [...names].sort((a, b) => b.form.length - a.form.length))
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      const isWhole = !WITHIN.test(text.charAt(start - 1)) && !WITHIN.test(text.charAt(end));
      if (isWhole && !found.some((one) => one.start < end && start < one.end)) found.push({ start, end, ...label });
    }
  return found.sort((a, b) => a.start - b.start);
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
