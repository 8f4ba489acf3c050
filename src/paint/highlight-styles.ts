import { infos, type Kind } from '../findings/index.ts';
import { type Colour, colours, type Hues, type Stroke } from '../model.ts';
import { colourOf, highlighters } from '../palette.ts';

/** The names under which ranges are registered; the page's scripts can read them, so they tell no more than the kind. */
export type HighlightStyle = Kind | 'kept' | `own-${Colour}` | 'preview' | 'flash';

/** Page scripts share the registry: the prefix keeps the extension's names apart from theirs. */
export const highlightName = (highlightStyle: HighlightStyle): string => `newsgloss-${highlightStyle}`;

/** Every style, from the lowest layer to the highest. */
export const highlightStyles: HighlightStyle[] = [
  ...(Object.keys(infos) as Kind[]),
  'kept',
  ...colours.map((colour) => `own-${colour}` as const),
  'preview',
  'flash',
];

const KEPT: [string, string] = ['#ffe066', '#544300'];

/** The line under what is kept, on light pages and on dark ones. */
export const keptColour: [string, string] = ['#8a6100', '#ffd23f'];
const PREVIEW: [string, string] = ['#e2e6ea', '#3c444d'];
const PREVIEW_LINE: [string, string] = ['#4a5560', '#c3ccd5'];
const FLASH: [string, string] = ['#ffc675', '#693900'];

/** The style sheet, for pages with a light or a dark background, with kinds in the colours that the reader chose. */
export function writeStyle(isDark: boolean, hues: Hues): string {
  const pick = ([light, dark]: [string, string]) => (isDark ? dark : light);
  const rules = highlightStyles.map((highlightStyle) => {
    const style =
      highlightStyle === 'kept'
        ? `background-color: ${pick(KEPT)}; text-decoration: underline solid 3px ${pick(keptColour)}`
        : highlightStyle === 'flash'
          ? `background-color: ${pick(FLASH)}; text-decoration: underline 3px`
          : highlightStyle === 'preview'
            ? `background-color: ${pick(PREVIEW)}; text-decoration: underline dashed 2px ${pick(PREVIEW_LINE)}`
            : isOwn(highlightStyle)
              ? writeOwn(colours.find((colour) => highlightStyle.endsWith(colour)) ?? 'yellow', pick)
              : writeStroke(infos[highlightStyle].stroke, pick(colourOf(highlightStyle, hues)));
    return `::highlight(${highlightName(highlightStyle)}) { ${style} }`;
  });
  return rules.join('\n');
}

const isOwn = (highlightStyle: HighlightStyle): highlightStyle is `own-${Colour}` => highlightStyle.startsWith('own-');

function writeOwn(colour: Colour, pick: (pair: [string, string]) => string): string {
  const { ground, line } = highlighters[colour];
  return `background-color: ${pick(ground)}; text-decoration: underline solid 1px ${pick(line)}`;
}

function writeStroke(stroke: Stroke, colour: string): string {
  return stroke === 'fill'
    ? `background-color: ${colour}`
    : `text-decoration: underline ${stroke} ${stroke === 'double' ? 1 : 2}px ${colour}`;
}
