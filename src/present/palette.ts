import type { Kind } from '../findings/index.ts';
import type { Colour, Hue, Hues } from '../model.ts';
import { listKinds, markStyles } from './index.ts';

/** A colour for light pages, and one for dark pages. */
export type Pair = [light: string, dark: string];

/** The colours that a kind can have, as a background and as an underline. */
export const palette: { [H in Hue]: { ground: Pair; line: Pair } } = {
  blue: { ground: ['#cfe3ff', '#1f4470'], line: ['#1d5fbf', '#83b4ff'] },
  teal: { ground: ['#bfeee6', '#0e4a45'], line: ['#0f766e', '#2dd4bf'] },
  green: { ground: ['#cdf0c8', '#1f4d24'], line: ['#2c7a2f', '#7fdc8f'] },
  violet: { ground: ['#e6d9ff', '#46307a'], line: ['#8a3ffc', '#be95ff'] },
  pink: { ground: ['#ffd6e8', '#6b2549'], line: ['#b8327a', '#f59ac5'] },
  red: { ground: ['#ffd9d4', '#6e2620'], line: ['#b3261e', '#ff9d94'] },
  orange: { ground: ['#ffdfb8', '#5e3a0a'], line: ['#a34a08', '#f7b569'] },
  grey: { ground: ['#dfe4ea', '#3a434d'], line: ['#56616d', '#b4bec9'] },
};

/** The colours of the reader's own highlights, as a background, as an underline, and as a button in the toolbar. */
export const highlighters: { [C in Colour]: { ground: Pair; line: Pair; dot: string } } = {
  yellow: { ground: ['#fff27a', '#4d4300'], line: ['#a08900', '#f2da3d'], dot: '#fbe64d' },
  green: { ground: ['#c3f2b8', '#1b4f2d'], line: ['#2f8a3c', '#7fdc8f'], dot: '#8fdc86' },
  blue: { ground: ['#c4e3ff', '#1a4770'], line: ['#2671b8', '#83c1f7'], dot: '#8fc7fb' },
  pink: { ground: ['#ffd0e4', '#6e274a'], line: ['#bf3f7d', '#f59ac5'], dot: '#fb9cc6' },
  orange: { ground: ['#ffd9ac', '#683a05'], line: ['#b86405', '#f7b569'], dot: '#fbb45f' },
};

/** The colour of a kind: the reader's choice, or the default if there is none or it is unknown. */
export function hueOf(kind: Kind, hues: Hues): Hue {
  const chosen = hues[kind];
  return chosen !== undefined && Object.hasOwn(palette, chosen) ? chosen : markStyles[kind].hue;
}

/** The background or underline colour of a kind in a hue. */
export const shade = (kind: Kind, hue: Hue): Pair =>
  palette[hue][markStyles[kind].stroke === 'fill' ? 'ground' : 'line'];

/** The background or underline colour of a kind, in the reader's choice of hue. */
export const colourOf = (kind: Kind, hues: Hues): Pair => shade(kind, hueOf(kind, hues));

/** The CSS declarations that mark text of a kind, on a light or dark background. */
export const writeMarkStyle = (kind: Kind, hues: Hues, isDark: boolean): string =>
  mark(kind, colourOf(kind, hues)[isDark ? 1 : 0]);

/** The CSS declarations that mark text of a kind where the reader's system chooses the colours: one line, two, or dots. */
export function writeForcedStyle(kind: Kind): string {
  const { stroke } = markStyles[kind];
  const line = stroke === 'fill' ? 'solid' : stroke;
  return `background-color: Canvas; color: CanvasText; text-decoration: underline ${line} ${line === 'double' ? 1 : 2}px CanvasText`;
}

function mark(kind: Kind, colour: string): string {
  const { stroke } = markStyles[kind];
  return stroke === 'fill'
    ? `background-color: ${colour}`
    : `text-decoration: underline ${stroke} ${stroke === 'double' ? 1 : 2}px ${colour}`;
}

/** The style sheet of `.kind-mark` in the extension's pages, with each kind's colour as a custom property (`--actor`, `--figure`). */
export function writeMarkStyles(hues: Hues, isDark: boolean): string {
  const rules = listKinds().map((kind) => {
    const colour = colourOf(kind, hues)[isDark ? 1 : 0];
    const more = markStyles[kind].stroke === 'fill' ? 'color: var(--ink)' : 'text-underline-offset: 3px';
    return `:root { --${kind}: ${colour} } .kind-mark[data-kinds~="${kind}"] { ${mark(kind, colour)}; ${more} }`;
  });
  const forced = listKinds().map((kind) => `.kind-mark[data-kinds~="${kind}"] { ${writeForcedStyle(kind)} }`);
  return `${rules.join(' ')} @media (forced-colors: active) { ${forced.join(' ')} }`;
}
