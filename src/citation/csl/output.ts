import { hasFace, type Run } from '../runs.ts';
import type { StyleElement } from './element.ts';
import type { Locale } from './locale.ts';
import { setInnerMarks } from './quotes.ts';

/** How the characters of a text look. */
type Face = Omit<Run, 'text'>;

/** A part of a citation, never empty. Affixes and delimiters meet what is beside them by the rules of punctuation. */
export interface Output {
  /** A text, or what consists of parts. */
  content: string | readonly Output[];
  /** Whether the text is a title, with quotation marks of its own. */
  isTitle?: boolean;
  prefix?: string | undefined;
  suffix?: string | undefined;
  delimiter?: string | undefined;
  /** What changes in the look; undefined takes nothing over from around it. */
  face?: Face;
  isQuoted?: boolean;
  /** Whether it starts on a line of its own where there are lines. */
  isApart?: boolean;
}

type Attributes = StyleElement['attributes'];

/** The text as part of a citation with the affixes and the look that attributes give it; none if it is empty. */
export const toOutput = (content: string | readonly Output[], attributes: Attributes = {}): Output[] => {
  if (content.length === 0) return [];
  const { prefix, suffix, delimiter, quotes, display } = attributes;
  const face = readFace(attributes);
  return [
    {
      content,
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
      ...(delimiter && { delimiter }),
      ...(face && { face }),
      ...(quotes === 'true' && { isQuoted: true }),
      ...(display && { isApart: true }),
    },
  ];
};

function readFace(attributes: Attributes): Face | null {
  const face: { [name: string]: boolean | undefined } = {};
  const read = (attribute: string, name: keyof Face, on: string) => {
    const value = attributes[attribute];
    if (value) face[name] = value === on || undefined;
  };
  read('font-style', 'italic', attributes['font-style'] === 'oblique' ? 'oblique' : 'italic');
  read('font-weight', 'bold', 'bold');
  read('font-variant', 'smallCaps', 'small-caps');
  read('vertical-align', 'superscript', 'sup');
  return Object.keys(face).length > 0 ? (face as Face) : null;
}

/** A copy with all texts changed; `isFirst` is true for the first of them. */
export function mapTexts(outputs: readonly Output[], change: (text: string, isFirst: boolean) => string): Output[] {
  let isFirst = true;
  const map = (output: Output): Output => {
    if (typeof output.content !== 'string') return { ...output, content: output.content.map(map) };
    const content = change(output.content, isFirst);
    isFirst = false;
    return { ...output, content };
  };
  return outputs.map(map);
}

/** Writes a citation; punctuation is not doubled, and goes before closing quotation marks where the language has it so. */
export function toRuns(outputs: readonly Output[], locale: Locale): Run[] {
  const writer = createWriter(locale);
  const marks = (depth: number) => {
    const level = depth % 2 ? 'inner-' : '';
    return { open: locale.term(`open-${level}quote`), close: locale.term(`close-${level}quote`) };
  };
  const write = ({ content, ...output }: Output, around: Face, depth: number): void => {
    const face = output.face ? { ...around, ...output.face } : around;
    if (output.isApart) writer.space();
    writer.add(output.prefix, around);
    const { open, close } = marks(depth);
    if (output.isQuoted) writer.add(open, around);
    const inner = output.isQuoted ? depth + 1 : depth;
    if (typeof content === 'string')
      writer.add(output.isTitle && inner > 0 ? setInnerMarks(content, marks(inner), marks(inner + 1)) : content, face);
    else
      for (const [at, part] of content.entries()) {
        if (at > 0) writer.add(output.delimiter, face);
        write(part, face, inner);
      }
    if (output.isQuoted) writer.close(close, around);
    writer.add(output.suffix, around);
    if (output.isApart) writer.space();
  };
  for (const output of outputs) write(output, {}, 0);
  return writer.runs();
}

/** The marks that punctuation goes before. */
const CLOSING = /(?<![”’»“‘])[”’»“‘]+$/;
const OPENING = /[“‘«„‚]/;

/** Appends texts to one another by the rules of punctuation. */
function createWriter({ punctuatesInQuotes }: Locale) {
  /** In short pieces: to look at the end of a long text takes long. */
  const runs: Run[] = [];
  /** The closing marks at the end. */
  let closing = 0;
  let isApart = false;

  const last = () => runs.at(-1)?.text.at(-1) ?? '';

  const tail = (length: number) =>
    runs
      .slice(-3)
      .map(({ text }) => text)
      .join('')
      .slice(-length);

  function push(text: string, face: Face): void {
    if (text !== '') runs.push({ ...face, text });
  }

  /** Adds a text without what the end has already. */
  function meet(text: string, face: Face): void {
    const [first = ''] = text;
    if (isApart && runs.length > 0 && !/\s/.test(last()) && !/^[\s,.;:!?]/.test(text)) push(' ', {});
    isApart = false;
    const before = last();
    if (/[?!]/.test(first) && /[:;]/.test(before)) cut(1);
    push(isAbsorbed(before, first) ? text.slice(1) : text, face);
  }

  /** Takes characters from the end. */
  function cut(count: number): Run[] {
    const taken: Run[] = [];
    for (let left = count; left > 0; ) {
      const run = runs.at(-1);
      if (!run) break;
      const text = run.text.slice(-left);
      left -= text.length;
      taken.unshift({ ...run, text });
      run.text = run.text.slice(0, run.text.length - text.length);
      if (run.text === '') runs.pop();
    }
    return taken;
  }

  return {
    /** The runs, without space around them. */
    runs(): Run[] {
      const merged: Run[] = [];
      for (const run of runs) {
        const before = merged.at(-1);
        if (before && hasFace(before, run)) before.text += run.text;
        else merged.push({ ...run });
      }
      const [first, end] = [merged[0], merged.at(-1)];
      if (first) first.text = first.text.trimStart();
      if (end) end.text = end.text.trimEnd();
      return merged.filter(({ text }) => text !== '');
    },
    /** Adds a text. */
    add(text: string | undefined, face: Face): void {
      if (!text) return;
      let rest = text;
      if (punctuatesInQuotes && closing > 0 && /^[.,]/.test(rest)) {
        const marks = cut(closing);
        meet(rest.slice(0, 1), runs.at(-1) ?? face);
        for (const mark of marks) push(mark.text, mark);
        rest = rest.slice(1);
        if (rest === '') return;
      } else if (closing > 0 && rest.startsWith('.') && /[.?!]/.test(tail(closing + 1)[0] ?? '')) rest = rest.slice(1);
      meet(rest, face);
      const [marks = ''] = OPENING.test(text) ? (CLOSING.exec(text) ?? []) : [];
      closing = text.length > marks.length ? marks.length : 0;
    },
    /** Adds a closing quotation mark. */
    close(mark: string, face: Face): void {
      const before = closing;
      push(mark, face);
      closing = before + mark.length;
    },
    /** Has a space before what follows. */
    space(): void {
      isApart = true;
    },
  };
}

/** Whether a mark is not repeated after another: “?.” is “?”. */
const isAbsorbed = (before: string, mark: string): boolean =>
  mark !== '' &&
  ((before === mark && /[.,:;?! ]/.test(mark)) ||
    (mark === '.' && /[?!:;…]/.test(before)) ||
    (mark === ':' && /[?!;]/.test(before)));
