import { infos, type Kind } from '../findings/index.ts';
import type { Stroke } from '../model.ts';

/** The names under which ranges are registered; site scripts can see them, so they say no more than the kind. */
export type Look = Kind | 'kept' | 'flash';

/** Page scripts share the registry: the prefix keeps the extension's names apart from theirs. */
export const highlightName = (look: Look): string => `newsgloss-${look}`;

/** Every look, from the lowest layer to the highest. */
export const looks: Look[] = [...(Object.keys(infos) as Kind[]), 'kept', 'flash'];

const KEPT: [string, string] = ['#ffe066', '#665200'];
const KEPT_LINE: [string, string] = ['#8a6100', '#ffd23f'];
const FLASH: [string, string] = ['#ffb347', '#8a4b00'];

/** The style of every look, for pages with a light or a dark background. */
export function writeStyle(isDark: boolean): string {
  const pick = ([light, dark]: [string, string]) => (isDark ? dark : light);
  const rules = looks.map((look) => {
    const style =
      look === 'kept'
        ? `background-color: ${pick(KEPT)}; text-decoration: underline solid 3px ${pick(KEPT_LINE)}`
        : look === 'flash'
          ? `background-color: ${pick(FLASH)}; text-decoration: underline 3px`
          : writeStroke(infos[look].stroke, pick(infos[look].colour));
    return `::highlight(${highlightName(look)}) { ${style} }`;
  });
  return rules.join('\n');
}

function writeStroke(stroke: Stroke, colour: string): string {
  return stroke === 'fill'
    ? `background-color: ${colour}`
    : `text-decoration: underline ${stroke} ${stroke === 'double' ? 1 : 2}px ${colour}`;
}
