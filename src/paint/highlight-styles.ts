import type { Kind } from '../findings/index.ts';
import { type Colour, colours, type Hues } from '../model.ts';
import { listKinds } from '../present/index.ts';
import { highlighters, type Pair, writeMarkStyle } from '../present/palette.ts';

/** The names under which ranges are registered; the page's scripts can read them, so they reveal no more than the kind. */
export type HighlightStyle = Kind | 'kept' | `own-${Colour}` | 'preview' | 'flash';

/** Page scripts share the registry: the prefix keeps the extension's names apart from theirs. */
export const highlightName = (highlightStyle: HighlightStyle): string => `newsgloss-${highlightStyle}`;

/** Every style, from the lowest layer to the highest. */
export const highlightStyles: HighlightStyle[] = [
  ...listKinds(),
  'kept',
  ...colours.map((colour) => `own-${colour}` as const),
  'preview',
  'flash',
];

const KEPT: Pair = ['#ffe066', '#544300'];
/** The colour of the line under kept findings, on light and on dark pages. */
export const keptColour: Pair = ['#8a6100', '#ffd23f'];
const PREVIEW: Pair = ['#e2e6ea', '#3c444d'];
const PREVIEW_LINE: Pair = ['#4a5560', '#c3ccd5'];
const FLASH: Pair = ['#ffc675', '#693900'];

/** The style sheet of all highlights, for pages with a light or a dark background, with the reader's colours for kinds. */
export function writeStyle(isDark: boolean, hues: Hues): string {
  const pick = ([light, dark]: Pair) => (isDark ? dark : light);
  const own = colours.map((colour): [HighlightStyle, string] => {
    const { ground, line } = highlighters[colour];
    return [`own-${colour}`, mark(pick(ground), `solid 1px ${pick(line)}`)];
  });
  const styles: [HighlightStyle, string][] = [
    ...listKinds().map((kind): [HighlightStyle, string] => [kind, writeMarkStyle(kind, hues, isDark)]),
    ['kept', mark(pick(KEPT), `solid 3px ${pick(keptColour)}`)],
    ...own,
    ['preview', mark(pick(PREVIEW), `dashed 2px ${pick(PREVIEW_LINE)}`)],
    ['flash', mark(pick(FLASH), '3px')],
  ];
  return styles.map(([name, style]) => `::highlight(${highlightName(name)}) { ${style} }`).join('\n');
}

const mark = (ground: string, line: string) => `background-color: ${ground}; text-decoration: underline ${line}`;
