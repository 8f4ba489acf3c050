import type { Run } from '../runs.ts';
import type { StyleElement } from './element.ts';
import type { Locale } from './locale.ts';
import { setInnerMarks } from './quotes.ts';
import { createWriter, type Face } from './writer.ts';

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
