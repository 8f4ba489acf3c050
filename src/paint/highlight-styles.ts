import type { Kind } from '../findings/index.ts';
import { type Colour, colours, type Hues, type Settings } from '../model.ts';
import { listKinds, markStyles } from '../present/index.ts';
import { colourOf, highlighters, type Pair, writeForcedStyle, writeMarkStyle } from '../present/palette.ts';

/** The names under which ranges are registered; the page's scripts can read them, so they reveal no more than the kind. */
export type HighlightStyle = MarkStyle | LineStyle | 'clear-line' | 'preview' | 'flash';

/** The styles of findings and annotations. */
export type MarkStyle = Kind | 'kept' | `own-${Colour}`;

/** The style of a mark whose words its ground would make hard to read: a line without a ground. */
type LineStyle = `${MarkStyle}-line`;

/** The style for those of a style whose words its ground would make hard to read. */
export const lineOf = (style: MarkStyle): LineStyle => `${style}-line`;

/** Page scripts share the registry: the prefix keeps the extension's names apart from theirs. */
export const highlightName = (highlightStyle: HighlightStyle): string => `newsgloss-${highlightStyle}`;

/** The styles of marks, from the lowest layer to the highest. */
export const markStyleNames: MarkStyle[] = [
  ...listKinds(),
  'kept',
  ...colours.map((colour) => `own-${colour}` as const),
];

/** Every style, from the lowest layer to the highest. */
export const highlightStyles: HighlightStyle[] = [
  'clear-line',
  ...markStyleNames.flatMap((style): HighlightStyle[] => [lineOf(style), style]),
  'preview',
  'flash',
];

const KEPT: Pair = ['#ffe066', '#544300'];
/** The colour of the line under kept findings, on light and on dark pages. */
export const keptColour: Pair = ['#8a6100', '#ffd23f'];
/** The colour of the line under letters that have none, as they show what is under them: 3 : 1 on white and on black. */
const CLEAR_LINE = '#808080';
const PREVIEW: Pair = ['#e2e6ea', '#3c444d'];
const PREVIEW_LINE: Pair = ['#4a5560', '#c3ccd5'];
const FLASH: Pair = ['#ffc675', '#693900'];

/** The ground of a style, “#cfe3ff”, for pages with a light or a dark background; null for one without a ground. */
export function groundOf(style: MarkStyle, isDark: boolean, hues: Hues): string | null {
  const [light, dark] = findGround(style, hues) ?? [null, null];
  return isDark ? dark : light;
}

function findGround(style: MarkStyle, hues: Hues): Pair | null {
  if (style === 'kept') return KEPT;
  const own = colours.find((colour) => style === `own-${colour}`);
  if (own) return highlighters[own].ground;
  const kind = listKinds().find((kind) => kind === style);
  return kind && markStyles[kind].stroke === 'fill' ? colourOf(kind, hues) : null;
}

/** The settings on which the look of marks depends. */
export type Look = Pick<Settings, 'hues' | 'printsMarks'>;

/**
 * The style sheet of all highlights, for pages with a light or a dark background, with the reader's colours for kinds. They are
 * printed only if the reader has chosen that.
 */
export function writeStyle(isDark: boolean, { hues, printsMarks }: Look): string {
  const pick = ([light, dark]: Pair) => (isDark ? dark : light);
  const own = colours.flatMap((colour): [HighlightStyle, string][] => {
    const { ground, line } = highlighters[colour];
    return [
      [`own-${colour}`, mark(pick(ground), `solid 1px ${pick(line)}`)],
      [`own-${colour}-line`, `text-decoration: underline solid 3px ${pick(line)}`],
    ];
  });
  const styles: [HighlightStyle, string][] = [
    ...listKinds().flatMap((kind): [HighlightStyle, string][] => [
      [kind, writeMarkStyle(kind, hues, isDark)],
      [lineOf(kind), 'text-decoration: underline solid 2px'],
    ]),
    ['clear-line', `text-decoration: underline solid 2px ${CLEAR_LINE}`],
    ['kept-line', `text-decoration: underline solid 3px ${pick(keptColour)}`],
    ['kept', mark(pick(KEPT), `solid 3px ${pick(keptColour)}`)],
    ...own,
    ['preview', mark(pick(PREVIEW), `dashed 2px ${pick(PREVIEW_LINE)}`)],
    ['flash', mark(pick(FLASH), '3px')],
  ];
  const write = ([name, style]: [HighlightStyle, string]) => `::highlight(${highlightName(name)}) { ${style} }`;
  const rules = [...styles.map(write), `@media (forced-colors: active) { ${listForced().map(write).join(' ')} }`];
  return printsMarks ? rules.join('\n') : `@media not print { ${rules.join('\n')} }`;
}

/**
 * Where the reader's system chooses the colours: findings differ by their lines, and only the reader's own words have a ground.
 * Chromium draws the ground of selected text under every highlight then, whatever its style says.
 */
function listForced(): [HighlightStyle, string][] {
  return markStyleNames.flatMap((style): [HighlightStyle, string][] => {
    const kind = listKinds().find((kind) => kind === style);
    const look = kind
      ? writeForcedStyle(kind)
      : 'background-color: Highlight; color: HighlightText; text-decoration: none';
    return [
      [style, look],
      [lineOf(style), look],
    ];
  });
}

const mark = (ground: string, line: string) => `background-color: ${ground}; text-decoration: underline ${line}`;
