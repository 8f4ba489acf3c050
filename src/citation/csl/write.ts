import { type Cite, NOTHING, type Write, type Written } from './cite.ts';
import { isTrue } from './conditions.ts';
import { writeDate } from './dates.ts';
import type { StyleElement } from './element.ts';
import { writeNames } from './names.ts';
import { mapTexts, type Output, toOutput } from './output.ts';
import { changeCase, stripPeriods } from './text-case.ts';

/** What writes the elements of a style; others are ignored. */
const WRITERS: { readonly [name: string]: Write | undefined } = {
  text: writeText,
  number: writeText,
  label: writeLabel,
  names: (element, cite) => writeNames(element, cite, writeElement),
  date: writeDate,
  group: writeGroup,
  choose: writeChoice,
};

/** Writes an element of a style, as far as it has something to write. */
export function writeElement(element: StyleElement, cite: Cite): Written {
  return WRITERS[element.name]?.(element, cite) ?? NOTHING;
}

/** Writes elements one after another. */
export function writeAll(elements: readonly StyleElement[], cite: Cite): Written {
  const all: Written = { ...NOTHING, outputs: [] };
  for (const element of elements) {
    const { outputs, asked, found } = writeElement(element, cite);
    all.outputs.push(...outputs);
    all.asked ||= asked;
    all.found ||= found;
  }
  return all;
}

/** A group or macro is left out if it asks for variables and finds none of them; otherwise, it is like a variable where it stands. */
function writeGroup({ attributes, children }: StyleElement, cite: Cite): Written {
  const { outputs, asked, found } = writeAll(children, cite);
  if (outputs.length === 0 || (asked && !found)) return { outputs: [], asked, found: false };
  return { outputs: toOutput(changeTexts(outputs, attributes, cite), attributes), asked: true, found: true };
}

/** The first alternative whose conditions are met stands in the place of all. */
function writeChoice({ children }: StyleElement, cite: Cite): Written {
  const chosen = children.find((branch) => branch.name === 'else' || isTrue(branch, cite));
  return chosen ? writeAll(chosen.children, cite) : NOTHING;
}

function writeText({ attributes }: StyleElement, cite: Cite): Written {
  const { variable, macro, term, value } = attributes;
  if (macro !== undefined)
    return writeGroup({ name: macro, attributes, children: cite.style.macros.get(macro)?.children ?? [] }, cite);
  const text =
    variable !== undefined
      ? readVariable(variable, cite)
      : term !== undefined
        ? cite.locale.term(term, attributes.form, attributes.plural === 'true')
        : (value?.replaceAll("'", '’') ?? '');
  const isTitle = variable === 'title' || variable === 'container-title';
  const leaf = text === '' ? [] : [{ content: text, ...(isTitle && { isTitle }) }];
  const outputs = toOutput(changeTexts(leaf, attributes, cite), attributes);
  // Without a letter, a group is not left out.
  if (variable === undefined || variable === 'year-suffix') return { ...NOTHING, outputs };
  if (text !== '') cite.written.add(variable);
  return { outputs, asked: true, found: text !== '' };
}

/** The name of a number, where there is one: “n.” before that of a note. */
function writeLabel({ attributes }: StyleElement, cite: Cite): Written {
  const { variable = '', form } = attributes;
  const label = readVariable(variable, cite) && cite.locale.term(variable, form);
  return { ...NOTHING, outputs: toOutput(changeTexts(toOutput(label), attributes, cite), attributes) };
}

function readVariable(variable: string, { item, replaced, number, firstNote, letter }: Cite): string {
  if (replaced.has(variable)) return '';
  if (variable === 'citation-number') return String(number);
  if (variable === 'first-reference-note-number') return firstNote > 0 ? String(firstNote) : '';
  if (variable === 'year-suffix') return letter;
  return item.texts[variable] ?? '';
}

function changeTexts(outputs: Output[], attributes: StyleElement['attributes'], { item, locale }: Cite): Output[] {
  const how = attributes['text-case'];
  const strips = attributes['strip-periods'] === 'true';
  if (!how && !strips) return outputs;
  const isEnglish = /^en\b/i.test(item.lang || locale.lang);
  return mapTexts(outputs, (text, isFirst) => changeCase(strips ? stripPeriods(text) : text, how, isEnglish, isFirst));
}
