import { familyName } from '../../author/family-name.ts';
import type { Author, Person } from '../../model.ts';
import { childrenOf, type StyleElement } from './element.ts';
import { type Output, toOutput } from './output.ts';
import { changeCase } from './text-case.ts';

type Attributes = StyleElement['attributes'];

/** How a name is written. */
interface NameLook {
  options: Attributes;
  isInverted: boolean;
  isKey: boolean;
  /** The element that has the look of the parts. */
  element: StyleElement | undefined;
}

/** Writes one name, in the look of names. */
export function writeName(author: Author, look: NameLook): Output[] {
  const { form: _, delimiter: __, ...attributes } = look.element?.attributes ?? {};
  return toOutput(writeParts(author, look), attributes);
}

function writeParts(author: Author, { options, isInverted, isKey, element }: NameLook): Output[] {
  const lookOf = (name: string) =>
    element && childrenOf(element, 'name-part').find(({ attributes }) => attributes.name === name)?.attributes;
  const part = (text: string | undefined, look?: Attributes) =>
    toOutput(changeCase(text ?? '', look?.['text-case'], false), look);
  if ('literal' in author) return part(author.literal, lookOf('family'));
  const family = lookOf('family');
  const given = lookOf('given');
  const { 'non-dropping-particle': particle, 'dropping-particle': dropping } = author;
  // Styles without full stops after initials have none in “Jr” either.
  const suffix =
    options['initialize-with']?.includes('.') === false ? author.suffix?.replace(/\.$/, '') : author.suffix;
  const surname = part(familyName(author), family);
  const how = options['demote-non-dropping-particle'] ?? 'display-and-sort';
  const demotes = isInverted && (how === 'display-and-sort' || (how === 'sort-only' && isKey));
  const separator = options['sort-separator'] ?? ', ';
  const after = demotes ? part(particle, family) : [];
  if (options.form === 'short') return demotes ? joinParts([part(author.family, family), after], separator) : surname;
  const first = initialise(author, options);
  if (isEastAsian(author)) return toOutput([...surname, ...part(first, given)]);
  if (!isInverted) {
    const parts = [part([first, dropping].filter(Boolean).join(' '), given), surname, part(suffix)];
    return joinParts(parts, /['’]$/.test(dropping ?? '') ? '' : ' ');
  }
  const givenNames = part([first, dropping].filter(Boolean).join(' '), given);
  const last = demotes ? part(author.family, family) : surname;
  return joinParts([last, joinParts([givenNames, after], ' '), part(suffix)], separator);
}

const joinParts = (parts: Output[][], delimiter: string): Output[] => toOutput(parts.flat(), { delimiter });

/** Names in Chinese, Japanese and Korean have the family name first, without a space. */
const isEastAsian = ({ family, given = '' }: Person) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(family + given);

/** The given names, or their initials if the style wants these. */
function initialise({ given = '' }: Person, options: Attributes): string {
  const mark = options['initialize-with'];
  if (mark === undefined) return given;
  const all = options.initialize !== 'false';
  const keepsHyphens = options['initialize-with-hyphen'] !== 'false';
  let text = '';
  let wasInitial = true;
  for (const word of given.split(/\s+|(?<=\.)(?=\p{L})/u).filter(Boolean)) {
    const parts = word.split(/[-‐‑]/).filter(Boolean);
    const written = parts
      .map((part) => initialOf(part, mark, all))
      .reduce((before, part) => (keepsHyphens ? `${before.trimEnd()}-${part}` : before + part));
    const isInitial = written !== word || isInitialAlready(word);
    // A word that is no initial stands apart from initials.
    text += (text === '' || text.endsWith(' ') || (isInitial && wasInitial) ? '' : ' ') + written;
    wasInitial = isInitial;
  }
  return text.trim();
}

/** “Jonas” → “J.”; “de” stays. Without `all`, only what is an initial already. */
function initialOf(part: string, mark: string, all: boolean): string {
  const [letter = ''] = /^\p{L}\p{M}*/u.exec(part) ?? [];
  if (letter === '' || letter !== letter.toUpperCase() || !(all || isInitialAlready(part))) return part;
  return letter + mark;
}

const isInitialAlready = (part: string) => /^\p{Lu}\p{M}*\.?$/u.test(part);
