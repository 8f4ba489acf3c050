import { hasFace, type Run } from '../runs.ts';
import type { Locale } from './locale.ts';

/** How the characters of a text look. */
export type Face = Omit<Run, 'text'>;

/** The marks that punctuation goes before. */
const CLOSING = /(?<![”’»“‘])[”’»“‘]+$/;
const OPENING = /[“‘«„‚]/;

/** Appends texts to one another by the rules of punctuation. */
export function createWriter({ punctuatesInQuotes }: Locale) {
  const { end, last, tail, push, cut, merge } = createBuffer();
  /** The closing marks at the end. */
  let closing = 0;
  let isApart = false;

  /** Adds a text without what the end has already. */
  function meet(text: string, face: Face): void {
    const [first = ''] = text;
    if (isApart && end() && !/\s/.test(last()) && !/^[\s,.;:!?]/.test(text)) push(' ', {});
    isApart = false;
    const before = last();
    if (/[?!]/.test(first) && /[:;]/.test(before)) cut(1);
    push(isAbsorbed(before, first) ? text.slice(1) : text, face);
  }

  return {
    /** The runs, without space around them. */
    runs: merge,
    /** Adds a text. */
    add(text: string | undefined, face: Face): void {
      if (!text) return;
      let rest = text;
      if (punctuatesInQuotes && closing > 0 && /^[.,]/.test(rest)) {
        const marks = cut(closing);
        meet(rest.slice(0, 1), end() ?? face);
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

/** A text that is added to and cut at its end. It is in short pieces: to look at the end of a long text takes long. */
function createBuffer() {
  const runs: Run[] = [];
  return {
    /** The last run; undefined if there is none. */
    end: () => runs.at(-1),
    /** The last character; '' if there is none. */
    last: () => runs.at(-1)?.text.at(-1) ?? '',
    /** The last characters, as far as they are in the last three runs. */
    tail: (length: number) =>
      runs
        .slice(-3)
        .map(({ text }) => text)
        .join('')
        .slice(-length),
    push(text: string, face: Face): void {
      if (text !== '') runs.push({ ...face, text });
    },
    /** Takes characters from the end. */
    cut(count: number): Run[] {
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
    },
    /** The runs, with those that look alike as one, without space around them. */
    merge(): Run[] {
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
  };
}
