import { infos, type Kind } from './findings/index.ts';
import type { Hue, Hues } from './model.ts';

/** A colour for light pages and for dark ones. */
export type Pair = [light: string, dark: string];

/** Every colour that a kind can have: behind words, and as a line under them. */
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

/** The colour that a kind has: the reader's choice, else its own; one that a later version knew is none. */
export function hueOf(kind: Kind, hues: Hues): Hue {
  const chosen = hues[kind];
  return chosen !== undefined && Object.hasOwn(palette, chosen) ? chosen : infos[kind].hue;
}

/** How a kind is drawn in one of the colours. */
export const shade = (kind: Kind, hue: Hue): Pair => palette[hue][infos[kind].stroke === 'fill' ? 'ground' : 'line'];

/** How a kind is drawn, in the reader's choice of colours. */
export const colourOf = (kind: Kind, hues: Hues): Pair => shade(kind, hueOf(kind, hues));
